import { roleOf } from "../words/header-roles";
import { moneyMatters } from "../words/money";
import { normalise } from "../words/normalise";
import { bareHeader, bareMatter, bareMoney, isPercentOnly, matterHalf, moneyHalf } from "../words/pairs";
import { quarter, relativeTime } from "../words/periods";
import { contentOfRole, type Role } from "../words/roles";
import { multiplierOf } from "../words/units";
import { wordList } from "../words/word-list";
import type { Range } from "./address";
import type { Grid } from "./grid";
import { readNumbering } from "./numbering";
import { completePeriod, isYear, readPeriod } from "./read-period";
import type { Column, Period } from "./table";
import { unitOf } from "./unit-of";

interface HeaderRows {
  readonly wordRows: readonly number[];
  readonly numberingRow: number | undefined;
  readonly title: string;
  readonly period: Period;
}

/** The columns of a table from its header rows; roles are told by the header alone. */
export function readColumns(
  grid: Grid,
  region: Range,
  header: HeaderRows,
  isFilled: (column: number) => boolean,
): Column[] {
  const paths: { index: number; path: string[] }[] = [];
  for (let index = region.left; index <= region.right; index++) {
    const path = headerPath(grid, region, header, index);
    if (path.length === 0 && header.wordRows.length > 0 && !isFilled(index)) continue;
    paths.push({ index, path });
  }
  const months = monthsByNumber(paths.map(({ path }) => path));
  return paths.map(({ index, path }, position) => {
    const text = path.join(" ").replace(/\s+/g, " ");
    const unit = unitOfPath(path);
    const role = roleOfPath(path);
    const ownPeriod = periodOfPath(path, text, months[position]);
    const own = multiplierOf(unit) === 1 ? multiplierOf(text) : multiplierOf(unit);
    return {
      index,
      path,
      header: text,
      role,
      ownPeriod,
      period: completePeriod(ownPeriod, header.period),
      ...(unit && { unit }),
      isMoney: isMoney(path, role, unit),
      scale: own === 1 && unit === undefined ? scaleOfTitle(header.title) : unit === "%" ? 1 : own,
      ...numberingOf(grid, header.numberingRow, index),
    };
  });
}

/** Of the whole header, with the month that a part of it names: "Januari | Target | Keuangan". */
function periodOfPath(path: readonly string[], header: string, byNumber: number | undefined): Period {
  const whole = readPeriod(header);
  const parts = path.map(readPeriod);
  const month = byNumber ?? parts.find((part) => part.month !== undefined)?.month;
  return month === undefined || whole.quarter !== undefined ? whole : { ...whole, month };
}

/** Header texts over a column from top to bottom; a merged one, or one that spreads over blanks, is repeated. */
function headerPath(grid: Grid, region: Range, { wordRows }: HeaderRows, column: number): string[] {
  const path: string[] = [];
  for (const [index, row] of wordRows.entries()) {
    const isLast = index === wordRows.length - 1;
    const merge = grid.mergeAt(row, column);
    // Told by the row above, or the column's number reaching down.
    if (merge && merge.top < row && index > 0) continue;
    const own = grid.seenText(row, column);
    const below = wordRows[index + 1] ?? row + 1;
    const text = own || (isLast || merge ? "" : spreadFromLeft(grid, region, row, below, column));
    if (text !== "") path.push(text.replace(/\s+/g, " "));
  }
  return path;
}

/** Pasted without its merged cells: the nearest text to the left, where the row below goes on in both columns. */
function spreadFromLeft(grid: Grid, region: Range, row: number, below: number, column: number): string {
  if (!grid.isSeen(below, column)) return "";
  for (let left = column - 1; left >= region.left; left--) {
    if (!grid.isSeen(below, left)) return "";
    const text = grid.seenText(row, left);
    if (text !== "") return text;
  }
  return "";
}

function numberingOf(grid: Grid, row: number | undefined, column: number): Pick<Column, "number" | "numberedFormula"> {
  const numbering = row === undefined ? undefined : readNumbering(grid.seenText(row, column));
  if (!numbering) return {};
  const { number, formula } = numbering;
  return { number, ...(formula !== undefined && { numberedFormula: formula }) };
}

function roleOfPath(path: readonly string[]): Role {
  const last = path.at(-1) ?? "";
  const upper = path.slice(0, -1);
  const upperRole = upper.map(roleOf).findLast((role) => role !== undefined);
  const isOfFigures = upperRole !== undefined && contentOfRole[upperRole] === "figures";
  if (upper.some(isMoneyGroup)) {
    // "Anggaran | Target, Realisasi, %": what the budget is, what was spent of it, and its share.
    const own = roleOf(last);
    if (isPercentOnly(last) || unitOf(last) === "%" || own === "capaian") return "serapan";
    if (own === "target" || isBareTarget(last)) return "pagu";
  }
  // "Realisasi | %" beside "Realisasi | Rp" is a ratio; "Target | 2024" and "Realisasi | Rp" go by what stands above.
  if (isPercentOnly(last) && upper.length > 0) {
    return upperRole === "target" || upperRole === "bobot" || upperRole === "serapan" ? upperRole : "capaian";
  }
  if (isBareMoney(last)) {
    if (upperRole === "target") return "pagu";
    // "Tingkat Capaian Kinerja dan Realisasi Anggaran | Rp" is no amount but its share.
    if (upperRole === "capaian" || upperRole === "serapan") return "serapan";
  }
  if (isOfFigures && (isYear(last) || isPartOfYear(last) || isBareMoney(last) || isBareMatter(last))) return upperRole;
  if (upperRole && roleOf(last) === "satuan") return "satuan";
  // "Realisasi Keuangan (%)": the share of the money that was spent.
  const own = roleOf(last);
  if ((own === "realisasi" || own === "capaian") && unitOf(last) === "%" && moneyMatters.isIn(last)) return "serapan";
  return (
    own ??
    (isPeriodOnly(last) && !isOfFigures ? "besaran" : upperRole) ??
    roleOf(path.join(" ")) ??
    (isPeriodOnly(last) ? "besaran" : "lain")
  );
}

/** The half of a table that is about money: "Anggaran" over "Target | Realisasi | %", beside "Kinerja" over the same. */
function isMoneyGroup(text: string): boolean {
  return moneyHalf.is(bareHeader(text));
}

function isBareTarget(text: string): boolean {
  return /^\(?t\)?$/i.test(text.trim());
}

function isBareMoney(text: string): boolean {
  return bareMoney.is(bareHeader(text));
}

/** "K", "Kinerja", "Fisik (%)": the other half of a pair with the money. */
function isBareMatter(text: string): boolean {
  return bareMatter.is(bareHeader(text).replace(/ ?%$/, ""));
}

function isPartOfYear(text: string): boolean {
  return isPeriodOnly(text) || relativeTime.isIn(text) || /^(iv|i{1,3}|\d{1,2})$/i.test(text.trim());
}

function isPeriodOnly(text: string): boolean {
  const { quarter: part, month, half } = readPeriod(text);
  return isYear(text) || quarter.opens(text) || part !== undefined || month !== undefined || half !== undefined;
}

function unitOfPath(path: readonly string[]): string | undefined {
  return path.map((text) => unitOf(text)).findLast((unit) => unit !== undefined);
}

function isMoney(path: readonly string[], role: Role, unit: string | undefined): boolean {
  const last = path.at(-1) ?? "";
  if (unit === "%" || isPercentOnly(last) || role === "serapan" || matterHalf.is(last)) return false;
  if (path.slice(0, -1).some(isMoneyGroup)) return contentOfRole[role] === "figures";
  if (unit !== undefined) return /^rp$|rupiah/i.test(unit);
  if (role === "pagu") return true;
  return (role === "realisasi" || role === "target" || role === "besaran") && moneyMatters.isIn(last);
}

const amountWords = wordList(
  "What may stand beside the scale of all amounts.",
  "dalam, rp, rupiah, idr, angka, nilai, satuan",
);

/** "(Dalam Juta Rupiah)", "(Rp Miliar)", "dalam ribuan": told of all amounts of the table. */
function scaleOfTitle(title: string): number {
  const told = /\(([^()]*)\)|\bdalam (\p{L}+(?: rupiah| rp)?)/giu;
  for (const [, inBrackets, after] of normalise(title).matchAll(told)) {
    const words = inBrackets ?? after ?? "";
    // "(murid dalam ribu)" is of one of its columns.
    const isOfAll = words.split(" ").every((word) => amountWords.is(word) || multiplierOf(word) !== 1);
    if (isOfAll && multiplierOf(words) !== 1) return multiplierOf(words);
  }
  return 1;
}

/** "1 2 3 … 12" beside each other under one header are months. */
function monthsByNumber(paths: readonly (readonly string[])[]): (number | undefined)[] {
  const months: (number | undefined)[] = paths.map(() => undefined);
  for (let start = 0; start + 12 <= paths.length; start++) {
    const run = paths.slice(start, start + 12);
    const group = run[0]?.slice(0, -1).join(" ");
    const isYearlong = run.every(
      (path, at) => path.length > 1 && path.at(-1)?.trim() === String(at + 1) && path.slice(0, -1).join(" ") === group,
    );
    if (isYearlong) for (let at = 0; at < 12; at++) months[start + at] = at + 1;
  }
  return months;
}

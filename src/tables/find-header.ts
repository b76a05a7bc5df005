import { isHeaderWord, roleOf } from "../words/header-roles";
import { bareHeader, unitRow } from "../words/pairs";
import { monthNames } from "../words/periods";
import { contentOfRole } from "../words/roles";
import type { Range } from "./address";
import type { Grid, Item } from "./grid";
import { isNumberingRow } from "./numbering";
import { isYear, readPeriod } from "./read-period";

/** The header rows at the top of a table, and the rows of titles above them. */
export interface Header {
  readonly titleRows: readonly number[];
  /** Rows with header words; empty for a table without a header. */
  readonly wordRows: readonly number[];
  /** The row "(1) (2) (3)" under them, or between them. */
  readonly numberingRow?: number;
  /** First row of figures. */
  readonly bodyTop: number;
}

const deepestHeader = 6;
const rowsSearched = 12;
/** A header cell of the forms that offices file; longer texts are what stands in a table. */
const longestHeader = 160;
const longestSubHeader = 90;

export function findHeader(grid: Grid, region: Range): Header {
  const first = findHeaderTop(grid, region);
  if (first === undefined) {
    const bodyTop = rowsWhile(region, (row) => isTitleRow(grid, row, region));
    return { titleRows: rowsBetween(region.top, bodyTop), wordRows: [], bodyTop };
  }

  const wordRows: number[] = [];
  let numberingRow: number | undefined;
  let next = first;
  let bottom = first;
  while (next <= region.bottom && next - first <= deepestHeader) {
    const last = wordRows.at(-1);
    if (last !== undefined && numberingRow === undefined && isNumberingRow(grid, next, region)) {
      numberingRow = next;
      // "K | Rp" under a number that reaches down stands for the column, whose number is above it.
      bottom = Math.max(bottom, lastMergedRow(grid, next, region));
    } else if (last === undefined || next <= bottom || isSubHeader(grid, next, last, first, region)) {
      wordRows.push(next);
      bottom = Math.max(bottom, lastMergedRow(grid, next, region));
    } else break;
    next++;
  }
  return {
    titleRows: rowsBetween(region.top, first),
    wordRows,
    ...(numberingRow !== undefined && { numberingRow }),
    bodyTop: next,
  };
}

/** A row of header words that could open a table of its own in the middle of a block. */
export function looksLikeHeader(grid: Grid, row: number, region: Range): boolean {
  if (grid.holdsFigure(row, region)) return false;
  const items = grid.items(row, region);
  if (items.length < 2 || !items.every(({ text }) => isWords(text))) return false;
  const known = items.filter(({ text }) => isHeaderWord(text)).length;
  const years = items.filter(({ text }) => isTime(text)).length;
  const spanned = items.reduce((sum, { column, right }) => sum + right - column + 1, 0);
  return known >= 2 && known + years >= items.length * 0.6 && spanned >= (region.right - region.left + 1) * 0.4;
}

/** One text alone in its row. */
export function isTitleRow(grid: Grid, row: number, region: Range): boolean {
  const items = grid.items(row, region);
  const only = items[0];
  if (!only || items.length !== 1 || region.left === region.right) return false;
  return isWords(only.text) && only.bottom === row;
}

function findHeaderTop(grid: Grid, region: Range): number | undefined {
  const last = Math.min(region.bottom, region.top + rowsSearched);
  for (let row = region.top; row <= last; row++) {
    if (looksLikeHeader(grid, row, region) && !opensWithData(grid, row, region)) return groupsAbove(grid, row, region);
    if (hasFigures(grid, row, region)) break;
  }
  for (let row = region.top; row < Math.min(last, region.bottom); row++) {
    const items = grid.items(row, region);
    if (items.length < 2) continue;
    return couldBeHeader(grid, row, items, region) && !isForm(grid, row, region) ? row : undefined;
  }
  return undefined;
}

/** The rows of groups over a row of header words, whatever they are called: "s.d. 31 Des 2023" over two columns. */
function groupsAbove(grid: Grid, row: number, region: Range): number {
  const above = row > region.top ? grid.items(row - 1, region) : [];
  if (above.length < 2) return topOfMerges(grid, row, region);
  const isSpread = above.some(({ column, right }) => right > column);
  const reachesDown = above.some(({ bottom }) => bottom >= row);
  if (isSpread && reachesDown) {
    return couldBeHeader(grid, row - 1, above, region) ? groupsAbove(grid, row - 1, region) : row;
  }
  // Pasted without its merged cells: the label's header stands above, and nothing under it.
  const isPasted = grid.isSeen(row - 1, region.left) && !grid.isSeen(row, region.left);
  const own = grid.items(row, region);
  const isSparser = above.length < own.length || own.every(({ text }) => isTime(text));
  const areWords = above.every(({ text }) => isWords(text) && text.length <= longestSubHeader);
  if (isPasted && isSparser && areWords) return row - 1;
  // Three rows deep: years over their columns, and the label's header above the years.
  const isBetween = !grid.isSeen(row - 1, region.left) && !grid.isSeen(row, region.left);
  const standsOver = above.every(({ column }) => grid.isSeen(row, column));
  if (isBetween && isSparser && areWords && standsOver && row - 2 >= region.top) {
    const top = groupsAbove(grid, row - 1, region);
    if (top < row - 1) return top;
  }
  return topOfMerges(grid, row, region);
}

/** The row where the header's merged cells begin: "Kode" three rows high beside one "Kelompok Belanja" over all. */
function topOfMerges(grid: Grid, row: number, region: Range): number {
  let top = row;
  for (let column = region.left; column <= region.right; column++) {
    const merge = grid.mergeAt(row, column);
    if (!merge) continue;
    if (merge.top >= region.top && merge.top < top && row - merge.top < deepestHeader) top = merge.top;
    column = Math.max(column, merge.right);
  }
  if (top === row) return row;
  const items = grid.items(top, region);
  return items.length >= 2 && items.every(({ text }) => isWords(text) && text.length <= longestHeader) ? top : row;
}

/** Words we do not know may head a table too: all short words, over figures, spanning the table. */
function couldBeHeader(grid: Grid, row: number, items: readonly Item[], region: Range): boolean {
  if (!items.every(({ text }) => isWords(text) && text.length <= longestHeader)) return false;
  const spanned = items.reduce((sum, { column, right }) => sum + right - column + 1, 0);
  if (spanned < (region.right - region.left + 1) * 0.6) return false;
  if (items.some(({ text }) => isHeaderWord(text))) return true;
  if (row >= region.bottom) return false;
  return items.some(({ column, bottom }) => bottom < region.bottom && hasFigure(grid, bottom + 1, column));
}

/** "Target | 100 %" under "Realisasi | 95 %": a form to fill in, whose first column says what stands beside. */
function isForm(grid: Grid, row: number, region: Range): boolean {
  if (region.right - region.left > 2) return false;
  const labels = [row + 1, row + 2, row + 3].map((below) =>
    below > region.bottom ? "" : grid.text(below, region.left),
  );
  const measured = labels.filter((label) => {
    const role = label === "" ? undefined : roleOf(label);
    return role === "target" || role === "realisasi" || role === "capaian" || role === "satuan";
  });
  return measured.length >= 2;
}

/** A numbered row is data, whatever its words: "1 | Program A | Target". */
function opensWithData(grid: Grid, row: number, region: Range): boolean {
  const [first] = grid.items(row, region);
  return first !== undefined && /^\(?(\d+|[ivx]+|[a-z])[.)]?$/i.test(first.text);
}

function lastMergedRow(grid: Grid, row: number, region: Range): number {
  const deepest = Math.max(row, ...grid.items(row, region).map(({ bottom }) => bottom));
  return deepest - row < deepestHeader ? Math.min(deepest, region.bottom) : row;
}

/** Under a header: all words, years or months, leaving the label columns blank, or all under spread headers. */
function isSubHeader(grid: Grid, row: number, above: number, top: number, region: Range): boolean {
  const items = grid.items(row, region);
  if (items.length === 0) return false;
  const spread = grid.items(above, region).filter((item) => item.right > item.column);
  const isUnderSpread = ({ column }: Item) => spread.some((item) => column >= item.column && column <= item.right);
  if (areMonths(items) && items.every(isUnderSpread)) return true;
  if (!items.every(({ text }) => isWords(text) && text.length <= longestSubHeader)) return false;
  // Wider than what stands above it: a heading over the rows below, not a part of the header.
  if (items.some(({ column, right }) => grid.seenText(above, column) !== grid.seenText(above, right))) return false;
  if (spread.length > 0 && items.every(isUnderSpread)) return true;
  // Pasted without its merged cells: "Penduduk | | " over "L | P | L+P", the label columns blank.
  const labelsBlank = !grid.isSeen(row, region.left) && grid.isSeen(top, region.left);
  if (!labelsBlank || items[0]?.column === region.left) return false;
  // A sasaran over its indicators stands under the header of what rows are called.
  if (items.every(({ column, text }) => !isUnitWord(text) && isLabelHeader(grid.seenText(above, column)))) return false;
  const fillsGap = items.some(({ column }) => !grid.isSeen(above, column));
  return fillsGap
    ? items.length > 1 &&
        items.every(({ text }) => isHeaderWord(text) || isTime(text) || isUnitWord(text) || text.length <= 12)
    : items.every(({ text }) => isTime(text) || isUnitWord(text) || isHeaderWord(text));
}

function isLabelHeader(text: string): boolean {
  const content = contentOfRole[roleOf(text) ?? "lain"];
  return content === "label" || content === "key";
}

/** "1 2 3 … 12" under one header, and what may follow them: the months of a year by their numbers. */
function areMonths(items: readonly Item[]): boolean {
  const numbers = items.filter(({ text }) => /^\d{1,2}$/.test(text)).map(({ text }) => Number(text));
  const isRising = numbers.every((number, at) => number === at + 1);
  return numbers.length === 12 && isRising && items.every(({ text }) => isWords(text) || /^\d{1,2}$/.test(text));
}

function isUnitWord(text: string): boolean {
  return unitRow.is(bareHeader(text));
}

function isTime(text: string): boolean {
  return isYear(text) || monthNames.is(text) || readPeriod(text).quarter !== undefined;
}

/** Words, or a year; a figure is none. */
function isWords(text: string): boolean {
  return isYear(text) || !isFigureText(text);
}

const figureText = /^[-+(<>≥≤=\s]*(rp\.?\s*)?\d[\d.,\s]*%?\)?\s*(ha|orang|kk|jiwa|unit|%|,-)?$/i;

function isFigureText(text: string): boolean {
  return text.length <= 80 && figureText.test(text);
}

function hasFigure(grid: Grid, row: number, column: number): boolean {
  const cell = grid.cell(row, column);
  return cell !== undefined && (cell.number !== undefined || isFigureText(cell.text.trim()));
}

function hasFigures(grid: Grid, row: number, region: Range): boolean {
  const items = grid.items(row, region);
  return items.filter(({ text }) => !isWords(text)).length >= 2;
}

function rowsBetween(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

function rowsWhile(region: Range, test: (row: number) => boolean): number {
  let row = region.top;
  while (row <= region.bottom && test(row)) row++;
  return row;
}

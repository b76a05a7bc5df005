import { isSameDouble, type Printed } from "../numbers/printed";
import { toDouble } from "../numbers/to-double";
import { isYear } from "../tables/read-period";
import { isShareColumn } from "../tables/shares";
import type { Column, Period, Row, Table, TableCell } from "../tables/table";
import { keys, keysWithin, timeKeys } from "../words/naming";
import { normalise } from "../words/normalise";
import { monthOf } from "../words/periods";
import { accumulated, counted, notAdded, rates, running } from "../words/totals";
import { multiplierOf } from "../words/units";
import { ownOperands } from "./own-formulas";

/** Whether the figures of a column may be added: surely, perhaps (a score, a weight), or never (a rate). */
export type Additivity = "surely" | "perhaps" | "never";

/** A column as laws see it: its figures as doubles with their steps, and what its header says of them. */
export interface ColumnView {
  readonly position: number;
  readonly column: Column;
  /** The whole header and its last part, normalised. */
  readonly words: string;
  readonly last: string;
  /** The parts above the last: columns of one group share them. */
  readonly group: string;
  /** What the header itself names, without what the title adds. */
  readonly period: Period;
  /** 1 to 12 for a column of a month. */
  readonly month: number | undefined;
  /** By row; NaN where there is no figure. */
  readonly values: Float64Array;
  readonly steps: Float64Array;
  readonly halves: Float64Array;
  /** Rows with a figure. */
  readonly count: number;
  /** Row numbers, codes, years: names that look like figures. */
  readonly isKey: boolean;
  /** Percentages, whether with their sign or under a header that says so. */
  readonly isShare: boolean;
  readonly isMoney: boolean;
  readonly additivity: Additivity;
  /** Most figures print a percent sign. */
  readonly isSigned: boolean;
  /** The width of what could stand in the column: its own spread. */
  readonly spread: number;
  /** The finest step printed: "10" among "8,70" says 10,00. */
  readonly finest: number;
}

export interface TableView {
  readonly table: Table;
  readonly rows: readonly Row[];
  readonly columns: readonly ColumnView[];
  /** The most that reports like this one credit an achievement with, as a fraction. */
  readonly usualCap?: number;
  /** Positions that the column's own live formulas reckon with; see own-formulas.ts. */
  ownOperands(position: number): ReadonlySet<number> | undefined;
}

export function viewOf(table: Table, usualCap?: number): TableView {
  const columns = table.columns.map((column, position) => columnView(table, column, position));
  const own = new Map<number, ReadonlySet<number> | undefined>();
  return {
    table,
    ...(usualCap !== undefined && { usualCap }),
    rows: table.rows,
    columns,
    ownOperands(position) {
      if (!own.has(position)) own.set(position, ownOperands(table, position));
      return own.get(position);
    },
  };
}

/** "rata-rata" is "rata rata". */
function plain(header: string): string {
  return normalise(header)
    .replace(/[-–—]+/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

export function cellAt({ rows }: TableView, row: number, position: number): TableCell | undefined {
  return rows[row]?.cells[position];
}

function columnView(table: Table, column: Column, position: number): ColumnView {
  const { rows } = table;
  const values = new Float64Array(rows.length).fill(Number.NaN);
  const steps = new Float64Array(rows.length);
  const halves = new Float64Array(rows.length);
  const words = plain(column.header);
  const last = plain(column.path.at(-1) ?? "");
  const isScaled = column.scale !== 1 || multiplierOf(column.unit) !== 1;
  let [count, percents, least, most] = [0, 0, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let row = 0; row < rows.length; row++) {
    const cell = rows[row]?.cells[position];
    if (!cell?.number || cell.reading.kind !== "number") continue;
    const { value, step, half } = printedOf(cell, isScaled || column.unit === "%");
    values[row] = value;
    steps[row] = step;
    halves[row] = half;
    count++;
    if (cell.reading.percent) percents++;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  widenPadded(rows, position, steps, halves);
  const isSigned = percents * 2 > count;
  // "Investasi (Rp Miliar) | Capaian": the unit is that of target and realisasi.
  const isBareCapaian = column.role === "capaian" && !/\b(rp|rupiah|anggaran|keuangan|juta|miliar|milyar)\b/.test(last);
  const isMoney =
    column.isMoney &&
    column.unit !== "%" &&
    !isSigned &&
    !isBareCapaian &&
    !/%|\bpersen/.test(words.replace(/\d+([.,]\d+)? ?%/g, ""));
  const isShare = isSigned || (!isMoney && isShareColumn(column)) || column.unit === "%";
  return {
    position,
    column,
    words,
    last,
    group: plain(column.path.slice(0, -1).join(" ")),
    period: column.ownPeriod,
    month: monthOf(last.replace(/ \d{4}$/, "")),
    values,
    steps,
    halves,
    count,
    isKey: count === 0 || isKeyColumn(column, last, values, count),
    isShare,
    isMoney,
    isSigned,
    additivity: isShare && column.role !== "bobot" ? "never" : additivityOf(table, column, words, isShare),
    finest: finestOf(values, steps),
    spread: count === 0 ? 0 : Math.max(most - least, 0.2 * Math.max(Math.abs(most), Math.abs(least))),
  };
}

const powers = Array.from({ length: 24 }, (_, decimals) => 10 ** -decimals);

function stepOf(decimals: number): number {
  return powers[decimals] ?? 0;
}

function finestOf(values: Float64Array, steps: Float64Array): number {
  let finest = Number.POSITIVE_INFINITY;
  for (let row = 0; row < steps.length; row++) {
    if (!Number.isNaN(values[row]) && (steps[row] ?? 0) < finest) finest = steps[row] ?? 0;
  }
  return finest;
}

/** A cell's figure as an interval; `isRounded` where its unit says that whole numbers stand for rounded ones too. */
export function printedOf(cell: TableCell, isRounded = false): Printed {
  const value = cell.number ? toDouble(cell.number) : Number.NaN;
  if (cell.reading.kind !== "number") return { value, step: 0, half: 0 };
  const { decimals, percent, unit } = cell.reading;
  const step = stepOf(decimals + (percent ? 2 : 0));
  // Stored with more digits than it shows: the figure itself.
  const isStored = cell.typed && !isSameDouble(Math.round(value / step) * step, value);
  const isCounted = decimals === 0 && !percent && !isRounded && multiplierOf(unit) === 1;
  return { value, step, half: isStored || isCounted ? 0 : step / 2 };
}

/** Where every decimal of a column ends in 0 ("13,30", "53,40"), the last one was only put behind. */
function widenPadded(rows: readonly Row[], position: number, steps: Float64Array, halves: Float64Array): void {
  let padded = 0;
  for (const { cells } of rows) {
    const cell = cells[position];
    if (!cell?.number || cell.reading.kind !== "number" || cell.reading.decimals < 2) continue;
    const digits = /[.,](\d+)\D*$/.exec(cell.text)?.[1];
    if (cell.typed || !digits || !digits.endsWith("0")) return;
    if (/[1-9]/.test(digits)) padded++;
  }
  if (padded < 3) return;
  for (let row = 0; row < rows.length; row++) {
    const cell = rows[row]?.cells[position];
    if (cell?.reading.kind !== "number" || cell.reading.decimals < 2) continue;
    steps[row] = (steps[row] ?? 0) * 10;
    halves[row] = (halves[row] ?? 0) * 10;
  }
}

const goalRoles: ReadonlySet<string> = new Set(["target", "realisasi", "capaian", "pagu"]);

function isKeyColumn(column: Column, last: string, values: Float64Array, count: number): boolean {
  if (column.role === "nomor" || column.role === "peringkat") return true;
  if (isYear(last) || goalRoles.has(column.role) || column.isMoney) return false;
  if (keys.opens(last) || timeKeys.is(last) || keysWithin.isIn(last)) return true;
  let before = Number.NaN;
  let rising = 0;
  let years = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    if (value === before + 1 || (value === 1 && rising > 0)) rising++;
    if (Number.isInteger(value) && value > 1900 && value < 2101) years++;
    before = value;
  }
  if (years === count && count >= 2 && column.unit === undefined && !counted.isIn(last)) return true;
  return count >= 4 && rising === count - 1 && (last === "" || /^\W*$/.test(last));
}

function additivityOf(table: Table, column: Column, words: string, isShare: boolean): Additivity {
  const { role } = column;
  if ((running.opens(words) || accumulated.isIn(words)) && role !== "realisasi") return "never";
  const bare = words.replace(/\d+ ?%/g, "");
  const isRate = isShare || rates.isIn(bare) || (role !== "nilai" && notAdded.isIn(bare));
  switch (role) {
    case "pagu":
    case "jumlah":
    case "besaran":
      return isRate || running.isIn(words) ? "perhaps" : "surely";
    case "target":
    case "realisasi":
      if (isRate) return "never";
      return isMeasured(column, table) ? "surely" : "perhaps";
    case "serapan":
    case "bobot":
    case "porsi":
    case "nilai":
    case "indeks":
    case "lain":
      return column.isMoney ? "surely" : "perhaps";
    case "pertumbuhan":
      return column.isMoney ? "surely" : "never";
    case "capaian":
      return column.isMoney ? "surely" : "never";
    default:
      return column.isMoney ? "perhaps" : "never";
  }
}

/** Money, areas and heads add up; so do the figures of a table whose rows are places or components, not indicators. */
function isMeasured({ unit }: Column, { columns, kind }: Table): boolean {
  if (unit && unit !== "%") return true;
  return kind !== "pembanding" && !columns.some(({ role }) => role === "indikator" || role === "satuan");
}

import type { Cause } from "../contract/finding";
import { Decimal } from "../numbers/decimal";
import { isPercent, printedDecimals, printScale } from "../tables/prints";
import type { Table, TableCell } from "../tables/table";
import type { RunCache } from "./run-cache";

/** What may have happened to a figure. The lower the cost, the less likely it fits by chance. */
export interface Slip {
  readonly cell: TableCell;
  readonly cause: Cause;
  /** What the cell held before the slip; a copied figure alone does not tell it. */
  readonly original?: Decimal;
  readonly cost: number;
  /** The cell that was copied. */
  readonly source?: TableCell;
}

export const costs = {
  repeat: 0.3,
  structure: 0.5,
  shift: 0.55,
  swap: 0.6,
  lastRow: 0.68,
  /** One digit, where the original is known for certain. */
  digit: 0.85,
  copy: 0.9,
  farCopy: 1.1,
  /** One digit, where the original is only one of many that fit. */
  guess: 1.2,
} as const;

/** Small differences fit many slips by chance. */
const commonness = 0.35;

/** The slips of hand and keyboard that turn `original` into what the cell prints. */
export function slipsBetween(cell: TableCell, original: Decimal, table: Table, cache: RunCache): Slip[] {
  const { number } = cell;
  if (!number || number.eq(original)) return [];
  const slips: Slip[] = [];
  const add = (cause: Cause, cost: number) => slips.push({ cell, cause, original, cost });

  const isCommon = number.minus(original).precision() < 2;
  if (isShifted(number, original)) add("geser-desimal", costs.shift + (isCommon ? commonness : 0));
  const printed = digitsOf(cell, number);
  const before = digitsOf(cell, original);
  if (before && printed.length === before.length && number.isNegative() === original.isNegative()) {
    const differing = [...printed].flatMap((digit, at) => (digit === before[at] ? [] : [at]));
    const [first = 0, second = 0] = differing;
    const swapped = printed[first] === before[second] && printed[second] === before[first];
    if (differing.length === 2 && swapped && second === first + 1) add("angka-tertukar", costs.swap);
    if (differing.length === 1) add("salah-ketik", costs.digit);
  } else if (before && isDigitAtFront(printed, before)) add("salah-ketik", costs.digit);
  return [...slips, ...copiesOf(cell, original, table, cache)];
}

/** Digits behind these do not show in a ratio. */
const leadingDigits = 6;

const shifts = [-3, -2, -1, 0, 1, 2, 3].map((power) => new Decimal(`1e${power}`));

/** All originals within one slip of what the cell prints; copies are left out, since they tell no original. */
export function originalsOf(cell: TableCell, cache: RunCache): readonly (Slip & { readonly original: Decimal })[] {
  // Asked for by each relation that fails around the cell.
  return cache.of(cell, "asal", () => tellOriginals(cell));
}

function tellOriginals(cell: TableCell): (Slip & { readonly original: Decimal })[] {
  const { number } = cell;
  if (!number || number.isZero()) return [];
  const digits = digitsOf(cell, number);
  const slips: (Slip & { readonly original: Decimal })[] = [];
  const seen = new Set([digits]);
  const add = (cause: Cause, cost: number, changed: string) => {
    if (seen.has(changed)) return;
    seen.add(changed);
    slips.push({ cell, cause, cost, original: valueFrom(cell, changed, number.isNegative()) });
  };
  for (const power of [1, -1, 2, -2, 3, -3]) {
    slips.push({
      cell,
      cause: "geser-desimal",
      cost: costs.shift + Math.abs(power) / 20,
      original: number.times(shifts[power + 3] as Decimal),
    });
  }
  for (let at = 0; at + 1 < Math.min(digits.length, leadingDigits); at++) {
    add("angka-tertukar", costs.copy, `${digits.slice(0, at)}${digits[at + 1]}${digits[at]}${digits.slice(at + 2)}`);
  }
  for (let at = 0; at < Math.min(digits.length, leadingDigits); at++) {
    for (const digit of "0123456789")
      add("salah-ketik", costs.guess, digits.slice(0, at) + digit + digits.slice(at + 1));
  }
  return slips;
}

/**
 * The cell repeats the figure of a neighbour: the row above or below, the column beside, the year before. It tells
 * little of a short figure, and nothing where the same figures stand beside each other elsewhere in the table too.
 */
export function copiesOf(cell: TableCell, original: Decimal | undefined, table: Table, cache: RunCache): Slip[] {
  const { number } = cell;
  if (!number || number.isZero() || original?.eq(number) || number.eq(1)) return [];
  const position = table.columns.findIndex(({ index }) => index === cell.column);
  const at = rowAt(table, cell.row, cache);
  // Counted once for a table, however many of its cells are suspected.
  const counted = (key: string, count: () => number) => cache.of(table, `ulangan ${key}`, count);
  const column = table.columns[position];
  const shortness = number.precision() < 3 ? commonness : 0;
  const slips: Slip[] = [];
  for (const beside of [at + 1, at - 1]) {
    const source = table.rows[beside]?.cells[position];
    if (!source?.number?.eq(number) || counted(`${position}`, () => repeatsInColumn(table, position)) > 1) continue;
    slips.push({
      cell,
      cause: "salin-baris-lain",
      cost: costs.copy + shortness,
      source,
      ...(original && { original }),
    });
  }
  for (const [other, { role, period, index }] of table.columns.entries()) {
    const source = table.rows[at]?.cells[other];
    if (other === position || !column || role === "nomor" || !source?.number?.eq(number)) continue;
    if (counted(`${position} ${other}`, () => repeatsBetween(table, position, other)) > 1) continue;
    const isYearBefore = role === column.role && period.year !== undefined && period.year !== column.period.year;
    const cost = (Math.abs(index - cell.column) <= 3 ? costs.copy : costs.farCopy) + shortness;
    const cause = isYearBefore ? "salin-tahun-lalu" : "salin-kolom-lain";
    slips.push({ cell, cause, cost, source, ...(original && { original }) });
  }
  return slips;
}

function rowAt({ rows }: Table, sheetRow: number, cache: RunCache): number {
  return cache.of(rows, "urutan", () => new Map(rows.map(({ index }, at) => [index, at]))).get(sheetRow) ?? -1;
}

/** Rows that repeat the figure above them. */
function repeatsInColumn({ rows }: Table, position: number): number {
  return rows.filter(({ cells }, at) => {
    const [own, above] = [cells[position]?.number, rows[at - 1]?.cells[position]?.number];
    return own && above && !own.isZero() && own.eq(above);
  }).length;
}

/** Rows with the same figure in both columns. */
function repeatsBetween({ rows }: Table, one: number, other: number): number {
  return rows.filter(({ cells }) => {
    const [own, beside] = [cells[one]?.number, cells[other]?.number];
    return own && beside && !own.isZero() && own.eq(beside);
  }).length;
}

function isShifted(printed: Decimal, original: Decimal): boolean {
  if (printed.isZero() || original.isZero()) return false;
  const ratio = printed.div(original);
  return [10, 100, 1000, 1e6].some((power) => ratio.eq(power) || ratio.times(power).eq(1));
}

/** "1.570" for "570": a digit put in front or lost there. */
function isDigitAtFront(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.length - short.length === 1 && short.length >= 2 && long.endsWith(short);
}

/** The digits as printed, without marks: "8865" for 88,65%. Empty where the value has more decimals than are printed. */
function digitsOf(cell: TableCell, value: Decimal): string {
  const scaled = value
    .times(printScale(cell))
    .abs()
    .times(`1e${printedDecimals(cell)}`);
  return scaled.isInteger() ? scaled.toFixed(0) : "";
}

function valueFrom(cell: TableCell, digits: string, isNegative: boolean): Decimal {
  const value = new Decimal(`${digits}e-${printedDecimals(cell) + (isPercent(cell) ? 2 : 0)}`);
  return isNegative ? value.neg() : value;
}

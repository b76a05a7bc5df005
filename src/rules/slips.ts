import type { Decimal } from "../numbers/decimal";
import { printedDecimals, printScale } from "../tables/prints";
import type { Table, TableCell } from "../tables/table";
import type { Cause } from "./finding";

/** What may have happened to a figure. The lower the cost, the less likely it fits by chance. */
export interface Slip {
  readonly cell: TableCell;
  readonly cause: Cause;
  /** What the cell held before the slip. */
  readonly original: Decimal;
  readonly cost: number;
  /** The cell that was copied. */
  readonly source?: TableCell;
}

export const costs = {
  repeat: 0.3,
  structure: 0.5,
  shift: 0.6,
  swap: 0.8,
  copy: 0.9,
  farCopy: 1.1,
  digit: 1.2,
} as const;

/** The slips of hand and keyboard that turn `original` into what the cell prints. */
export function slipsBetween(cell: TableCell, original: Decimal, table: Table): Slip[] {
  const { number } = cell;
  if (!number || number.eq(original)) return [];
  const slips: Slip[] = [];
  const add = (cause: Cause, cost: number, source?: TableCell) =>
    slips.push({ cell, cause, original, cost, ...(source && { source }) });

  if (isShifted(number, original)) add("geser-desimal", costs.shift);
  const printed = digitsOf(cell, number);
  const before = digitsOf(cell, original);
  if (before && printed.length === before.length && number.isNegative() === original.isNegative()) {
    const differing = [...printed].flatMap((digit, at) => (digit === before[at] ? [] : [at]));
    const [first = 0, second = 0] = differing;
    const swapped = printed[first] === before[second] && printed[second] === before[first];
    if (differing.length === 2 && swapped) add("angka-tertukar", second === first + 1 ? costs.swap : costs.digit);
    if (differing.length === 1) add("salah-ketik", costs.digit);
  } else if (before && isDigitAtFront(printed, before)) add("salah-ketik", costs.digit);
  return [...slips, ...copies(cell, original, table)];
}

/** All originals within one slip of what the cell prints; copies are left out, since they tell no original. */
export function originalsOf(cell: TableCell): Slip[] {
  const { number } = cell;
  if (!number || number.isZero()) return [];
  const digits = digitsOf(cell, number);
  const slips: Slip[] = [];
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
      original: number.times(`1e${power}`),
    });
  }
  for (let at = 0; at + 1 < digits.length; at++) {
    add("angka-tertukar", costs.swap, `${digits.slice(0, at)}${digits[at + 1]}${digits[at]}${digits.slice(at + 2)}`);
  }
  for (let at = 0; at < digits.length; at++) {
    for (const digit of "0123456789")
      add("salah-ketik", costs.digit, digits.slice(0, at) + digit + digits.slice(at + 1));
  }
  return slips;
}

/** The cell repeats the figure of a neighbour: the row above or below, the column beside, the year before. */
function copies(cell: TableCell, original: Decimal, table: Table): Slip[] {
  const { number } = cell;
  if (!number || number.isZero()) return [];
  const repeats = (other: TableCell | undefined) => other?.number?.eq(number) && other !== cell && !original.eq(number);
  const position = table.columns.findIndex(({ index }) => index === cell.column);
  const at = table.rows.findIndex(({ index }) => index === cell.row);
  const column = table.columns[position];
  const slips: Slip[] = [];
  const add = (cause: Cause, cost: number, source: TableCell | undefined) => {
    if (source && repeats(source)) slips.push({ cell, cause, original, cost, source });
  };
  for (const beside of [at - 1, at + 1]) add("salin-baris-lain", costs.copy, table.rows[beside]?.cells[position]);
  for (const [other, { role, period, index }] of table.columns.entries()) {
    if (other === position || !column || role === "nomor") continue;
    const isYearBefore = role === column.role && period.year !== undefined && period.year !== column.period.year;
    const isNear = Math.abs(index - cell.column) <= 3;
    const cost = isYearBefore ? costs.copy - 0.1 : isNear ? costs.copy : costs.farCopy;
    add(isYearBefore ? "salin-tahun-lalu" : "salin-kolom-lain", cost, table.rows[at]?.cells[other]);
  }
  return slips;
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
  const zero = (cell.number as Decimal).times(0);
  const value = zero
    .plus(digits)
    .times(`1e-${printedDecimals(cell)}`)
    .div(printScale(cell));
  return isNegative ? value.neg() : value;
}

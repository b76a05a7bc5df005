import { Decimal, fromDouble } from "../../numbers/decimal";
import { printNumber } from "../../numbers/print";
import type { TableCell } from "../../tables/table";

/** A fraction as a percentage with two decimals: 88,65%. */
export function percent(fraction: number): string {
  return `${printNumber(fromDouble(fraction).times(100), 2)}%`;
}

export function amount(value: number, decimals: number): string {
  return printNumber(fromDouble(value), decimals);
}

export function printAs(value: Decimal, decimals: number): string {
  return printNumber(value, decimals);
}

export function rupiah(value: number): string {
  const words = printNumber(fromDouble(Math.abs(value)), Number.isInteger(value) ? 0 : 2);
  return value < 0 ? `-Rp${words}` : `Rp${words}`;
}

/** A cell's figure as a sentence prints it, in id-ID whatever marks the cell uses: 98,95%; 72,62 (BB); lebih dari 10%. */
export function inWords({ reading, number, text }: TableCell): string {
  if (reading.kind !== "number" || !number) return text.trim();
  const value = reading.percent ? number.times(100) : number;
  const printed = `${printNumber(value, Math.max(0, reading.decimals))}${reading.percent ? "%" : ""}`;
  const bound = reading.bound ? `${bounds[reading.bound]} ` : "";
  const isMoney = reading.unit === "Rp";
  const unit =
    reading.unit && !isMoney ? (/^skala/i.test(reading.unit) ? ` (${reading.unit})` : ` ${reading.unit}`) : "";
  return `${bound}${isMoney ? "Rp" : ""}${printed}${unit}${reading.label ? ` (${reading.label})` : ""}`;
}

const bounds = { ">": "lebih dari", ">=": "paling sedikit", "<": "kurang dari", "<=": "paling banyak" } as const;

/** A figure without a percent sign that is too large for a fraction. */
export function isPoints({ reading, number }: TableCell): boolean {
  return reading.kind === "number" && !reading.percent && (number?.abs().gt(2) ?? false);
}

/** How far realisasi lies from the target, in the target's own unit; under the satuan "%" figures without a sign are points. */
export function gap(realisasi: TableCell, target: TableCell, isPercentage: boolean): string {
  const [from, to] = [realisasi.reading, target.reading];
  if (from.kind !== "number" || to.kind !== "number" || !realisasi.number || !target.number) return "";
  const inPoints = isPercentage && isPoints(realisasi) && isPoints(target);
  if (from.percent !== to.percent && !isPercentage) return "";
  const shown = (cell: TableCell, percent: boolean) => (cell.number ?? new Decimal(0)).times(percent ? 100 : 1);
  const value = shown(realisasi, from.percent).minus(shown(target, to.percent));
  const unit = from.percent || to.percent || inPoints ? " poin persen" : "";
  const size = `${printNumber(value.abs(), Math.max(from.decimals, to.decimals, 0))}${unit}`;
  if (value.isZero()) return "tepat pada target";
  return value.isPositive() ? `${size} di atas target` : `${size} di bawah target`;
}

/** "naik 5,15", "turun 5,15", "tetap". */
export function change(value: Decimal, decimals: number): string {
  if (value.isZero()) return "tetap";
  return `${value.isPositive() ? "naik" : "turun"} ${printNumber(new Decimal(value).abs(), decimals)}`;
}

/** "a, b dan c"; names that hold commas themselves are kept apart by semicolons. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join("");
  const separator = words.some((word) => /, /.test(word)) ? "; " : ", ";
  return `${words.slice(0, -1).join(separator)}${separator === "; " ? "; dan " : " dan "}${words.at(-1)}`;
}

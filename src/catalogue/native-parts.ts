import { mostInFractions, toleransiBobot } from "../core/bobot";
import { Decimal } from "../numbers/decimal";
import type { Scale } from "../regulations/dated";
import { failure, type NativeOperand } from "./native-operand";

/** Stands below every figure: LOOKUP knows no open lower end. */
const lowest = "-1E+99";

/** The class of a figure after it was rounded to the scale's decimals; another word for a label where given. */
export function lookUp(
  value: string,
  { classes, decimals, reached }: Scale<string | number>,
  word: (label: never) => string | number = (label) => label,
): string {
  const upwards = [...classes].reverse();
  const bounds = upwards.map(({ bound }) => lowerEnd(bound, decimals, reached));
  const labels = upwards.map(({ label }) => word(label as never));
  return `LOOKUP(ROUND(${value},${decimals}),{${bounds.join(",")}},{${labels.map(constant).join(",")}})`;
}

/** Above 70 means from 70,01 on once the figure has two decimals. */
export function lowerEnd(bound: number, decimals: number, reached: Scale["reached"]): string {
  if (bound === Number.NEGATIVE_INFINITY) return lowest;
  const step = reached === "above" ? new Decimal(10).pow(-decimals) : 0;
  return new Decimal(bound).plus(step).toString();
}

function constant(label: string | number): string {
  return typeof label === "number" ? String(label) : `"${label}"`;
}

/** `body` where two ranges of one size are filled pair by pair, else #N/A. */
export function ifPaired(values: NativeOperand, weights: NativeOperand, body: string): string {
  const [first, second] = [values, weights].map((range) => `(${range}="")+(${range}="-")`);
  return `IF(SUMPRODUCT((${first}<>${second})*1)=0,${body},NA())`;
}

/** Σ value × weight */
export function sumOfPairs(values: NativeOperand, weights: NativeOperand): string {
  return `SUMPRODUCT(${values},${weights})`;
}

/** `body` where the weights add to 100%, written as fractions or in points. */
export function ifFullWeight(weights: NativeOperand, body: string): string {
  const total = `SUM(${weights})/${wholeOf(weights)}`;
  return `IF(ABS(${total}-1)<=${toleransiBobot},${body},${failure("bobot tidak berjumlah 100%")})`;
}

/** 1 for weights as fractions, 100 for weights in points. */
export function wholeOf(weights: NativeOperand): string {
  return `IF(SUM(${weights})>${mostInFractions},100,1)`;
}

/** `body` where the part is not more than the whole; a whole of nothing is left to the division. */
export function ifPart(part: string, whole: string, body: string): string {
  return `IF(AND(${whole}<>0,${part}>${whole}),${failure("bagian melebihi keseluruhannya")},${body})`;
}

/** `body` where none of the counts is below none. */
export function ifCounts(counts: readonly NativeOperand[], body: string): string {
  return `IF(MIN(${counts.join(",")})<0,${failure("jumlah tidak boleh negatif")},${body})`;
}

/** `body` where all figures of the range lie on the scale. */
export function ifWithin(values: NativeOperand, least: number, most: number, body: string): string {
  const within = `AND(MIN(${values})>=${least},MAX(${values})<=${most})`;
  return `IF(${within},${body},${failure(`nilai di luar ${least}-${most}`)})`;
}

/** Two ranges that a built-in formula can take pair by pair. */
export function areAlike(one: NativeOperand, other: NativeOperand): boolean {
  if (!one.size || !other.size) return false;
  return one.size.rows === other.size.rows && one.size.columns === other.size.columns;
}

/** Whether two sums may be set against each other: of ranges of one size, or of single figures. */
export function sumsFit(one: NativeOperand, other: NativeOperand): boolean {
  return one.kind !== "range" || other.kind !== "range" || areAlike(one, other);
}

import type { Decimal } from "../numbers/decimal";

/** A target from one figure to another: "7-8". */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

export function isInterval(value: object): value is Interval {
  return "low" in value && "high" in value;
}

/** Figures of a range, undefined where a cell is blank. */
export interface NumberGrid {
  readonly rows: readonly (readonly (Decimal | undefined)[])[];
}

import { Decimal as Shared } from "decimal.js";

/**
 * The one Decimal of the project: a clone, since decimal.js settings are global and shared.
 * 40 digits leave room for products and quotients of rupiah figures before anything is rounded.
 */
export const Decimal = Shared.clone({ precision: 40, rounding: Shared.ROUND_HALF_UP, toExpNeg: -30, toExpPos: 30 });
export type Decimal = Shared;

export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce((total, value) => total.plus(value), new Decimal(0));
}

/** A decimal from a double as Excel shows it: 15 significant digits, so 0.1+0.2 is 0.3. */
export function fromDouble(value: number): Decimal {
  // Whole numbers of so many digits are exact; parsing their text would take ten times as long.
  const isShort = Number.isInteger(value) && Math.abs(value) < 1e15 && value !== 0;
  return new Decimal(isShort ? value : value.toPrecision(15));
}

import { Decimal, fromDouble } from "./decimal";

/** Half away from zero on the decimal value: 2,675 to two decimals is 2,68 and -2,5 to none is -3. */
export function roundHalfUp(value: Decimal, decimals: number): Decimal {
  if (decimals >= 0) return value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP);
  const unit = new Decimal(10).pow(-decimals);
  return value.div(unit).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).times(unit);
}

/**
 * The same for a double, at the cost of a few nanoseconds: only near a half, where the double no longer tells
 * on which side the decimal figure lies, is the decimal asked.
 */
export function roundDouble(value: number, decimals: number): number {
  const unit = powersOfTen[decimals];
  const scaled = Math.abs(value) * (unit ?? Number.NaN);
  const whole = Math.floor(scaled);
  const overHalf = scaled - whole - 0.5;
  if (!(scaled < 1e15) || unit === undefined || Math.abs(overHalf) < 1e-14 * scaled + 1e-15) {
    return roundHalfUp(fromDouble(value), decimals).toNumber();
  }
  const rounded = (overHalf > 0 ? whole + 1 : whole) / unit;
  return value < 0 && rounded !== 0 ? -rounded : rounded;
}

export const powersOfTen = [1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8] as const;

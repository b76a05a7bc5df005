import { Decimal } from "../numbers/decimal";
import { printedDecimals, printScale } from "../tables/prints";
import type { TableCell } from "../tables/table";

/** Whether two cells print one figure; a percentage may be printed in points. */
export function agree(one: TableCell, other: TableCell): boolean {
  if (!one.number || !other.number) return false;
  if (one.text === other.text) return true;
  return agreeAt(one, one.number, other, other.number.times(scaleBetween(other, one)));
}

/** From the value of the one cell to that of the other: "88,65%" beside "88,65". */
export function scaleBetween(from: TableCell, to: TableCell): Decimal {
  return new Decimal(printScale(from)).div(printScale(to));
}

/** Equal as far as both are printed. */
export function agreeAt(cell: TableCell, value: Decimal, other: TableCell, otherValue: Decimal): boolean {
  const decimals = Math.min(printedDecimals(cell), printedDecimals(other));
  const [one, two] = [value, otherValue].map((each) => each.times(printScale(cell)));
  if (!one || !two) return false;
  return one.minus(two).abs().lt(new Decimal(10).pow(-decimals)) && (cell === other || rounded(one, two, decimals));
}

function rounded(one: Decimal, other: Decimal, decimals: number): boolean {
  const half = one.toDecimalPlaces(decimals).eq(other.toDecimalPlaces(decimals));
  return (
    half || one.toDecimalPlaces(decimals, Decimal.ROUND_DOWN).eq(other.toDecimalPlaces(decimals, Decimal.ROUND_DOWN))
  );
}

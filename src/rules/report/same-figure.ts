import { Decimal } from "../../numbers/decimal";
import { printedDecimals, printScale } from "../../tables/prints";
import type { TableCell } from "../../tables/table";
import type { Relation } from "../define";

/** Equal as far as both are printed; a percentage may be printed in points. */
export function equal(
  result: TableCell,
  other: TableCell,
): Pick<Relation, "result" | "operands" | "compute" | "accepts" | "solve"> {
  const scale = scaleBetween(other, result);
  return {
    result,
    operands: [other],
    compute: (values) => values(other).times(scale),
    accepts: (values) => agreeAt(result, values(result), other, values(other).times(scale)),
    solve: (_, values) => values(result).div(scale),
  };
}

/** Whether two cells print one figure. */
export function agree(one: TableCell, other: TableCell): boolean {
  if (!one.number || !other.number) return false;
  if (one.text === other.text) return true;
  return agreeAt(one, one.number, other, other.number.times(scaleBetween(other, one)));
}

/** From the value of the one cell to that of the other: "88,65%" beside "88,65". */
function scaleBetween(from: TableCell, to: TableCell): Decimal {
  return new Decimal(printScale(from)).div(printScale(to));
}

function agreeAt(cell: TableCell, value: Decimal, other: TableCell, otherValue: Decimal): boolean {
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

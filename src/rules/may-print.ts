import { Decimal } from "../numbers/decimal";
import { printedDecimals, printScale } from "../tables/prints";
import type { TableCell } from "../tables/table";

const powers = Array.from({ length: 24 }, (_, decimals) => new Decimal(`1e-${decimals}`));

/** One step of the last decimal a cell prints, in the cell's own value: 0.0001 for "88,65%", 0.01 for "88,65". */
export function stepOf(cell: TableCell): Decimal {
  return powers[printedDecimals(cell) + (printScale(cell) === 1 ? 0 : 2)] ?? new Decimal(0);
}

/**
 * Whether `printed` may stand in the cell for some exact value from low to high, rounded half-up or cut off at the
 * cell's decimals. For results whose operands were rounded before they were printed.
 */
export function mayPrint(cell: TableCell, printed: Decimal, low: Decimal, high: Decimal): boolean {
  const step = stepOf(cell);
  const below = printed.isNeg() ? step : step.div(2);
  const above = printed.isNeg() ? step.div(2) : step;
  return high.gte(printed.minus(below)) && low.lt(printed.plus(above));
}

/** A percentage in points, whether it is printed with its sign (88,65%) or under a header that says so (88,65). */
export function points(cell: TableCell, value: Decimal): Decimal {
  return value.times(printScale(cell));
}

/** Points as the value of this cell: a fraction where it prints a percent sign. */
export function fromPoints(cell: TableCell, value: Decimal): Decimal {
  return value.div(printScale(cell));
}

import { Decimal } from "../../numbers/decimal";
import { toDouble } from "../../numbers/to-double";
import { printedDecimals, printScale } from "../../tables/prints";
import type { TableCell } from "../../tables/table";

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
  const [at, from, to, width] = [printed, low, high, stepOf(cell)].map(toDouble) as [number, number, number, number];
  const margin = 1e-12 * (Math.abs(at) + Math.abs(from) + Math.abs(to)) + 1e-9 * width;
  const [under, over] = at < 0 ? [width, width / 2] : [width / 2, width];
  if (to < at - under - margin || from > at + over + margin) return false;
  if (at !== 0 && to > at - under + margin && from < at + over - margin) return true;
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

import { Decimal } from "../numbers/decimal";
import type { TableCell } from "./table";

/** Decimals the cell prints, of the figure as printed (of 88,65 for 88,65%). */
export function printedDecimals(cell: TableCell): number {
  return cell.reading.kind === "number" ? cell.reading.decimals : 0;
}

export function isPercent(cell: TableCell): boolean {
  return cell.reading.kind === "number" && cell.reading.percent;
}

/** 100 for a percentage, which is printed in hundredths of its value; 1 otherwise. */
export function printScale(cell: TableCell): number {
  return isPercent(cell) ? 100 : 1;
}

/**
 * Whether the cell's figure is this value, rounded or cut off at the decimals it prints.
 * `printed` stands in for the cell's own number where a correction is tried out.
 */
export function prints(cell: TableCell, value: Decimal, printed: Decimal | undefined = cell.number): boolean {
  if (!printed) return false;
  const isShare = isPercent(cell);
  const shown = isShare ? printed.times(100) : printed;
  const exact = isShare ? value.times(100) : value;
  const own = printedDecimals(cell);
  const decimals = printed === cell.number ? own : Math.min(own, shown.decimalPlaces());
  // Most comparisons end here: a step and a half apart, no rounding makes the two alike.
  if (
    shown
      .minus(exact)
      .abs()
      .gt(oneStepAndAHalf[decimals] ?? 0)
  )
    return false;
  const rounded = shown.toDecimalPlaces(decimals);
  return (
    rounded.eq(exact.toDecimalPlaces(decimals)) ||
    rounded.eq(exact.toDecimalPlaces(decimals, 1)) ||
    (cell.typed && isSameDouble(shown, exact))
  );
}

const oneStepAndAHalf = Array.from({ length: 21 }, (_, decimals) => new Decimal(`1.5e-${decimals}`));

/** Typed numbers went through doubles: fifteen digits, less what reckoning with them loses. */
function isSameDouble(one: Decimal, other: Decimal): boolean {
  return !other.isInteger() && one.minus(other).abs().lte(other.abs().times("1e-13"));
}

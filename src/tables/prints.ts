import { Decimal } from "../numbers/decimal";
import { powersOfTen } from "../numbers/round";
import { toDouble } from "../numbers/to-double";
import type { TableCell } from "./table";

/** Decimals the cell prints, of the figure as printed (of 88,65 for 88,65%). */
export function printedDecimals(cell: TableCell): number {
  return cell.reading.kind === "number" ? cell.reading.decimals : 0;
}

export function isPercent(cell: TableCell): boolean {
  return cell.reading.kind === "number" && cell.reading.percent;
}

/** Fewer digits than these fit some figure or other wherever their mark stands. */
const tellingDigits = 3;

/**
 * Decimals that a figure loses where its mark, moved to the left, is put back: "8,865%" was "88,65%", with one decimal
 * less. 0 where the value is anything else than the cell's figure with its mark moved.
 */
export function decimalsMoved(cell: TableCell, value: Decimal): number {
  const { number } = cell;
  // Mostly asked of the cell's own figure.
  if (!number || value === number || number.isZero() || number.precision() < tellingDigits) return 0;
  const moved = [1, 2, 3].find((places) => value.eq(number.times(powersOfTen[places] ?? 1))) ?? 0;
  return Math.min(moved, printedDecimals(cell));
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
  return printsDouble(cell, toDouble(value), printed) ?? printsExactly(cell, value, printed);
}

/** The same for a value known as a double only; undefined where that is too near to a tie to tell. */
export function printsDouble(cell: TableCell, value: number, printed: Decimal): boolean | undefined {
  const decimals = decimalsTried(cell, printed);
  const unit = powersOfTen[decimals];
  if (unit === undefined) return undefined;
  const scale = unit * printScale(cell);
  const signed = toDouble(printed) * scale;
  const shown = Math.abs(signed);
  const exact = Math.abs(value) * scale;
  // Far more than doubles lose on the way here.
  const margin = 1e-9 + 1e-12 * (shown + exact);
  if (!(margin < 0.1)) return undefined;
  // Most comparisons end here: a step and a half apart, no rounding makes the two alike.
  if (Math.abs(signed - value * scale) > 1.5 + margin) return false;
  if (signed > 0 !== value > 0) return undefined;
  const rounded = Math.floor(shown + 0.5);
  const nearest = Math.floor(exact + 0.5);
  const isTied = (figure: number) => Math.abs(figure - Math.floor(figure) - 0.5) < margin;
  if (isTied(shown) || isTied(exact)) return undefined;
  if (rounded === nearest) return true;
  if (Math.abs(exact - nearest) < margin) return rounded === nearest - 1 ? undefined : false;
  return rounded === Math.floor(exact);
}

/** A figure tried out in place of the printed one may need fewer decimals. */
function decimalsTried(cell: TableCell, printed: Decimal): number {
  const own = printedDecimals(cell);
  if (printed === cell.number) return own;
  return Math.min(own, Math.max(0, printed.decimalPlaces() - (isPercent(cell) ? 2 : 0)));
}

function printsExactly(cell: TableCell, value: Decimal, printed: Decimal): boolean {
  const isShare = isPercent(cell);
  const shown = isShare ? printed.times(100) : printed;
  const exact = isShare ? value.times(100) : value;
  const decimals = decimalsTried(cell, printed);
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

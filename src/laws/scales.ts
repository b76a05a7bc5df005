import type { TableCell } from "../tables/table";
import { type ColumnView, cellAt, type TableView } from "./view";

/**
 * How a column may print a whole where no percent sign stands: as 100, or as 1 where its figures are small and have
 * decimals enough.
 */
export function wholesOf({ values, steps }: ColumnView): readonly number[] {
  let [small, filled] = [0, 0];
  for (let row = 0; row < values.length; row++) {
    const value = Math.abs(values[row] ?? 0);
    if (!(value > 0)) continue;
    filled++;
    if (value <= 3 && ((steps[row] ?? 1) <= 0.01 || value === 1)) small++;
  }
  return small * 2 > filled ? [100, 1] : [100];
}

/** The factor of one cell: a percentage with its sign is a fraction already. */
export function resultScale(view: TableView, row: number, position: number, whole: number): number {
  return isSigned(cellAt(view, row, position)) ? 1 : whole;
}

export function isSigned(cell: TableCell | undefined): boolean {
  return cell?.reading.kind === "number" && cell.reading.percent;
}

/** Beyond this a figure without its sign is meant in points: 80 beside 98,95%. */
const mostFraction = 1.5;

/** Factors that put a pair of figures on one footing, where only one of them prints a percent sign. */
export function pairScales(first: TableCell | undefined, second: TableCell | undefined): readonly [number, number] {
  const [one, other] = [isSigned(first), isSigned(second)];
  if (one === other) return [1, 1];
  const plain = (one ? second : first)?.number?.abs().toNumber() ?? 0;
  if (plain <= mostFraction) return [1, 1];
  return one ? [100, 1] : [1, 100];
}

import type { TableCell } from "../tables/table";

const doubles = new WeakMap<TableCell, number>();

/** The cell's number as a double, to rule out in a hurry what cannot fit; NaN for none. */
export function approximate(cell: TableCell | undefined): number {
  if (!cell?.number) return Number.NaN;
  const known = doubles.get(cell) ?? cell.number.toNumber();
  doubles.set(cell, known);
  return known;
}

/** Whether two doubles may stand for the same printed figure: within a step of the last decimal. */
export function isNear(one: number, other: number, step: number): boolean {
  return Math.abs(one - other) <= step + Math.abs(other) * 1e-9;
}

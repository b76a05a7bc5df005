import { toDouble } from "../../numbers/to-double";
import type { TableCell } from "../../tables/table";

/** The cell's number as a double, to rule out in a hurry what cannot fit; NaN for none. */
export function approximate(cell: TableCell | undefined): number {
  return cell?.number ? toDouble(cell.number) : Number.NaN;
}

/** Whether two doubles may stand for the same printed figure: within a step of the last decimal. */
export function isNear(one: number, other: number, step: number): boolean {
  return Math.abs(one - other) <= step + Math.abs(other) * 1e-9;
}

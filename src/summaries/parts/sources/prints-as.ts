import { fromDouble } from "../../../numbers/decimal";
import { roundHalfUp } from "../../../numbers/round";
import type { TableCell } from "../../../tables/table";

/** A figure that the cell shows when rounded, or cut off, at the cell's own decimals. */
export function printsAs({ reading, number }: TableCell, value: number): boolean {
  if (reading.kind !== "number" || !number) return false;
  const decimals = reading.decimals + (reading.percent ? 2 : 0);
  const exact = fromDouble(value);
  return roundHalfUp(exact, decimals).eq(number) || exact.toDecimalPlaces(decimals, 1).eq(number);
}

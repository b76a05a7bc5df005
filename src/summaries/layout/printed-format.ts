import type { TableCell } from "../../tables/table";

/** The number format that prints a figure as its source does: as many decimals, in percent or not. */
export function printedFormat({ reading, format, typed }: TableCell): string {
  if (typed && format) return format;
  if (reading.kind !== "number") return "General";
  const decimals = reading.decimals > 0 ? `.${"0".repeat(reading.decimals)}` : "";
  return reading.percent ? `0${decimals}%` : `#,##0${decimals}`;
}

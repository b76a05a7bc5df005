import type { PlanCell } from "../../../contract/plan";
import { isFilled } from "../../../report/columns";
import type { Table, TableCell } from "../../../tables/table";
import { dash, type Expression } from "../formulas/expression";
import { asPrinted, figure } from "../formulas/source";
import { text } from "./cells";
import type { SheetBuilder } from "./sheet-builder";

/** A figure of the source, live: with its label or unit as it stands there, else as a number in the same format. */
export function printed(sheet: SheetBuilder, { sheet: name }: Table, cell: TableCell | undefined): PlanCell {
  if (!isFilled(cell)) return text(dash, "center");
  const shown = isPlain(cell)
    ? sheet.formula(figure(name, cell), "number", printedFormat(cell))
    : sheet.formula(asPrinted(name, cell), "number");
  return sheet.judged(shown, name, [cell]);
}

/** A figure of the source, live, as a number that formulas on our own sheet can use; its label is left to the source. */
export function asNumber(sheet: SheetBuilder, table: Table, cell: TableCell | undefined, format?: string): PlanCell {
  const value = numeric(table, cell);
  if (!value || !cell) return text(dash, "center");
  return sheet.judged(sheet.formula(value, "number", format ?? printedFormat(cell)), table.sheet, [cell]);
}

/** One format for a column whose figures are printed with different decimals: as many as the longest needs. */
export function columnFormat(cells: readonly (TableCell | undefined)[]): string {
  const decimals = cells.map((cell) => (cell?.reading.kind === "number" ? cell.reading.decimals : 0));
  const most = Math.max(0, ...decimals);
  return most > 0 ? `#,##0.${"0".repeat(most)}` : "#,##0";
}

/** A figure of the source as a number, and what the cell that shows it holds for formulas on our own sheet. */
export function numeric({ sheet: name }: Table, cell: TableCell | undefined): Expression | undefined {
  return isFilled(cell) && cell.number ? figure(name, cell) : undefined;
}

/** Words beside the figure (a predicate, a bound) would be lost by showing the number alone. */
function isPlain({ reading }: TableCell): boolean {
  return reading.kind === "number" && !reading.label && !reading.unit && !reading.bound;
}

/** The number format that prints a figure as its source does: as many decimals, in percent or not. */
export function printedFormat({ reading, format, typed }: TableCell): string {
  if (typed && format) return format;
  if (reading.kind !== "number") return "General";
  const decimals = reading.decimals > 0 ? `.${"0".repeat(reading.decimals)}` : "";
  return reading.percent ? `0${decimals}%` : `#,##0${decimals}`;
}

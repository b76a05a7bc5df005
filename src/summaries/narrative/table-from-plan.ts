import type { PlanCell, SheetPlan } from "../../contract/plan";
import { showNumber } from "../../numbers/print";
import type { NarrativeTable } from "./document";

/** Columns of a sheet that mean nothing on paper. */
const left = new Set(["Sumber", "Catatan", "Keterangan"]);

/** The table of a summary sheet as it is shown, for a document: the same figures, so that the two never differ. */
export function tableFromPlan(plan: SheetPlan): NarrativeTable {
  const header = plan.freeze ? plan.freeze.rows - 1 : 0;
  const titles = (plan.rows[header] ?? []).slice(0, plan.widths.length).map(shown);
  const columns = titles.flatMap((title, index) => (title !== "" && !left.has(title) ? [index] : []));
  const rows: NarrativeTable["rows"][number][] = [];
  for (const row of plan.rows.slice(header + 1)) {
    const cells = columns.map((column) => shown(row[column]));
    // The first empty row ends the table: charts and notes follow.
    if (cells.every((words) => words === "")) break;
    const contested = columns.flatMap((column, at) => (row[column]?.contested ? [at] : []));
    rows.push({ cells, bold: isHeavy(row[columns[0] ?? 0]), ...(contested.length > 0 && { contested }) });
  }
  return {
    kind: "table",
    headers: columns.map((column) => titles[column] ?? ""),
    rows,
    widths: columns.map((column) => plan.widths[column] ?? 10),
  };
}

function isHeavy(cell: PlanCell | undefined): boolean {
  return cell?.style === "group" || (cell?.style?.startsWith("total") ?? false);
}

/** A contested figure with what it should be. */
function shown(cell: PlanCell | undefined): string {
  const { expected } = cell?.contested ?? {};
  const words = plain(cell);
  return expected && expected !== words ? `${words} (seharusnya ${expected})` : words;
}

function plain(cell: PlanCell | undefined): string {
  const { content } = cell ?? {};
  if (!content || content.kind === "blank") return "";
  if (content.kind === "text") return content.text;
  const value = content.kind === "number" ? content.number : content.value;
  return typeof value === "number" ? showNumber(value, content.format) : (value ?? "");
}

import type { PlanCell, SheetPlan } from "../../src/contract/plan";

/** What a cell of a plan shows or holds: its result, its text, or nothing. */
export function held(cell: PlanCell | undefined): number | string | undefined {
  const content = cell?.content;
  if (content?.kind === "formula") return content.value;
  if (content?.kind === "number") return content.number;
  return content?.kind === "text" ? content.text : undefined;
}

/** The printed rows of a sheet as their results, without the titles above and the notes below. */
export function grid(plan: SheetPlan): readonly (readonly (number | string | undefined)[])[] {
  const top = plan.freeze?.rows ?? 0;
  return plan.rows
    .slice(top)
    .map((row) => Array.from({ length: plan.widths.length }, (_, column) => held(row[column])));
}

/** The column under a header. */
export function columnOf(plan: SheetPlan, title: string): number {
  const header = plan.rows[(plan.freeze?.rows ?? 1) - 1] ?? [];
  const column = header.findIndex((cell) => held(cell) === title);
  if (column < 0) throw new Error(`No column "${title}" in ${plan.id}.`);
  return column;
}

/** What stands under a header, in the row whose label (any text cell) is this one. */
export function figureOf(plan: SheetPlan, label: string, title: string): number | string | undefined {
  const row = rowOf(plan, label);
  if (!row) throw new Error(`No row "${label}" in ${plan.id}.`);
  return held(row[columnOf(plan, title)]);
}

/** Among the printed columns, below the header. */
function rowOf(plan: SheetPlan, label: string): SheetPlan["rows"][number] | undefined {
  const top = plan.freeze?.rows ?? 0;
  return plan.rows.slice(top).find((cells) => {
    return Array.from(cells.slice(0, plan.widths.length)).some((cell) => String(held(cell) ?? "").trim() === label);
  });
}

export function formulaOf(plan: SheetPlan, label: string, title: string): string | undefined {
  const row = rowOf(plan, label);
  const content = row?.[columnOf(plan, title)]?.content;
  return content?.kind === "formula" ? content.formula : undefined;
}

export function notesOf(plan: SheetPlan): readonly string[] {
  return plan.rows.flatMap((row) => (row[0]?.style === "note" ? [String(held(row[0]))] : []));
}

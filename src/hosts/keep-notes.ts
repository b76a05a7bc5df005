import type { PlanCell, SheetPlan } from "../contract/plan";
import type { SheetCell } from "../contract/snapshot";

/** The plan with the notes that the user wrote on the sheet it replaces, each in the row of the same key. */
export function keepNotes(plan: SheetPlan, standing: { readonly rows: Rows } | undefined): SheetPlan {
  const { notes } = plan;
  if (!notes || !standing) return plan;
  const written = writtenNotes(standing.rows, notes);
  const rows = plan.rows.map((row, index) => {
    const own = index < notes.firstRow ? undefined : written.get(keyOf(row[notes.keyColumn]))?.shift();
    if (!own) return row;
    const cells: (PlanCell | undefined)[] = Array.from(row);
    for (const { column, note } of own) {
      while (cells.length <= column) cells.push(undefined);
      cells[column] = { ...cells[column], content: contentOf(note) };
    }
    return cells;
  });
  return { ...plan, rows };
}

type Rows = readonly (readonly (SheetCell | undefined)[])[];
type Notes = readonly { readonly column: number; readonly note: SheetCell }[];

/** What a user wrote in each row, by the row's key; from top to bottom where a key occurs more than once. */
function writtenNotes(rows: Rows, notes: NonNullable<SheetPlan["notes"]>): Map<string, Notes[]> {
  const found = new Map<string, Notes[]>();
  for (const row of rows.slice(notes.firstRow)) {
    const key = row[notes.keyColumn]?.text ?? "";
    if (key === "") continue;
    const own = notes.columns.flatMap((column) => {
      const note = row[column];
      return note?.text || note?.formula ? [{ column, note }] : [];
    });
    found.set(key, [...(found.get(key) ?? []), own]);
  }
  return found;
}

function keyOf(cell: PlanCell | undefined): string {
  return cell?.content.kind === "text" ? cell.content.text : "";
}

function contentOf(cell: SheetCell): PlanCell["content"] {
  if (cell.formula)
    return { kind: "formula", formula: cell.formula, value: cell.number ?? cell.text, format: cell.format };
  if (cell.number !== undefined) return { kind: "number", number: cell.number, format: cell.format };
  return { kind: "text", text: cell.text };
}

import type { SheetPlan } from "../../contract/plan";

type Row = SheetPlan["rows"][number];
type Cell = Row[number];

export function rowLabelled(plan: SheetPlan, column: number, label: string): number | undefined {
  const row = plan.rows.findIndex((cells) => wordsOf(cells[column]) === label);
  return row < 0 ? undefined : row;
}

export function valueAt(plan: SheetPlan, row: number | undefined, column: number) {
  return row === undefined ? undefined : valueOfCell(plan.rows[row]?.[column]);
}

export function valueOfCell(cell: Cell): number | string | undefined {
  const content = cell?.content;
  if (content?.kind === "formula") return content.value;
  if (content?.kind === "number") return content.number;
  return content?.kind === "text" ? content.text : undefined;
}

export function wordsOf(cell: Cell): string {
  return cell?.content.kind === "text" ? cell.content.text : "";
}

export function linkNear(plan: SheetPlan) {
  return plan.rows.flat().find((cell) => cell?.link)?.link;
}

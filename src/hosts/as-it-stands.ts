import { contentOf } from "../app/cell-content";
import type { CellWrite } from "../contract/plan";
import type { CellRef, SheetCell } from "../contract/snapshot";

/** The write that puts a cell back: what it holds, and the number format that a later write may replace. */
export function asItStands({ sheet, cell }: CellRef, standing: SheetCell = { text: "" }): CellWrite {
  return { sheet, cell, content: { ...contentOf(standing), format: standing.format ?? "General" } };
}

import type { CellContent } from "../contract/plan";
import type { CellRef, SheetCell } from "../contract/snapshot";

/** What has to be written to get a cell back as it was; its format stays with the cell. */
export function contentOf(cell: SheetCell): CellContent {
  if (cell.formula) return { kind: "formula", formula: cell.formula };
  if (cell.number !== undefined) return { kind: "number", number: cell.number };
  if (cell.text === "") return { kind: "blank" };
  return { kind: "text", text: cell.text };
}

/** Holds the same; a formula's result may have been recalculated, so only the formula counts. */
export function isSameCell(one: SheetCell, other: SheetCell): boolean {
  if (one.formula || other.formula) return one.formula === other.formula;
  if (one.number !== undefined || other.number !== undefined) return one.number === other.number;
  return one.text === other.text;
}

/** For messages: Tabel 1!E5. */
export function nameOf(at: CellRef): string {
  return `${at.sheet}!${at.cell}`;
}

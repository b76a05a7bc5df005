import type { CellRef } from "../../../contract/snapshot";
import { sheetNamed, spreadsheet } from "./spreadsheet";

export function select({ sheet, cell }: CellRef): null {
  const found = sheetNamed(spreadsheet(), sheet);
  if (found.isSheetHidden())
    throw new Error(`Lembar "${sheet}" disembunyikan; tampilkan dulu untuk melihat sel ${cell}.`);
  found.getRange(cell).activate();
  return null;
}

export function selection(): CellRef | null {
  const cell = spreadsheet().getCurrentCell();
  return cell && { sheet: cell.getSheet().getName(), cell: cell.getA1Notation() };
}

import { fromA1 } from "../../../tables/address";
import type { GasSheet } from "./spreadsheet";

/** Protected, and not for us to edit. A protection that only warns does not stop a script. */
export function isLocked(sheet: GasSheet): boolean {
  return sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).some(forbids);
}

/** The first of these cells that may not be edited. */
export function lockedCell(sheet: GasSheet, cells: readonly string[]): string | undefined {
  const [whole] = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).filter(forbids);
  const open = whole ? whole.getUnprotectedRanges().map(areaOf) : undefined;
  const locked = sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).filter(forbids);
  const lockedAreas = locked.map((protection) => areaOf(protection.getRange()));
  return cells.find((cell) => {
    const inside = (area: Area) => contains(area, cell);
    return (open && !open.some(inside)) || lockedAreas.some(inside);
  });
}

function forbids(protection: GoogleAppsScript.Spreadsheet.Protection): boolean {
  return !protection.isWarningOnly() && !protection.canEdit();
}

interface Area {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  readonly columns: number;
}

function areaOf(range: GoogleAppsScript.Spreadsheet.Range): Area {
  return {
    top: range.getRow() - 1,
    left: range.getColumn() - 1,
    rows: range.getNumRows(),
    columns: range.getNumColumns(),
  };
}

function contains({ top, left, rows, columns }: Area, cell: string): boolean {
  const at = fromA1(cell);
  return at.row >= top && at.row < top + rows && at.column >= left && at.column < left + columns;
}

import type { CellRef, SheetCell } from "../../../contract/snapshot";
import { fromA1, type Range } from "../../../tables/address";
import { around } from "./around";
import { readRange } from "./read-range";
import { localeOf, sheetNamed, spreadsheet } from "./spreadsheet";

/** The cells as they are now; each sheet's in one go, by the rectangle around them. */
export function readCells(at: readonly CellRef[]): SheetCell[] {
  const book = spreadsheet();
  const locale = localeOf(book);
  const bySheet = new Map<string, { area: Range; cells: (SheetCell | null)[][] }>();

  for (const name of new Set(at.map(({ sheet }) => sheet))) {
    const sheet = sheetNamed(book, name);
    const area = around(at.filter((ref) => ref.sheet === name).map(({ cell }) => cell));
    const rows = Math.min(area.bottom + 1, sheet.getMaxRows()) - area.top;
    const columns = Math.min(area.right + 1, sheet.getMaxColumns()) - area.left;
    const outside = rows <= 0 || columns <= 0;
    const cells = outside ? [] : readRange(sheet.getRange(area.top + 1, area.left + 1, rows, columns), locale);
    bySheet.set(name, { area, cells });
  }

  return at.map(({ sheet, cell }) => {
    const { row, column } = fromA1(cell);
    const read = bySheet.get(sheet);
    return read?.cells[row - read.area.top]?.[column - read.area.left] ?? { text: "" };
  });
}

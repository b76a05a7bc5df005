import type { CellRef, SheetCell } from "../../contract/snapshot";
import { cellRuns } from "./cell-runs";
import { HostRefusal } from "./failure-reason";
import { readBlocks } from "./read-blocks";
import { toSheetCell } from "./sheet-cell";

/** These cells as they are now, in the given order. */
export async function readCells(context: Excel.RequestContext, at: readonly CellRef[]): Promise<SheetCell[]> {
  return (await readStanding(context, at)).map(({ cell }) => cell);
}

export interface StandingCell {
  readonly cell: SheetCell;
  /** In a row that is hidden, by hand or by a filter. */
  readonly hidden: boolean;
}

export async function readStanding(context: Excel.RequestContext, at: readonly CellRef[]): Promise<StandingCell[]> {
  const runs = cellRuns(at);
  await refuseMissing(context, new Set(runs.map(({ sheet }) => sheet)));

  const blocks = runs.map(({ sheet, row, column, places }) => ({
    sheet,
    row,
    column,
    rows: places.length,
    columns: 1,
  }));
  const read = new Map<string, StandingCell>();
  for (const block of await readBlocks(context, blocks)) {
    const { sheet, row, column, values, formulas, formats, looks, rowProperties } = block;
    values.forEach(([value], index) => {
      const loaded = { value, formula: formulas[index]?.[0], format: formats[index]?.[0], look: looks[index]?.[0] };
      const hidden = rowProperties[index]?.rowHidden ?? false;
      read.set(`${sheet}\n${column}\n${row + index}`, { cell: toSheetCell(loaded), hidden });
    });
  }
  const cells: StandingCell[] = at.map(() => ({ cell: { text: "" }, hidden: false }));
  for (const { sheet, row, column, places } of runs) {
    places.forEach((place, index) => {
      const standing = read.get(`${sheet}\n${column}\n${row + index}`);
      if (standing) cells[place] = standing;
    });
  }
  return cells;
}

export async function refuseMissing(context: Excel.RequestContext, sheets: ReadonlySet<string>): Promise<void> {
  const asked = [...sheets].map((name) => ({
    name,
    sheet: context.workbook.worksheets.getItemOrNullObject(name).load("name"),
  }));
  await context.sync();
  const missing = asked.find(({ sheet }) => sheet.isNullObject);
  if (missing) throw new HostRefusal(`Lembar "${missing.name}" tidak ada.`);
}

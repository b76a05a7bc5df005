import type { CellRef } from "../../contract/snapshot";
import { fromA1 } from "../../tables/address";

/** Cells one below the other on one sheet: a single range for Excel. */
export interface CellRun {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** Places in the list the run was made from, from top to bottom. */
  readonly places: readonly number[];
}

const longestRun = 5_000;

/**
 * Gathers single cells into as few ranges as stand one below the other, so that thousands of cells are few proxies. A
 * hidden row is a range of its own: what is written over several rows at once, Excel puts into those that a filter shows.
 */
export function cellRuns(cells: readonly CellRef[], isHidden: (place: number) => boolean = () => false): CellRun[] {
  const placed = cells
    .map(({ sheet, cell }, place) => ({ sheet, ...fromA1(cell), place, hidden: isHidden(place) }))
    .sort((one, other) => compare(one.sheet, other.sheet) || one.column - other.column || one.row - other.row);
  const runs: { sheet: string; row: number; column: number; hidden: boolean; places: number[] }[] = [];
  for (const { sheet, row, column, place, hidden } of placed) {
    const run = runs.at(-1);
    const follows = run && run.sheet === sheet && run.column === column && run.row + run.places.length === row;
    const isVisible = !hidden && !run?.hidden;
    if (follows && isVisible && run.places.length < longestRun) run.places.push(place);
    else runs.push({ sheet, row, column, hidden, places: [place] });
  }
  return runs;
}

export function rangeOf(context: Excel.RequestContext, { sheet, row, column, places }: CellRun): Excel.Range {
  return context.workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, places.length, 1);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

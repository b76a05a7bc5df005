import type { Sheet, SheetCell, Workbook } from "../../src/contract/snapshot";

export interface Spot {
  readonly sheet: string;
  /** 0-based. */
  readonly row: number;
  readonly column: number;
}

export function spotOf(place: string): Spot {
  const split = place.lastIndexOf("!");
  return { sheet: place.slice(0, split), ...position(place.slice(split + 1)) };
}

export function nameOf({ sheet, row, column }: Spot): string {
  return `${sheet}!${letters(column)}${row + 1}`;
}

/** Every cell of "C4:D9,F4:F6", column by column. */
export function spotsOf(sheet: string, ranges: string): Spot[] {
  return ranges.split(",").flatMap((range) => {
    const [from, to = from] = range.split(":");
    const start = position(from ?? "");
    const end = position(to ?? "");
    const spots: Spot[] = [];
    for (let column = start.column; column <= end.column; column++)
      for (let row = start.row; row <= end.row; row++) spots.push({ sheet, row, column });
    return spots;
  });
}

export function cellAt(workbook: Workbook, spot: Spot): SheetCell | undefined {
  return workbook.sheets.find(({ name }) => name === spot.sheet)?.rows[spot.row]?.[spot.column];
}

/** The workbook with other cells in these places; what is not touched is shared. */
export function withCells(workbook: Workbook, cells: ReadonlyMap<string, SheetCell | undefined>): Workbook {
  const spots = [...cells].map(([place, cell]) => ({ ...spotOf(place), cell }));
  for (const { sheet } of spots)
    if (!workbook.sheets.some(({ name }) => name === sheet)) throw new Error(`${workbook.name} has no sheet ${sheet}`);
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => {
      const here = spots.filter((spot) => spot.sheet === sheet.name);
      return here.length === 0 ? sheet : replaced(sheet, here);
    }),
  };
}

function replaced(sheet: Sheet, spots: readonly (Spot & { cell: SheetCell | undefined })[]): Sheet {
  const rows = sheet.rows.map((row) => [...row]);
  for (const { row, column, cell } of spots) {
    while (rows.length <= row) rows.push([]);
    const target = rows[row] ?? [];
    while (target.length < column) target.push(undefined);
    target[column] = cell;
  }
  return { ...sheet, rows };
}

function position(cell: string): { row: number; column: number } {
  const [, name = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  if (name === "") throw new Error(`"${cell}" is no cell`);
  const column = [...name].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(row) - 1, column };
}

function letters(column: number): string {
  const rest = column % 26;
  const head = column < 26 ? "" : letters(Math.floor(column / 26) - 1);
  return head + String.fromCharCode(65 + rest);
}

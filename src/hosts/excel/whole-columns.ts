import type { CellValue, FunctionDeclaration, Grid, Output } from "../../catalogue/define";
import { FormulaError } from "../../core/formula-error";
import type { Received } from "./arguments";
import type { CellLookup, Extent } from "./cell-lookup";
import type { CellPlace } from "./cell-place";

/** Whole columns and rows, and ranges that reach on to the end of the sheet. */
const vast = 50_000;

/** More rows than any report has; over them a result only keeps Excel busy. */
const mostRows = 100_000;

export function isVast({ value }: Received): boolean {
  return isGrid(value) && value.length * (value[0]?.length ?? 0) > vast;
}

/** Arguments cut to what the sheet uses of them, and how a result of theirs lies in the rows that were meant. */
export interface Clipped {
  readonly args: readonly Received[];
  placed(result: Output | Output[][]): Output | Output[][];
}

/**
 * A million blank cells are no figures: whole columns end with the last cell that holds anything, and begin below the
 * words over their first figure. Without a look-up, which a preview goes without, they end with the last one filled.
 */
export async function clip(
  fn: FunctionDeclaration,
  args: readonly Received[],
  lookUp: CellLookup | undefined,
): Promise<Clipped | FormulaError> {
  const extents = await Promise.all(args.map((arg) => (isVast(arg) ? extentOf(arg, lookUp) : undefined)));
  const size = { rows: 1, columns: 1 };
  for (const [index, arg] of args.entries()) {
    if (!isVast(arg)) continue;
    const extent = extents[index];
    if (!extent) return notLookedUp;
    size.rows = Math.max(size.rows, extent.rows);
    size.columns = Math.max(size.columns, extent.columns);
  }
  if (size.rows > mostRows) return tooMany(size.rows);

  const cut = args.map((arg) => (isVast(arg) ? part(arg, 0, size) : arg));
  const heads = cut.flatMap((arg, index) => (isVast(args[index] as Received) ? headOf(arg.value as Grid) : []));
  const head = heads.length === 0 ? 0 : Math.min(...heads);
  const parameters = Object.values(fn.parameters);
  const below = cut.map((arg, index) => {
    if (!isVast(args[index] as Received)) return arg;
    const figures = part(arg, head, size);
    return parameters[index]?.takes === "range" ? withoutHead(figures) : figures;
  });
  return {
    args: below,
    placed: (result) => {
      if (head === 0 || !Array.isArray(result) || result.length !== size.rows - head) return result;
      return [...Array.from({ length: head }, () => (result[0] ?? []).map(() => "")), ...result];
    },
  };
}

async function extentOf({ value, cells }: Received, lookUp: CellLookup | undefined): Promise<Extent | undefined> {
  if (!lookUp) return filledPart(value as Grid);
  return typeof cells === "object" ? lookUp.extent(cells) : undefined;
}

function filledPart(grid: Grid): Extent {
  const isFilled = (cell: CellValue | undefined) => cell !== 0 && cell !== "" && cell !== null && cell !== undefined;
  const rows = grid.findLastIndex((row) => row.some(isFilled)) + 1;
  const filled = grid.slice(0, rows);
  const columns = filled.reduce((most, row) => Math.max(most, row.findLastIndex(isFilled) + 1), 0);
  return { rows, columns };
}

/** From a row on, and no more rows and columns than `size` reaches. */
function part(arg: Received, from: number, { rows, columns }: Extent): Received {
  const value = (arg.value as Grid)
    .slice(from, rows)
    .map((row) => (row.length > columns ? row.slice(0, columns) : row));
  return { value, cells: typeof arg.cells === "object" ? placed(arg.cells, from, value) : arg.cells };
}

function placed({ sheet, range: { top, left } }: CellPlace, from: number, value: Grid): CellPlace {
  const first = top + from;
  const bottom = first + value.length - 1;
  return { sheet, range: { top: first, left, bottom, right: left + (value[0]?.length ?? 1) - 1 } };
}

/** How many rows stand over the first figure, the last of them a row of words; none where a column holds no figure. */
function headOf(grid: Grid): number[] {
  const figure = grid.findIndex((row) => row.some((cell) => typeof cell === "number" && cell !== 0));
  if (figure < 0) return [];
  return [grid.slice(0, figure).findLastIndex((row) => row.some(isWord)) + 1];
}

/** A column whose words reach further down than those beside it. */
function withoutHead(arg: Received): Received {
  const grid = arg.value as Grid;
  const [head = 0] = headOf(grid);
  if (head === 0) return arg;
  return { ...arg, value: grid.map((row, index) => (index < head ? row.map(() => null) : row)) };
}

function isWord(cell: CellValue): boolean {
  return typeof cell === "string" && cell.trim() !== "";
}

function isGrid(value: Received["value"]): value is Grid {
  return Array.isArray(value);
}

const notLookedUp = new FormulaError(
  "not-available",
  "Isi kolom penuh ini tidak dapat dibaca: tulis rentang yang terbatas, misalnya A2:A500.",
);

function tooMany(rows: number): FormulaError {
  const shown = String(rows).replace(/\B(?=(\d{3})+$)/g, ".");
  return new FormulaError(
    "value",
    `Kolom ini terisi sampai baris ${shown}: tulis rentang datanya saja, misalnya A2:A500.`,
  );
}

import { FormulaError } from "../core/formula-error";
import { Decimal } from "../numbers/decimal";
import { unlike } from "./alike";
import type { Argument, CellValue, FunctionDeclaration, Grid, Output, Result, Table } from "./define";
import { isEmpty, nameOf } from "./parameters";

/**
 * The only way into a function: reads raw cells, fills fallbacks, refuses blanks, and repeats the function over
 * ranges. A range of one cell counts as that cell; a result of several cells is an array of rows.
 */
export function invoke(fn: FunctionDeclaration, args: readonly (Argument | undefined)[]): Output | Output[][] {
  const size = sizeOf(fn, args);
  if (size instanceof FormulaError) return size;
  if (size.rows === 1 && size.columns === 1) return computeOne(fn, args);
  return fn.returns === "table" ? onlyOneCell(fn, args) : spill(fn, args, size);
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

const oneCell: Size = { rows: 1, columns: 1 };

/** As Excel broadcasts: each range has the size of the result, or one row, or one column of it. */
function sizeOf(fn: FunctionDeclaration, args: readonly (Argument | undefined)[]): Size | FormulaError {
  let size = oneCell;
  let index = 0;
  for (const name in fn.parameters) {
    const arg = args[index++];
    if (!isGrid(arg) || fn.parameters[name]?.takes === "range") continue;
    const rows = arg.length;
    const columns = arg[0]?.length ?? 0;
    if (!fits(rows, size.rows) || !fits(columns, size.columns)) {
      const sizes = `${size.rows}×${size.columns} dan ${rows}×${columns}`;
      return new FormulaError("value", `Ukuran rentang tidak sama: ${sizes} (baris×kolom), pada ${nameOf(name)}.`);
    }
    size = { rows: Math.max(size.rows, rows), columns: Math.max(size.columns, columns) };
  }
  return size;
}

function fits(one: number, other: number): boolean {
  return one <= 1 || other === 1 || one === other;
}

function computeOne(fn: FunctionDeclaration, args: readonly (Argument | undefined)[]): Output | Output[][] {
  const values = quickValues(fn, args, (arg) => cellOf(arg, 0, 0));
  const quick = values && fn.quick?.(values);
  if (quick !== undefined) return quick;
  const result = compute(fn, args, 0, 0);
  return Array.isArray(result) ? result.map((row) => row.map(finish)) : finish(result as Result);
}

function spill(fn: FunctionDeclaration, args: readonly (Argument | undefined)[], { rows, columns }: Size): Output[][] {
  const filled = filledSize(fn, args, { rows, columns });
  const quick = quickSpill(fn, args);
  const output: Output[][] = [];
  for (let row = 0; row < rows; row++) {
    const cells: Output[] = [];
    for (let column = 0; column < columns; column++) {
      const isFilled = row < filled.rows && column < filled.columns;
      cells.push(isFilled ? (quick?.(row, column) ?? finish(compute(fn, args, row, column) as Result)) : "");
    }
    output.push(cells);
  }
  return output;
}

/** The function cell by cell in doubles: what stays the same is read once, what varies again for each cell. */
function quickSpill(
  fn: FunctionDeclaration,
  args: readonly (Argument | undefined)[],
): ((row: number, column: number) => Output | undefined) | undefined {
  const { quick } = fn;
  const values = quickValues(fn, args, (arg) => (isGrid(arg) && !isOneCell(arg) ? 0 : cellOf(arg, 0, 0)));
  if (!quick || !values) return undefined;
  const varying = Object.entries(fn.parameters).flatMap(([name, parameter], index) => {
    const grid = args[index];
    const read = parameter.takes === "cell" ? parameter.quick : undefined;
    return read && isGrid(grid) && !isOneCell(grid) ? [{ name, read, grid }] : [];
  });
  return (row, column) => {
    for (let index = 0; index < varying.length; index++) {
      const { name, read, grid } = varying[index] as (typeof varying)[number];
      const value = read(cellOf(grid, row, column));
      if (value === undefined) return undefined;
      values[name] = value;
    }
    return quick(values);
  };
}

/** Ranges longer than the data: rows and columns behind the last filled one stay empty. */
function filledSize(fn: FunctionDeclaration, args: readonly (Argument | undefined)[], size: Size): Size {
  const grids = Object.values(fn.parameters).flatMap((parameter, index) => {
    const arg = args[index];
    return parameter.takes === "cell" && isGrid(arg) ? [arg] : [];
  });
  const tall = grids.filter((grid) => grid.length > 1);
  const wide = grids.filter((grid) => (grid[0]?.length ?? 0) > 1);
  let { rows, columns } = size;
  while (rows > 0 && tall.length > 0 && tall.every((grid) => grid[rows - 1]?.every(isEmpty))) rows -= 1;
  while (
    columns > 0 &&
    wide.length > 0 &&
    wide.every((grid) => grid.every((row) => isEmpty(row[columns - 1] ?? null)))
  ) {
    columns -= 1;
  }
  return { rows, columns };
}

/** The arguments as doubles and words, or nothing where one of them needs reading. */
function quickValues(
  fn: FunctionDeclaration,
  args: readonly (Argument | undefined)[],
  pick: (arg: Argument | undefined) => CellValue,
): Record<string, unknown> | undefined {
  if (!fn.quick) return undefined;
  const values: Record<string, unknown> = {};
  let index = 0;
  for (const name in fn.parameters) {
    const parameter = fn.parameters[name];
    const arg = args[index++];
    if (parameter?.takes === "range" && parameter.optional && (arg === null || arg === undefined)) continue;
    const value = parameter?.takes === "cell" ? parameter.quick?.(pick(arg)) : undefined;
    if (value === undefined) return undefined;
    values[name] = value;
  }
  return values;
}

function compute(
  fn: FunctionDeclaration,
  args: readonly (Argument | undefined)[],
  row: number,
  column: number,
): Result | Table {
  const values: Record<string, unknown> = {};
  let index = 0;
  for (const name in fn.parameters) {
    const parameter = fn.parameters[name];
    const arg = args[index++];
    const value =
      parameter?.takes === "range"
        ? parameter.read(toGrid(arg), name)
        : parameter?.read(cellOf(arg, row, column), name);
    if (value instanceof FormulaError) return value;
    values[name] = value;
  }
  return unlikeIn(fn, args, row, column) ?? fn.run(values);
}

/** Why figures that stand against each other can't be of one unit. */
function unlikeIn(fn: FunctionDeclaration, args: readonly (Argument | undefined)[], row: number, column: number) {
  const names = Object.keys(fn.parameters);
  return fn.alike && unlike(fn.alike.map((name) => [name, cellOf(args[names.indexOf(name)], row, column)]));
}

function onlyOneCell(fn: FunctionDeclaration, args: readonly (Argument | undefined)[]): FormulaError {
  const name = Object.keys(fn.parameters).find((key, index) => {
    return fn.parameters[key]?.takes === "cell" && isGrid(args[index]);
  });
  return new FormulaError("value", `${nameOf(name ?? "")} harus satu sel, bukan rentang.`);
}

function finish(result: Result): Output {
  if (!(result instanceof Decimal)) return result;
  const value = result.toNumber();
  if (!Number.isFinite(value)) return new FormulaError("number", "Hasilnya terlalu besar untuk sebuah sel.");
  return value === 0 ? 0 : value;
}

function isGrid(arg: Argument | undefined): arg is Grid {
  return Array.isArray(arg);
}

function isOneCell(grid: Grid): boolean {
  return grid.length <= 1 && (grid[0]?.length ?? 0) <= 1;
}

function cellOf(arg: Argument | undefined, row: number, column: number): CellValue {
  if (!isGrid(arg)) return arg ?? null;
  const cells = arg[arg.length === 1 ? 0 : row];
  return cells?.[cells.length === 1 ? 0 : column] ?? null;
}

function toGrid(arg: Argument | undefined): Grid {
  if (!isGrid(arg)) return [[arg ?? null]];
  return arg.length === 0 || arg[0]?.length === 0 ? [[null]] : arg;
}

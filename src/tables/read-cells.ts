import type { SheetCell } from "../contract/snapshot";
import { readCell } from "../numbers/read";
import type { Reading } from "../numbers/reading";
import { contentOfRole } from "../words/roles";
import { columnLetters } from "./address";
import type { Grid } from "./grid";
import { readUnits } from "./read-units";
import { resolveMarks } from "./resolve-marks";
import { isShareColumn } from "./shares";
import type { Column, TableCell } from "./table";

/** The cells of a table's body, figures read with their column. */
export function readCells(grid: Grid, columns: readonly Column[], bodyRows: readonly number[]): TableCell[][] {
  const letters = columns.map(({ index }) => columnLetters(index));
  const raw = bodyRows.map((row) => columns.map((column) => readIn(column, grid.cell(row, column.index))));
  const readings = resolveMarks(readUnits(columns, raw), (position) => isShareColumn(columns[position]));
  return bodyRows.map((row, at) => {
    const own = readings[at];
    const merges = grid.mergesOver(row);
    return columns.map(({ index }, position) => {
      const cell = grid.cell(row, index);
      const reading: Reading = own?.[position] ?? blank;
      const made: Writable<TableCell> = {
        row,
        column: index,
        ref: `${letters[position]}${row + 1}`,
        text: cell?.text.trim() ?? "",
        reading,
        typed: cell?.number !== undefined,
      };
      if (reading.kind === "number") made.number = reading.value;
      if (cell?.formula) made.formula = cell.formula;
      if (cell?.format) made.format = cell.format;
      const merge = merges.find(({ top, left, right }) => top === row && left === index && right > left);
      if (merge) made.covers = merge.right - merge.left + 1;
      return made;
    });
  });
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

const blank: Reading = { kind: "blank" };

/** No figure takes up a paragraph. */
const longestFigure = 80;

function readIn({ role }: Column, cell: SheetCell | undefined): Reading {
  if (cell && cell.number === undefined && cell.text.length > longestFigure) return { kind: "text", text: cell.text };
  const reading = readCell(cell);
  // "%" where a figure belongs: the form's sign, and nothing filled in before it.
  const isSign =
    reading.kind === "text" && contentOfRole[role] === "figures" && /^(%|rp\.?)$/i.test(reading.text.trim());
  return isSign ? blank : reading;
}

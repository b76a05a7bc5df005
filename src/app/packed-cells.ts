import type { SheetCell } from "../contract/snapshot";
import { fromA1, toA1 } from "../tables/address";
import { formulaAt, relativeFormula } from "./relative-formula";

/** A cell that was written, as it was and as it became. */
export interface WrittenCell {
  readonly sheet: string;
  readonly cell: string;
  readonly before: SheetCell;
  readonly after: SheetCell;
}

/** Cells one below the other that changed alike: one formula for all, or a value each. */
export interface PackedRun {
  readonly sheet: string;
  /** The first cell. */
  readonly cell: string;
  readonly count: number;
  readonly before: Packed;
  readonly after: Packed;
}

type Packed = { readonly formula: string } | { readonly values: readonly (number | string)[] };

/** Thousands of cells in a few kilobytes where formulas were filled down; what a cell shows is left out. */
export function packCells(cells: readonly WrittenCell[]): PackedRun[] {
  const placed = cells
    .map((written) => ({ ...written, ...fromA1(written.cell) }))
    .sort((one, other) => compare(one.sheet, other.sheet) || one.column - other.column || one.row - other.row);
  const runs: { sheet: string; cell: string; row: number; column: number; count: number; before: Open; after: Open }[] =
    [];
  for (const { sheet, cell, row, column, before, after } of placed) {
    const run = runs.at(-1);
    const [was, is] = [packed(before, { row, column }), packed(after, { row, column })];
    const follows = run?.sheet === sheet && run.column === column && run.row + run.count === row;
    if (run && follows && isAlike(run.before, was) && isAlike(run.after, is)) {
      run.count += 1;
      if ("values" in run.before && "values" in was) run.before.values.push(...was.values);
      if ("values" in run.after && "values" in is) run.after.values.push(...is.values);
    } else runs.push({ sheet, cell, row, column, count: 1, before: was, after: is });
  }
  return runs.map(({ sheet, cell, count, before, after }) => ({ sheet, cell, count, before, after }));
}

export function unpackCells(runs: readonly PackedRun[]): WrittenCell[] {
  return runs.flatMap(({ sheet, cell, count, before, after }) => {
    const first = fromA1(cell);
    return Array.from({ length: count }, (_, index) => {
      const at = { row: first.row + index, column: first.column };
      return {
        sheet,
        cell: toA1(at.row, at.column),
        before: unpacked(before, index, at),
        after: unpacked(after, index, at),
      };
    });
  });
}

type Open = { readonly formula: string } | { readonly values: (number | string)[] };

interface Place {
  readonly row: number;
  readonly column: number;
}

function packed({ formula, number, text }: SheetCell, at: Place): Open {
  return formula ? { formula: relativeFormula(formula, at) } : { values: [number ?? text] };
}

function unpacked(content: Packed, index: number, at: Place): SheetCell {
  if ("formula" in content) return { text: "", formula: formulaAt(content.formula, at) };
  const value = content.values[index] ?? "";
  return typeof value === "number" ? { text: String(value), number: value } : { text: value };
}

function isAlike(one: Open, other: Open): boolean {
  if ("formula" in one || "formula" in other)
    return "formula" in one && "formula" in other && one.formula === other.formula;
  return true;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

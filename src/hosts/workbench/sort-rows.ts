import { toA1 } from "../../tables/address";
import { Refusal } from "../refusal";
import { shiftFormula } from "../xlsx/read/shared-formula";
import type { GridCell } from "./grid-cell";

export interface SortedRow {
  /** Where the row stood, 0-based. */
  readonly from: number;
  readonly cells: readonly GridCell[];
}

/**
 * The rows of a block in another order: numbers by size, texts as in a dictionary, blank cells last. Throws an
 * Indonesian reason where a formula leans on another row than its own, which a new order would make wrong.
 */
export function sortRows(
  rows: readonly (readonly GridCell[])[],
  {
    top,
    left,
    by,
    descending,
  }: { readonly top: number; readonly left: number; readonly by: number; readonly descending: boolean },
): SortedRow[] {
  rows.forEach((cells, index) => {
    cells.forEach(({ formula }, column) => {
      if (formula && !leansOnOwnRow(formula, top + index + 1)) {
        throw new Refusal(
          `Rumus di sel ${toA1(top + index, left + column)} memakai baris lain, jadi baris tidak diurutkan.`,
        );
      }
    });
  });
  const sign = descending ? -1 : 1;
  return rows
    .map((cells, index) => ({ from: top + index, cells }))
    .sort((one, other) => compare(one.cells[by]?.value, other.cells[by]?.value, sign))
    .map(({ from, cells }, index) => ({ from, cells: cells.map((cell) => movedTo(cell, top + index - from)) }));
}

function compare(one: GridCell["value"], other: GridCell["value"], sign: number): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  if (typeof one === "number" && typeof other === "number") return sign * (one - other);
  if (typeof one !== typeof other) return sign * (typeof one === "number" ? -1 : 1);
  return sign * String(one).localeCompare(String(other), "id-ID", { numeric: true, sensitivity: "base" });
}

function movedTo(cell: GridCell, by: number): GridCell {
  return cell.formula ? { ...cell, formula: shiftFormula(cell.formula, by, 0) } : cell;
}

/** References to other sheets are absolute enough: they are refused as well, since they would move along. */
function leansOnOwnRow(formula: string, row: number): boolean {
  const references = formula.replace(/"(?:[^"]|"")*"/g, "").match(/(?:!)?\$?[A-Z]{1,3}\$?\d+(?![\w.(])/gi) ?? [];
  return references.every((reference) => {
    const isFixed = /\$\d+$/.test(reference);
    return (
      isFixed ||
      (!reference.startsWith("!") &&
        reference.endsWith(String(row)) &&
        /[A-Z$]\d+$/i.test(reference) &&
        Number(/\d+$/.exec(reference)?.[0]) === row)
    );
  });
}

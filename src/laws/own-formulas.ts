import type { Table } from "../tables/table";

/**
 * The columns that the live formulas of a column reckon with in their own row, where most of them do so alike: what
 * the office reckons there, whatever else the figures may fit. Undefined where there are no such formulas.
 */
export function ownOperands({ rows, columns }: Table, position: number): ReadonlySet<number> | undefined {
  const counts = new Map<string, number>();
  let formulas = 0;
  for (const { cells } of rows) {
    const cell = cells[position];
    if (!cell?.formula) continue;
    formulas++;
    const key = columnsIn(cell.formula, cell.row).join();
    if (key !== "") counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const [usual] = [...counts].sort(([, one], [, other]) => other - one);
  if (!usual || usual[1] < 2 || usual[1] * 2 < formulas) return undefined;
  const index = new Map(columns.map((column, at) => [column.index, at]));
  return new Set(
    usual[0]
      .split(",")
      .map(Number)
      .flatMap((column) => index.get(column) ?? []),
  );
}

/** Sheet columns of the row itself that a formula names; none where it names other rows or a range of columns. */
function columnsIn(formula: string, row: number): number[] {
  if (/[!:]/.test(formula)) return [];
  const refs = [...formula.replace(/"[^"]*"/g, "").matchAll(/\$?([A-Z]{1,3})\$?(\d+)(?![\w(])/g)];
  if (refs.some(([, , digits]) => Number(digits) !== row + 1)) return [];
  return [...new Set(refs.map(([, letters = ""]) => indexOf(letters)))].sort((one, other) => one - other);
}

function indexOf(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

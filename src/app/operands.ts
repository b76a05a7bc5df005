import { tokenize } from "../catalogue/formula-tokens";
import type { Fix } from "../contract/finding";
import type { CellRef } from "../contract/snapshot";
import { parseRange, toA1 } from "../tables/address";

/** More cells than any sum of a report adds up; a whole column is not read cell by cell. */
const mostOperands = 5_000;

/** The cells that the formula of a fix reads. */
export function operandsOf(fix: Fix): CellRef[] {
  const tokens = fix.formula ? tokenize(fix.formula.slice(1)) : [];
  return tokens.flatMap(({ kind, text }) => (kind === "reference" ? cellsOf(text, fix.sheet) : []));
}

const reference = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?)$/i;

function cellsOf(text: string, own: string): CellRef[] {
  const [, quoted, plain, area] = reference.exec(text) ?? [];
  if (!area) return [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain ?? own;
  const { top, left, bottom, right } = parseRange(area);
  if ((bottom - top + 1) * (right - left + 1) > mostOperands) return [];
  const cells: CellRef[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) cells.push({ sheet, cell: toA1(row, column) });
  }
  return cells;
}

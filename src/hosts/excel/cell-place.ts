import { columnIndex, type Range } from "../../tables/address";

/** One rectangle of cells on one sheet of this workbook. */
export interface CellPlace {
  readonly sheet: string;
  readonly range: Range;
}

const lastRow = 1_048_575;
const lastColumn = 16_383;

/**
 * "'Tabel 1'!A1:B2", whole columns and rows too, to a place; nothing for another workbook, for several sheets
 * ('Jan:Des'!A1) and for several areas.
 */
export function placeOf(address: string): CellPlace | undefined {
  const parts = /^(?:'((?:[^']|'')+)'|([^'!,]+))!([A-Z\d$:]+)$/i.exec(address.trim());
  const sheet = parts?.[1]?.replaceAll("''", "'") ?? parts?.[2];
  const range = rangeOf(parts?.[3]?.replaceAll("$", "") ?? "");
  // No sheet's name holds these: they stand for a file, or for the sheets between two.
  if (!sheet || !range || /[[\]:]/.test(sheet)) return undefined;
  return { sheet, range };
}

function rangeOf(local: string): Range | undefined {
  const ends = /^([A-Z]{0,3})(\d*)(?::([A-Z]{0,3})(\d*))?$/i.exec(local);
  if (!ends) return undefined;
  const [, left = "", top = "", right = left, bottom = top] = ends;
  const hasColumns = left !== "" && right !== "";
  const hasRows = top !== "" && bottom !== "";
  if (hasColumns !== (left + right !== "") || hasRows !== (top + bottom !== "")) return undefined;
  if (!hasColumns && !hasRows) return undefined;
  if (!(hasColumns && hasRows) && !local.includes(":")) return undefined;
  return {
    top: hasRows ? Number(top) - 1 : 0,
    bottom: hasRows ? Number(bottom) - 1 : lastRow,
    left: hasColumns ? columnIndex(left) : 0,
    right: hasColumns ? columnIndex(right) : lastColumn,
  };
}

import { parseRange, type Range } from "../../../tables/address";

/** Rows and columns a sheet has in Excel; nothing stands beyond. */
const rowCount = 1_048_576;
const columnCount = 16_384;

/** 0-based index of a row from its number in a file; undefined where a sheet has no such row. */
export function rowIndexOf(written: string): number | undefined {
  const row = Number(written);
  return Number.isInteger(row) && row >= 1 && row <= rowCount ? row - 1 : undefined;
}

/** 0-based index of a column from its number in a file. */
export function columnIndexOf(written: string | undefined): number | undefined {
  const column = Number(written);
  return Number.isInteger(column) && column >= 1 && column <= columnCount ? column - 1 : undefined;
}

/** 0-based column of a cell's address, "B4" or "B"; undefined where a sheet has no such cell. */
export function columnOfCell(ref: string): number | undefined {
  let column = 0;
  let index = 0;
  for (; index < ref.length; index++) {
    const letter = ref.charCodeAt(index) & ~0x20;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
    if (column > columnCount) return undefined;
  }
  for (let digit = index; digit < ref.length; digit++) {
    const code = ref.charCodeAt(digit);
    if (code < 0x30 || code > 0x39) return undefined;
  }
  return index > 0 ? column - 1 : undefined;
}

/** A range as a file has it, or undefined where it is none that a sheet could hold. */
export function rangeOf(written: string | undefined): Range | undefined {
  if (!written || !/^\$?[A-Z]{1,3}\$?\d{1,7}(:\$?[A-Z]{1,3}\$?\d{1,7})?$/i.test(written)) return undefined;
  if (/(^|:)\$?[A-Z]+\$?0/i.test(written)) return undefined;
  const range = parseRange(written);
  return range.bottom < rowCount && range.right < columnCount ? range : undefined;
}

import { columnIndex, columnLetters } from "../../../tables/address";
import { columnIndexOf, rowIndexOf } from "./sheet-limits";

/**
 * A formula as it reads some rows and columns further: what a cell of a shared formula holds, where the file writes the
 * formula once. Absolute references ($) stay, text in quotes and names stay.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(
    /("(?:[^"]|"")*")|('(?:[^']|'')*'!?)|(\$?[A-Z]{1,3}\$?\d{1,7}|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\w.(!])|[A-Za-z_\\][\w.]*|\d[\w.]*|\[[^\]]*\]/gi,
    (whole, text, sheet, reference: string | undefined) => {
      if (text || sheet || !reference) return whole;
      const shifted = reference.replace(/(\$?)([A-Z]+)?(\$?)(\d+)?/gi, (part, dollar1, letters, dollar2, digits) => {
        if (!part) return part;
        if (letters && digits) return shiftColumn(dollar1, letters, columns) + shiftRow(dollar2, digits, rows);
        return letters ? shiftColumn(dollar1, letters, columns) : shiftRow(dollar1, digits, rows);
      });
      return shifted.includes(lost) ? lost : shifted;
    },
  );
}

/** What a reference that would leave the sheet becomes. */
const lost = "#REF!";

function shiftColumn(dollar: string, letters: string, by: number): string {
  if (dollar) return dollar + letters;
  const column = columnIndexOf(String(columnIndex(letters) + 1 + by));
  return column === undefined ? lost : columnLetters(column);
}

function shiftRow(dollar: string, digits: string, by: number): string {
  if (dollar) return dollar + digits;
  const row = rowIndexOf(String(Number(digits) + by));
  return row === undefined ? lost : String(row + 1);
}

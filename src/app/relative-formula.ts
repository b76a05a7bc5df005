import { tokenize } from "../catalogue/formula-tokens";
import { columnIndex, columnLetters } from "../tables/address";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Around a reference that is told by its distance; no workbook uses these characters. */
const [open, close] = ["\uE000", "\uE001"];

/**
 * A formula as it is the same all the way down a column: references as distances from its cell, so that three thousand
 * formulas that were filled down are one text. `formulaAt` gives the formula of another cell, or of the same.
 */
export function relativeFormula(formula: string, at: Place): string {
  return tokenize(formula)
    .map(({ kind, text }) => (kind === "reference" ? relativeReference(text, at) : text))
    .join("");
}

export function formulaAt(pattern: string, at: Place): string {
  return pattern.replace(
    new RegExp(`${open}([^,${close}]*),([^${close}]*)${close}`, "g"),
    (_, row: string, column: string) =>
      part(column, at.column, columnLetters) + part(row, at.row, (index) => `${index + 1}`),
  );
}

function part(text: string, from: number, show: (index: number) => string): string {
  if (text === "") return "";
  return text.startsWith("$") ? `$${show(Number(text.slice(1)))}` : show(from + Number(text));
}

function relativeReference(reference: string, at: Place): string {
  const local = reference.slice(reference.lastIndexOf("!") + 1);
  const ends = local.split(":");
  if (ends.length > 2 || !(ends.every(isCell) || (ends.length === 2 && (ends.every(isColumn) || ends.every(isRow))))) {
    return reference;
  }
  return reference.slice(0, reference.length - local.length) + ends.map((end) => relativeEnd(end, at)).join(":");
}

function relativeEnd(end: string, at: Place): string {
  const [, fixedColumn = "", letters = "", fixedRow = "", digits = ""] =
    /^(\$?)([A-Z]*)(\$?)(\d*)$/i.exec(isRow(end) && end.startsWith("$") ? `$${end}` : end) ?? [];
  const column = letters && (fixedColumn ? `$${columnIndex(letters)}` : String(columnIndex(letters) - at.column));
  const row = digits && (fixedRow ? `$${Number(digits) - 1}` : String(Number(digits) - 1 - at.row));
  return `${open}${row},${column}${close}`;
}

function isCell(end: string): boolean {
  return /^\$?[A-Z]{1,3}\$?[1-9]\d*$/i.test(end);
}

function isColumn(end: string): boolean {
  return /^\$?[A-Z]{1,3}$/i.test(end);
}

function isRow(end: string): boolean {
  return /^\$?[1-9]\d*$/.test(end);
}

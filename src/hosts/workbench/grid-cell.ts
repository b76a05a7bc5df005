import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { type EntryRules, formulaCell } from "./formula-cell";
import { readEntry } from "./number-entry";

/** What one cell of the grid holds. */
export interface GridCell {
  readonly formula?: string;
  readonly value: string | number | undefined;
  readonly format?: string;
}

export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly cell: GridCell;
}

/** What was pasted, read as if it were typed. */
export function pastedCell(text: string, rules: EntryRules): ICellData {
  if (text.startsWith("=")) return formulaCell(text, rules);
  const entry = readEntry(text);
  const empty = { f: null, si: null, p: null };
  if (entry.kind === "text") return { ...empty, v: text, t: text === "" ? null : CellValueType.STRING };
  return {
    ...empty,
    v: entry.value,
    t: CellValueType.NUMBER,
    ...(entry.format && { s: { n: { pattern: entry.format } } }),
  };
}

/** Text of a cell of several lines ends each line as a document does. */
export function contentOf(cell: Nullable<ICellData>): string | number | undefined {
  if (!cell) return undefined;
  const rich = cell.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  const value = rich ?? cell.v;
  if (value === null || value === undefined || value === "") return undefined;
  if (cell.t === CellValueType.BOOLEAN || typeof value === "boolean") return Number(value) ? "TRUE" : "FALSE";
  if (cell.t === CellValueType.NUMBER && Number.isFinite(Number(value))) return Number(value);
  return cell.t === undefined || cell.t === null ? value : String(value);
}

import { Refusal } from "../../refusal";
import { XmlScanner } from "../package/xml";
import { childrenOf, prefixOf, type Span } from "../package/xml-edit";
import { columnOfCell } from "./sheet-limits";

export interface CellSpan extends Span {
  readonly row: number;
  readonly column: number;
}

export interface RowSpan extends Span {
  readonly row: number;
  readonly cells: readonly CellSpan[];
}

export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What stands before it tells the sheet's size and columns, what stands behind it merges and protection. */
export function sheetData(xml: string): Span {
  const scanner = new XmlScanner(xml);
  while (scanner.next() && scanner.name !== "sheetData");
  const { start, end: openEnd, isEmpty } = scanner;
  if (scanner.name !== "sheetData")
    throw new Refusal("Bagian lembar ini tidak berisi data sel: buka di Excel, lalu simpan lagi sebagai .xlsx.");
  const closeTag = `</${prefixOf(xml)}sheetData>`;
  const closeStart = isEmpty ? openEnd : xml.indexOf(closeTag, openEnd);
  const end = isEmpty ? openEnd : closeStart + closeTag.length;
  return { start, openEnd, closeStart, end, attribute: () => undefined };
}

/** Rows and cells may come without their address; then they follow the one before. Only rows to be changed are read. */
export function readRows(xml: string, data: Span, wanted: ReadonlySet<number>): Map<number, RowSpan> {
  const rows = new Map<number, RowSpan>();
  const scanner = new XmlScanner(xml);
  const closeTag = `</${prefixOf(xml)}row>`;
  scanner.end = data.openEnd;
  let row = -1;
  while (scanner.next() && scanner.start < data.closeStart) {
    if (scanner.name !== "row" || scanner.isClose) continue;
    row = Number(scanner.attribute("r") ?? row + 2) - 1;
    const { start, end: openEnd, isEmpty } = scanner;
    const closeStart = isEmpty ? openEnd : xml.indexOf(closeTag, openEnd);
    const end = isEmpty ? openEnd : closeStart + closeTag.length;
    scanner.end = end;
    const tag = new XmlScanner(xml.slice(start, openEnd));
    tag.next();
    const span = { start, openEnd, closeStart, end, attribute: (name: string) => tag.attribute(name) };
    rows.set(row, { ...span, row, cells: wanted.has(row) ? readRowCells(xml, span, row) : [] });
  }
  return rows;
}

function readRowCells(xml: string, span: Span, row: number): CellSpan[] {
  let column = -1;
  return childrenOf(xml, span).map((cell) => {
    const ref = cell.attribute("r");
    column = columnOfCell(ref ?? "") ?? column + 1;
    return { ...cell, row, column };
  });
}

export interface JoinedFormula {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: string;
  readonly shared: string | undefined;
  readonly ref: string | undefined;
}

/** Formulas that span several cells. */
export function readJoinedFormulas(xml: string, data: Span): JoinedFormula[] {
  const isAny = /<(?:[\w.-]+:)?f\s[^>]*\bt\s*=\s*["'](?:shared|array|dataTable)/.test(xml);
  if (!isAny) return [];
  const found: JoinedFormula[] = [];
  const scanner = new XmlScanner(xml);
  scanner.end = data.openEnd;
  let row = -1;
  let column = -1;
  while (scanner.next() && scanner.start < data.closeStart) {
    if (scanner.isClose) continue;
    if (scanner.name === "row") {
      row = Number(scanner.attribute("r") ?? row + 2) - 1;
      column = -1;
    } else if (scanner.name === "c") {
      const cell = scanner.attribute("r");
      column = columnOfCell(cell ?? "") ?? column + 1;
    } else if (scanner.name === "f" && scanner.attribute("t")) {
      const { start } = scanner;
      const type = scanner.attribute("t") ?? "";
      const shared = type === "shared" ? scanner.attribute("si") : undefined;
      const ref = scanner.attribute("ref");
      const text = scanner.text();
      found.push({ row, column, start, end: scanner.end, text, type, shared, ref });
    }
  }
  return found;
}

export function applyEdits(xml: string, edits: readonly Edit[]): string {
  let text = "";
  let from = 0;
  for (const edit of [...edits].sort(inOrder)) {
    text += xml.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  return text + xml.slice(from);
}

/** What is put in at a place comes before what replaces the element there; the sort keeps the order of equals. */
function inOrder(one: Edit, other: Edit): number {
  return one.start - other.start || Math.sign(one.end - one.start) - Math.sign(other.end - other.start);
}

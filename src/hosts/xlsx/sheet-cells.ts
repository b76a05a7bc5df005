import type { CellContent, CellWrite } from "../../app/plan";
import { fromA1, parseRange, toA1, toRange } from "../../tables/address";
import { cellXml } from "./cell-xml";
import { shiftFormula } from "./shared-formula";
import { escapeXml, XmlScanner } from "./xml";
import { childrenOf, findElements, prefixOf, rootOf, type Span, setAttribute, withPrefix } from "./xml-edit";

interface Standing extends Span {
  readonly row: number;
  readonly column: number;
}

interface RowSpan extends Span {
  readonly row: number;
  readonly cells: readonly Standing[];
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Patched {
  readonly xml: string;
  /** A formula came or went, so that the order of calculation kept in the file no longer holds. */
  readonly formulasChanged: boolean;
}

/**
 * A sheet part with some cells replaced. Nothing else in it changes but formulas shared with a replaced cell, which are
 * written out. `reformat` gives the cell format for another number format. Throws an Indonesian reason where it can't.
 */
export function patchCells(
  xml: string,
  sheet: string,
  writes: readonly CellWrite[],
  reformat: (style: number, format: string) => number,
): Patched {
  const contents = new Map(writes.map(({ cell, content }) => [toA1Plain(cell), content]));
  refuseLocked(xml, sheet, [...contents.keys()]);
  const prefix = prefixOf(xml);
  const data = childrenOf(xml, rootOf(xml)).find(({ name }) => name === "sheetData");
  if (!data) throw new Error(`Lembar "${sheet}" tidak punya data sel.`);
  const rows = readRows(xml, data, new Set([...contents.keys()].map((cell) => fromA1(cell).row)));
  const formulas = readJoinedFormulas(xml, data);
  refuseArrays(formulas, sheet, [...contents.keys()]);

  const edits: Edit[] = [];
  let formulasChanged = false;
  for (const { cell, master } of orphans(formulas, contents)) {
    const formula = shiftFormula(master.text, cell.row - master.row, cell.column - master.column);
    edits.push({
      start: cell.start,
      end: cell.end,
      text: withPrefix(`<f>${escapeXml(formula)}</f>`, prefix),
    });
  }
  const byRow = new Map(rows.map((row) => [row.row, row]));
  const newCells = new Map<number, [number, string][]>();
  for (const [ref, content] of contents) {
    const { row, column } = fromA1(ref);
    const standing = byRow.get(row)?.cells.find((cell) => cell.column === column);
    const base = standing?.attribute("s") ?? styleOfBlank(xml, byRow.get(row), column);
    const format = "format" in content ? content.format : undefined;
    const style = format ? String(reformat(Number(base ?? 0), format)) : base;
    const text = withPrefix(cellXml(ref, style, content), prefix);
    const hadFormula = standing !== undefined && childrenOf(xml, standing).some(({ name }) => name === "f");
    formulasChanged ||= hadFormula || content.kind === "formula";
    if (standing) edits.push({ start: standing.start, end: standing.end, text });
    else if (content.kind !== "blank") newCells.set(row, [...(newCells.get(row) ?? []), [column, text]]);
  }
  const inserted = insertions(xml, data, rows, newCells, prefix);
  const patched = applyEdits(xml, [...edits, ...inserted]);
  return { xml: growDimension(patched, [...contents.keys()]), formulasChanged };
}

function toA1Plain(cell: string): string {
  const { row, column } = fromA1(cell);
  return toA1(row, column);
}

function refuseLocked(xml: string, sheet: string, cells: readonly string[]): void {
  const isProtected = findElements(xml, "sheetProtection").some(({ attribute }) =>
    /^(1|true)$/.test(attribute("sheet") ?? ""),
  );
  if (isProtected) throw new Error(`Lembar "${sheet}" terproteksi: buka proteksinya lebih dulu.`);
  const merges = findElements(xml, "mergeCell").map(({ attribute }) => attribute("ref") ?? "A1");
  for (const cell of cells) {
    for (const merge of merges) {
      const { top, left } = parseRange(merge);
      if (isInside(cell, merge) && cell !== toA1(top, left)) {
        throw new Error(
          `Sel ${cell} tertutup sel gabungan ${merge} di lembar "${sheet}": tulis di ${toA1(top, left)}.`,
        );
      }
    }
  }
}

function isInside(cell: string, range: string): boolean {
  const { row, column } = fromA1(cell);
  const { top, left, bottom, right } = parseRange(range);
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** Rows and cells may come without their address; then they follow the one before. Only rows to be changed are read. */
function readRows(xml: string, data: Span, wanted: ReadonlySet<number>): RowSpan[] {
  const rows: RowSpan[] = [];
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
    rows.push({ ...span, row, cells: wanted.has(row) ? readRowCells(xml, span, row) : [] });
  }
  return rows;
}

function readRowCells(xml: string, span: Span, row: number): Standing[] {
  let column = -1;
  return childrenOf(xml, span).map((cell) => {
    const ref = cell.attribute("r");
    column = ref ? fromA1(ref).column : column + 1;
    return { ...cell, row, column };
  });
}

interface Formula {
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
function readJoinedFormulas(xml: string, data: Span): Formula[] {
  const isAny = /<(?:[\w.-]+:)?f\s[^>]*\bt\s*=\s*["'](?:shared|array|dataTable)/.test(xml);
  if (!isAny) return [];
  const found: Formula[] = [];
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
      column = cell ? fromA1(cell).column : column + 1;
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

/** A cell of a multi-cell array can't be changed alone; Excel refuses it as well. */
function refuseArrays(formulas: readonly Formula[], sheet: string, cells: readonly string[]): void {
  const arrays = formulas.filter(({ type, ref }) => (type === "array" || type === "dataTable") && ref?.includes(":"));
  for (const { ref = "" } of arrays) {
    const cell = cells.find((candidate) => isInside(candidate, ref));
    if (cell)
      throw new Error(`Sel ${cell} di lembar "${sheet}" bagian dari rumus larik ${ref}: ubah rumus lariknya sendiri.`);
  }
}

/** Cells that lean on a shared formula whose first cell is about to be replaced. */
function orphans(formulas: readonly Formula[], contents: ReadonlyMap<string, CellContent>) {
  const lost = new Map<string, Formula>();
  for (const formula of formulas) {
    if (formula.shared !== undefined && formula.text && contents.has(toA1(formula.row, formula.column))) {
      lost.set(formula.shared, formula);
    }
  }
  return formulas.flatMap((cell) => {
    const master = cell.shared === undefined ? undefined : lost.get(cell.shared);
    const isKept = master && master !== cell && !cell.text && !contents.has(toA1(cell.row, cell.column));
    return isKept ? [{ cell, master }] : [];
  });
}

/** A cell that isn't in the file looks like its row, else like its column. */
function styleOfBlank(xml: string, row: RowSpan | undefined, column: number): string | undefined {
  const ofRow = row?.attribute("customFormat") ? row.attribute("s") : undefined;
  if (ofRow) return ofRow;
  const columns = findElements(xml.slice(0, xml.search(/<(?:[\w.-]+:)?sheetData/)), "col");
  return columns
    .find(({ attribute }) => Number(attribute("min")) <= column + 1 && Number(attribute("max")) >= column + 1)
    ?.attribute("style");
}

function insertions(
  xml: string,
  data: Span,
  rows: readonly RowSpan[],
  newCells: ReadonlyMap<number, [number, string][]>,
  prefix: string,
): Edit[] {
  const edits: Edit[] = [];
  const newRows: { row: number; text: string }[] = [];
  for (const [index, cells] of newCells) {
    cells.sort(([one], [other]) => one - other);
    const row = rows.find((candidate) => candidate.row === index);
    if (!row) {
      newRows.push({ row: index, text: rowElement(index, cells.map(([, text]) => text).join(""), prefix) });
    } else if (row.openEnd === row.end) {
      const open = xml
        .slice(row.start, row.openEnd)
        .replace(/\s*\/>$/, ">")
        .replace(/\sspans\s*=\s*"[^"]*"/, "");
      edits.push({
        start: row.start,
        end: row.end,
        text: `${open}${cells.map(([, text]) => text).join("")}</${prefix}row>`,
      });
    } else {
      // "spans" only helps Excel to read faster; a wrong one would hinder it.
      const open = xml.slice(row.start, row.openEnd).replace(/\sspans\s*=\s*"[^"]*"/, "");
      edits.push({ start: row.start, end: row.openEnd, text: open });
      for (const [column, text] of cells) {
        const next = row.cells.find((cell) => cell.column > column);
        const at = next ? next.start : row.closeStart;
        edits.push({ start: at, end: at, text });
      }
    }
  }
  newRows.sort((one, other) => one.row - other.row);
  const isClosed = data.openEnd === data.end;
  if (isClosed && newRows.length > 0) {
    const all = newRows.map(({ text }) => text).join("");
    return [{ start: data.start, end: data.end, text: `<${prefix}sheetData>${all}</${prefix}sheetData>` }];
  }
  for (const { row, text } of newRows) {
    const next = rows.find((candidate) => candidate.row > row);
    const at = next ? next.start : data.closeStart;
    edits.push({ start: at, end: at, text });
  }
  return edits;
}

function rowElement(index: number, cells: string, prefix: string): string {
  return `<${prefix}row r="${index + 1}">${cells}</${prefix}row>`;
}

function applyEdits(xml: string, edits: readonly Edit[]): string {
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

function growDimension(xml: string, cells: readonly string[]): string {
  const dimension = childrenOf(xml, rootOf(xml)).find(({ name }) => name === "dimension");
  const ref = dimension?.attribute("ref");
  if (!dimension || !ref) return xml;
  let { top, left, bottom, right } = parseRange(ref);
  for (const cell of cells) {
    const { row, column } = fromA1(cell);
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  const isOneCell = top === bottom && left === right;
  const grown = isOneCell ? toA1(top, left) : toRange({ top, left, bottom, right });
  return grown === ref ? xml : setAttribute(xml, dimension, "ref", grown);
}

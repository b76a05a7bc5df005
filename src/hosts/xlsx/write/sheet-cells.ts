import type { CellContent, CellWrite } from "../../../contract/plan";
import { fromA1, type Range, toA1, toRange } from "../../../tables/address";
import { Refusal } from "../../refusal";
import { escapeXml } from "../package/xml";
import { childrenOf, findElements, prefixOf, type Span, setAttribute, withPrefix } from "../package/xml-edit";
import { shiftFormula } from "../read/shared-formula";
import {
  applyEdits,
  type Edit,
  type JoinedFormula,
  type RowSpan,
  readJoinedFormulas,
  readRows,
  sheetData,
} from "../read/sheet-grid";
import { rangeOf } from "../read/sheet-limits";
import { cellXml } from "./cell-xml";
import { JoinedFormulas } from "./joined-formulas";
import { type KeptCell, keptHead, type PointedParts, readKept, restoredXml } from "./kept-cell";
import { type FormulaResult, heldResults, patchResults } from "./sheet-results";

export interface Patched {
  readonly xml: string;
  /** A formula came or went, so that the order of calculation kept in the file no longer holds. */
  readonly formulasChanged: boolean;
  /** Something other than the result of a formula was written, so that other results may be out of date. */
  readonly valuesChanged: boolean;
}

/** What is asked of the workbook's cell formats, by their index (`s`). */
export interface CellFormats {
  reformatted(style: number, format: string): number;
  isUnlocked(style: number): boolean;
}

/**
 * A sheet part with some cells replaced. Nothing else in it changes but formulas shared with a replaced cell, which are
 * written out. Throws an Indonesian reason where it can't.
 */
export function patchCells(
  xml: string,
  sheet: string,
  writes: readonly CellWrite[],
  formats: CellFormats,
  pointed: PointedParts,
): Patched {
  const contents = new Map(writes.map(({ cell, content, kept }) => [plainRef(cell), { content, kept }]));
  const results = [...contents].flatMap(([cell, { content, kept }]): FormulaResult[] => {
    if (kept !== undefined || content.kind !== "formula" || content.value === undefined || content.format) return [];
    return [{ cell, formula: content.formula, value: content.value }];
  });
  for (const cell of heldResults(xml, results).keys()) contents.delete(cell);
  const replaced =
    contents.size > 0 ? replaceCells(xml, sheet, contents, formats, pointed) : { xml, formulasChanged: false };
  const held = results.filter(({ cell }) => !contents.has(cell));
  return {
    xml: held.length > 0 ? patchResults(replaced.xml, held) : replaced.xml,
    formulasChanged: replaced.formulasChanged,
    valuesChanged: contents.size > 0,
  };
}

function plainRef(cell: string): string {
  const { row, column } = fromA1(cell);
  return toA1(row, column);
}

/** What a cell is to hold, and how it stood earlier where it is put back. */
interface Replacement {
  readonly content: CellContent;
  readonly kept: string | undefined;
}

function replaceCells(
  xml: string,
  sheet: string,
  contents: ReadonlyMap<string, Replacement>,
  formats: CellFormats,
  pointed: PointedParts,
) {
  const refs = [...contents.keys()];
  const prefix = prefixOf(xml);
  const data = sheetData(xml);
  const formulas = readJoinedFormulas(xml, data);
  const behind = xml.slice(data.end);
  refuseCovered(behind, sheet, refs);
  refuseArrays(formulas, sheet, refs);

  const rows = readRows(xml, data, new Set(refs.map((ref) => fromA1(ref).row)));
  const isProtected = findElements(behind, "sheetProtection").some(({ attribute }) =>
    /^(1|true)$/.test(attribute("sheet") ?? ""),
  );
  const edits: Edit[] = [];
  let formulasChanged = false;
  const kept = keptCells(contents);
  const joined = joinedOnceBack(formulas, contents, kept);
  for (const { cell, master } of orphans(formulas, contents)) {
    const formula = shiftFormula(master.text, cell.row - master.row, cell.column - master.column);
    edits.push({ start: cell.start, end: cell.end, text: withPrefix(`<f>${escapeXml(formula)}</f>`, prefix) });
  }
  const newCells = new Map<number, [number, string][]>();
  for (const [ref, { content }] of contents) {
    const { row, column } = fromA1(ref);
    const standing = rows.get(row)?.cells.find((cell) => cell.column === column);
    const base = standing?.attribute("s") ?? styleOfBlank(xml.slice(0, data.start), rows.get(row), column);
    if (isProtected && !formats.isUnlocked(Number(base ?? 0))) {
      throw new Refusal(`Lembar "${sheet}" terproteksi: buka proteksinya lebih dulu.`);
    }
    const format = "format" in content ? content.format : undefined;
    const style = format ? String(formats.reformatted(Number(base ?? 0), format)) : base;
    const back = kept.get(ref);
    const text = back
      ? restoredXml(back, { row, column }, style, joined, pointed)
      : withPrefix(cellXml(ref, style, content), prefix);
    const hadFormula = standing !== undefined && childrenOf(xml, standing).some(({ name }) => name === "f");
    formulasChanged ||= hadFormula || content.kind === "formula";
    if (standing) edits.push({ start: standing.start, end: standing.end, text });
    else if (back ? text !== "" : content.kind !== "blank")
      newCells.set(row, [...(newCells.get(row) ?? []), [column, text]]);
  }
  const patched = applyEdits(xml, [...edits, ...insertions(xml, data, rows, newCells, prefix)]);
  return { xml: growDimension(patched, refs), formulasChanged };
}

function keptCells(contents: ReadonlyMap<string, Replacement>): Map<string, KeptCell> {
  return new Map([...contents].flatMap(([ref, { kept }]) => (kept === undefined ? [] : [[ref, readKept(kept)]])));
}

/** The formulas that span several cells as they will be: a first cell that comes back is there to be shared again. */
function joinedOnceBack(
  formulas: readonly JoinedFormula[],
  contents: ReadonlyMap<string, Replacement>,
  kept: ReadonlyMap<string, KeptCell>,
): JoinedFormulas {
  const staying = formulas.filter(({ row, column }) => !contents.has(toA1(row, column)));
  return new JoinedFormulas([...staying, ...[...kept].flatMap(([ref, cell]) => keptHead(cell, fromA1(ref)))]);
}

function refuseCovered(behind: string, sheet: string, cells: readonly string[]): void {
  const merges = findElements(behind, "mergeCell").flatMap(({ attribute }) => rangeOf(attribute("ref")) ?? []);
  for (const cell of cells) {
    const merge = merges.find((range) => isInside(cell, range));
    const head = merge && toA1(merge.top, merge.left);
    if (!merge || cell === head) continue;
    throw new Refusal(`Sel ${cell} tertutup sel gabungan ${toRange(merge)} di lembar "${sheet}": tulis di ${head}.`);
  }
}

function isInside(cell: string, { top, left, bottom, right }: Range): boolean {
  const { row, column } = fromA1(cell);
  return row >= top && row <= bottom && column >= left && column <= right;
}

/** A cell of a multi-cell array can't be changed alone; Excel refuses it as well. */
function refuseArrays(formulas: readonly JoinedFormula[], sheet: string, cells: readonly string[]): void {
  for (const { type, ref } of formulas) {
    const range = rangeOf(ref);
    if (type === "shared" || !ref?.includes(":") || !range) continue;
    const cell = cells.find((candidate) => isInside(candidate, range));
    if (cell)
      throw new Refusal(
        `Sel ${cell} di lembar "${sheet}" bagian dari rumus larik ${ref}: ubah rumus lariknya sendiri.`,
      );
  }
}

/** Cells that lean on a shared formula whose first cell is about to be replaced. */
function orphans(formulas: readonly JoinedFormula[], contents: ReadonlyMap<string, Replacement>) {
  const lost = new Map<string, JoinedFormula>();
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
function styleOfBlank(before: string, row: RowSpan | undefined, column: number): string | undefined {
  const ofRow = row?.attribute("customFormat") ? row.attribute("s") : undefined;
  if (ofRow) return ofRow;
  const columns = findElements(before, "col");
  return columns
    .find(({ attribute }) => Number(attribute("min")) <= column + 1 && Number(attribute("max")) >= column + 1)
    ?.attribute("style");
}

/** Cells that were not there, each row's from left to right, as edits of the part. */
export function insertions(
  xml: string,
  data: Span,
  rows: ReadonlyMap<number, RowSpan>,
  newCells: ReadonlyMap<number, [number, string][]>,
  prefix: string,
): Edit[] {
  const edits: Edit[] = [];
  const newRows: { row: number; text: string }[] = [];
  for (const [index, cells] of newCells) {
    cells.sort(([one], [other]) => one - other);
    const row = rows.get(index);
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
  const ordered = [...rows.values()];
  const isClosed = data.openEnd === data.end;
  if (isClosed && newRows.length > 0) {
    const all = newRows.map(({ text }) => text).join("");
    return [{ start: data.start, end: data.end, text: `<${prefix}sheetData>${all}</${prefix}sheetData>` }];
  }
  for (const { row, text } of newRows) {
    const next = ordered.find((candidate) => candidate.row > row);
    const at = next ? next.start : data.closeStart;
    edits.push({ start: at, end: at, text });
  }
  return edits;
}

function rowElement(index: number, cells: string, prefix: string): string {
  return `<${prefix}row r="${index + 1}">${cells}</${prefix}row>`;
}

function growDimension(xml: string, cells: readonly string[]): string {
  const [dimension] = findElements(xml.slice(0, sheetData(xml).start), "dimension");
  const ref = dimension?.attribute("ref");
  const standing = rangeOf(ref);
  if (!dimension || !standing) return xml;
  let { top, left, bottom, right } = standing;
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

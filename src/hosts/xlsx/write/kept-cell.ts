import { crc32 } from "@cj-tech-master/excelts/archive";
import type { CellContent } from "../../../contract/plan";
import { toA1 } from "../../../tables/address";
import { Refusal } from "../../refusal";
import { escapeXml } from "../package/xml";
import { childrenOf, findElements, rootOf, type Span, setAttribute } from "../package/xml-edit";
import { type CellSpan, type JoinedFormula, readJoinedFormulas, readRows, sheetData } from "../read/sheet-grid";
import { cellXml } from "./cell-xml";
import { JoinedFormulas } from "./joined-formulas";

/**
 * A cell as its sheet part writes it, whole: an array with its range, a shared formula, runs of a rich text, the result a
 * formula had. It travels with the document, so what it points at in other parts comes along to be compared.
 */
export interface KeptCell {
  /** The `<c>` element; none where the file has no such cell. */
  readonly xml?: string;
  /** The `<xf>` that its format (`s`) points at. */
  readonly look?: string;
  /** Of a shared formula, the formula of this very cell. */
  readonly formula?: string;
  /** The `<si>` that the cell points at. */
  readonly text?: string;
  /** Of the part that cell metadata (`cm`) points into. */
  readonly metadata?: number;
}

/** The parts of the workbook that a cell may point into. */
export interface PointedParts {
  readonly strings?: string;
  readonly metadata?: string;
  /** The cell format of that index, as the styles write it. */
  readonly look: (style: number) => string | undefined;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** By address, in A1: these cells, and those that share a formula with one of them. */
export function keepCells(
  xml: string,
  sheet: string,
  at: readonly Place[],
  pointed: PointedParts,
): Map<string, KeptCell> {
  const data = sheetData(xml);
  const joined = new JoinedFormulas(readJoinedFormulas(xml, data));
  const places = [...at, ...sharers(joined, at)];
  const rows = readRows(xml, data, new Set(places.map(({ row }) => row)));
  return new Map(
    places.map(({ row, column }) => {
      const cell = rows.get(row)?.cells.find((candidate) => candidate.column === column);
      return [toA1(row, column), cell ? keepCell(xml, sheet, cell, joined, pointed) : {}];
    }),
  );
}

/** Where the first cell of a shared formula changes, the others have to be written out. */
function sharers(joined: JoinedFormulas, at: readonly Place[]): readonly Place[] {
  const formulas = at.flatMap((place) => joined.at(place) ?? []);
  const wanted = new Set(at.map(({ row, column }) => toA1(row, column)));
  const groups = new Set(formulas.filter((formula) => joined.isHead(formula)).map(({ shared }) => shared));
  return joined.all.filter(
    ({ shared, row, column }) => shared !== undefined && groups.has(shared) && !wanted.has(toA1(row, column)),
  );
}

function keepCell(
  xml: string,
  sheet: string,
  cell: CellSpan,
  joined: JoinedFormulas,
  { strings, metadata, look }: PointedParts,
): KeptCell {
  if (cell.attribute("vm") !== undefined) {
    const address = toA1(cell.row, cell.column);
    throw new Refusal(
      `Sel ${address} di lembar "${sheet}" berisi tipe data Excel (misalnya gambar atau saham) yang tidak dapat dikembalikan: ubah di Excel.`,
    );
  }
  const text = cell.attribute("t") === "s" ? sharedString(xml, cell, strings) : undefined;
  const shared = joined.at(cell)?.shared;
  return {
    xml: xml.slice(cell.start, cell.end),
    look: look(Number(cell.attribute("s") ?? 0)),
    ...(shared !== undefined && { formula: joined.shared(shared, cell) }),
    ...(text !== undefined && { text }),
    ...(cell.attribute("cm") !== undefined && { metadata: checksum(metadata) }),
  };
}

function sharedString(xml: string, cell: Span, strings: string | undefined): string | undefined {
  const index = numberIn(xml, cell);
  const item = strings === undefined || index === undefined ? undefined : findElements(strings, "si")[index];
  return item && strings?.slice(item.start, item.end);
}

function numberIn(xml: string, cell: Span): number | undefined {
  const value = childrenOf(xml, cell).find(({ name }) => name === "v");
  return value && Number(xml.slice(value.openEnd, value.closeStart));
}

function checksum(part: string | undefined): number {
  return crc32(new TextEncoder().encode(part ?? ""));
}

/** The `<c>` that puts a kept cell back in the sheet as it is now; "" for no cell at all. */
export function restoredXml(
  kept: KeptCell,
  { row, column }: Place,
  style: string | undefined,
  joined: JoinedFormulas,
  { strings, metadata, look }: PointedParts,
): string {
  if (kept.xml === undefined) return "";
  if (kept.metadata !== undefined && kept.metadata !== checksum(metadata)) {
    throw new Refusal(
      `Sel ${toA1(row, column)} berisi rumus larik, dan berkas ini sudah disimpan program lain sejak diperbaiki: tulis rumusnya kembali di Excel.`,
    );
  }
  const own = rootOf(kept.xml).attribute("s");
  // Formats that were numbered anew since: then the cell has its own by now.
  let xml = look(Number(own ?? 0)) === kept.look ? kept.xml : setAttribute(kept.xml, rootOf(kept.xml), "s", style);
  if (kept.text !== undefined && sharedString(xml, rootOf(xml), strings) !== kept.text) {
    xml = withInlineText(xml, kept.text);
  }
  return kept.formula !== undefined && !isStillShared(xml, kept.formula, { row, column }, joined)
    ? withOwnFormula(xml, kept.formula)
    : xml;
}

/** The texts of the workbook were numbered anew since: the cell carries its own. */
function withInlineText(xml: string, item: string): string {
  const { openEnd, closeStart } = rootOf(item);
  const cell = rootOf(xml);
  const prefix = /^<([\w.-]+:)?/.exec(xml)?.[1] ?? "";
  const inline = `<${prefix}is>${item.slice(openEnd, closeStart)}</${prefix}is>`;
  const open = setAttribute(xml.slice(cell.start, cell.openEnd), cell, "t", "inlineStr");
  return `${open}${inline}</${prefix}c>`;
}

/** A group of that number may be another one by now, or gone. */
function isStillShared(xml: string, formula: string, at: Place, joined: JoinedFormulas): boolean {
  return joined.shared(findElements(xml, "f")[0]?.attribute("si"), at) === formula;
}

function withOwnFormula(xml: string, formula: string): string {
  const own = findElements(xml, "f")[0];
  if (!own) return xml;
  const prefix = /^<([\w.-]+:)?/.exec(xml)?.[1] ?? "";
  return `${xml.slice(0, own.start)}<${prefix}f>${escapeXml(formula)}</${prefix}f>${xml.slice(own.end)}`;
}

/** Whether a plain write of the content would make the very same cell. */
export function isWrittenAs(kept: KeptCell, cell: string, content: CellContent): boolean {
  if (kept.xml === undefined) return false;
  return kept.xml === cellXml(cell, rootOf(kept.xml).attribute("s"), content);
}

/** The formula that others may share again once the cell is back. */
export function keptHead({ xml = "" }: KeptCell, place: Place): JoinedFormula[] {
  const data = { start: 0, openEnd: 0, closeStart: xml.length, end: xml.length, attribute: () => undefined };
  return readJoinedFormulas(xml, data).map((formula) => ({ ...formula, ...place }));
}

export function writeKept(kept: KeptCell): string {
  return JSON.stringify(kept);
}

/** What `writeKept` wrote; the document that carried it may have been damaged. */
export function readKept(text: string): KeptCell {
  const kept: unknown = parsed(text);
  if (typeof kept !== "object" || kept === null) return unreadable();
  const { xml, look, formula, text: item, metadata } = kept as Record<string, unknown>;
  const areTexts = [xml, look, formula, item].every((part) => part === undefined || typeof part === "string");
  const isCell = xml === undefined || /^<(?:[\w.-]+:)?c[\s/>]/.test(String(xml));
  if (!areTexts || !isCell || (metadata !== undefined && typeof metadata !== "number")) return unreadable();
  return kept as KeptCell;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unreadable(): never {
  throw new Refusal("Catatan pembatalan di berkas ini rusak: sel itu tidak dapat dikembalikan.");
}

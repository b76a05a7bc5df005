import { fromA1, parseRange } from "../../../tables/address";
import { Refusal } from "../../refusal";
import { type Package, sheetEntries } from "../package/package";
import { escapeXml, XmlScanner } from "../package/xml";
import { applyEdits, type Edit } from "../read/sheet-grid";
import { movedIndex, movedRange, movedRef, type Shift, shiftReferences } from "./shift";
import { shiftedElsewhere, shiftedSheet, withAttribute } from "./shift-sheet";

/**
 * Puts rows or columns in or takes them out, and lets everything in the package that names cells of the sheet follow:
 * formulas, names, merges, conditional formats, drop-downs, links, filters, tables, comments, pictures and charts.
 * Throws an Indonesian reason, with nothing changed, where something can't follow.
 */
export async function shiftLines(parts: Package, workbookPart: string, shift: Shift): Promise<void> {
  const workbookXml = await parts.needed(workbookPart);
  const entries = await sheetEntries(parts, workbookPart, workbookXml);
  const entry = entries.find(({ name }) => name === shift.sheet);
  if (!entry?.isWorksheet) throw new Refusal(`Lembar "${shift.sheet}" tidak ada.`);
  await refusePivots(parts, entry.part, shift.sheet);

  for (const { name, part, isWorksheet } of entries) {
    if (!isWorksheet) continue;
    const xml = await parts.needed(part);
    parts.set(part, name === shift.sheet ? shiftedSheet(xml, shift) : shiftedElsewhere(xml, name, shift));
  }
  parts.set(
    workbookPart,
    withFormulas(workbookXml, "definedName", (text) => shiftReferences(text, undefined, shift)),
  );
  for (const { type, target } of await parts.relations(entry.part)) {
    if (type === "table") parts.set(target, shiftedTable(await parts.needed(target), shift));
    else if (type === "drawing") parts.set(target, shiftedDrawing(await parts.needed(target), shift));
    else if (type === "vmlDrawing") parts.set(target, shiftedVml(await parts.needed(target), shift));
    else if (type === "comments" || type === "threadedComment") {
      parts.set(target, shiftedComments(await parts.needed(target), shift));
    }
  }
  for (const part of parts.partNames.filter(
    (name) => /\/charts?(?:Ex)?\d*[^/]*\.xml$/i.test(name) && !name.includes("_rels"),
  )) {
    const xml = await parts.needed(part);
    const changed = withFormulas(xml, "f", (text) => shiftReferences(text, undefined, shift));
    if (changed !== xml) parts.set(part, changed);
  }
}

async function refusePivots(parts: Package, sheetPart: string, sheet: string): Promise<void> {
  const isOnSheet = (await parts.relations(sheetPart)).some(({ type }) => type === "pivotTable");
  if (isOnSheet) throw new Refusal(`Lembar "${sheet}" memuat tabel pivot: ubah barisnya dan kolomnya di Excel.`);
  for (const part of parts.partNames.filter((name) => /pivotCacheDefinition\d*\.xml$/i.test(name))) {
    const xml = await parts.needed(part);
    for (const scanner = new XmlScanner(xml); scanner.next(); ) {
      if (scanner.name !== "worksheetSource" || scanner.attribute("sheet") !== sheet) continue;
      throw new Refusal(`Lembar "${sheet}" sumber sebuah tabel pivot: ubah barisnya dan kolomnya di Excel.`);
    }
  }
}

/** A part with the text of all elements of that name changed. */
export function withFormulas(xml: string, element: string, change: (text: string) => string): string {
  const edits: Edit[] = [];
  for (const scanner = new XmlScanner(xml); scanner.next(); ) {
    if (scanner.name !== element || scanner.isClose || scanner.isEmpty) continue;
    const { end } = scanner;
    const text = scanner.text();
    const changed = change(text);
    if (changed !== text)
      edits.push({ start: end, end: xml.lastIndexOf("<", scanner.end - 1), text: escapeXml(changed) });
  }
  return applyEdits(xml, edits);
}

/** Rows within a table come and go; its titles, its totals and the number of its columns are Excel's. */
function shiftedTable(xml: string, shift: Shift): string {
  const edits: Edit[] = [];
  for (const scanner = new XmlScanner(xml); scanner.next(); ) {
    if (scanner.isClose || (scanner.name !== "table" && scanner.name !== "autoFilter")) continue;
    const ref = scanner.attribute("ref");
    if (!ref) continue;
    const range = parseRange(ref);
    const name = scanner.attribute("displayName") ?? scanner.attribute("name") ?? ref;
    const end = shift.count > 0 ? shift.at : shift.at - shift.count - 1;
    if (scanner.name === "table" && shift.axis === "column") {
      const isWithin =
        shift.count > 0
          ? shift.at > range.left && shift.at <= range.right
          : shift.at <= range.right && end >= range.left;
      if (isWithin) throw new Refusal(`Kolom itu bagian dari tabel Excel ${name}: ubah kolomnya di Excel.`);
    }
    const hasTotals = Number(scanner.attribute("totalsRowCount") ?? 0) > 0;
    const isTaken = (row: number) => shift.axis === "row" && shift.count < 0 && row >= shift.at && row <= end;
    const dataEnd = hasTotals ? range.bottom - 1 : range.bottom;
    const isEmptied = isTaken(range.top + 1) && isTaken(dataEnd);
    if (scanner.name === "table" && (isTaken(range.top) || (hasTotals && isTaken(range.bottom)) || isEmptied)) {
      throw new Refusal(`Baris itu judul, jumlah atau isi terakhir tabel Excel ${name}: ubah di Excel.`);
    }
    const moved = movedRef(ref, shift);
    if (!moved) throw new Refusal(`Tabel Excel ${name} akan hilang: ubah di Excel.`);
    const { start, end: tagEnd } = scanner;
    edits.push({ start, end: tagEnd, text: withAttribute(xml.slice(start, tagEnd), "ref", moved) });
  }
  return applyEdits(xml, edits);
}

/** Pictures and charts stand between two cells. */
function shiftedDrawing(xml: string, shift: Shift): string {
  const edits: Edit[] = [];
  let isEnd = false;
  let from = 0;
  for (const scanner = new XmlScanner(xml); scanner.next(); ) {
    if (scanner.isClose) continue;
    if (scanner.name === "from" || scanner.name === "to") isEnd = scanner.name === "to";
    if (scanner.name !== (shift.axis === "row" ? "row" : "col")) continue;
    const { end } = scanner;
    const index = Number(scanner.text());
    const least = isEnd ? from : shift.at;
    const moved = movedIndex(index, shift) ?? least;
    if (!isEnd) from = moved;
    edits.push({
      start: end,
      end: xml.lastIndexOf("<", scanner.end - 1),
      text: String(Math.max(moved, isEnd ? from : 0)),
    });
  }
  return applyEdits(xml, edits);
}

/** The boxes of comments: row, column, and corners as "column, offset, row, offset" twice. */
function shiftedVml(xml: string, shift: Shift): string {
  const element = shift.axis === "row" ? "Row" : "Column";
  const place = shift.axis === "row" ? 2 : 0;
  return xml
    .replace(new RegExp(`(<x:${element}>)\\s*(\\d+)\\s*(?=</)`, "g"), (_, open: string, digits: string) => {
      return `${open}${movedIndex(Number(digits), shift) ?? shift.at}`;
    })
    .replace(/(<x:Anchor>)([^<]*)(?=<\/)/g, (_, open: string, text: string) => {
      const corners = text.split(",").map((part) => Number(part.trim()));
      for (const at of [place, place + 4]) corners[at] = movedIndex(corners[at] ?? 0, shift) ?? shift.at;
      return `${open}${corners.join(", ")}`;
    });
}

function shiftedComments(xml: string, shift: Shift): string {
  const edits: Edit[] = [];
  for (const scanner = new XmlScanner(xml); scanner.next(); ) {
    const ref =
      /^(?:comment|threadedComment)$/.test(scanner.name) && !scanner.isClose ? scanner.attribute("ref") : undefined;
    if (!ref) continue;
    const { row, column } = fromA1(ref);
    const moved = movedRange({ top: row, bottom: row, left: column, right: column }, shift) && movedRef(ref, shift);
    if (!moved)
      throw new Refusal(
        `Sel ${ref} di lembar "${shift.sheet}" berisi komentar: hapus komentarnya di Excel lebih dulu.`,
      );
    const { start, end } = scanner;
    edits.push({ start, end, text: withAttribute(xml.slice(start, end), "ref", moved) });
  }
  return applyEdits(xml, edits);
}

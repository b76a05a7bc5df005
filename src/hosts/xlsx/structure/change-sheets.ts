import { Refusal } from "../../refusal";
import { type Package, sheetEntries } from "../package/package";
import { addPart, addRelation, freePart, removePart, removeRelation } from "../package/package-edit";
import { escapeXml } from "../package/xml";
import { childrenOf, findElements, setAttribute, splice } from "../package/xml-edit";
import { applyEdits } from "../read/sheet-grid";
import { addSheet, definedNames, removeNames, removeSheet, withWindow } from "../write/workbook-xml";
import { refersTo, renameReferences } from "./shift";
import { withFormulas } from "./shift-lines";
import { unshared } from "./shift-sheet";

const worksheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const emptySheet =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData/></worksheet>';

/** Puts an empty sheet behind the others. */
export async function addEmptySheet(parts: Package, workbookPart: string, name: string): Promise<void> {
  const folder = workbookPart.replace(/[^/]*$/, "");
  const part = freePart(parts, `${folder}worksheets/sheet`, ".xml");
  await addPart(parts, part, worksheet, emptySheet);
  const relation = await addRelation(parts, workbookPart, "worksheet", part);
  parts.set(workbookPart, withWindow(addSheet(await parts.needed(workbookPart), name, relation)));
}

/** Takes a sheet out; refuses where a formula, a name or a chart of another sheet leans on it. */
export async function dropSheet(parts: Package, workbookPart: string, name: string): Promise<void> {
  const xml = await parts.needed(workbookPart);
  const entries = await sheetEntries(parts, workbookPart, xml);
  const position = entries.findIndex((entry) => entry.name === name);
  const entry = entries[position];
  if (!entry) throw new Refusal(`Lembar "${name}" tidak ada.`);
  if (entries.filter(({ isHidden }) => !isHidden).length === 1 && !entry.isHidden) {
    throw new Refusal("Buku kerja harus punya sekurang-kurangnya satu lembar yang tampak.");
  }
  for (const other of entries) {
    if (other === entry || !other.isWorksheet) continue;
    let isUsed = false;
    withFormulas(unshared(await parts.needed(other.part)), "f", (text) => {
      isUsed ||= refersTo(text, name);
      return text;
    });
    if (isUsed) throw new Refusal(`Lembar "${name}" dipakai rumus di lembar "${other.name}", jadi tidak dihapus.`);
  }
  const own = definedNames(xml).filter(({ localSheet }) => localSheet === position);
  const named = definedNames(xml).find(
    (candidate) =>
      !own.some(({ span }) => span.start === candidate.span.start) &&
      !candidate.hidden &&
      refersTo(candidate.reference, name),
  );
  if (named && !/^_/.test(named.name))
    throw new Refusal(`Lembar "${name}" dipakai nama "${named.name}", jadi tidak dihapus.`);
  await removePart(parts, entry.part);
  await removeRelation(parts, workbookPart, entry.part);
  const without = removeSheet(xml, position);
  parts.set(
    workbookPart,
    removeNames(without, (candidate) => /^_/.test(candidate.name) && refersTo(candidate.reference, name)),
  );
}

/** Another name, in all formulas as well. */
export async function renameSheet(parts: Package, workbookPart: string, from: string, to: string): Promise<void> {
  const xml = await parts.needed(workbookPart);
  const entries = await sheetEntries(parts, workbookPart, xml);
  const position = entries.findIndex(({ name }) => name === from);
  if (position < 0) throw new Refusal(`Lembar "${from}" tidak ada.`);
  if (!/^[^[\]:*?/\\]{1,31}$/.test(to) || /^'|'$/.test(to)) {
    throw new Refusal("Nama lembar paling panjang 31 huruf, tanpa tanda [ ] : * ? / dan \\.");
  }
  const taken = entries.some(({ name }) => name !== from && name.toLowerCase() === to.toLowerCase());
  if (taken) throw new Refusal(`Sudah ada lembar "${to}".`);
  const rename = (text: string) => renameReferences(text, from, to);
  for (const { part, isWorksheet } of entries) {
    if (!isWorksheet) continue;
    let sheet = await parts.needed(part);
    for (const element of ["f", "formula", "formula1", "formula2"]) sheet = withFormulas(sheet, element, rename);
    parts.set(part, withLinks(sheet, rename));
  }
  for (const part of parts.partNames.filter(
    (name) => /\/charts?(?:Ex)?\d*[^/]*\.xml$/i.test(name) && !name.includes("_rels"),
  )) {
    parts.set(part, withFormulas(await parts.needed(part), "f", rename));
  }
  const named = withFormulas(xml, "definedName", rename);
  const span = findElements(named, "sheet")[position];
  if (!span) throw new Refusal(`Lembar "${from}" tidak ada.`);
  parts.set(workbookPart, setAttribute(named, span, "name", to));
}

function withLinks(xml: string, change: (text: string) => string): string {
  return applyEdits(
    xml,
    findElements(xml, "hyperlink").flatMap(({ start, openEnd, attribute }) => {
      const location = attribute("location");
      const changed = location && change(location);
      if (!changed || changed === location) return [];
      const tag = xml
        .slice(start, openEnd)
        .replace(/(\slocation\s*=\s*)("[^"]*"|'[^']*')/, (_, before: string) => `${before}"${escapeXml(changed)}"`);
      return [{ start, end: openEnd, text: tag }];
    }),
  );
}

/** Another place among the tabs; names that belong to a sheet by its position follow. */
export async function moveSheet(parts: Package, workbookPart: string, name: string, to: number): Promise<void> {
  let xml = await parts.needed(workbookPart);
  const [list] = findElements(xml, "sheets");
  if (!list) return;
  const sheets = childrenOf(xml, list).filter((child) => child.name === "sheet");
  const from = sheets.findIndex(({ attribute }) => attribute("name") === name);
  if (from < 0) throw new Refusal(`Lembar "${name}" tidak ada.`);
  const order = sheets.map((_, index) => index);
  order.splice(Math.min(Math.max(to, 0), sheets.length - 1), 0, ...order.splice(from, 1));
  const texts = sheets.map(({ start, end }) => xml.slice(start, end));
  const first = sheets[0]?.start ?? list.openEnd;
  const last = sheets.at(-1)?.end ?? first;
  xml = splice(xml, first, last, order.map((index) => texts[index]).join(""));
  const placeOf = new Map(order.map((before, now) => [before, now]));
  for (const [element, attributes] of [
    ["definedName", ["localSheetId"]],
    ["workbookView", ["activeTab", "firstSheet"]],
  ] as const) {
    xml = findElements(xml, element).reduceRight((text, span) => {
      return attributes.reduce((inner, attribute) => {
        const value = span.attribute(attribute);
        const moved = value === undefined ? undefined : placeOf.get(Number(value));
        const [again] = findElements(inner, element, span.start);
        return moved === undefined || !again ? inner : setAttribute(inner, again, attribute, String(moved));
      }, text);
    }, xml);
  }
  parts.set(workbookPart, xml);
}

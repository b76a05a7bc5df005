import { escapeXml, XmlScanner } from "../package/xml";
import {
  appendChild,
  findElements,
  insertInOrder,
  removeSpans,
  rootOf,
  type Span,
  setAttribute,
} from "../package/xml-edit";

const order = [
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "AlternateContent",
  "revisionPtr",
  "absPath",
  "workbookProtection",
  "bookViews",
  "sheets",
  "functionGroups",
  "externalReferences",
  "definedNames",
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
];

export interface DefinedName {
  readonly name: string;
  readonly reference: string;
  /** Position of the sheet it belongs to; none for the whole workbook. */
  readonly localSheet?: number;
  readonly hidden?: boolean;
}

export function addSheet(xml: string, name: string, relation: string): string {
  const ids = findElements(xml, "sheet").map(({ attribute }) => Number(attribute("sheetId")));
  const sheets = findElements(xml, "sheets")[0] ?? rootOf(xml);
  const id = Math.max(0, ...ids) + 1;
  const { xml: named, prefix } = relationPrefix(xml);
  const shift = named.length - xml.length;
  const parent = shift === 0 ? sheets : (findElements(named, "sheets")[0] ?? rootOf(named));
  return appendChild(named, parent, `<sheet name="${escapeXml(name)}" sheetId="${id}" ${prefix}:id="${relation}"/>`);
}

/** The view of a sheet belongs to a window of the workbook, so there has to be one. */
export function withWindow(xml: string): string {
  const isThere = findElements(xml, "workbookView").length > 0;
  return isThere ? xml : insertInOrder(xml, "<bookViews><workbookView/></bookViews>", order);
}

/** The prefix of relation ids in this part; a part that has none gets one. */
function relationPrefix(xml: string): { xml: string; prefix: string } {
  const root = rootOf(xml);
  const tag = xml.slice(root.start, root.openEnd);
  const known = /xmlns:([\w.-]+)\s*=\s*["'][^"']*officeDocument\/(?:2006\/)?relationships["']/.exec(tag)?.[1];
  if (known) return { xml, prefix: known };
  return { xml: setAttribute(xml, root, "xmlns:r", relationsNamespace), prefix: "r" };
}

const relationsNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Takes the sheet at that position out, with the names that belong to it; those of later sheets move up. */
export function removeSheet(xml: string, position: number): string {
  const sheet = findElements(xml, "sheet")[position];
  if (!sheet) return xml;
  let changed = removeSpans(xml, [sheet]);
  changed = removeNames(changed, ({ localSheet }) => localSheet === position);
  changed = moveLocalNames(changed, position);
  return moveViews(changed, position);
}

function moveLocalNames(xml: string, removed: number): string {
  return findElements(xml, "definedName").reduceRight((text, span) => {
    const local = Number(span.attribute("localSheetId") ?? -1);
    return local > removed ? setAttribute(text, span, "localSheetId", String(local - 1)) : text;
  }, xml);
}

/** The window opens on a sheet by position. */
function moveViews(xml: string, removed: number): string {
  return ["activeTab", "firstSheet"].reduce(
    (text, attribute) =>
      findElements(text, "workbookView").reduceRight((inner, span) => {
        const position = Number(span.attribute(attribute) ?? 0);
        if (position === 0 || position < removed) return inner;
        return setAttribute(inner, span, attribute, String(position - 1));
      }, text),
    xml,
  );
}

export function definedNames(xml: string): (DefinedName & { readonly span: Span })[] {
  return findElements(xml, "definedName").map((span) => {
    const local = span.attribute("localSheetId");
    const scanner = new XmlScanner(xml.slice(span.start, span.end));
    scanner.next();
    return {
      span,
      name: span.attribute("name") ?? "",
      reference: scanner.text(),
      ...(local !== undefined && { localSheet: Number(local) }),
    };
  });
}

export function removeNames(xml: string, isWanted: (name: DefinedName) => boolean): string {
  const changed = removeSpans(
    xml,
    definedNames(xml)
      .filter(isWanted)
      .map(({ span }) => span),
  );
  // An empty list of names is against the format.
  const list = findElements(changed, "definedNames")[0];
  return list && findElements(changed, "definedName").length === 0 ? removeSpans(changed, [list]) : changed;
}

export function addName(xml: string, { name, reference, localSheet, hidden }: DefinedName): string {
  const scope = localSheet === undefined ? "" : ` localSheetId="${localSheet}"`;
  const child = `<definedName name="${escapeXml(name)}"${scope}${hidden ? ' hidden="1"' : ""}>${escapeXml(reference)}</definedName>`;
  const list = findElements(xml, "definedNames")[0];
  return list ? appendChild(xml, list, child) : insertInOrder(xml, `<definedNames>${child}</definedNames>`, order);
}

/** Asks the spreadsheet program to compute everything once when it opens the file. */
export function calculateOnLoad(xml: string): string {
  const calculation = findElements(xml, "calcPr")[0];
  if (calculation) return setAttribute(xml, calculation, "fullCalcOnLoad", "1");
  return insertInOrder(xml, '<calcPr fullCalcOnLoad="1"/>', order);
}

export function isStructureLocked(xml: string): boolean {
  return findElements(xml, "workbookProtection").some(({ attribute }) =>
    /^(1|true)$/.test(attribute("lockStructure") ?? ""),
  );
}

import type { ListObject, Sheet, Workbook } from "../../../contract/snapshot";
import { openPackage, type Package, type SheetEntry, sheetEntries } from "../package/package";
import { XmlScanner } from "../package/xml";
import { fromStored } from "../write/stored-formula";
import { readMarks } from "./marks";
import { readSheetPart, type SheetContext } from "./read-sheet";
import { ReadingBudget } from "./reading-budget";
import { rangeOf } from "./sheet-limits";
import { readStrings } from "./strings";
import { readStyles } from "./styles";

/**
 * The snapshot of an .xlsx or .xlsm file. Runs in a browser as well as in node.
 * Rejects with an UnreadableFile where the bytes are no workbook; a workbook without any filled cell is none of those.
 */
export async function readXlsx(bytes: Uint8Array, name: string): Promise<Workbook> {
  const { parts, workbookPart } = await openPackage(bytes);
  return readPackage(parts, workbookPart, name);
}

export async function readPackage(parts: Package, workbookPart: string, name: string): Promise<Workbook> {
  const workbookXml = await parts.needed(workbookPart);
  const related = await parts.relations(workbookPart);
  const partOf = (type: string) => related.find((relation) => relation.type === type)?.target ?? "";
  const context: SheetContext = {
    looks: readStyles(await parts.text(partOf("styles"))),
    strings: readStrings(await parts.text(partOf("sharedStrings"))),
    from1904: countsFrom1904(workbookXml),
    readFormula: fromStored,
    budget: new ReadingBudget(),
  };
  const entries = await sheetEntries(parts, workbookPart, workbookXml);
  const marks = readMarks(workbookXml);
  const sheets: Sheet[] = [];
  for (const entry of entries) {
    if (entry.isWorksheet) sheets.push(await readSheet(parts, entry, context, marks.get(entry.name)));
  }
  return { name, sheets };
}

async function readSheet(
  parts: Package,
  entry: SheetEntry,
  context: SheetContext,
  madeBy: string | undefined,
): Promise<Sheet> {
  const content = readSheetPart(await parts.needed(entry.part), entry.name, context);
  const listObjects = await readListObjects(parts, entry.part);
  return {
    name: entry.name,
    rows: content.rows,
    merges: content.merges,
    ...(entry.isHidden && { hidden: true }),
    ...(content.hiddenRows.length > 0 && { hiddenRows: content.hiddenRows }),
    ...(content.hiddenColumns.length > 0 && { hiddenColumns: content.hiddenColumns }),
    ...(content.isProtected && { isProtected: true }),
    ...(listObjects.length > 0 && { listObjects }),
    ...(madeBy && { madeBy }),
  };
}

async function readListObjects(parts: Package, sheetPart: string): Promise<ListObject[]> {
  const found: ListObject[] = [];
  for (const relation of await parts.relations(sheetPart)) {
    const xml = relation.type === "table" ? await parts.text(relation.target) : undefined;
    if (!xml) continue;
    const scanner = new XmlScanner(xml);
    while (scanner.next() && scanner.name !== "table");
    const range = scanner.attribute("ref");
    if (!range || !rangeOf(range)) continue;
    found.push({
      name: scanner.attribute("displayName") ?? scanner.attribute("name") ?? "",
      range,
      hasTotalsRow: Number(scanner.attribute("totalsRowCount") ?? 0) > 0,
    });
  }
  return found;
}

function countsFrom1904(workbookXml: string): boolean {
  for (const scanner = new XmlScanner(workbookXml); scanner.next(); ) {
    if (scanner.name === "workbookPr" && !scanner.isClose) return scanner.flag("date1904");
  }
  return false;
}

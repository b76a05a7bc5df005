import { idOfMark, sheetOfReference } from "../../sheet-mark";
import { XmlScanner } from "../package/xml";

/** Names of the sheets that Lakin made, each with its id, from the marks in the workbook part. */
export function readMarks(workbookXml: string): Map<string, string> {
  const marks = new Map<string, string>();
  for (const scanner = new XmlScanner(workbookXml); scanner.next(); ) {
    if (scanner.name !== "definedName" || scanner.isClose) continue;
    const name = scanner.attribute("name") ?? "";
    const id = scanner.attribute("localSheetId") === undefined ? idOfMark(name) : undefined;
    if (!id) continue;
    const sheet = sheetOfReference(scanner.text());
    if (sheet) marks.set(sheet, id);
  }
  return marks;
}

export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

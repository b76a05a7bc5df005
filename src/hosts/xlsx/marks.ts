import { idOfMark, sheetOfReference } from "../sheet-mark";
import { XmlScanner } from "./xml";

export { markName } from "../sheet-mark";

/** Sheet name to id. */
export function readMarks(workbookXml: string): Map<string, string> {
  const marks = new Map<string, string>();
  for (const scanner = new XmlScanner(workbookXml); scanner.next(); ) {
    if (scanner.name !== "definedName" || scanner.isClose) continue;
    const isLocal = scanner.attribute("localSheetId") !== undefined;
    const id = idOfMark(scanner.attribute("name") ?? "");
    if (isLocal || id === undefined) continue;
    const sheet = sheetOfReference(scanner.text());
    if (sheet) marks.set(sheet, id);
  }
  return marks;
}

export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

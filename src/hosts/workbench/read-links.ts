import type { CellRef } from "../../contract/snapshot";
import { XmlScanner } from "../xlsx/package/xml";

/** Links from a cell to another cell of the workbook; those that lead outside are left out. */
export function readLinks(sheetXml: string): ReadonlyMap<string, CellRef> {
  const links = new Map<string, CellRef>();
  for (const scanner = new XmlScanner(sheetXml); scanner.next(); ) {
    if (scanner.name !== "hyperlink" || scanner.isClose) continue;
    const cell = scanner.attribute("ref");
    const location = scanner.attribute("location") ?? "";
    const [, quoted, plain, target] = /^#?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]+\$?\d+)/i.exec(location) ?? [];
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    if (cell && sheet && target) links.set(cell, { sheet, cell: target.replace("$", "") });
  }
  return links;
}

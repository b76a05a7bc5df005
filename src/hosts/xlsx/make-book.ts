import type { CellWrite } from "../../contract/plan";
import type { SheetCell, Workbook } from "../../contract/snapshot";
import { toA1 } from "../../tables/address";
import { freeSheetName } from "../free-sheet-name";
import { Package } from "./package/package";
import { Zip } from "./package/zip";
import { addEmptySheet } from "./structure/change-sheets";
import { PackageHost, type XlsxHost } from "./xlsx-host";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packages = "http://schemas.openxmlformats.org/package/2006";
const workbookPart = "xl/workbook.xml";

/** The end of a zip with nothing in it. */
const emptyZip = Uint8Array.from([0x50, 0x4b, 5, 6, ...new Array<number>(18).fill(0)]);

/** A workbook file made anew from what a snapshot holds: texts, numbers with their formats, formulas, merges. */
export async function makeBook(workbook: Workbook): Promise<XlsxHost> {
  const parts = new Package(new Zip(emptyZip), false);
  parts.set(
    "[Content_Types].xml",
    `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/${workbookPart}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
  );
  parts.set(
    "_rels/.rels",
    `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="${workbookPart}"/></Relationships>`,
  );
  parts.set(
    workbookPart,
    `${head}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets/></workbook>`,
  );
  const names: string[] = [];
  for (const sheet of workbook.sheets) {
    const name = freeSheetName(sheet.name, names);
    names.push(name);
    await addEmptySheet(parts, workbookPart, name);
  }
  const host = new PackageHost(parts, workbookPart, workbook.name);
  const cells = workbook.sheets.flatMap(({ rows }, index) =>
    rows.flatMap((row, rowIndex) =>
      row.flatMap((cell, column): CellWrite[] => {
        const content = cell && contentOf(cell);
        return content ? [{ sheet: names[index] ?? "", cell: toA1(rowIndex, column), content }] : [];
      }),
    ),
  );
  await host.apply({ sheets: [], cells });
  for (const [index, { merges }] of workbook.sheets.entries()) {
    for (const range of merges) await host.restructure({ kind: "merge", sheet: names[index] ?? "", range });
  }
  return host;
}

function contentOf({ text, number, formula, format }: SheetCell): CellWrite["content"] | undefined {
  if (formula) return { kind: "formula", formula, value: number ?? text, ...(format && { format }) };
  if (number !== undefined) return { kind: "number", number, ...(format && { format }) };
  return text === "" ? undefined : { kind: "text", text };
}

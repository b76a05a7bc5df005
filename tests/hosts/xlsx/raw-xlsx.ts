import { zip } from "@cj-tech-master/excelts/archive";

const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const rel = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Parts by name; a text is written as UTF-8. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

export async function zipOf(parts: Parts): Promise<Uint8Array> {
  const archive = zip();
  for (const [name, content] of Object.entries(parts)) {
    archive.add(name, typeof content === "string" ? new TextEncoder().encode(content) : content);
  }
  return archive.bytes();
}

export interface Raw {
  /** What stands inside <worksheet>, for the sheet "Data". */
  readonly sheet: string;
  /** What stands inside <styleSheet>. */
  readonly styles?: string;
  /** What stands inside <sst>. */
  readonly strings?: string;
  /** What stands inside <workbook>, after <sheets>. */
  readonly names?: string;
  /** What stands inside <workbook>, before <sheets>. */
  readonly settings?: string;
  readonly workbookRelations?: string;
  readonly sheetRelations?: string;
  readonly contentTypes?: string;
  readonly parts?: Parts;
}

/** The parts of a workbook with one sheet, as Excel lays them out. */
export function rawParts(raw: Raw): Record<string, string | Uint8Array> {
  const relations = (inner: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml";
  return {
    "[Content_Types].xml": `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="bin" ContentType="application/octet-stream"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/>${raw.contentTypes ?? ""}</Types>`,
    "_rels/.rels": relations(`<Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/>`),
    "xl/workbook.xml": `<workbook ${main} ${rel}>${raw.settings ?? ""}<sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets>${raw.names ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      `<Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/><Relationship Id="rId3" Type="${office}/sharedStrings" Target="/xl/sharedStrings.xml"/>${raw.workbookRelations ?? ""}`,
    ),
    "xl/worksheets/sheet1.xml": `<worksheet ${main} ${rel}>${raw.sheet}</worksheet>`,
    "xl/styles.xml": `<styleSheet ${main}>${raw.styles ?? plainStyles}</styleSheet>`,
    "xl/sharedStrings.xml": `<sst ${main}>${raw.strings ?? ""}</sst>`,
    ...(raw.sheetRelations && { "xl/worksheets/_rels/sheet1.xml.rels": relations(raw.sheetRelations) }),
    ...raw.parts,
  };
}

export function rawXlsx(raw: Raw): Promise<Uint8Array> {
  return zipOf(rawParts(raw));
}

const plainStyles =
  '<fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0"><alignment indent="2"/></xf></cellXfs>';

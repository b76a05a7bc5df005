import { readFileSync } from "node:fs";
import { unzip } from "@cj-tech-master/excelts/archive";
import { describe, expect, it } from "vitest";
import { createApp } from "../../../src/app/create-app";
import { openXlsx } from "../../../src/hosts/xlsx/open-xlsx";
import { rawParts, zipOf } from "./raw-xlsx";

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const text = (value: string) => `t="inlineStr"><is><t>${value}</t></is></c>`;
const heads = ["No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"];

/** The third capaian is wrong, as in the file that LibreOffice made. */
function table(number: (value: number) => string): string {
  const rows = [
    ["1", "Persentase layanan tepat waktu", "%", 90, 81, 90],
    ["2", "Persentase aduan ditindaklanjuti", "%", 80, 60, 75],
    ["3", "Persentase dokumen terbit", "%", 50, 50, 95],
  ];
  return [heads, ...rows]
    .map((cells, row) => {
      const inner = cells.map((value, column) => {
        const ref = `${"ABCDEF"[column]}${row + 1}`;
        return typeof value === "number" ? `<c r="${ref}" s="1">${number(value)}</c>` : `<c r="${ref}" ${text(value)}`;
      });
      return `<row r="${row + 1}" spans="1:6">${inner.join("")}</row>`;
    })
    .join("");
}

const relation = (id: string, type: string, target: string) =>
  `<Relationship Id="${id}" Type="${office}/${type}" Target="${target}"/>`;

/** What Excel puts beside a table: macros, a pivot, old and new comments, controls, forms of its own in lists of extensions. */
const excel = () =>
  zipOf(
    rawParts({
      sheet:
        '<sheetPr codeName="Lembar1"/><dimension ref="A1:F4"/>' +
        `<sheetData>${table((value) => `<v>${value}</v>`)}</sheetData>` +
        '<sheetProtection algorithmName="SHA-512" hashValue="abc=" saltValue="def=" spinCount="100000" objects="1" scenarios="1"/>' +
        '<autoFilter ref="A1:F4"/><mergeCells count="1"><mergeCell ref="A9:B9"/></mergeCells>' +
        '<conditionalFormatting sqref="F2:F4"><cfRule type="iconSet" priority="1"><iconSet><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/><cfvo type="percent" val="67"/></iconSet></cfRule></conditionalFormatting>' +
        '<dataValidations count="1"><dataValidation type="list" sqref="C2:C4"><formula1>"%,Orang"</formula1></dataValidation></dataValidations>' +
        '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" r:id="rId1"/>' +
        '<legacyDrawing r:id="rId2"/><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="x14"><controls/></mc:Choice></mc:AlternateContent>' +
        '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings/></ext></extLst>',
      sheetRelations:
        relation("rId1", "printerSettings", "../printerSettings/printerSettings1.bin") +
        relation("rId2", "vmlDrawing", "../drawings/vmlDrawing1.vml") +
        relation("rId3", "comments", "../comments1.xml") +
        relation("rId4", "pivotTable", "../pivotTables/pivotTable1.xml"),
      settings: '<workbookPr codeName="BukuKerja"/><bookViews><workbookView activeTab="0"/></bookViews>',
      names:
        '<definedNames><definedName name="Sasaran">Data!$D$2:$D$4</definedName></definedNames><calcPr calcId="191029"/>',
      workbookRelations: relation("rId8", "pivotCacheDefinition", "pivotCache/pivotCacheDefinition1.xml"),
      parts: {
        "xl/vbaProject.bin": new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 255, 13, 10]),
        "xl/printerSettings/printerSettings1.bin": new Uint8Array([1, 0, 2, 0]),
        "xl/drawings/vmlDrawing1.vml": '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape/></xml>',
        "xl/comments1.xml":
          '<comments><commentList><comment ref="E2"><text><t>sudah diperiksa</t></text></comment></commentList></comments>',
        "xl/threadedComments/threadedComment1.xml": "<ThreadedComments/>",
        "xl/persons/person.xml": "<personList/>",
        "xl/pivotTables/pivotTable1.xml": "<pivotTableDefinition  name='Pivot 1' />",
        "xl/pivotCache/pivotCacheDefinition1.xml": "<pivotCacheDefinition/>",
        "xl/webextensions/webextension1.xml": "<we:webextension/>",
        "docProps/custom.xml": "<Properties>\r\n</Properties>",
      },
    }),
  );

/** As Google exports: a drawing for each sheet, styles of its own, calls that only Google knows beside their value. */
const google = () =>
  zipOf(
    rawParts({
      sheet:
        '<sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/>' +
        `<sheetData>${table((value) => `<v>${value}.0</v>`)}<row r="6"><c r="F6"><f>IFERROR(__xludf.DUMMYFUNCTION("KEK_CAPAIAN(E2,D2)"),0.9)</f><v>0.9</v></c></row></sheetData><drawing r:id="rId1"/>`,
      sheetRelations: relation("rId1", "drawing", "../drawings/drawing1.xml"),
      parts: {
        "xl/drawings/drawing1.xml":
          '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
        "xl/theme/theme1.xml": '<a:theme name="Sheets"/>',
      },
    }),
  );

const unprotected = (bytes: Promise<Uint8Array>) =>
  bytes.then(async (file) => {
    const parts = await partsOf(file);
    const sheet = "xl/worksheets/sheet1.xml";
    return zipOf({ ...Object.fromEntries(parts), [sheet]: withoutProtection(parts.get(sheet)) });
  });

function withoutProtection(part: Uint8Array | undefined): string {
  return new TextDecoder().decode(part).replace(/<sheetProtection[^>]*\/>/, "");
}

const programs: readonly [name: string, open: () => Promise<Uint8Array>][] = [
  ["LibreOffice", async () => new Uint8Array(readFileSync("tests/fixtures/program/libreoffice.xlsx"))],
  ["Excel", () => unprotected(excel())],
  ["Google Sheets", google],
];

async function partsOf(bytes: Uint8Array): Promise<Map<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>();
  for await (const entry of unzip(bytes).entries()) {
    if (!entry.path.endsWith("/")) parts.set(entry.path, await entry.bytes());
  }
  return parts;
}

/** Names of the parts that are not the same byte for byte; new ones behind a "+", lost ones behind a "-". */
function changes(before: Map<string, Uint8Array>, after: Map<string, Uint8Array>): string[] {
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((name) => {
    const [one, other] = [before.get(name), after.get(name)];
    if (!one) return [`+${name}`];
    if (!other) return [`-${name}`];
    return Buffer.compare(one, other) === 0 ? [] : [name];
  });
}

const textOf = (parts: Map<string, Uint8Array>, name: string) => new TextDecoder().decode(parts.get(name));

describe("a file of another program", () => {
  it.each(programs)("%s: a mend changes its cell, and undo leaves the sheet as it was", async (_name, file) => {
    const bytes = await file();
    const host = await openXlsx(bytes, "laporan.xlsx");
    const app = createApp(host, { today: () => new Date(2025, 6, 31) });
    const { findings } = await app.check();
    const finding = findings.find(({ cell, fix }) => cell === "F4" && fix);
    if (!finding) throw new Error(`No finding at F4, only ${findings.map(({ cell }) => cell)}.`);
    const before = await partsOf(bytes);
    const [sheet, workbook] = ["xl/worksheets/sheet1.xml", "xl/workbook.xml"];

    expect(await app.mend(finding)).toMatchObject({ done: true });
    const mended = await partsOf(await host.bytes());
    const memory = ["+customXml/_rels/item1.xml.rels", "+customXml/item1.xml", "+customXml/itemProps1.xml"];
    expect(changes(before, mended)).toEqual([
      "[Content_Types].xml",
      ...memory,
      "xl/_rels/workbook.xml.rels",
      workbook,
      sheet,
    ]);
    const cell = /<c r="F4".*?<\/c>/s;
    expect(textOf(mended, sheet)).not.toBe(textOf(before, sheet));
    expect(textOf(mended, sheet).replace(cell, "")).toBe(textOf(before, sheet).replace(cell, ""));
    expect(textOf(mended, workbook).replace(/ fullCalcOnLoad="1"|<calcPr fullCalcOnLoad="1"\/>/, "")).toBe(
      textOf(before, workbook),
    );

    await app.undo();
    expect(textOf(await partsOf(await host.bytes()), sheet)).toBe(textOf(before, sheet));
  });

  it.each(programs)("%s: a sheet of ours comes and goes, and no other part knows of it", async (_name, file) => {
    const bytes = await file();
    const host = await openXlsx(bytes, "laporan.xlsx");
    const app = createApp(host, { today: () => new Date(2025, 6, 31) });
    const before = await partsOf(bytes);
    await app.insertTemplate(app.templates()[0]?.id ?? "");
    const added = changes(before, await partsOf(await host.bytes()));
    const own =
      /^\+xl\/(worksheets\/|drawings\/|charts\/)|^\+customXml|^\[Content_Types\]|^xl\/(styles|workbook)\.xml$|^xl\/_rels\/workbook/;
    expect(added.filter((name) => !own.test(name))).toEqual([]);
    await app.undo();
    const left = changes(before, await partsOf(await host.bytes()));
    expect(
      left.filter(
        (name) => !/^\+customXml|^\[Content_Types\]|^xl\/(styles|workbook)\.xml$|^xl\/_rels\/workbook/.test(name),
      ),
    ).toEqual([]);
  });

  it("that is protected is not written to, and says why", async () => {
    const bytes = await excel().then(async (file) => {
      const parts = await partsOf(file);
      const sheet = "xl/worksheets/sheet1.xml";
      const xml = textOf(parts, sheet).replace("<sheetProtection ", '<sheetProtection sheet="1" ');
      return zipOf({ ...Object.fromEntries(parts), [sheet]: xml });
    });
    const host = await openXlsx(bytes, "laporan.xlsx");
    const app = createApp(host);
    const finding = (await app.check()).findings.find(({ cell, fix }) => cell === "F4" && fix);
    if (!finding) throw new Error("No finding at F4.");
    await expect(app.mend(finding)).rejects.toThrow('Lembar "Data" terproteksi');
    expect(
      changes(await partsOf(bytes), await partsOf(await host.bytes())).filter((name) => /^xl\/(?!_rels)/.test(name)),
    ).toEqual([]);
    expect(await app.undoable()).toBe("");
  });
});

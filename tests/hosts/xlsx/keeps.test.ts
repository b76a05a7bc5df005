import { readFileSync } from "node:fs";
import { Workbook as Book } from "@cj-tech-master/excelts";
import { unzip } from "@cj-tech-master/excelts/archive";
import { installChartSupport } from "@cj-tech-master/excelts/chart";
import { describe, expect, it } from "vitest";
import type { CellContent, SheetPlan } from "../../../src/contract/plan";
import { openXlsx, type XlsxHost } from "../../../src/hosts/xlsx/open-xlsx";
import { rawParts, rawXlsx, zipOf } from "./raw-xlsx";

installChartSupport();

async function partsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  for await (const entry of unzip(bytes).entries()) {
    if (!entry.path.endsWith("/")) parts.set(entry.path, new TextDecoder("latin1").decode(await entry.bytes()));
  }
  return parts;
}

/** Names of parts that are new, gone or not the same byte for byte. */
function changes(before: Map<string, string>, after: Map<string, string>): string[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => before.get(name) !== after.get(name)).sort();
}

function write(host: XlsxHost, cell: string, content: CellContent, sheet = "Data") {
  return host.apply({ sheets: [], cells: [{ sheet, cell, content }] });
}

const plan: SheetPlan = {
  id: "ringkasan-uji",
  name: "Ringkasan",
  widths: [20, 10],
  rows: [
    [
      { content: { kind: "text", text: "KEK" }, style: "header" },
      { content: { kind: "text", text: "Capaian" }, style: "header" },
    ],
    [
      { content: { kind: "text", text: "Palu" }, style: "link", link: { sheet: "Data", cell: "A1" } },
      { content: { kind: "formula", formula: "=KEK.CAPAIAN(45,90)", value: 0.5 }, style: "percent" },
    ],
  ],
  merges: [],
  landscape: false,
  printArea: "A1:B20",
  printTitleRows: [1, 1],
  charts: [
    {
      type: "column",
      title: "Capaian",
      categories: "A2:A2",
      series: [{ name: "Capaian", values: "B2:B2" }],
      percent: true,
      from: "A4",
      to: "B15",
    },
  ],
  conditions: [{ range: "B2:B2", bands: [{ atLeast: 0.9, colour: "green" }] }],
  lists: [],
};

/** A macro workbook with a chart, a picture, a note, a table and parts that no library of ours knows. */
async function rich(): Promise<Uint8Array> {
  const book = new Book();
  const sheet = book.addWorksheet("Data");
  sheet.addRows([
    ["KEK", "Target", "Realisasi"],
    ["Palu", 90, 45],
    ["Bitung", 60, 66],
  ]);
  sheet.getCell("C2").note = "sudah diperiksa";
  sheet.addTable({ name: "Lain", ref: "F1", headerRow: true, columns: [{ name: "A" }, { name: "B" }], rows: [[1, 2]] });
  sheet.getCell("B5").value = { formula: "SUM(B2:B3)", result: 150 };
  sheet.dataValidations.add("H1", { type: "list", formulae: ['"ya,tidak"'] });
  sheet.addImage(book.addImage({ buffer: png, extension: "png" }), "A8:B12");
  sheet.addChart(
    { type: "bar", series: [{ name: "Target", categories: "Data!$A$2:$A$3", values: "Data!$B$2:$B$3" }] },
    "D8:H20",
  );
  book.definedNames.add("Data!$B$2:$B$3", "Sasaran");
  const parts: Record<string, Uint8Array> = {};
  for await (const entry of unzip(new Uint8Array(await book.xlsx.writeBuffer())).entries()) {
    if (!entry.path.endsWith("/")) parts[entry.path] = await entry.bytes();
  }
  const workbook = new TextDecoder().decode(parts["xl/workbook.xml"]);
  return zipOf({
    ...parts,
    "xl/workbook.xml": workbook.replace("<sheets>", "<bookViews><workbookView/></bookViews><sheets>"),
    "xl/vbaProject.bin": new Uint8Array([0xd0, 0xcf, 1, 2, 3, 0, 255]),
    "xl/pivotCache/pivotCacheDefinition1.xml": "<pivotCacheDefinition  x='1' />",
    "xl/webextensions/webextension1.xml": "<we:webextension/>",
    "xl/printerSettings/printerSettings1.bin": new Uint8Array([1, 0, 2]),
    "xl/ctrlProps/ctrlProp1.xml": "<formControlPr/>",
    "customXml/item1.xml": "<milik-orang-lain/>",
  });
}

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

describe("what a file keeps", () => {
  it("nothing changes when nothing is done", async () => {
    const bytes = await rich();
    const host = await openXlsx(bytes, "uji.xlsm");
    expect(changes(await partsOf(bytes), await partsOf(await host.bytes()))).toEqual([]);
  });

  it("a mended figure changes its sheet, and asks for a calculation", async () => {
    const bytes = await rich();
    const host = await openXlsx(bytes, "uji.xlsm");
    await write(host, "C2", { kind: "number", number: 54 });
    const [before, after] = [await partsOf(bytes), await partsOf(await host.bytes())];
    expect(changes(before, after)).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    expect(after.get("xl/worksheets/sheet1.xml")).toBe(
      before.get("xl/worksheets/sheet1.xml")?.replace(/(<c r="C2"[^>]*>)<v>45<\/v>/, "$1<v>54</v>"),
    );
    expect(after.get("xl/workbook.xml")).toContain('fullCalcOnLoad="1"');
    expect(changes(before, await partsOf(await host.bytes({ isCalculated: true })))).toEqual([
      "xl/worksheets/sheet1.xml",
    ]);
  });

  it("a sheet of ours adds parts and changes only what lists them", async () => {
    const bytes = await rich();
    const host = await openXlsx(bytes, "uji.xlsm");
    await host.apply({ sheets: [plan], cells: [] });
    expect(changes(await partsOf(bytes), await partsOf(await host.bytes()))).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/charts/chart2.xml",
      "xl/drawings/_rels/drawing2.xml.rels",
      "xl/drawings/drawing2.xml",
      "xl/styles.xml",
      "xl/workbook.xml",
      "xl/worksheets/_rels/sheet2.xml.rels",
      "xl/worksheets/sheet2.xml",
    ]);
  });

  it("a sheet that is made again takes the parts of the one before, and goes without a trace but its styles", async () => {
    const bytes = await rich();
    const host = await openXlsx(bytes, "uji.xlsm");
    await host.apply({ sheets: [plan], cells: [] });
    const once = await partsOf(await host.bytes());
    await host.apply({ sheets: [plan], cells: [] });
    expect(changes(once, await partsOf(await host.bytes()))).toEqual([]);
    await host.removeSheets([plan.id]);
    expect(changes(await partsOf(bytes), await partsOf(await host.bytes()))).toEqual(["xl/styles.xml"]);
  });

  it("memory is one part more, with its properties", async () => {
    const bytes = await rich();
    const host = await openXlsx(bytes, "uji.xlsm");
    await host.writeMemory("batalkan", "[1]");
    expect(changes(await partsOf(bytes), await partsOf(await host.bytes()))).toEqual([
      "[Content_Types].xml",
      "customXml/_rels/item2.xml.rels",
      "customXml/item2.xml",
      "customXml/itemProps2.xml",
      "xl/_rels/workbook.xml.rels",
    ]);
  });

  it.each([
    "sei-balai-2024.satu",
    "biro-pengendalian-tw2-2025.angka",
    "sei-mangkei-tw2-2025.teks",
  ])("%s: parts with our sheet hold neither undefined nor NaN, and each relation leads somewhere", async (name) => {
    const bytes = new Uint8Array(readFileSync(`tests/fixtures/${name}.xlsx`));
    const host = await openXlsx(bytes, name);
    const [sheet] = (await host.readWorkbook()).sheets;
    await host.apply({
      sheets: [plan, { ...plan, id: "lain", charts: [] }],
      cells: [{ sheet: sheet?.name ?? "", cell: "ZZ9", content: { kind: "number", number: 1, format: "0.000" } }],
    });
    const parts = await partsOf(await host.bytes());
    for (const [part, text] of parts) {
      expect(text, part).not.toMatch(/="undefined"|NaN|\[object/);
      if (part.endsWith(".rels")) expectTargets(part, text, parts);
    }
  });
});

function expectTargets(rels: string, text: string, parts: Map<string, string>): void {
  const folder = rels.replace(/_rels\/[^/]*$/, "");
  for (const [, target = ""] of text.matchAll(/Target="([^"]*)"(?![^>]*External)/g)) {
    const path = new URL(target, `file:///${folder}`).pathname.slice(1);
    expect(parts.has(path), `${rels} -> ${target}`).toBe(true);
  }
}

describe("formulas around a mended cell", () => {
  const calcChain = {
    workbookRelations:
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/>',
    contentTypes:
      '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>',
    parts: { "xl/calcChain.xml": '<calcChain><c r="A3" i="1"/></calcChain>' },
  };
  const cells = (inner: string) => ({ sheet: `<sheetData>${inner}</sheetData>` });

  it("a formula that goes takes the calculation chain along; a number in place of a number leaves it", async () => {
    const raw = { ...calcChain, ...cells('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row>') };
    const host = await openXlsx(await rawXlsx(raw), "uji");
    await write(host, "A1", { kind: "number", number: 2 });
    expect((await partsOf(await host.bytes())).has("xl/calcChain.xml")).toBe(true);
    await write(host, "B1", { kind: "number", number: 2 });
    const parts = await partsOf(await host.bytes());
    expect(parts.has("xl/calcChain.xml")).toBe(false);
    expect(parts.get("[Content_Types].xml")).not.toContain("calcChain");
    expect(parts.get("xl/_rels/workbook.xml.rels")).not.toContain("calcChain");
  });

  it("cells that share the formula of a mended cell keep theirs", async () => {
    const raw = cells(
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>6</v></c></row>',
    );
    const host = await openXlsx(await rawXlsx(raw), "uji");
    await write(host, "B1", { kind: "number", number: 5 });
    const refs = ["B1", "B2", "B3"].map((cell) => ({ sheet: "Data", cell }));
    expect((await host.readCells(refs)).map(({ text, formula }) => [text, formula])).toEqual([
      ["5", undefined],
      ["4", "=A2*2"],
      ["6", "=A3*2"],
    ]);
  });

  it("a result alone is written without touching the formula, also in an array and on a locked sheet", async () => {
    const raw = {
      sheet:
        '<sheetData><row r="1"><c r="A1" s="3" cm="1"><f t="array" ref="A1:A2">_xldudf_KEK_CAPAIAN(B1:B2,C1:C2)</f><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row></sheetData><sheetProtection sheet="1"/>',
    };
    const host = await openXlsx(await rawXlsx(raw), "uji");
    await write(host, "A1", { kind: "formula", formula: "=KEK.CAPAIAN(B1:B2,C1:C2)", value: 0.5 });
    expect((await partsOf(await host.bytes())).get("xl/worksheets/sheet1.xml")).toContain(
      '<c r="A1" s="3" cm="1"><f t="array" ref="A1:A2">_xldudf_KEK_CAPAIAN(B1:B2,C1:C2)</f><v>0.5</v></c>',
    );
  });

  it("our functions and younger ones of Excel are written as Excel stores them", async () => {
    const host = await openXlsx(await rawXlsx(cells("")), "uji");
    await write(host, "A1", {
      kind: "formula",
      formula: '=IFS(KEK.CAPAIAN(B1,C1)>1,"IFS(KEK.CAPAIAN(1,1))")',
      value: "ya",
    });
    expect((await partsOf(await host.bytes())).get("xl/worksheets/sheet1.xml")).toContain(
      '<sheetData><row r="1"><c r="A1" t="str"><f>_xlfn.IFS(_xldudf_KEK_CAPAIAN(B1,C1)&gt;1,&quot;IFS(KEK.CAPAIAN(1,1))&quot;)</f><v>ya</v></c></row></sheetData>',
    );
  });

  it("new rows and cells go where they belong, in the looks of their row or column", async () => {
    const raw = {
      sheet:
        '<dimension ref="B2:B4"/><cols><col min="3" max="3" width="9" style="1"/></cols><sheetData><row r="2" spans="2:2"><c r="B2"><v>1</v></c></row><row r="4" s="3" customFormat="1"/></sheetData>',
    };
    const host = await openXlsx(await rawXlsx(raw), "uji");
    await host.apply({
      sheets: [],
      cells: ["C2", "A2", "C3", "D4", "B1"].map((cell, index) => ({
        sheet: "Data",
        cell,
        content: { kind: "number", number: index },
      })),
    });
    expect((await partsOf(await host.bytes())).get("xl/worksheets/sheet1.xml")).toContain(
      '<dimension ref="A1:D4"/><cols><col min="3" max="3" width="9" style="1"/></cols><sheetData><row r="1"><c r="B1"><v>4</v></c></row>' +
        '<row r="2"><c r="A2"><v>1</v></c><c r="B2"><v>1</v></c><c r="C2" s="1"><v>0</v></c></row><row r="3"><c r="C3" s="1"><v>2</v></c></row>' +
        '<row r="4" s="3" customFormat="1"><c r="D4" s="3"><v>3</v></c></row></sheetData>',
    );
  });

  it("a part with prefixed names gets prefixed ones", async () => {
    const prefixed =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData/></x:worksheet>';
    const host = await openXlsx(await zipOf({ ...rawParts(cells("")), "xl/worksheets/sheet1.xml": prefixed }), "uji");
    await write(host, "A1", { kind: "text", text: "a" });
    expect((await partsOf(await host.bytes())).get("xl/worksheets/sheet1.xml")).toContain(
      '<x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c></x:row></x:sheetData>',
    );
  });
});

describe("what is refused, with nothing written", () => {
  const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  async function refuses(bytes: Uint8Array, reason: RegExp, cell = "A1", plans: readonly SheetPlan[] = []) {
    const host = await openXlsx(bytes, "uji");
    const before = await partsOf(bytes);
    const cells = plans.length > 0 ? [] : [{ sheet: "Data", cell, content: { kind: "number", number: 9 } as const }];
    await expect(host.apply({ sheets: plans, cells })).rejects.toThrow(reason);
    expect(changes(before, await partsOf(await host.bytes()))).toEqual([]);
  }

  it("a cell of an array of several cells", async () => {
    const sheet = '<sheetData><row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3</f><v>1</v></c></row></sheetData>';
    await refuses(await rawXlsx({ sheet }), /A2.*rumus larik A1:A3/, "A2");
  });

  it("the head of an Excel table", async () => {
    const raw = {
      sheet: '<sheetData><row r="3"><c r="B3" t="inlineStr"><is><t>KEK</t></is></c></row></sheetData>',
      sheetRelations: `<Relationship Id="rId1" Type="${office}/table" Target="../tables/table1.xml"/>`,
      parts: { "xl/tables/table1.xml": '<table displayName="Realisasi" ref="B3:C9"/>' },
    };
    await refuses(await rawXlsx(raw), /B3.*tabel Excel Realisasi/, "B3");
  });

  it("a locked cell of a protected sheet, while an unlocked one may be mended", async () => {
    const styles =
      '<fonts count="1"><font/></fonts><cellXfs count="2"><xf/><xf><protection locked="0"/></xf></cellXfs>';
    const sheet =
      '<sheetData><row r="1"><c r="A1"><v>1</v></c><c r="B1" s="1"><v>1</v></c></row></sheetData><sheetProtection sheet="1"/>';
    const bytes = await rawXlsx({ sheet, styles });
    await refuses(bytes, /"Data" terproteksi/);
    const host = await openXlsx(bytes, "uji");
    await write(host, "B1", { kind: "number", number: 2 });
    expect((await host.readCells([{ sheet: "Data", cell: "B1" }]))[0]?.number).toBe(2);
  });

  it("a sheet more in a workbook of locked structure", async () => {
    const raw = { sheet: "<sheetData/>", settings: '<workbookProtection lockStructure="1"/>' };
    await refuses(await rawXlsx(raw), /Struktur buku kerja terproteksi/, "A1", [plan]);
  });

  it("anything in a signed file", async () => {
    const raw = { sheet: "<sheetData/>", parts: { "_xmlsignatures/origin.sigs": "" } };
    await refuses(await rawXlsx(raw), /tanda tangan/);
    await refuses(await rawXlsx(raw), /tanda tangan/, "A1", [plan]);
  });

  it("removing a sheet of ours that a user's formula leans on", async () => {
    const host = await openXlsx(await rawXlsx({ sheet: "<sheetData/>" }), "uji");
    await host.apply({ sheets: [plan], cells: [] });
    await write(host, "A1", { kind: "formula", formula: "=Ringkasan!B2*2" });
    await expect(host.removeSheets([plan.id])).rejects.toThrow(/"Ringkasan" dipakai rumus di lembar "Data"/);
  });
});

describe("names of sheets and print areas", () => {
  const two = {
    "xl/workbook.xml":
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><bookViews><workbookView activeTab="1"/></bookViews><sheets><sheet name="Data" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="1"/></workbook>',
  };

  it("names of later sheets follow when one of ours goes, and a renamed sheet of ours stays ours", async () => {
    const host = await openXlsx(await zipOf({ ...rawParts({ sheet: "<sheetData/>" }), ...two }), "uji");
    await host.apply({ sheets: [plan, { ...plan, id: "lain", name: "Lain", charts: [] }], cells: [] });
    const parts = await partsOf(await host.bytes());
    const renamed = (parts.get("xl/workbook.xml") ?? "")
      .replaceAll("'Ringkasan'!", "'Hasil 2025'!")
      .replace('name="Ringkasan"', 'name="Hasil 2025"');
    const again = await openXlsx(
      await zipOf({
        ...Object.fromEntries([...parts].map(([name, text]) => [name, text])),
        "xl/workbook.xml": renamed,
      }),
      "uji",
    );
    expect((await again.readWorkbook()).sheets.map(({ name, madeBy }) => [name, madeBy])).toEqual([
      ["Data", undefined],
      ["Hasil 2025", "ringkasan-uji"],
      ["Lain", "lain"],
    ]);
    expect((await again.apply({ sheets: [plan], cells: [] })).sheets).toEqual(["Hasil 2025"]);
    await again.removeSheets(["ringkasan-uji"]);
    expect((await partsOf(await again.bytes())).get("xl/workbook.xml")).toContain(
      '<bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="Data" sheetId="1" r:id="rId1"/><sheet name="Lain" sheetId="3" r:id="rId5"/></sheets>' +
        '<definedNames><definedName name="_lakin.lain" hidden="1">\'Lain\'!$A$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">\'Lain\'!$A$1:$B$20</definedName>' +
        '<definedName name="_xlnm.Print_Titles" localSheetId="1">\'Lain\'!$1:$1</definedName></definedNames><calcPr calcId="1"/>',
    );
  });
});

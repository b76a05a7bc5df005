import { describe, expect, it } from "vitest";
import type { Sheet, SheetCell } from "../../../src/contract/snapshot";
import { readXlsx } from "../../../src/hosts/xlsx/read/read";
import { makeXlsx } from "./make-xlsx";
import { type Raw, rawXlsx } from "./raw-xlsx";

async function readSheet(raw: Raw): Promise<Sheet> {
  const { sheets } = await readXlsx(await rawXlsx(raw), "uji.xlsx");
  if (!sheets[0]) throw new Error("no sheet");
  return sheets[0];
}

/** The cells of the sheet's first row. */
async function readRow(cells: string, rest: Partial<Raw> = {}): Promise<readonly (SheetCell | undefined)[]> {
  const { rows } = await readSheet({ ...rest, sheet: `<sheetData><row r="1">${cells}</row></sheetData>` });
  return rows[0] ?? [];
}

describe("cells", () => {
  it("reads shared and inline texts, with what XML and Excel escape", async () => {
    const strings =
      '<si><t>Sei &amp; Balai</t></si><si><t xml:space="preserve"> dua_x000D_\nbaris </t></si><si><t>_x005F_x0041_</t></si>';
    const row = await readRow(
      '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="inlineStr"><is><t>&lt;b&gt; &#8211; &#x2013;</t></is></c>',
      { strings },
    );
    expect(row).toEqual([{ text: "Sei & Balai" }, { text: " dua\nbaris " }, { text: "_x0041_" }, { text: "<b> – –" }]);
  });

  it("joins the runs of a rich text, bold where all of them are, and leaves phonetic hints out", async () => {
    const strings =
      "<si><r><rPr><b/></rPr><t>Jum</t></r><r><rPr><b/><i/></rPr><t>lah</t></r></si>" +
      '<si><r><rPr><b/></rPr><t>Total</t></r><r><t xml:space="preserve"> pagu</t></r><rPh sb="0" eb="1"><t>tidak</t></rPh></si>' +
      '<si><r><rPr><b val="0"/></rPr><t>biasa</t></r></si>';
    const row = await readRow('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c>', {
      strings,
    });
    expect(row).toEqual([{ text: "Jumlah", bold: true }, { text: "Total pagu" }, { text: "biasa" }]);
  });

  it("reads numbers with their format, in id-ID, with bold and indent from the style", async () => {
    const row = await readRow(
      '<c r="A1"><v>1234.5</v></c><c r="B1" s="1"><v>7</v></c><c r="C1" s="3"><v>0.8865</v></c><c r="D1" s="2"><v>45657</v></c>',
    );
    expect(row).toEqual([
      { text: "1234,5", number: 1234.5 },
      { text: "7", number: 7, bold: true },
      { text: "88,65%", number: 0.8865, format: "0.00%", indent: 2 },
      { text: "31/12/2024", number: 45657, format: "dd/mm/yyyy" },
    ]);
  });

  it("reads logical values, errors and dates in words of ISO", async () => {
    const row = await readRow(
      '<c r="A1" t="b"><v>1</v></c><c r="B1" t="e"><v>#DIV/0!</v></c><c r="C1" t="d"><v>2024-12-31</v></c><c r="D1" s="1"/><c r="E1" t="str"><v></v></c>',
    );
    expect(row).toEqual([
      { text: "TRUE" },
      { text: "#DIV/0!" },
      { text: "31/12/2024", number: 45657, format: "dd/mm/yyyy" },
    ]);
  });

  it("counts days from 1904 where the workbook does", async () => {
    const row = await readRow('<c r="A1" s="2"><v>44195</v></c><c r="B1"><v>44195</v></c>', {
      settings: '<workbookPr date1904="1"/>',
    });
    expect(row).toEqual([
      { text: "31/12/2024", number: 45657, format: "dd/mm/yyyy" },
      { text: "44195", number: 44195 },
    ]);
  });

  it("gives formulas with their cached results, also of text and of an error", async () => {
    const row = await readRow(
      '<c r="A1"><f>SUM(B1:C1)</f><v>3</v></c><c r="B1" t="str"><f>IF(A1&gt;2,"ya","tidak")</f><v>ya</v></c><c r="C1" t="e"><f>A1/0</f><v>#DIV/0!</v></c><c r="D1"><f>NOW()</f></c>',
    );
    expect(row).toEqual([
      { text: "3", number: 3, formula: "=SUM(B1:C1)" },
      { text: "ya", formula: '=IF(A1>2,"ya","tidak")' },
      { text: "#DIV/0!", formula: "=A1/0" },
      { text: "", formula: "=NOW()" },
    ]);
  });

  it("writes a shared formula out for each cell that shares it", async () => {
    const { rows } = await readSheet({
      sheet:
        '<sheetData><row r="2"><c r="C2"><f t="shared" ref="C2:C4" si="0">A2/$B$1+SUM(A$1:A2)+\'Data 1\'!A2*LOG10(A2)&amp;"A2"</f><v>1</v></c></row>' +
        '<row r="3"><c r="C3"><f t="shared" si="0"/><v>2</v></c></row><row r="4"><c r="D4"><f t="shared" si="0"/><v>3</v></c></row></sheetData>',
    });
    expect(rows[2]?.[2]?.formula).toBe("=A3/$B$1+SUM(A$1:A3)+'Data 1'!A3*LOG10(A3)&\"A2\"");
    expect(rows[3]?.[3]?.formula).toBe("=B4/$B$1+SUM(B$1:B4)+'Data 1'!B4*LOG10(B4)&\"A2\"");
  });

  it("names our functions and younger ones of Excel as people write them", async () => {
    const row = await readRow(
      '<c r="A1" cm="1"><f t="array" ref="A1">_xldudf_KEK_CAPAIAN(F5,E5)</f><v>1</v></c>' +
        '<c r="B1"><f>IF(TRUE,[2]!_xldudf_KEK_CAPAIAN(F5,E5),"_xldudf_KEK_CAPAIAN")</f><v>1</v></c>' +
        '<c r="C1"><f>_xlfn.XLOOKUP(A1,_xlfn._xlws.FILTER(B:B,B:B&gt;1),C:C)</f><v>1</v></c>' +
        '<c r="D1"><f>IFERROR(__xludf.DUMMYFUNCTION("KEK_CAPAIAN(F5,E5)"),1)</f><v>1</v></c>',
    );
    expect(row.map((cell) => cell?.formula)).toEqual([
      "=KEK.CAPAIAN(F5,E5)",
      '=IF(TRUE,KEK.CAPAIAN(F5,E5),"_xldudf_KEK_CAPAIAN")',
      "=XLOOKUP(A1,FILTER(B:B,B:B>1),C:C)",
      "=KEK.CAPAIAN(F5,E5)",
    ]);
  });

  it("reads parts of other programs: prefixed names, no addresses, comments, CDATA, quotes of both kinds", async () => {
    const { sheets } = await readXlsx(
      await rawXlsx({
        sheet: "",
        parts: {
          "xl/worksheets/sheet1.xml":
            '<?xml version="1.0"?><!-- dibuat <program> lain --><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>' +
            "<x:row><x:c t='inlineStr'><x:is><x:t><![CDATA[a < b & c]]></x:t></x:is></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row/><x:row><x:c r='B3'><x:v>3</x:v></x:c></x:row>" +
            "</x:sheetData></x:worksheet>",
        },
      }),
      "lain.xlsx",
    );
    expect(sheets[0]?.rows).toEqual([
      [{ text: "a < b & c" }, { text: "2", number: 2 }],
      [],
      [undefined, { text: "3", number: 3 }],
    ]);
  });
});

describe("sheets", () => {
  it("tells merges, hidden rows and columns, and protection", async () => {
    const sheet = await readSheet({
      sheet:
        '<cols><col min="2" max="3" hidden="1"/><col min="5" max="16384" hidden="1"/></cols><sheetData><row r="1"><c r="F1"><v>1</v></c></row><row r="3" hidden="1"><c r="A3"><v>1</v></c></row></sheetData>' +
        '<sheetProtection sheet="true"/><mergeCells count="2"><mergeCell ref="A1:C1"/><mergeCell ref="A2:A3"/></mergeCells>',
    });
    expect(sheet.merges).toEqual(["A1:C1", "A2:A3"]);
    expect(sheet.hiddenRows).toEqual([2]);
    expect(sheet.hiddenColumns).toEqual([1, 2, 4, 5]);
    expect(sheet.isProtected).toBe(true);
  });

  it("lists Excel tables", async () => {
    const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const sheet = await readSheet({
      sheet: '<sheetData/><tableParts count="1"><tablePart r:id="rId1"/></tableParts>',
      sheetRelations: `<Relationship Id="rId1" Type="${office}/table" Target="../tables/table1.xml"/>`,
      parts: {
        "xl/tables/table1.xml":
          '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="T1" displayName="Realisasi" ref="A3:F20" totalsRowCount="1"/>',
      },
    });
    expect(sheet.listObjects).toEqual([{ name: "Realisasi", range: "A3:F20", hasTotalsRow: true }]);
  });

  it("gives hidden sheets and passes over chart sheets", async () => {
    const { sheets } = await readXlsx(
      await makeXlsx({
        name: "",
        sheets: [
          { name: "A", merges: [], rows: [[{ text: "x" }]] },
          { name: "B", merges: [], rows: [[{ text: "y" }]], hidden: true },
        ],
      }),
      "uji.xlsx",
    );
    expect(sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["A", undefined],
      ["B", true],
    ]);
  });
});

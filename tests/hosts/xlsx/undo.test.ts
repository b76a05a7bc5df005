import { unzip } from "@cj-tech-master/excelts/archive";
import { describe, expect, it } from "vitest";
import { UndoHistory } from "../../../src/app/undo-history";
import type { CellContent } from "../../../src/contract/plan";
import { openXlsx, type XlsxHost } from "../../../src/hosts/xlsx/open-xlsx";
import { rawXlsx } from "./raw-xlsx";

async function partOf(host: XlsxHost, part: string): Promise<string> {
  for await (const entry of unzip(await host.bytes()).entries()) {
    if (entry.path === part) return new TextDecoder().decode(await entry.bytes());
  }
  throw new Error(`The file has no ${part}.`);
}

const sheetOf = (host: XlsxHost) => partOf(host, "xl/worksheets/sheet1.xml");

const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const rich = '<si><r><rPr><b/></rPr><t>73</t></r><r><t xml:space="preserve"> % *)</t></r></si>';
const metadata = '<metadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

function open(cells: string, strings = rich): Promise<XlsxHost> {
  const bytes = rawXlsx({
    sheet: `<dimension ref="A1:C4"/><sheetData>${cells}</sheetData>`,
    strings,
    workbookRelations: `<Relationship Id="rId4" Type="${office}/sheetMetadata" Target="metadata.xml"/>`,
    parts: { "xl/metadata.xml": metadata },
  });
  return bytes.then((file) => openXlsx(file, "uji.xlsx"));
}

const number = { kind: "number", number: 0.81 } as const;
const mend = (host: XlsxHost, cell: string, content: CellContent = number) =>
  new UndoHistory(host).write("perbaikan", [{ sheet: "Data", cell, content }]);

const cases: readonly [name: string, cell: string, cells: string][] = [
  [
    "an array formula of one cell",
    "A1",
    '<row r="1"><c r="A1" s="3"><f t="array" ref="A1">SUM(B1:B2*2)</f><v>7</v></c></row>',
  ],
  [
    "a dynamic array with its mark",
    "A1",
    '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1">_xldudf_KEK_CAPAIAN(B1,C1)</f><v>0.8</v></c></row>',
  ],
  ["a rich text of the workbook's list", "A1", '<row r="1"><c r="A1" t="s"><v>0</v></c></row>'],
  [
    "a rich text of its own",
    "A1",
    '<row r="1"><c r="A1" t="inlineStr"><is><r><rPr><i/></rPr><t>7</t></r><r><t>3</t></r></is></c></row>',
  ],
  [
    "the head of a shared formula",
    "A1",
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row>',
  ],
  [
    "one that shares a formula",
    "A2",
    '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row>',
  ],
  [
    "the result of a formula",
    "A1",
    '<row r="1"><c r="A1" t="str"><f>IF(B1&gt;1,"baik","kurang")</f><v>baik</v></c></row>',
  ],
  ["a plain formula and its result", "A1", '<row r="1"><c r="A1" s="3"><f>B1*2</f><v>2</v></c></row>'],
  ["an error", "A1", '<row r="1"><c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>'],
  ["a truth value", "A1", '<row r="1"><c r="A1" t="b"><v>1</v></c></row>'],
  ["a date in words", "A1", '<row r="1"><c r="A1" s="2" t="d"><v>2025-06-30</v></c></row>'],
  ["a number with digits no double has", "A1", '<row r="1"><c r="A1" s="3"><v>0.88649999999999995</v></c></row>'],
  ["a blank cell with a format", "A1", '<row r="1"><c r="A1" s="3"/><c r="B1"><v>1</v></c></row>'],
  [
    "what other programs note on a cell",
    "A1",
    '<row r="1"><c r="A1" ph="1"><v>1</v><extLst><ext uri="x"/></extLst></c></row>',
  ],
];

describe("undo in a file", () => {
  it.each(cases)("brings back %s, byte for byte", async (_name, cell, cells) => {
    const host = await open(cells);
    const before = await sheetOf(host);
    for (const content of [number, { ...number, format: "0.0" }]) {
      await mend(host, cell, content);
      expect(await sheetOf(host)).not.toBe(before);
      await new UndoHistory(host).undo();
      expect(await sheetOf(host)).toBe(before);
    }
  });

  it("takes a cell out again that was not there", async () => {
    const host = await open('<row r="1"><c r="A1"><v>1</v></c></row>');
    await mend(host, "C1");
    await new UndoHistory(host).undo();
    expect(await sheetOf(host)).toContain('<row r="1"><c r="A1"><v>1</v></c></row>');
  });

  it("writes a text into the cell where the workbook's list of texts is another by then", async () => {
    const host = await open('<row r="1"><c r="A1" t="s"><v>0</v></c></row>');
    await mend(host, "A1");
    const kept = await host.readMemory("batalkan");
    const other = await open('<row r="1"><c r="A1"><v>0.81</v></c></row>', "<si><t>lain</t></si>");
    await other.writeMemory("batalkan", kept);
    await new UndoHistory(other).undo();
    expect(await sheetOf(other)).toContain(
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>73</t></r><r><t xml:space="preserve"> % *)</t></r></is></c>',
    );
    expect(await other.readCells([{ sheet: "Data", cell: "A1" }])).toMatchObject([{ text: "73 % *)" }]);
  });

  it("gives a cell a formula of its own where the one it shared is another by then", async () => {
    const host = await open(cases[5]?.[2] ?? "");
    await mend(host, "A2");
    const kept = await host.readMemory("batalkan");
    const other = await open(
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B2" si="0">C1+1</f><v>2</v></c></row><row r="2"><c r="A2"><v>0.81</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>',
    );
    await other.writeMemory("batalkan", kept);
    await new UndoHistory(other).undo();
    expect(await sheetOf(other)).toContain('<c r="A2"><f>B2*2</f><v>4</v></c>');
    expect(await other.readCells([{ sheet: "Data", cell: "B2" }])).toMatchObject([{ formula: "=C2+1" }]);
  });

  it("refuses to change what it could not bring back, and says why", async () => {
    const host = await open('<row r="1"><c r="A1" vm="1" t="e"><v>#VALUE!</v></c></row>');
    const before = await sheetOf(host);
    await expect(mend(host, "A1")).rejects.toThrow(/A1 di lembar "Data".*tidak dapat dikembalikan/);
    expect(await sheetOf(host)).toBe(before);
    expect(await new UndoHistory(host).nextLabel()).toBe("");
  });

  it("does not put a dynamic array back where another program numbered the marks anew", async () => {
    const host = await open(cases[1]?.[2] ?? "");
    await mend(host, "A1");
    const kept = JSON.parse(await host.readMemory("batalkan"));
    kept[0].cells[0].kept[0] = kept[0].cells[0].kept[0].replace(/"metadata":\d+/, '"metadata":7');
    await host.writeMemory("batalkan", JSON.stringify(kept));
    await expect(new UndoHistory(host).undo()).rejects.toThrow(/disimpan program lain/);
    expect(await host.readCells([{ sheet: "Data", cell: "A1" }])).toMatchObject([{ number: 0.81 }]);
  });

  it.each(["{", '{"xml":"<row/>"}', '{"xml":7}', "null"])("refuses a kept cell that was damaged: %s", async (kept) => {
    const host = await open('<row r="1"><c r="A1"><v>1</v></c></row>');
    const write = { sheet: "Data", cell: "A1", content: number, kept };
    await expect(host.apply({ sheets: [], cells: [write] })).rejects.toThrow(/rusak/);
  });
});

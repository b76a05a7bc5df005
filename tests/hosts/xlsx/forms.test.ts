import { unzip } from "@cj-tech-master/excelts/archive";
import { describe, expect, it } from "vitest";
import type { SheetPlan } from "../../../src/contract/plan";
import { openXlsx } from "../../../src/hosts/xlsx/open-xlsx";
import { readXlsx } from "../../../src/hosts/xlsx/read/read";
import { type Parts, type Raw, rawParts, zipOf } from "./raw-xlsx";

const table: Raw = {
  sheet: `<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t>Capaian – “baik” é</t></is></c></row><row r="2"><c r="A2"><v>73</v></c></row></sheetData>`,
  strings: "<si><t>Realisasi ≥ 70</t></si>",
};

const plan: SheetPlan = {
  id: "ringkasan-uji",
  name: "Ringkasan",
  widths: [20, 10],
  rows: [
    [
      { content: { kind: "text", text: "KEK" }, style: "header" },
      { content: { kind: "number", number: 0.5, format: "0.0%" }, style: "percent" },
    ],
  ],
  merges: [],
  landscape: false,
  printArea: "A1:B20",
  charts: [
    {
      type: "column",
      title: "Capaian",
      categories: "A1:A1",
      series: [{ name: "Capaian", values: "B1:B1" }],
      percent: true,
      from: "A4",
      to: "B15",
    },
  ],
  conditions: [{ range: "B1:B1", bands: [{ atLeast: 0.4, colour: "green" }] }],
  lists: [{ range: "A1:A1", values: ["satu", "dua"] }],
};

async function textsOf(bytes: Uint8Array): Promise<Map<string, string>> {
  const parts = new Map<string, string>();
  for await (const entry of unzip(bytes).entries()) {
    if (!entry.path.endsWith("/")) parts.set(entry.path, new TextDecoder().decode(await entry.bytes()));
  }
  return parts;
}

const cells = async (bytes: Uint8Array) =>
  (await readXlsx(bytes, "uji.xlsx")).sheets[0]?.rows.map((row) => row.map((cell) => cell?.text));
const whatItSays = [["Realisasi ≥ 70", "Capaian – “baik” é"], ["73"]];

/** As Excel saves a "Strict Open XML Spreadsheet". */
function strictly(parts: Parts): Parts {
  const entries = Object.entries(parts).map(([name, content]) => [
    name,
    String(content)
      .replaceAll(
        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        "http://purl.oclc.org/ooxml/spreadsheetml/main",
      )
      .replaceAll(
        "http://schemas.openxmlformats.org/officeDocument/2006/",
        "http://purl.oclc.org/ooxml/officeDocument/",
      )
      .replace("<workbook ", '<workbook conformance="strict" '),
  ]);
  return Object.fromEntries(entries);
}

describe("a file in the strict form", () => {
  it("is read, and what is written into it is strict as well", async () => {
    const bytes = await zipOf(strictly(rawParts(table)));
    expect(await cells(bytes)).toEqual(whatItSays);
    const host = await openXlsx(bytes, "uji.xlsx");
    const cell = { sheet: "Data", cell: "A2", content: { kind: "number", number: 74, format: "0.00" } } as const;
    await host.apply({ sheets: [plan], cells: [cell] });
    await host.writeMemory("batalkan", "[]");
    const parts = await textsOf(await host.bytes());
    expect([...parts.keys()].filter((name) => /chart|drawing|sheet2|customXml/.test(name)).length).toBeGreaterThan(4);
    for (const [name, text] of parts) {
      const transitional = text.match(/http:\/\/schemas\.openxmlformats\.org\/(?!package)[^"]*/g) ?? [];
      expect({ name, transitional }).toEqual({ name, transitional: [] });
    }
    expect(parts.get("xl/charts/chart1.xml")).toContain('<c:gapWidth val="60%"/>');
    const again = await openXlsx(await host.bytes(), "uji.xlsx");
    expect((await again.readWorkbook()).sheets.map(({ name, madeBy }) => [name, madeBy])).toEqual([
      ["Data", undefined],
      ["Ringkasan", "ringkasan-uji"],
    ]);
    expect(await again.readMemory("batalkan")).toBe("[]");
  });
});

type Encoding = (text: string) => Uint8Array;

const utf16 =
  (littleEndian: boolean, mark: boolean): Encoding =>
  (text) => {
    const units = [...(mark ? "\ufeff" : ""), ...text].join("");
    const view = new DataView(new ArrayBuffer(units.length * 2));
    for (let index = 0; index < units.length; index++) view.setUint16(index * 2, units.charCodeAt(index), littleEndian);
    return new Uint8Array(view.buffer);
  };

const encodings: readonly [name: string, declared: string, encode: Encoding][] = [
  ["UTF-16, low byte first", "UTF-16", utf16(true, true)],
  ["UTF-16, high byte first", "UTF-16", utf16(false, true)],
  ["UTF-16 without a mark, low byte first", "UTF-16LE", utf16(true, false)],
  ["UTF-16 without a mark, high byte first", "UTF-16BE", utf16(false, false)],
  ["UTF-8 that calls itself so", "utf-8", (text) => new TextEncoder().encode(text)],
  ["UTF-8 that calls itself UTF-16", "UTF-16", (text) => new TextEncoder().encode(text)],
  ["UTF-8 that calls itself by a name of nothing", "utf-delapan", (text) => new TextEncoder().encode(text)],
];

describe("parts in another encoding", () => {
  it.each(encodings)("%s", async (_name, declared, encode) => {
    const parts = Object.entries(rawParts(table)).map(([name, text]) => [
      name,
      encode(`<?xml version="1.0" encoding="${declared}" standalone="yes"?>${text}`),
    ]);
    const bytes = await zipOf(Object.fromEntries(parts));
    expect(await cells(bytes)).toEqual(whatItSays);

    const host = await openXlsx(bytes, "uji.xlsx");
    await host.apply({ sheets: [], cells: [{ sheet: "Data", cell: "A2", content: { kind: "number", number: 74 } }] });
    const written = (await textsOf(await host.bytes())).get("xl/worksheets/sheet1.xml") ?? "";
    expect(written).toContain("<v>74</v>");
    expect(/encoding="([^"]*)"/.exec(written)?.[1] ?? "utf-8").toMatch(/^utf-(8|16|delapan)$/i);
  });

  it("letters of western Europe, in one byte each", async () => {
    const parts = rawParts({
      sheet: '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>caf\u00e9</t></is></c></row></sheetData>',
    });
    const latin = `<?xml version='1.0' encoding='ISO-8859-1'?>${parts["xl/worksheets/sheet1.xml"]}`;
    const bytes = await zipOf({
      ...parts,
      "xl/worksheets/sheet1.xml": Uint8Array.from(latin, (letter) => letter.charCodeAt(0)),
    });
    expect(await cells(bytes)).toEqual([["caf\u00e9"]]);
  });
});

describe("damage in what a file says of itself", () => {
  const sheet = (inner: string, more: Partial<Raw> = {}) => zipOf(rawParts({ ...table, sheet: inner, ...more }));
  const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>isi</t></is></c></row>';

  it.each([
    [
      "a merge that is none",
      `<sheetData>${row}</sheetData><mergeCells><mergeCell ref="kosong"/><mergeCell/><mergeCell ref="A0:B0"/></mergeCells>`,
    ],
    [
      "a merge beyond the sheet",
      `<sheetData>${row}</sheetData><mergeCells><mergeCell ref="A1:XFE1"/><mergeCell ref="A1:A1048577"/></mergeCells>`,
    ],
    [
      "hidden columns without end",
      `<cols><col min="-1000000000" max="5" hidden="1"/><col min="x" max="y" hidden="1"/></cols><sheetData>${row}</sheetData>`,
    ],
    [
      "a row height that is none",
      `<sheetData><row r="1" ht="x" hidden="perhaps"><c r="A1" t="inlineStr"><is><t>isi</t></is></c></row></sheetData>`,
    ],
    [
      "names of entities that are none",
      `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>isi</t></is></c><c r="B1" t="inlineStr"><is><t></t></is></c></row></sheetData>`,
    ],
    [
      "a text that the list does not have",
      `<sheetData>${row}<row r="2"><c r="A2" t="s"><v>99</v></c><c r="B2" t="s"><v>x</v></c></row></sheetData>`,
    ],
    ["a format that the styles do not have", `<sheetData>${row.replace('r="A1"', 'r="A1" s="999"')}</sheetData>`],
  ])("%s is passed over", async (_name, inner) => {
    const { sheets } = await readXlsx(await sheet(inner), "uji.xlsx");
    expect(sheets[0]?.rows.flat().map((cell) => cell?.text)).toEqual(["isi"]);
    expect(sheets[0]?.merges).toEqual([]);
  });

  it.each([
    "A1048577",
    "XFE1",
    "ZZZZZZZ1",
    "1A",
    "A1:B2",
    "a\u00ad1",
    "constructor",
    "-A1",
  ])("a cell at %s is a damaged file, named", async (ref) => {
    const inner = `<sheetData><row><c r="${ref}"><v>1</v></c></row></sheetData>`;
    const isRow = ref === "A1048577";
    if (isRow)
      await expect(sheet(inner.replace("<row>", '<row r="1048577">')).then((b) => readXlsx(b, "x"))).rejects.toThrow(
        /baris 1048577/,
      );
    else await expect(sheet(inner).then((b) => readXlsx(b, "x"))).rejects.toThrow(ref.slice(0, 20));
  });

  it("an entity is only what XML names", async () => {
    const inner =
      '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&constructor; &amp; &lt;&#65;&#x42;&#x110000;</t></is></c></row></sheetData>';
    const { sheets } = await readXlsx(await sheet(inner), "uji.xlsx");
    expect(sheets[0]?.rows[0]?.[0]?.text).toBe("&constructor; & <AB&#x110000;");
  });

  it("a formula shared beyond the edge of the sheet points nowhere", async () => {
    const inner =
      '<sheetData><row r="1"><c r="B1"><f t="shared" si="0" ref="A1:B1">A1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row></sheetData>';
    const { sheets } = await readXlsx(await sheet(inner), "uji.xlsx");
    expect(sheets[0]?.rows[1]?.[0]?.formula).toBe("=#REF!*2");
  });

  it("a text longer than a cell can hold is cut where the cell ends", async () => {
    const inner = `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>${"a".repeat(40_000)}</t></is></c></row></sheetData>`;
    const { sheets } = await readXlsx(await sheet(inner), "uji.xlsx");
    expect(sheets[0]?.rows[0]?.[0]?.text.length).toBe(32_767);
  });

  it("a formula shared by very many cells is more than is read", async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, index) => `<row r="${index + 2}"><c><f t="shared" si="0"/></c></row>`,
    );
    const head = `<row r="1"><c><f t="shared" si="0" ref="A1:A20001">${"B1+".repeat(2_600)}1</f></c></row>`;
    await expect(sheet(`<sheetData>${head}${rows.join("")}</sheetData>`).then((b) => readXlsx(b, "x"))).rejects.toThrow(
      /terlalu besar/,
    );
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import type { Restructure } from "../../../src/contract/restructure";
import { openXlsx } from "../../../src/hosts/xlsx/open-xlsx";
import { Zip } from "../../../src/hosts/xlsx/package/zip";
import { type Shift, shiftReferences } from "../../../src/hosts/xlsx/structure/shift";
import { makeXlsx } from "./make-xlsx";

const inserted: Shift = { sheet: "Data", axis: "row", at: 5, count: 2 };
const removed: Shift = { sheet: "Data", axis: "row", at: 5, count: -2 };
const column: Shift = { sheet: "Data", axis: "column", at: 1, count: 1 };

describe("a formula, once lines were put in or taken out", () => {
  test.each([
    ["=A5+A6+A7", "Data", inserted, "=A5+A8+A9"],
    ["=SUM(A3:A6)", "Data", inserted, "=SUM(A3:A8)"],
    ["=SUM(A3:A5)", "Data", inserted, "=SUM(A3:A5)"],
    ["=SUM(A3:A5)", "Data", { ...inserted, stretch: true }, "=SUM(A3:A7)"],
    ["=$A$6&'Data'!B6&Data!C6", "Lain", inserted, "=$A$6&'Data'!B8&Data!C8"],
    ["=Lain!A6+A6", "Data", inserted, "=Lain!A6+A8"],
    ["=SUM(A:A)+SUM(3:9)", "Data", inserted, "=SUM(A:A)+SUM(3:11)"],
    ['=IF(A6>0,"A6",LOG10(A6))', "Data", inserted, '=IF(A8>0,"A6",LOG10(A8))'],
    [
      "=[1]Data!A6+'[Buku.xlsx]Data'!A6+Data:Lain!A6",
      "Lain",
      inserted,
      "=[1]Data!A6+'[Buku.xlsx]Data'!A6+Data:Lain!A6",
    ],
    ["=Tabel1[Nilai]+A6", "Data", inserted, "=Tabel1[Nilai]+A8"],
    ["=A6+A9", "Data", removed, "=#REF!+A7"],
    ["=SUM(A3:A9)+SUM(A6:A7)", "Data", removed, "=SUM(A3:A7)+SUM(#REF!)"],
    ["=SUM(A3:A6)+SUM(A6:A9)", "Data", removed, "=SUM(A3:A5)+SUM(A6:A7)"],
    ["=A1+B1+$B$1+SUM(A1:C1)", "Data", column, "=A1+C1+$C$1+SUM(A1:D1)"],
  ] as const)("%s on %s", (formula, sheet, shift, expected) => {
    expect(shiftReferences(formula, sheet, shift)).toBe(expected);
  });
});

const text = (value: string) => ({ text: value });
const number = (value: number, formula?: string) => ({
  text: String(value),
  number: value,
  ...(formula && { formula }),
});

async function book() {
  const bytes = await makeXlsx({
    name: "buku.xlsx",
    sheets: [
      {
        name: "Data",
        merges: ["A1:B1"],
        rows: [
          [text("Judul")],
          [text("KEK"), text("Nilai")],
          [text("Palu"), number(1)],
          [text("Bitung"), number(2)],
          [text("Jumlah"), number(3, "=SUM(B3:B4)")],
        ],
      },
      { name: "Rekap", merges: [], rows: [[number(3, "=Data!B5")], [number(2, "=Data!B4")]] },
    ],
  });
  return openXlsx(bytes, "buku.xlsx");
}

async function changed(...changes: readonly Restructure[]) {
  const file = await book();
  for (const change of changes) await file.restructure(change);
  return openXlsx(await file.bytes(), "buku.xlsx");
}

describe("the structure of a file", () => {
  it("takes rows in, and formulas on every sheet follow", async () => {
    const { sheets } = await (
      await changed({ kind: "insert", sheet: "Data", axis: "row", at: 2, count: 1 })
    ).readWorkbook();
    const [data, recap] = sheets;
    expect(data?.rows[2]?.length ?? 0).toBe(0);
    expect(data?.rows[3]?.[0]).toMatchObject({ text: "Palu" });
    expect(data?.rows[5]?.[1]).toMatchObject({ formula: "=SUM(B4:B5)" });
    expect(recap?.rows[0]?.[0]).toMatchObject({ formula: "=Data!B6" });
    expect(data?.merges).toEqual(["A1:B1"]);
  });

  it("gives rows and columns away", async () => {
    const { sheets } = await (
      await changed(
        { kind: "remove", sheet: "Data", axis: "row", at: 3, count: 1 },
        { kind: "remove", sheet: "Rekap", axis: "row", at: 0, count: 1 },
      )
    ).readWorkbook();
    expect(sheets[0]?.rows[3]?.[1]).toMatchObject({ formula: "=SUM(B3:B3)" });
    expect(sheets[1]?.rows[0]?.[0]).toMatchObject({ formula: "=Data!#REF!" });
    const narrow = await (
      await changed({ kind: "remove", sheet: "Data", axis: "column", at: 0, count: 1 })
    ).readWorkbook();
    expect(narrow.sheets[0]?.rows[4]?.[0]).toMatchObject({ formula: "=SUM(A3:A4)" });
    expect(narrow.sheets[1]?.rows[0]?.[0]).toMatchObject({ formula: "=Data!A5" });
  });

  it("repeats a row into the totals below it", async () => {
    const { sheets } = await (await changed({ kind: "repeat-row", sheet: "Data", row: 3 })).readWorkbook();
    expect(sheets[0]?.rows[5]?.[1]).toMatchObject({ formula: "=SUM(B3:B5)" });
    const again = await (await changed({ kind: "repeat-row", sheet: "Data", row: 4 })).readWorkbook();
    expect(again.sheets[0]?.rows[5]?.[1]).toMatchObject({ formula: "=SUM(B4:B5)" });
  });

  it("adds, renames and moves sheets, in formulas as well", async () => {
    const file = await changed(
      { kind: "add-sheet", name: "Catatan" },
      { kind: "rename-sheet", sheet: "Data", name: "Data Triwulan" },
      { kind: "move-sheet", sheet: "Catatan", to: 0 },
    );
    const { sheets } = await file.readWorkbook();
    expect(sheets.map(({ name }) => name)).toEqual(["Catatan", "Data Triwulan", "Rekap"]);
    expect(sheets[2]?.rows[0]?.[0]).toMatchObject({ formula: "='Data Triwulan'!B5" });
  });

  it("removes a sheet that nothing leans on, and refuses another", async () => {
    const file = await book();
    await expect(file.restructure({ kind: "remove-sheet", sheet: "Data" })).rejects.toThrow(
      'Lembar "Data" dipakai rumus di lembar "Rekap", jadi tidak dihapus.',
    );
    await file.restructure({ kind: "remove-sheet", sheet: "Rekap" });
    expect((await file.readWorkbook()).sheets.map(({ name }) => name)).toEqual(["Data"]);
    await expect(file.restructure({ kind: "remove-sheet", sheet: "Data" })).rejects.toThrow("satu lembar yang tampak");
  });

  it("gives cells another look and leaves what they hold", async () => {
    const change = { bold: true, fill: "FFF2CC", align: "center", format: "#,##0.00" } as const;
    const file = await changed({ kind: "restyle", sheet: "Data", range: "B3:C3", change });
    const [data] = (await file.readWorkbook()).sheets;
    expect(data?.rows[2]?.[1]).toMatchObject({ number: 1, text: "1,00", bold: true, format: "#,##0.00" });
    const styles = new TextDecoder().decode(await new Zip(await file.bytes()).read("xl/styles.xml"));
    expect(styles).toContain('horizontal="center"');
    expect(styles).toContain("FFFFF2CC");
  });

  it("merges empty cells only, and parts them again", async () => {
    const file = await book();
    await expect(file.restructure({ kind: "merge", sheet: "Data", range: "A3:B3" })).rejects.toThrow(
      "Isi sel B3 akan tertutup",
    );
    await file.restructure({ kind: "merge", sheet: "Data", range: "C3:D4" });
    expect((await file.readWorkbook()).sheets[0]?.merges).toEqual(["A1:B1", "C3:D4"]);
    await file.restructure({ kind: "unmerge", sheet: "Data", range: "C3" });
    expect((await file.readWorkbook()).sheets[0]?.merges).toEqual(["A1:B1"]);
  });

  it("goes back to where it was", async () => {
    const file = await book();
    const before = file.checkpoint();
    await file.restructure({ kind: "remove", sheet: "Data", axis: "row", at: 0, count: 3 });
    file.restore(before);
    expect((await file.readWorkbook()).sheets[0]?.rows[4]?.[1]).toMatchObject({ formula: "=SUM(B3:B4)" });
  });

  it("changes nothing where it refuses", async () => {
    const file = await book();
    const before = await file.bytes();
    await expect(file.restructure({ kind: "rename-sheet", sheet: "Data", name: "Rekap" })).rejects.toThrow(
      'Sudah ada lembar "Rekap".',
    );
    await expect(file.restructure({ kind: "rename-sheet", sheet: "Data", name: "a/b" })).rejects.toThrow("Nama lembar");
    expect(await file.bytes()).toEqual(before);
  });

  it("lets charts, traffic lights, lists, names and frozen rows of a sheet follow", async () => {
    const file = await openXlsx(readFileSync("tests/fixtures/biro-pengendalian-tw2-2025.angka.xlsx"), "laporan.xlsx");
    await file.apply({
      cells: [],
      sheets: [
        {
          id: "uji",
          name: "Uji",
          widths: [20, 12],
          rows: [[{ content: { kind: "text", text: "KEK" } }], [{ content: { kind: "text", text: "Palu" } }]],
          merges: ["A5:B5"],
          freeze: { rows: 1, columns: 0 },
          landscape: false,
          printArea: "A1:B20",
          charts: [
            {
              type: "column",
              title: "Uji",
              categories: "A2:A3",
              series: [{ name: "Nilai", values: "B2:B3" }],
              percent: false,
              from: "A8",
              to: "B20",
            },
          ],
          conditions: [{ range: "B2:B3", bands: [{ atLeast: 0.9, colour: "green" }] }],
          lists: [{ range: "A2:A3", values: ["Palu", "Bitung"] }],
        },
      ],
    });
    await file.restructure({ kind: "insert", sheet: "Uji", axis: "row", at: 0, count: 2 });
    const zip = new Zip(await file.bytes());
    const read = async (name: string) => new TextDecoder().decode(await zip.read(name));
    const part = zip.names.filter((name) => /worksheets\/sheet\d+\.xml$/.test(name)).at(-1) ?? "";
    const sheet = await read(part);
    expect(sheet).toContain('ySplit="3"');
    expect(sheet).toContain('<conditionalFormatting sqref="B4:B5">');
    expect(sheet).toContain("AND(ISNUMBER(B4),B4&gt;=0.9)");
    expect(sheet).toContain('sqref="A4:A5"');
    expect(sheet).toContain('<mergeCell ref="A7:B7"/>');
    const chart = zip.names.find((name) => /charts\/chart\d+\.xml$/.test(name)) ?? "";
    expect(await read(chart)).toContain("'Uji'!$B$4:$B$5");
    const drawing = zip.names.find((name) => /drawings\/drawing\d+\.xml$/.test(name)) ?? "";
    expect(await read(drawing)).toContain("<xdr:row>9</xdr:row>");
    expect(await read("xl/workbook.xml")).toContain("'Uji'!$A$3:$B$22");
  });
});

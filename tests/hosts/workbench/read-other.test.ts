import { utils, write } from "@e965/xlsx";
import { describe, expect, it, test } from "vitest";
import { readColumns, readOther } from "../../../src/hosts/workbench/read-other";
import { makeBook } from "../../../src/hosts/xlsx/make-book";
import { openXlsx } from "../../../src/hosts/xlsx/open-xlsx";

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("a text file of columns", () => {
  test.each([
    ["semicolons, Indonesian figures", "KEK;Nilai\nPalu;1.500,5\nBitung;12,5%\n"],
    ["tabs", "KEK\tNilai\nPalu\t1.500,5\nBitung\t12,5%\n"],
    ["what it says itself", "sep=|\nKEK|Nilai\nPalu|1.500,5\nBitung|12,5%\n"],
  ])("parted by %s", (_, text) => {
    const rows = readColumns(bytesOf(text), "data.csv").sheets[0]?.rows.slice(-3);
    expect(rows?.[1]?.[1]).toMatchObject({ number: 1500.5, format: "#,##0.0" });
    expect(rows?.[2]?.[1]).toMatchObject({ number: 0.125, format: "0.0%" });
  });

  it("parted by commas keeps what may be one and a half or fifteen hundred as text", () => {
    const [, row] = readColumns(bytesOf("KEK,Nilai,Kode\nPalu,1.500,007\n"), "data.csv").sheets[0]?.rows ?? [];
    expect(row).toEqual([{ text: "Palu" }, { text: "1.500" }, { text: "007" }]);
  });

  it("in the letters of Windows", () => {
    const bytes = Uint8Array.from([...bytesOf("Nama;Satuan\nLuas;m"), 0xb2]);
    expect(readColumns(bytes, "data.csv").sheets[0]?.rows[1]?.[1]?.text).toBe("m²");
  });

  it("becomes a workbook file", async () => {
    const made = await makeBook(readColumns(bytesOf("KEK;Nilai\nPalu;1.500,5\n"), "data.csv"));
    const [sheet] = (await (await openXlsx(await made.bytes(), "data.xlsx")).readWorkbook()).sheets;
    expect(sheet?.rows[1]?.[1]).toMatchObject({ number: 1500.5, text: "1.500,5" });
  });
});

describe("a workbook of another program", () => {
  test.each(["biff8", "ods"] as const)("%s keeps values and formats", async (bookType) => {
    const book = utils.book_new();
    const sheet = utils.aoa_to_sheet([
      ["KEK", "Nilai"],
      ["Palu", 2],
      ["Bitung", 3],
      ["Jumlah", 5],
    ]);
    sheet.B4 = { t: "n", v: 5, f: "SUM(B2:B3)" };
    sheet.B2 = { t: "n", v: 2, z: "0.00" };
    utils.book_append_sheet(book, sheet, "Tabel");
    const bytes = new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
    const [read] = (await (await openXlsx(readOther(bytes), "lama.xlsx")).readWorkbook()).sheets;
    expect(read?.name).toBe("Tabel");
    expect(read?.rows[1]?.[1]).toMatchObject({ number: 2, text: "2,00" });
    expect(read?.rows[3]?.[1]).toMatchObject({ number: 5, ...(bookType === "ods" && { formula: "=SUM(B2:B3)" }) });
  });
});

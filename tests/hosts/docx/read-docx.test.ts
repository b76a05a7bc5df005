import { describe, expect, it } from "vitest";
import { createApp } from "../../../src/app/create-app";
import { readDocx } from "../../../src/hosts/docx/read-docx";
import { openFile } from "../../../src/hosts/open-file";
import { makeDocx, paragraph, table } from "./make-docx";

const report =
  paragraph("Tabel 3.1 Realisasi investasi per kawasan") +
  table([
    ["No", "Kawasan", "Target", "Realisasi"],
    ["1", "Palu", "1.000", "400"],
    ["2", "Bitung", "2.500", "1.100"],
    ["3", "Morotai", "700", "350"],
    ["2|Jumlah", "4.200", "1.580"],
  ]) +
  paragraph("Sumber: Dewan Nasional.") +
  table([
    ["^Uraian", "2|Tahun"],
    ["^", "2023", "2024"],
    ["Pegawai", "10", "12"],
  ]);

describe("a Word document", () => {
  it("gives its tables as sheets, with their captions and merges", async () => {
    const { sheets } = await readDocx(await makeDocx(report), "laporan.docx");
    expect(sheets.map(({ name }) => name)).toEqual(["Tabel 3.1", "Tabel 2"]);
    expect(sheets[0]?.rows[0]?.[0]?.text).toBe("Tabel 3.1 Realisasi investasi per kawasan");
    expect(sheets[0]?.rows[3]?.map((cell) => cell?.text)).toEqual(["1", "Palu", "1.000", "400"]);
    expect(sheets[0]?.merges).toEqual(["A7:B7"]);
    expect(sheets[1]?.merges).toEqual(["B3:C3", "A3:A4"]);
    expect(sheets[1]?.rows[3]?.map((cell) => cell?.text)).toEqual([undefined, "2023", "2024"]);
  });

  it("reads runs apart, line breaks, and nothing that was struck out", async () => {
    const cell =
      '<w:tc><w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Realisasi</w:t></w:r><w:r><w:br/><w:t xml:space="preserve">s.d. </w:t></w:r>' +
      "<w:del><w:r><w:delText>TW I</w:delText></w:r></w:del><w:ins><w:r><w:t>TW II</w:t></w:r></w:ins></w:p></w:tc>";
    const other = `<w:tc>${paragraph("45 &amp; 50")}</w:tc>`;
    const body = `<w:tbl><w:tr>${cell}${other}</w:tr></w:tbl>`;
    const { sheets } = await readDocx(await makeDocx(body), "laporan.docx");
    expect(sheets[0]?.rows[2]).toEqual([{ text: "Realisasi\ns.d. TW II", bold: true }, { text: "45 & 50" }]);
  });

  it("is checked like a workbook", async () => {
    const file = await openFile(await makeDocx(report), "laporan.docx");
    const { findings } = await createApp(file).check();
    expect(findings.map(({ sheet, cell, actual, expected }) => [sheet, cell, actual, expected])).toEqual([
      ["Tabel 3.1", "D7", "1.580", "1.850"],
    ]);
  });

  it("without a table is refused in one sentence", async () => {
    await expect(readDocx(await makeDocx(paragraph("Kata pengantar")), "kata.docx")).rejects.toThrow(
      "tidak berisi tabel",
    );
  });
});

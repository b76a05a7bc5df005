import { describe, expect, test } from "vitest";
import { findTables } from "../../src/tables/find-tables";
import type { Table } from "../../src/tables/table";
import { fixtureWorkbook } from "../support/fixture-workbook";
import { sheetFrom, tablesFrom, workbookFrom } from "../support/table-from";

const roles = (table: Table | undefined) => table?.columns.map(({ role }) => role);
const labels = (table: Table | undefined) => table?.rows.map(({ label }) => label);
const kinds = (table: Table | undefined) => table?.rows.map(({ kind }) => kind);
const levels = (table: Table | undefined) => table?.rows.map(({ level }) => level);

describe("headers", () => {
  test("a title, one header row, a total, a source", () => {
    const [table, ...others] = tablesFrom([
      "Tabel 1. Pekerja Tahun 2024",
      "",
      "No | Kawasan | Pekerja (orang)",
      "1 | Palu | 643",
      "2 | Bitung | 1.158",
      "Jumlah | < | 1.801",
      "",
      "Sumber: laporan BUPP",
    ]);
    expect(others).toEqual([]);
    expect(table).toMatchObject({
      range: "A3:C6",
      title: "Tabel 1. Pekerja Tahun 2024",
      period: { year: 2024 },
      headerRows: [2],
    });
    expect(roles(table)).toEqual(["nomor", "uraian", "besaran"]);
    expect(kinds(table)).toEqual(["data", "data", "total"]);
    expect(labels(table)).toEqual(["Palu", "Bitung", "Jumlah"]);
    expect(table?.columns[2]?.unit).toBe("Orang");
  });

  test("two header rows with merged cells and a numbering row", () => {
    const [table] = tablesFrom([
      "No | Indikator | Target | < | Realisasi | < | Capaian | <",
      "^ | ^ | 2023 | 2024 | 2023 | 2024 | 2023 | 2024",
      "(1) | (2) | (3) | (4) | (5) | (6) | (7)=(5/3) | (8)=(6/4)",
      "1 | Indeks Kepuasan | 85,00 | 86,00 | 80,50 | 75,35 | 94,71% | 87,62%",
    ]);
    expect(table?.headerRows).toEqual([0, 1, 2]);
    expect(table?.columns.map(({ header }) => header)).toEqual([
      "No",
      "Indikator",
      "Target 2023",
      "Target 2024",
      "Realisasi 2023",
      "Realisasi 2024",
      "Capaian 2023",
      "Capaian 2024",
    ]);
    expect(roles(table)?.slice(2)).toEqual(["target", "target", "realisasi", "realisasi", "capaian", "capaian"]);
    expect(table?.columns.slice(2).map(({ period }) => period.year)).toEqual([2023, 2024, 2023, 2024, 2023, 2024]);
  });

  test("two header rows pasted without their merged cells", () => {
    const [table] = tablesFrom([
      "No | Desa | Penduduk | | ",
      " | | L | P | L+P",
      "1 | Durian | 10 | 12 | 22",
      "2 | Suko | 5 | 6 | 11",
    ]);
    expect(table?.columns.map(({ header }) => header)).toEqual([
      "No",
      "Desa",
      "Penduduk L",
      "Penduduk P",
      "Penduduk L+P",
    ]);
    expect(roles(table)).toEqual(["nomor", "uraian", "besaran", "besaran", "jumlah"]);
    expect(table?.rows).toHaveLength(2);
  });

  test("program table: target and realisasi each over kinerja, satuan and rupiah", () => {
    const [table] = tablesFrom([
      "Kode | Program/Kegiatan | Target | < | < | Realisasi | < | < | % | < | Tingkat Efisiensi",
      "^ | ^ | Kinerja | Satuan | Rp | Kinerja | Satuan | Rp | Kinerja | Rp | ^",
      "1.01 | Program A | 10 | dokumen | 1.000 | 10 | dokumen | 900 | 100 | 90 | 10",
      "1.01.01 | Kegiatan B | 10 | dokumen | 1.000 | 10 | dokumen | 900 | 100 | 90 | 10",
    ]);
    expect(roles(table)).toEqual([
      "nomor",
      "uraian",
      "target",
      "satuan",
      "pagu",
      "realisasi",
      "satuan",
      "realisasi",
      "capaian",
      "serapan",
      "efisiensi",
    ]);
    expect(table?.kind).toBe("program-kegiatan");
    expect(levels(table)).toEqual([0, 1]);
  });

  test.each([
    ["Persentase Capaian", "capaian"],
    ["% Kinerja TW II", "capaian"],
    ["Capaian s.d. TW II (%)", "capaian"],
    ["Tingkat Capaian", "capaian"],
    ["Realisasi s/d Triwulan II", "realisasi"],
    ["Target Tahun 2025", "target"],
    ["Pagu Anggaran (Rp)", "pagu"],
    ["Anggaran (Rp)", "pagu"],
    ["% Penyerapan Anggaran", "serapan"],
    ["Tingkat Efisiensi (%)", "efisiensi"],
    ["Tingkat Kemajuan", "kemajuan"],
    ["Pertumbuhan", "pertumbuhan"],
    ["Predikat", "predikat"],
    ["Bobot (%)", "bobot"],
  ])("%s is %s", (header, role) => {
    const [table] = tablesFrom([`No | Uraian | ${header}`, "1 | A | 10", "2 | B | 20"]);
    expect(table?.columns[2]?.role).toBe(role);
  });

  test("a table without a header has a label and a figure", () => {
    const [table] = tablesFrom(["Pagu Netto | 403.788.000 | Rp", "Realisasi SP2D | 94.405.123 | Rp"]);
    expect(table?.headerRows).toEqual([]);
    expect(labels(table)).toEqual(["Pagu Netto", "Realisasi SP2D"]);
    expect(table?.rows[0]?.cells[1]?.number?.toNumber()).toBe(403788000);
  });
});

describe("several tables on a sheet", () => {
  const first = ["Tabel 1", "No | Desa | Luas", "1 | A | 10", "2 | B | 20", "Jumlah | < | 30"];
  const second = ["Tabel 2", "Uraian | Nilai | Satuan", "Pagu | 100 | Rp", "Realisasi | 50 | Rp"];

  test("stacked, with a blank row between", () => {
    const tables = tablesFrom([...first, "", ...second]);
    expect(tables.map(({ range, title }) => [range, title])).toEqual([
      ["A2:C5", "Tabel 1"],
      ["A8:C10", "Tabel 2"],
    ]);
  });

  test("stacked without a blank row", () => {
    const tables = tablesFrom([...first, ...second]);
    expect(tables.map(({ range, title }) => [range, title])).toEqual([
      ["A2:C5", "Tabel 1"],
      ["A7:C9", "Tabel 2"],
    ]);
  });

  test("beside each other, of different heights", () => {
    const rows = [
      "No | Desa | Luas | | Uraian | Nilai",
      "1 | Aru | 10 | | Pagu | 100",
      "2 | Baru | 20 | | Realisasi | 50",
      "3 | Cemara | 5",
    ];
    expect(tablesFrom(rows).map(({ range }) => range)).toEqual(["A1:C4", "E1:F3"]);
  });

  test("the same header again on the next page is no second table", () => {
    const header = "No | Desa | Luas";
    const [table, ...others] = tablesFrom([
      header,
      "1 | 2 | 3",
      "1 | A | 10",
      "",
      header,
      "1 | 2 | 3",
      "2 | B | 20",
      "Jumlah | < | 30",
    ]);
    expect(others).toEqual([]);
    expect(labels(table)).toEqual(["A", "B", "Jumlah"]);
  });

  test("the same header again without a blank row", () => {
    const header = "No | Desa | Luas";
    const [table, ...others] = tablesFrom([header, "1 | A | 10", header, "2 | B | 20", "Jumlah | < | 30"]);
    expect(others).toEqual([]);
    expect(labels(table)).toEqual(["A", "B", "Jumlah"]);
  });

  test("an Excel table keeps its own borders", () => {
    const sheet = sheetFrom(["Desa | Luas", "A | 10", "B | 20", "catatan di bawah | 5"]);
    const listObjects = [{ name: "Table1", range: "A1:B3", hasTotalsRow: false }];
    const [table] = findTables(workbookFrom({ ...sheet, listObjects }));
    expect(table?.range).toBe("A1:B3");
  });
});

describe("rows", () => {
  test("levels by numbering and dashes, the total apart", () => {
    const [table] = tablesFrom([
      "No. | Belanja | Anggaran (Rp)",
      "1. | Belanja Operasi | 300",
      " | - Belanja Pegawai | 200",
      " | - Belanja Barang | 100",
      "2. | Belanja Modal | 50",
      " | - Peralatan | 50",
      " | TOTAL | 350",
    ]);
    expect(levels(table)).toEqual([0, 1, 1, 0, 1, 0]);
    expect(kinds(table)?.at(-1)).toBe("total");
    expect(table?.kind).toBe("anggaran");
  });

  test("levels by capitals", () => {
    const [table] = tablesFrom([
      "Uraian | Anggaran",
      "PROGRAM PENUNJANG URUSAN | 300",
      "Perencanaan | 200",
      "Keuangan | 100",
      "PROGRAM PEMBERDAYAAN DESA | 50",
      "Koordinasi | 50",
    ]);
    expect(levels(table)).toEqual([0, 1, 1, 0, 1]);
  });

  test("a number left out among numbered rows is no deeper level", () => {
    const [table] = tablesFrom(["No. | Desa | Luas", "6. | A | 10", " | B | 20", "8. | C | 30"]);
    expect(levels(table)).toEqual([0, 0, 0]);
  });

  test("headings between the rows", () => {
    const [table] = tablesFrom([
      "No | Indikator Kinerja | Target | Realisasi",
      "I | Sasaran 1: layanan | < | <",
      "1.1 | Indeks | 3 | 4",
      "II | Sasaran 2: tata kelola | < | <",
      "2.1 | Persentase | 90 | 95",
    ]);
    expect(kinds(table)).toEqual(["group", "data", "group", "data"]);
  });

  test("the mean and its class under the figures", () => {
    const [table] = tablesFrom([
      "No. | Unsur Pelayanan | Nilai Rata-Rata",
      "1. | Persyaratan | 3,00",
      "2. | Prosedur | 3,01",
      "3. | Waktu | 3,00",
      "4. | Biaya | 3,99",
      "IKM Unit Pelayanan | < | 75,35",
      "Mutu Pelayanan | < | C",
    ]);
    expect(kinds(table)).toEqual(["data", "data", "data", "data", "summary", "summary"]);
    expect(table?.kind).toBe("skm-unsur");
  });

  test("an indicator that counts is no total", () => {
    const [table] = tablesFrom([
      "Uraian | Nilai | Satuan",
      "Realisasi | 40 | triliun",
      "Persentase | 48% | %",
      "Jumlah KEK | 25 | KEK",
    ]);
    expect(kinds(table)).toEqual(["data", "data", "data"]);
  });

  test("hidden rows are marked", () => {
    const sheet = { ...sheetFrom(["Desa | Luas", "A | 10", "B | 20"]), hiddenRows: [1] };
    expect(findTables(workbookFrom(sheet))[0]?.rows.map(({ hidden }) => hidden)).toEqual([true, false]);
  });
});

describe("figures readable in two ways", () => {
  test("a column with decimal points decides", () => {
    const [table] = tablesFrom(["Uraian | Nilai", "A | 3.72", "B | 1.234", "C | 12.5"]);
    expect(table?.rows.map(({ cells }) => cells[1]?.number?.toString())).toEqual(["3.72", "1.234", "12.5"]);
  });

  test("without a sign the dot is a thousands mark", () => {
    const [table] = tablesFrom(["Uraian | Nilai", "A | 720", "B | 1.234"]);
    expect(table?.rows[1]?.cells[1]?.number?.toString()).toBe("1234");
  });
});

describe("real reports", () => {
  const kindsOf = (slug: string) =>
    Object.fromEntries(findTables(fixtureWorkbook(slug)).map(({ sheet, kind }) => [sheet, kind]));

  test("one table a sheet, each of its kind", () => {
    expect(kindsOf("sei-balai-2024")).toMatchObject({
      "Tabel 1.2": "umum",
      "Tabel 2.1": "teks",
      "Tabel 3.1": "skala",
      "Tabel 3.2": "iku",
      "Tabel 3.3": "skm-unsur",
      "Tabel 3.4": "skala",
      "Tabel 3.8": "akip-komponen",
      "Tabel 3.10": "renstra",
      "Tabel 3.12": "pembanding",
      "Tabel 3.14": "efisiensi",
      "Tabel 3.15": "program-kegiatan",
      "Tabel 3.16": "anggaran",
    });
    expect(kindsOf("biro-pengendalian-tw2-2025")).toMatchObject({
      "Tabel 1": "iku",
      "Investasi KEK": "investasi-kawasan",
      "Tenaga Kerja dan PU": "tenaga-kerja",
      "Rencana Aksi 1.1": "rencana-aksi",
    });
    expect(kindsOf("sei-mangkei-tw2-2025")).toMatchObject({
      "Investasi Pelaku": "investasi-pelaku",
      "Daya Saing": "daya-saing",
      "Skala Daya Saing": "skala",
    });
  });
});

import { describe, expect, test } from "vitest";
import type { Table } from "../../src/tables/table";
import { tablesFrom } from "../support/table-from";

const roles = (table: Table | undefined) => table?.columns.map(({ role }) => role);
const labels = (table: Table | undefined) => table?.rows.map(({ label }) => label);
const kinds = (table: Table | undefined) => table?.rows.map(({ kind }) => kind);
const only = (rows: readonly string[]) => {
  const tables = tablesFrom(rows);
  expect(tables).toHaveLength(1);
  return tables[0];
};

describe("forms that offices file", () => {
  test("groups of target, realisasi and capaian whose head names the unit of the first two", () => {
    const table = only([
      "No | Kawasan | Investasi (Rp Miliar) | < | < | Tenaga Kerja (Orang) | < | <",
      "^ | ^ | Target | Realisasi | Capaian | Target | Realisasi | Capaian",
      "1 | Alfa | 500,00 | 410,00 | 82,00 | 100 | 90 | 90,00",
      "2 | Beta | 300,00 | 150,00 | 50,00 | 80 | 84 | 105,00",
    ]);
    expect(roles(table)?.slice(2)).toEqual(["target", "realisasi", "capaian", "target", "realisasi", "capaian"]);
    expect(table?.columns.map(({ isMoney }) => isMoney).slice(2, 5)).toEqual([true, true, false]);
  });

  test("indicators counted by how they ended", () => {
    const table = only([
      "No | OPD | Jumlah Indikator | Melampaui | Sesuai | Tidak Tercapai | % Tercapai",
      "1 | Dinas A | 12 | 7 | 5 | 0 | 100,00",
      "2 | Dinas D | 10 | 5 | 3 | 2 | 80,00",
    ]);
    expect(roles(table)?.[5]).toBe("besaran");
  });

  test("evaluation of the Renja (Permendagri 86/2017, E.81): long headers, numbers between header rows", () => {
    const table = only([
      "EVALUASI TERHADAP HASIL RENJA PERANGKAT DAERAH",
      "",
      "No | Urusan/Bidang Urusan Pemerintahan Daerah Dan Program/Kegiatan | Indikator Kinerja Program (Outcome)/Kegiatan (Output) | Target Renstra Perangkat Daerah Pada Tahun 2026 (Akhir Periode Renstra Perangkat Daerah) | < | Realisasi Capaian Kinerja Renstra Perangkat Daerah sampai dengan Renja Perangkat Daerah Tahun Lalu (n-2) | < | Realisasi Kinerja Pada Triwulan | < | < | < | Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra Perangkat Daerah s/d tahun 2026 (%) | < | Unit Perangkat Daerah Penanggung Jawab",
      "^ | ^ | ^ | ^ | ^ | ^ | ^ | I | < | II | < | ^ | ^ | ^",
      "1 | 2 | 3 | 4 | < | 5 | < | 6 | < | 7 | < | 8 = 5/4 x 100 | < | 9",
      "^ | ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | ^",
      "1 | Program A | Persentase A | 100 | 9.000.000 | 40 | 3.000.000 | 10 | 1.000.000 | 10 | 2.000.000 | 60 | 66,67 | Bidang A",
      "2 | Program B | Persentase B | 90 | 8.000.000 | 45 | 4.000.000 | 15 | 1.000.000 | 5 | 1.000.000 | 72 | 75,00 | Bidang B",
    ]);
    expect(table?.headerRows).toEqual([2, 3, 4, 5]);
    expect(roles(table)).toEqual([
      "nomor",
      "uraian",
      "indikator",
      "target",
      "pagu",
      "realisasi",
      "realisasi",
      "realisasi",
      "realisasi",
      "realisasi",
      "realisasi",
      "capaian",
      "serapan",
      "keterangan",
    ]);
    expect(table?.columns.map(({ isMoney }) => isMoney)).toEqual([
      ...[false, false, false],
      ...[false, true, false, true, false, true, false, true],
      ...[false, false, false],
    ]);
    expect(table?.columns.map(({ number }) => number)).toEqual([1, 2, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9]);
    expect(table?.columns[11]?.numberedFormula).toBe("5/4*100");
    expect(table?.columns.slice(7, 11).map(({ period }) => period.quarter)).toEqual([1, 1, 2, 2]);
    expect(labels(table)).toEqual(["Program A", "Program B"]);
  });

  test("a Renstra: a target and its funding under each year", () => {
    const table = only([
      "Kode | Program dan Kegiatan | Indikator Kinerja | Data Capaian pada Tahun Awal Perencanaan | Capaian Kinerja dan Kerangka Pendanaan | < | < | < | Kondisi Kinerja pada akhir periode Renstra | < | Lokasi",
      "^ | ^ | ^ | ^ | 2025 | < | 2026 | < | Target | Rp | ^",
      "^ | ^ | ^ | ^ | Target | Rp | Target | Rp | ^ | ^ | ^",
      "1.01 | Program A | Persentase A | 70 | 75 | 1.000.000.000 | 80 | 1.200.000.000 | 90 | 5.000.000.000 | Kota",
      "1.01.2.01 | Kegiatan A1 | Jumlah A1 | 4 | 5 | 400.000.000 | 6 | 500.000.000 | 8 | 2.000.000.000 | Kota",
    ]);
    expect(roles(table)?.slice(3, 10)).toEqual(["besaran", "target", "pagu", "target", "pagu", "target", "pagu"]);
    expect(table?.columns[5]?.period.year).toBe(2025);
    expect(table?.rows.map(({ code, parent }) => [code, parent])).toEqual([
      ["1.01", undefined],
      ["1.01.2.01", 0],
    ]);
  });

  test("kinerja and anggaran side by side, each with target, realisasi and %", () => {
    const table = only([
      "No | Program | Kinerja | < | < | Anggaran (Rp) | < | <",
      "^ | ^ | Target | Realisasi | Capaian (%) | Target | Realisasi | %",
      "1 | Program A | 100 | 90 | 90,00 | 2.000.000 | 1.000.000 | 50,00",
      "2 | Program B | 50 | 40 | 80,00 | 4.000.000 | 3.000.000 | 75,00",
    ]);
    expect(roles(table)?.slice(2)).toEqual(["target", "realisasi", "capaian", "pagu", "realisasi", "serapan"]);
    expect(table?.columns.slice(2).map(({ isMoney }) => isMoney)).toEqual([false, false, false, true, true, false]);
  });

  test("Realisasi (%) beside the money is its share", () => {
    const table = only([
      "No | Kegiatan | Alokasi Anggaran (Rp) | Realisasi Anggaran (Rp) | Realisasi (%)",
      "1 | A | 300.000.000 | 150.000.000 | 50,00",
      "2 | B | 100.000.000 | 90.000.000 | 90,00",
    ]);
    expect(roles(table)).toEqual(["nomor", "uraian", "pagu", "realisasi", "serapan"]);
  });

  test("before and after a revision both are budgets; what is left is none", () => {
    const table = only([
      "No | Uraian | Anggaran Semula (Rp) | Anggaran Setelah Perubahan (Rp) | Realisasi (Rp) | % | Sisa Pagu",
      "1 | A | 100 | 120 | 60 | 50 | 60",
      "2 | B | 200 | 200 | 100 | 50 | 100",
    ]);
    expect(roles(table)?.slice(2)).toEqual(["pagu", "pagu", "realisasi", "serapan", "besaran"]);
  });

  test("twelve months by their numbers", () => {
    const table = only([
      "Kegiatan | Pagu (Rp) | Realisasi Anggaran (Rp) | < | < | < | < | < | < | < | < | < | < | < | <",
      "^ | ^ | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | Jumlah",
      "Rapat | 100 | 5 | 5 | 5 | 5 | 5 | 5 | 5 | 5 | 5 | 5 | 5 | 5 | 60",
      "Cetak | 200 | 7 | 7 | 7 | 7 | 7 | 7 | 7 | 7 | 7 | 7 | 7 | 7 | 84",
    ]);
    expect(table?.columns.slice(2).map(({ period }) => period.month)).toEqual([
      1,
      2,
      3,
      4,
      5,
      6,
      7,
      8,
      9,
      10,
      11,
      12,
      undefined,
    ]);
    expect(table?.columns.at(-1)?.role).toBe("jumlah");
  });

  test("a month over target and realisasi", () => {
    const table = only([
      "No | OPD | Pagu (Rp) | JANUARI | < | FEBRUARI | <",
      "^ | ^ | ^ | Target | Realisasi | Target | Realisasi",
      "1 | A | 100 | 10 | 8 | 20 | 18",
      "2 | B | 200 | 20 | 16 | 40 | 36",
    ]);
    expect(table?.columns.slice(3).map(({ role, period }) => `${role} ${period.month}`)).toEqual([
      "target 1",
      "realisasi 1",
      "target 2",
      "realisasi 2",
    ]);
  });

  test("a numbering row of letters says its formulas too", () => {
    const table = only([
      "No | Uraian | Pagu | Realisasi | Sisa | %",
      "a | b | c | d | e=c-d | f=d/c x 100",
      "1 | A | 100 | 80 | 20 | 80",
    ]);
    expect(table?.columns.map(({ numberedFormula }) => numberedFormula)).toEqual([
      ...[undefined, undefined, undefined, undefined],
      "3-4",
      "4/3*100",
    ]);
  });

  test.each([
    ["6(5:4)", "5/4"],
    ["(6)=(5)/(4)", "5/4"],
    ["6 = 5 - 4", "5-4"],
    ["6=(5/4)*100%", "(5/4)*100"],
    ["6 = (4+5)/2", "(4+5)/2"],
  ])("%s under 1 to 5", (text, formula) => {
    const [table] = tablesFrom([
      "No | Uraian | Satuan | Target | Realisasi | Capaian",
      `1 | 2 | 3 | 4 | 5 | ${text}`,
      "1 | A | % | 100 | 80 | 80",
    ]);
    expect(table?.columns[5]).toMatchObject({ number: 6, numberedFormula: formula });
  });

  test("'dalam juta rupiah' in the title, miliar in a header", () => {
    const [table] = tablesFrom([
      "Realisasi Pendapatan (dalam juta rupiah)",
      "",
      "No | Uraian | Target | Realisasi | % | Investasi (Miliar Rp)",
      "1 | A | 100,5 | 80,2 | 79,80 | 1,2",
      "2 | B | 100,5 | 80,2 | 79,80 | 1,2",
    ]);
    expect(table?.columns.slice(2).map(({ scale }) => scale)).toEqual([1e6, 1e6, 1, 1e9]);
  });

  test.each([
    ["SKPD Penanggung Jawab", "keterangan"],
    ["Perangkat Daerah Penanggungjawab", "keterangan"],
    ["Target Capaian Kinerja", "target"],
    ["Target Capaian setiap Tahun", "target"],
    ["Realisasi Capaian Kinerja", "realisasi"],
    ["Efektivitas (%)", "capaian"],
    ["Kinerja (%)", "capaian"],
    ["Lebih/(Kurang) (Rp)", "besaran"],
    ["Ketetapan", "target"],
    ["Kondisi Awal (2021)", "besaran"],
    ["Prosentase Penyerapan", "serapan"],
    ["% Realisasi Keuangan", "serapan"],
    ["Persentase terhadap Total", "porsi"],
    ["LAKI-LAKI + PEREMPUAN", "jumlah"],
  ])("%s is %s", (header, role) => {
    const [table] = tablesFrom([`No | Uraian | Pagu | ${header}`, "1 | A | 100 | 10", "2 | B | 200 | 20"]);
    expect(table?.columns[3]?.role).toBe(role);
  });
});

test("a satuan kerja is an office, no unit", () => {
  const [table] = tablesFrom([
    "No | Satuan Kerja | Satuan | Jumlah",
    "1 | Dinas A | orang | 4",
    "2 | Dinas B | orang | 5",
  ]);
  expect(roles(table)).toEqual(["nomor", "uraian", "satuan", "jumlah"]);
});

describe("figures with any unit behind them", () => {
  test("target and realisasi share the word", () => {
    const table = only([
      "No | Indikator | Target | Realisasi | Capaian (%)",
      "1 | Populasi sapi | 2.825 Ekor | 2.672 Ekor | 94,58",
      "2 | Produksi | 1.000 Ton/BK | 900 Ton/BK | 90",
      "3 | Peraturan | 2 rancangan peraturan gubernur disusun | 2 rancangan peraturan gubernur disusun | 100",
    ]);
    expect(table?.rows.map(({ cells }) => cells[2]?.number?.toNumber())).toEqual([2825, 1000, 2]);
    expect(table?.rows[0]?.cells[3]?.reading).toMatchObject({ kind: "number", unit: "Ekor" });
  });

  test("a sentence that begins with a number stays a sentence", () => {
    const [table] = tablesFrom([
      "No | Indikator | Target | Realisasi",
      "1 | Gini | 0,288 | 0,269 BPS tidak melakukan penghitungan ulang",
      "2 | IPM | 70,1 | 70,5",
    ]);
    expect(table?.rows[0]?.cells[3]?.reading.kind).toBe("text");
  });
});

describe("what stands in the columns decides where headers are silent", () => {
  test("ages with counts are data, and name their rows", () => {
    const table = only([
      "No | Usia | Jumlah | Persentase",
      "1 | < 17 Tahun | 10 | 10,0",
      "2 | 17 – 25 Tahun | 20 | 20,0",
      "3 | 26 – 35 Tahun | 35 | 35,0",
      "4 | > 35 Tahun | 35 | 35,0",
      " | Jumlah | 100 | 100",
    ]);
    expect(table?.kind).toBe("umum");
    expect(roles(table)).toEqual(["nomor", "uraian", "jumlah", "porsi"]);
    expect(labels(table)?.[1]).toBe("17 – 25 Tahun");
    expect(kinds(table)).toEqual(["data", "data", "data", "data", "total"]);
  });

  test("intervals with a class each are a scale", () => {
    const [table] = tablesFrom([
      "No | Interval | Predikat",
      "1 | 91 – 100 | Sangat Tinggi",
      "2 | 76 – 90 | Tinggi",
      "3 | 66 – 75 | Sedang",
    ]);
    expect(table?.kind).toBe("skala");
  });

  test("codes under a merged 'Uraian' are codes", () => {
    const table = only([
      "Uraian | < | Anggaran (Rp) | Realisasi (Rp)",
      "4 | PENDAPATAN | | ",
      "4.1 | Pendapatan Asli Desa | 100 | 90",
      "4.1.4 | Lain-lain | 100 | 90",
      "4.2 | Transfer | 200 | 150",
      "4.2.1 | Dana Desa | 200 | 150",
      "JUMLAH PENDAPATAN | < | 300 | 240",
    ]);
    expect(roles(table)).toEqual(["nomor", "uraian", "pagu", "realisasi"]);
    expect(kinds(table)).toEqual(["group", "data", "data", "data", "data", "total"]);
    expect(table?.rows.map(({ parent }) => parent)).toEqual([undefined, 0, 1, 0, 3, undefined]);
  });

  test("codes that step to the right under one header are one column", () => {
    const table = only([
      "Kode | < | Uraian | Anggaran (Rp) | Realisasi (Rp)",
      "4.1 | | Pendapatan Asli Desa | 100 | 90",
      " | 4.1.1 | Hasil Usaha | 60 | 50",
      " | 4.1.4 | Lain-lain | 40 | 40",
    ]);
    expect(roles(table)).toEqual(["nomor", "uraian", "pagu", "realisasi"]);
    expect(table?.rows[1]?.cells[0]).toMatchObject({ ref: "B3", text: "4.1.1" });
    expect(table?.rows.map(({ parent }) => parent)).toEqual([undefined, 0, 0]);
  });

  test("of two columns of names the one that tells the rows apart", () => {
    const table = only([
      "No | Desa | Kecamatan | Pagu (Rp) | Realisasi (Rp)",
      "1 | Desa A | Tonjong | 100 | 50",
      "2 | Desa B | Tonjong | 100 | 60",
      "3 | Desa C | Paguyangan | 100 | 70",
    ]);
    expect(labels(table)).toEqual(["Desa A", "Desa B", "Desa C"]);
  });

  test("a class under any header", () => {
    const table = only([
      "No | Layanan | IKM | Nilai",
      "1 | Informasi | 75,56 | C (Kurang Baik)",
      "2 | Konsultasi | 86,29 | B (Baik)",
    ]);
    expect(roles(table)?.[3]).toBe("kategori");
  });

  test("marks are decided by their column, not by another one's percents", () => {
    const table = only([
      "No | Desa | Jumlah | %",
      "1 | A | 409 | 18.18%",
      "2 | B | 899 | 39.96%",
      "3 | C | 942 | 41.87%",
      " | TOTAL | 2.250 | 100.00%",
    ]);
    expect(table?.rows[3]?.cells[2]?.number?.toNumber()).toBe(2250);
  });

  test("a value of a failed formula is neither text nor blank", () => {
    const [table] = tablesFrom(["No | Indikator | Target | Capaian", "1 | A | 10 | #DIV/0!", "2 | B | 10 | 90"]);
    expect(table?.rows[0]?.cells[3]?.reading).toEqual({ kind: "error", error: "#DIV/0!" });
    expect(table?.columns[3]?.role).toBe("capaian");
  });

  test("offices side by side are peers, whatever they are called", () => {
    for (const name of ["NAMA KECAMATAN", "Kantor", "Nama OPD", "Perangkat Daerah", "Instansi"]) {
      const [table] = tablesFrom([
        `NO | ${name} | INDIKATOR KINERJA | TARGET 2022 | TARGET 2023 | REALISASI 2022 | REALISASI 2023`,
        "1 | MEDANG | IKM | 85 | 88,31 | 85 | 85,35",
        "2 | SEI SUKA | IKM | 85 | 85 | 83,8 | 88,32",
      ]);
      expect([name, table?.kind]).toEqual([name, "pembanding"]);
    }
  });
});

describe("totals and sections", () => {
  test("a total after the lines that a form leaves open", () => {
    const table = only([
      "No. | Program | Anggaran (Rp) | Realisasi (Rp)",
      "1 | A | 100 | 90",
      "2 | B | 200 | 150",
      "",
      "",
      "",
      "",
      "",
      " | JUMLAH | 300 | 240",
    ]);
    expect(table?.range).toBe("A1:D9");
    expect(kinds(table)).toEqual(["data", "data", "total"]);
  });

  test("each section has its own total, named after its heading", () => {
    const table = only([
      "No | Uraian | Laki-laki | Perempuan",
      " | A. PNS | | ",
      "1 | Golongan IV | 10 | 12",
      "2 | Golongan III | 20 | 25",
      " | Jumlah PNS | 30 | 37",
      " | B. PPPK | | ",
      "1 | Ahli | 5 | 7",
      "2 | Terampil | 8 | 9",
      " | Jumlah PPPK | 13 | 16",
    ]);
    expect(kinds(table)).toEqual(["group", "data", "data", "subtotal", "group", "data", "data", "total"]);
    expect(table?.rows.map(({ section }) => section)).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
  });

  test("the place that the title names is the total of its parts", () => {
    const table = only([
      "Penduduk Kota Contoh",
      "Kecamatan | Jumlah | %",
      "Utara | 100 | 25",
      "Selatan | 300 | 75",
      "Kota Contoh | 400 | 100",
    ]);
    expect(kinds(table)).toEqual(["data", "data", "total"]);
  });

  test("a total merged over two columns says how many it covers", () => {
    const table = only([
      "Unit | IV | < | III | <",
      "^ | L | P | L | P",
      "A | 1 | 2 | 6 | 2",
      "B | 2 | 1 | 3 | 3",
      "Jumlah | 6 | < | 14 | <",
    ]);
    expect(table?.rows.at(-1)?.cells.map(({ covers }) => covers)).toEqual([undefined, 2, undefined, 2, undefined]);
  });

  test("numbers that begin again at 1 detail the row above", () => {
    const table = only([
      "No | Kabupaten/Desa | Jumlah KK",
      "1 | TANGERANG | 30",
      "1 | Buniayu | 10",
      "2 | Cangkudu | 20",
      "2 | SERANG | 5",
      "1 | Ciruas | 5",
    ]);
    expect(table?.rows.map(({ parent }) => parent)).toEqual([undefined, 0, 0, undefined, 3]);
  });

  test("a list that only begins anew stays flat", () => {
    const table = only(["No | Uraian | Jumlah", "1 | A | 3", "2 | B | 4", "1 | C | 5", "2 | D | 6"]);
    expect(table?.rows.map(({ level }) => level)).toEqual([0, 0, 0, 0]);
  });

  test("two systems of codes in one column", () => {
    const table = only([
      "Kode Rekening | Uraian | Anggaran",
      "2.16.01 | PROGRAM | 100",
      "2.16.01.2.01 | Kegiatan | 100",
      "2.16.01.2.01.0001 | Sub Kegiatan A | 60",
      "5.1.02 | Belanja Barang dan Jasa | 60",
      "5.1.02.01 | Belanja Barang | 60",
      "2.16.01.2.01.0002 | Sub Kegiatan B | 40",
      "5.1.02 | Belanja Barang dan Jasa | 30",
      "5.1.03 | Belanja Hibah | 10",
    ]);
    expect(table?.rows.map(({ parent }) => parent)).toEqual([undefined, 0, 1, 2, 3, 1, 5, 5]);
  });

  test("a sasaran under the header is a heading over its indicators", () => {
    const table = only([
      "No. | Indikator Kinerja Utama | Satuan | Target | Realisasi | Capaian",
      " | Sasaran 1: Terwujudnya dukungan | | | | ",
      "1.1 | Capaian investasi | % | 100 | 69,58 | 69,58",
      " | Sasaran 2: Layanan | | | | ",
      "2.1 | Indeks kepuasan | indeks | 3,1 | 3,72 | 120",
    ]);
    expect(roles(table)?.[1]).toBe("indikator");
    expect(kinds(table)).toEqual(["group", "data", "group", "data"]);
  });
});

test("target, realisasi and capaian below each other are of one indicator", () => {
  const [table] = tablesFrom([
    "No | Indikator | Uraian | TW I | TW II | TW III | TW IV",
    "1 | Persentase A | Target | 25% | 50% | 75% | 100%",
    " | | Realisasi | 25% | 40% | 75% | 90%",
    " | | Capaian | 100% | 80% | 100% | 90%",
    "2 | Nilai B | Target | 10 | 20 | 30 | 40",
    " | | Realisasi | 5 | 20 | 30 | 40",
    " | | Capaian | 50% | 100% | 100% | 100%",
  ]);
  expect(table?.rows.map(({ label, measure }) => `${label}: ${measure}`)).toEqual([
    "Persentase A: target",
    "Persentase A: realisasi",
    "Persentase A: capaian",
    "Nilai B: target",
    "Nilai B: realisasi",
    "Nilai B: capaian",
  ]);
  expect(table?.rows.every(({ parent }) => parent === undefined)).toBe(true);
});

describe("what stands under a table", () => {
  const rows = ["No | Indikator | Target | Realisasi", "1 | A | 80 | 40", "2 | B | 100 | 90"];

  test.each([
    ["right below", []],
    ["after a blank row", [""]],
  ])("signatures %s are no rows of it", (_, gap) => {
    const [table] = tablesFrom([
      ...rows,
      ...(gap as string[]),
      " | Mengetahui, | | Contoh, 2 Januari 2025",
      " | Kepala Dinas, | | Pejabat Pembuat Komitmen,",
      " | NAMA SATU | | NAMA DUA",
    ]);
    expect(table?.range).toBe("A1:D3");
    expect(labels(table)).toEqual(["A", "B"]);
  });

  test("a percent sign with no figure before it is not filled in", () => {
    const [table] = tablesFrom([...rows, "3 | C | 50 | %"]);
    expect(table?.rows[2]?.cells[3]?.reading.kind).toBe("blank");
  });
});

test("a form of words and figures side by side has no header", () => {
  const [table] = tablesFrom(["Indikator | Persentase A", "Target | 100%", "Realisasi | 95,5%", "Capaian | 95,50%"]);
  expect(table?.headerRows).toEqual([]);
  expect(labels(table)).toEqual(["Indikator", "Target", "Realisasi", "Capaian"]);
});

test("three header rows pasted without their merged cells", () => {
  const [table] = tablesFrom([
    "No | Program | Target dan Realisasi Kinerja | | | | | ",
    " | | 2023 | | | 2024 | | ",
    " | | Target | Realisasi | % | Target | Realisasi | %",
    "1 | A | 10 | 9 | 90 | 20 | 15 | 75",
    "2 | B | 10 | 8 | 80 | 20 | 20 | 100",
  ]);
  expect(table?.headerRows).toEqual([0, 1, 2]);
  expect(table?.columns.map(({ role, period }) => `${role} ${period.year ?? ""}`.trim())).toEqual([
    ...["nomor", "uraian"],
    ...["target 2023", "realisasi 2023", "capaian 2023"],
    ...["target 2024", "realisasi 2024", "capaian 2024"],
  ]);
});

test("this month, last month and up to this month are all realisasi", () => {
  const [table] = tablesFrom([
    "No | Uraian | Anggaran | Realisasi | < | < | Sisa",
    "^ | ^ | ^ | Bulan Lalu | Bulan Ini | s/d Bulan Ini | ^",
    "1 | Gaji | 1.000 | 400 | 100 | 500 | 500",
    "2 | Barang | 2.000 | 800 | 200 | 1.000 | 1.000",
  ]);
  expect(roles(table)?.slice(2)).toEqual(["pagu", "realisasi", "realisasi", "realisasi", "besaran"]);
  expect(table?.columns[5]?.period.cumulative).toBe(true);
});

test("lines that say what a sheet is of are its title", () => {
  const tables = tablesFrom([
    "Nama OPD | : | Dinas Contoh",
    "Tahun | : | 2024",
    "",
    "No | Indikator | Target | Realisasi",
    "1 | A | 10 | 9",
    "2 | B | 10 | 9",
  ]);
  expect(tables.map(({ range, period }) => [range, period.year])).toEqual([["A4:D6", 2024]]);
});

test("a revision of the budget: before, after, the change and its percentage", () => {
  const [table] = tablesFrom([
    "No | Program | Sebelum Perubahan (Rp) | Setelah Perubahan (Rp) | Bertambah/(Berkurang) (Rp) | %",
    "1 | A | 100.000 | 120.000 | 20.000 | 20,00",
    "2 | B | 200.000 | 150.000 | (50.000) | -25,00",
  ]);
  expect(table?.kind).toBe("anggaran");
  expect(roles(table)?.slice(2)).toEqual(["pagu", "pagu", "besaran", "pertumbuhan"]);
});

test("what is counted stands before the figures, whatever its header; a class behind them", () => {
  const [table] = tablesFrom([
    "Karakteristik | Kategori | Jumlah | Persentase",
    "Jenis Kelamin | Laki-laki | 40 | 40",
    " | Perempuan | 60 | 60",
    "Pendidikan | SD | 30 | 30",
    " | SMA | 70 | 70",
  ]);
  expect(roles(table)).toEqual(["uraian", "uraian", "jumlah", "porsi"]);
  expect(labels(table)).toEqual(["Laki-laki", "Perempuan", "SD", "SMA"]);
});

test("months are no indicators", () => {
  const [table] = tablesFrom(["Bulan | Target | Realisasi | %", "Januari | 100 | 90 | 90", "Februari | 100 | 95 | 95"]);
  expect(table?.kind).toBe("umum");
});

describe("stray cells", () => {
  const rows = [
    "No | Indikator Kinerja | Target | Realisasi | Capaian",
    "1 | A | 80 | 40 | 50%",
    "2 | B | 100 | 90 | 95%",
  ];

  test.each([
    ["a date beside the header", [`${rows[0]} | | 31/12/2024`, rows[1], rows[2]]],
    ["a number beside the header", [`${rows[0]} | | | 2`, rows[1], rows[2]]],
    ["a note far away", [rows[0], rows[1], `${rows[2]} | | | | | | cek lagi dengan bagian keuangan`]],
    ["a number in a row of its own", [...rows, " | | | | | | | | | 7"]],
  ])("%s neither hides a table nor widens it", (_, sheet) => {
    const [table] = tablesFrom(sheet as string[]);
    expect(table?.range).toBe("A1:E3");
    expect(roles(table)).toEqual(["nomor", "indikator", "target", "realisasi", "capaian"]);
  });

  test("a blank column within a table does not cut it", () => {
    const table = only([
      "Nama OPD | Total Anggaran | | Rincian | Januari | Februari",
      " | PENDAPATAN | | Target | 10 | 20",
      " |  | | Realisasi | 5 | 10",
      " | BELANJA | | Target | 30 | 40",
      " |  | | Realisasi | 25 | 30",
    ]);
    expect(table?.range).toBe("A1:F5");
  });
});

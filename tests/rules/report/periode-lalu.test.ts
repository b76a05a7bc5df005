import { describe, expect, it } from "vitest";
import { examine } from "../../../src/app/examine";
import type { Sheet, SheetCell } from "../../../src/contract/snapshot";
import periodeLalu from "../../../src/rules/report/periode-lalu";
import { sheetFrom } from "../../support/table-from";
import { testRule } from "../rule-tester";

testRule(periodeLalu, {
  valid: [
    {
      name: "no sheet of the period before: nothing to compare with",
      rows: [
        "Indikator | Target | Realisasi | Capaian",
        "IKM | 85,00 | 75,35 | 88,65%",
        "AKIP | 70,00 | 72,62 | 103,74%",
      ],
    },
  ],
  invalid: [],
});

/** As it was begun: "Jenis | Nama | Target | Realisasi | Capaian | Kumulatif". */
function lastSheet(title: string, lines: readonly (readonly [string, string, number, number, string])[]): Sheet {
  const cells = lines.map(([kind, name, target, realisasi, isCumulative]): SheetCell[] => [
    { text: kind },
    { text: name },
    { text: String(target), number: target },
    { text: String(realisasi), number: realisasi },
    { text: "" },
    { text: isCumulative },
  ]);
  const header = ["Jenis", "Nama", "Target", "Realisasi", "Capaian", "Kumulatif"].map((text) => ({ text }));
  return { name: "Periode Lalu", merges: [], rows: [[{ text: title }], [], header, ...cells], madeBy: "periode-lalu" };
}

function found(rows: readonly string[], last: Sheet): string[] {
  const { findings, failures } = examine({ name: "tw3.xlsx", sheets: [sheetFrom(rows, "Tabel 1"), last] });
  expect(failures).toEqual([]);
  return findings.filter(({ rule }) => rule === "periode-lalu").map(({ cell, message }) => `${cell}: ${message}`);
}

describe("figures beside those of the period before", () => {
  const header =
    "No | Indikator Kinerja Utama | Satuan | Target Tahun 2025 | Realisasi s.d. Triwulan III | Capaian (%)";
  const title = "Capaian Kinerja Triwulan III Tahun 2025";
  const last = lastSheet("Angka Triwulan II Tahun 2025", [
    ["Indikator", "Jumlah dokumen perizinan", 400, 178, "ya"],
    ["Indikator", "Nilai investasi", 6025, 4193, "ya"],
    ["Indikator", "Indeks kepuasan layanan", 3, 3.1, ""],
  ]);

  it("are left alone where they went on", () => {
    const rows = [
      title,
      "",
      header,
      "1 | Jumlah dokumen perizinan | dokumen | 400 | 290 | 72,50",
      "2 | Nilai investasi | miliar | 6.025 | 5.120 | 84,98",
      "3 | Indeks kepuasan layanan | indeks | 3,0 | 3,1 | 103,33",
    ];
    expect(found(rows, last)).toEqual([]);
  });

  it("are asked about where they did not change, or fell though counted from January", () => {
    const rows = [
      title,
      "",
      header,
      "1 | Jumlah dokumen perizinan | dokumen | 400 | 140 | 35,00",
      "2 | Nilai investasi | miliar | 6.025 | 4.193 | 69,59",
      "3 | Indeks kepuasan layanan | indeks | 3,0 | 2,9 | 96,67",
    ];
    expect(found(rows, last)).toEqual([
      "E4: Jumlah dokumen perizinan: tertulis 140, lebih kecil dari 178 pada periode lalu, padahal angka ini kumulatif.",
      "E5: Nilai investasi: tertulis 4.193, persis sama dengan periode lalu; kemungkinan belum diperbarui.",
    ]);
  });

  it("begin anew with the year", () => {
    const old = lastSheet("Angka Triwulan IV Tahun 2024", [["Indikator", "Jumlah dokumen perizinan", 400, 412, "ya"]]);
    const rows = [
      "Capaian Kinerja Triwulan I Tahun 2025",
      "",
      header.replace("III", "I"),
      "1 | Jumlah dokumen perizinan | dokumen | 400 | 96 | 24,00",
    ];
    expect(found(rows, old)).toEqual([]);
  });

  it("are compared zone by zone", () => {
    const rows = [
      "Capaian investasi KEK Triwulan III Tahun 2025",
      "",
      "No | Kawasan Ekonomi Khusus | Target Investasi 2025 (Miliar Rupiah) | Realisasi s.d. Triwulan III 2025 (Miliar Rupiah)",
      "1 | KEK Utara | 500,00 | 310,25",
      "2 | KEK Selatan | 400,00 | 98,40",
      "3 | KEK Barat | 300,00 | 120,75",
    ];
    const zones = lastSheet("Angka Triwulan II Tahun 2025", [
      ["Kawasan", "KEK Utara", 500, 210.5, "ya"],
      ["Kawasan", "KEK Selatan", 400, 145.2, "ya"],
      ["Kawasan", "KEK Barat", 300, 120.75, "ya"],
    ]);
    expect(found(rows, zones)).toEqual([
      "D5: KEK Selatan: tertulis 98,40, lebih kecil dari 145,20 pada periode lalu, padahal angka ini kumulatif.",
      "D6: KEK Barat: tertulis 120,75, persis sama dengan periode lalu; kemungkinan belum diperbarui.",
    ]);
  });
});

import { describe, expect, test } from "vitest";
import { isMeanLabel, isNote, isSubtotalLabel, isSummaryLabel, isTotalLabel } from "../../src/words/rows";

describe("labels of total rows", () => {
  test.each([
    "Jumlah",
    "TOTAL",
    "Grand Total",
    "Jml.",
    "Σ",
    "JUMLAH BELANJA",
    "Total Pendapatan",
    "Jumlah Keseluruhan",
    "JUMLAH (I + II)",
    "Jumlah Total",
  ])("%s", (label) => {
    expect(isTotalLabel(label)).toBe(true);
  });

  test.each([
    "Jumlah Desa yang aman",
    "Jumlah Dokumen",
    "Totalitas layanan",
    "Jumlah kunjungan wisatawan",
  ])("%s is an item", (label) => {
    expect(isTotalLabel(label)).toBe(false);
  });

  test.each(["Sub Total", "Sub-jumlah", "Subjumlah", "Jumlah A", "Jumlah II", "Total 3"])("%s of a part", (label) => {
    expect(isSubtotalLabel(label)).toBe(true);
  });
});

test.each([
  ["Rata-rata", true],
  ["Rata-rata Capaian Kinerja", true],
  ["Rerata nilai", true],
  ["Rata-rata waktu tunggu", false],
  ["Rata-rata lama sekolah", false],
])("%s sums up: %s", (label, isMean) => {
  expect(isMeanLabel(label)).toBe(isMean);
});

test.each([
  ["SURPLUS / (DEFISIT)", true],
  ["Pembiayaan Netto", true],
  ["Nilai IKM", true],
  ["Predikat", true],
  ["Sisa Lebih Perhitungan Anggaran Tahun Sebelumnya", true],
  ["Indeks Kepuasan Masyarakat", true],
  ["Belanja Modal", false],
])("%s says something of the table: %s", (label, isSummary) => {
  expect(isSummaryLabel(label)).toBe(isSummary);
});

test.each([
  ["Sumber: BPS", true],
  ["*) angka sementara", true],
  ["Keterangan: data per Juni", true],
  ["Sumber daya manusia", true],
  ["Pendapatan", false],
])("%s is a note: %s", (text, note) => {
  expect(isNote(text)).toBe(note);
});

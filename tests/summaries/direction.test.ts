import { describe, expect, it } from "vitest";
import type { Workbook } from "../../src/contract/snapshot";
import capaianIku from "../../src/summaries/sheets/capaian-iku";
import { inputOf } from "../support/summary-input";
import { figureOf, formulaOf } from "./read-plan";

function sheetFrom(lines: readonly string[]) {
  const rows = lines.map((line) =>
    line.split("|").map((words) => (words.trim() === "" ? undefined : { text: words.trim() })),
  );
  const workbook: Workbook = { name: "kinerja.xlsx", sheets: [{ name: "Kinerja", rows, merges: [] }] };
  const built = capaianIku.build(inputOf(workbook));
  if (typeof built === "string") throw new Error(built);
  return built;
}

describe("an indicator for which lower is better", () => {
  const plan = sheetFrom([
    "Tabel 3.2 Capaian Kinerja Dinas Tahun 2024",
    "",
    "No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)",
    "1 | Umur Harapan Hidup | Tahun | 72,10 | 72,46 | 100,50",
    "2 | Angka Kematian Ibu | kasus | 112 | 98 | 112,50",
    "3 | Prevalensi Stunting | % | ≤ 14 | 15,3 | 90,71",
    "4 | Waktu Tunggu | menit | <= 20 | 15 | ",
  ]);
  const turned = sheetFrom([
    "Tabel 3.3 Capaian Kinerja Loket Tahun 2024",
    "",
    "No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)",
    "1 | Lama Proses Izin | hari | 10 | 8 | 125,00",
    "2 | Lama Proses Rekomendasi | hari | 12 | 9 | 133,33",
    "3 | Lama Proses Legalisasi | hari | 7 | 6 | 116,67",
  ]);

  it("is told by the capaian that the report prints", () => {
    expect(figureOf(plan, "Umur Harapan Hidup", "Capaian")).toBeCloseTo(72.46 / 72.1, 9);
    expect(figureOf(plan, "Angka Kematian Ibu", "Capaian")).toBeCloseTo(1.125, 9); // (2×112 - 98) / 112
    expect(figureOf(plan, "Prevalensi Stunting", "Capaian")).toBeCloseTo(12.7 / 14, 9); // (2×14 - 15,3) / 14
    expect(figureOf(turned, "Lama Proses Izin", "Capaian")).toBeCloseTo(1.25, 9); // 10 / 8
    expect(formulaOf(plan, "Angka Kematian Ibu", "Capaian")).toBe('=LKJ.CAPAIAN(Kinerja!E5,Kinerja!D5,"minimum")');
    expect(figureOf(turned, "Lama Proses Izin", "Keterangan")).toBe(
      "Arah terbalik, yang menghasilkan capaian tertulis.",
    );
  });

  it("is told by a target that is an upper limit", () => {
    expect(figureOf(plan, "Waktu Tunggu", "Capaian")).toBeCloseTo(1.25, 9); // (2×20 - 15) / 20
    expect(figureOf(plan, "Waktu Tunggu", "Keterangan")).toBe("Arah minimum, karena targetnya batas atas.");
  });
});

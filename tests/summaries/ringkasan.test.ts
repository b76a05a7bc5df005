import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { SheetPlan } from "../../src/contract/plan";
import { openXlsx } from "../../src/hosts/xlsx/open-xlsx";
import type { SummaryInput } from "../../src/summaries/define";
import { narrate } from "../../src/summaries/narrative/narrate";
import { summaries } from "../../src/summaries/sheets";
import { inputOf } from "../support/summary-input";
import { columnOf, figureOf, formulaOf, grid } from "./read-plan";

async function read(name: string): Promise<SummaryInput> {
  const bytes = new Uint8Array(readFileSync(new URL(`../fixtures/ringkasan/${name}.xlsx`, import.meta.url)));
  return inputOf(await (await openXlsx(bytes, `${name}.xlsx`)).readWorkbook());
}

function build(input: SummaryInput, id: string): SheetPlan | string {
  const built = summaries.find((summary) => summary.id === id)?.build(input);
  if (built === undefined) throw new Error(`No summary ${id}.`);
  return built;
}

function planOf(input: SummaryInput, id: string): SheetPlan {
  const built = build(input, id);
  if (typeof built === "string") throw new Error(built);
  return built;
}

function paragraphs(input: SummaryInput): string {
  const document = narrate(input);
  if (typeof document === "string") return document;
  return document.blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : [])).join("\n");
}

describe("an evaluation whose total goes by another name", () => {
  it.each([
    "Jumlah",
    "NILAI_TOTAL",
    "Nilai_AKIP",
    "Nilai_Akhir",
    "Nilai_Akuntabilitas_Kinerja",
    "Nilai_Hasil_Evaluasi",
    "Total",
  ])("%s is no fifth component", async (name) => {
    const input = await read(`akip-${name}`);
    const plan = planOf(input, "akip");
    expect(grid(plan).filter((row) => typeof row[0] === "string" && /^\d$/.test(row[0]))).toHaveLength(4);
    // 21,37 + 18,22 + 11,20 + 15,87
    expect(figureOf(plan, "Nilai AKIP", "Nilai")).toBeCloseTo(66.66, 9);
    expect(figureOf(plan, "Predikat", "Nilai")).toBe("B");
    expect(figureOf(plan, "Jumlah tertulis dalam laporan", "Nilai")).toBeCloseTo(66.66, 9);
    expect(paragraphs(input)).toContain("Nilai AKIP sebesar 66,66 dengan predikat B (Baik)");
    expect(input.verdicts.all).toEqual([]);
  });
});

describe("a table of peers under another word for an office", () => {
  it.each([
    "Kantor",
    "Kecamatan",
    "NAMA_KECAMATAN",
    "Nama_OPD",
    "Nama_Perangkat_Daerah",
    "Perangkat_Daerah",
  ])("%s compares offices and is no trend", async (name) => {
    const input = await read(`pb-${name}`);
    const plan = planOf(input, "pembanding");
    const rows = grid(plan).filter((row) => row[1] === 2023);
    expect(rows.map((row) => row[0])).toEqual(["MEDANG DERAS", "SEI SUKA"]);
    expect(rows[1]?.[columnOf(plan, "Selisih dengan yang pertama")]).toBeCloseTo(2.97, 9); // 88,32 - 85,35
    expect(build(input, "tren")).toMatch(/^Tren tidak dibuat/);
    const told = paragraphs(input);
    expect(told).toContain("pada tahun 2023 sebesar 85,35, lebih rendah 2,97 daripada SEI SUKA (88,32).");
    expect(told).not.toContain("tahun 2021");
  });
});

describe("the way to the end of a plan", () => {
  it.each(["km-Renstra", "km-menengah"])("is measured where the end year stands in the header: %s", async (name) => {
    const input = await read(name);
    const plan = planOf(input, "kemajuan");
    expect(figureOf(plan, "Indeks Kepuasan Masyarakat (IKM)", "Kemajuan")).toBeCloseTo(0.96648, 5); // 85,35 / 88,31
    expect(figureOf(plan, "Nilai AKIP", "Kemajuan")).toBeCloseTo(0.95229, 5); // 66,66 / 70
    expect(paragraphs(input)).toContain("mencapai 96,65% dari target akhir Renstra tahun 2023 sebesar 88,31.");
  });

  it("is measured where the targets go on beyond the year reported", async () => {
    const plan = planOf(await read("ren"), "kemajuan");
    expect(figureOf(plan, "IKM", "Kemajuan")).toBeCloseTo(0.83722, 5); // 75,35 / 90
    expect(figureOf(plan, "IKM", "Tahun akhir Renstra")).toBe(2026);
  });
});

describe("a live capaian", () => {
  it("keeps the direction of its formula and is not doubted", async () => {
    const input = await read("live-capaian");
    const plan = planOf(input, "capaian-iku");
    expect(figureOf(plan, "Angka kemiskinan", "Capaian")).toBeCloseTo(10 / 9, 9); // (2×9 - 8) / 9
    expect(formulaOf(plan, "Angka kemiskinan", "Capaian")).toBe(
      `=LKJ.CAPAIAN('Tabel 3.2'!F5,'Tabel 3.2'!E5,"minimum")`,
    );
    expect(figureOf(plan, "Indeks Kepuasan Masyarakat", "Capaian")).toBeCloseTo(75.35 / 85, 9);
    const told = paragraphs(input);
    expect(told).toContain("capaian kinerjanya 111,11% dengan peringkat Sangat Tinggi");
    expect(told).toContain("capaian kinerjanya 88,65% dengan peringkat Tinggi");
    expect(told).not.toContain("[Periksa");
  });
});

describe("a sasaran right under the header", () => {
  it("heads its indicators and leaves the table's structure alone", async () => {
    const input = await read("sas");
    const plan = planOf(input, "capaian-iku");
    expect(grid(plan).flatMap((row) => (typeof row[5] === "number" ? [Math.round(row[5] * 1e4) / 1e4] : []))).toEqual([
      0.9479, 0.6958, 1.2, 1.2, 1.2,
    ]);
    expect(figureOf(plan, "Sasaran 1: Terwujudnya dukungan KEK", "Capaian")).toBeCloseTo(0.9479, 9); // (69,58 + 120) / 2
    // A KEK has no scale but its target.
    expect(plan.rows.flat().some((cell) => JSON.stringify(cell ?? "").includes("Permendagri"))).toBe(false);
    expect(figureOf(plan, "Capaian investasi", "Peringkat")).toBe("Belum tercapai");
    expect(figureOf(plan, "Indeks kepuasan", "Peringkat")).toBe("Tercapai");
  });
});

describe("a percentage against points", () => {
  it("is compared as its satuan says", async () => {
    const input = await read("persen-lawan-poin");
    const plan = planOf(input, "capaian-iku");
    expect(figureOf(plan, "Tingkat efektivitas", "Capaian")).toBeCloseTo(1.2, 9); // 98,95% of 80%, at most 120%
    expect(figureOf(plan, "Persentase Realisasi Anggaran", "Capaian")).toBeCloseTo(0.5845, 9); // 23,38 / 40
    expect(input.findings.filter(({ cell, sheet }) => sheet === "IKU Triwulanan" && cell === "F6")).toEqual([]);
    const told = paragraphs(input);
    expect(told).toContain(
      "ditargetkan sebesar 80% dan terealisasi sebesar 98,95%, sehingga capaian kinerjanya 120,00%",
    );
    expect(told).toContain(
      "ditargetkan sebesar 40% dan terealisasi sebesar 23,38%, sehingga capaian kinerjanya 58,45%",
    );
  });
});

import { describe, expect, it } from "vitest";
import type { DocumentBlock, ReportDocument } from "../../src/contract/document";
import type { Sheet, Workbook } from "../../src/contract/snapshot";
import type { SummaryInput } from "../../src/summaries/define";
import { composeReport } from "../../src/summaries/document/compose";
import capaianIku from "../../src/summaries/sheets/capaian-iku";
import { emptyInput, inputOf } from "../support/summary-input";
import { inputFrom, reports } from "./fixtures";

function composed(input: SummaryInput): ReportDocument {
  const document = composeReport(input);
  if (typeof document === "string") throw new Error(document);
  return document;
}

function blocksOf({ sections }: ReportDocument): readonly DocumentBlock[] {
  return sections.flatMap(({ blocks }) => blocks);
}

function headings(document: ReportDocument, level = 1): readonly string[] {
  return blocksOf(document).flatMap((block) =>
    block.kind === "heading" && block.level <= level && !block.isUnlisted ? [block.text.replace("\n", " ")] : [],
  );
}

function words(document: ReportDocument): string {
  return blocksOf(document)
    .map((block) => {
      switch (block.kind) {
        case "cover":
          return [...block.lines, ...block.foot].join("\n");
        case "text":
        case "heading":
          return block.text;
        case "list":
          return block.items.join("\n");
        case "gap":
          return `${block.label}: [${block.hint}]`;
        case "table":
          return [block.caption, ...block.rows.map(({ cells }) => cells.join(" | "))].join("\n");
        case "signature":
          return [block.placeAndDate, block.post, block.name, block.nip].join("\n");
        default:
          return "";
      }
    })
    .join("\n");
}

const sheet = (name: string, lines: readonly string[], madeBy?: string): Sheet => ({
  name,
  merges: [],
  rows: lines.map((line) => line.split("|").map((text) => ({ text: text.trim() }))),
  ...(madeBy && { madeBy }),
});

const capaian = sheet("Capaian", [
  "Capaian Kinerja Kecamatan Melati Tahun 2025",
  "",
  "No | Sasaran Strategis | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%) | Faktor Penghambat | Solusi",
  "1 | Meningkatnya pelayanan | Indeks Kepuasan Masyarakat | Indeks | 85,00 | 80,75 | 95,00 | Loket kurang | Menambah loket",
  "2 | Meningkatnya akuntabilitas | Nilai AKIP | Nilai | 70,00 | 72,10 | 103,00 | | ",
]);
const identitas = sheet(
  "Identitas",
  [
    "Jenis kantor | Kecamatan",
    "Nama kantor | Kecamatan Melati",
    "Daerah atau kementerian | Kabupaten Bunga Raya",
    "Tahun laporan | 2025",
    "Jabatan pimpinan | Camat Melati",
    "Nama pimpinan | Siti Aminah, S.Sos.",
    "NIP | 19700101 199001 2 001",
    "Tempat tanda tangan | Melati",
    "Tanggal laporan | 15 Januari 2026",
    "Dasar hukum pembentukan | Peraturan Bupati Bunga Raya Nomor 5 Tahun 2020",
  ],
  "templat:identitas:1",
);
const book = (...sheets: Sheet[]): Workbook => ({ name: "laporan.xlsx", sheets });

describe("the report of a kecamatan", () => {
  const document = composed(inputOf(book(capaian, identitas)));
  const text = words(document);

  it("has the chapters of an LKjIP in their order", () => {
    expect(headings(document)).toEqual([
      "KATA PENGANTAR",
      "IKHTISAR EKSEKUTIF",
      "BAB I PENDAHULUAN",
      "BAB II PERENCANAAN KINERJA",
      "BAB III AKUNTABILITAS KINERJA",
      "BAB IV PENUTUP",
      "LAMPIRAN",
    ]);
  });

  it("says who reports, as the office told once", () => {
    expect(document.title).toBe("Laporan Kinerja Instansi Pemerintah (LKjIP) Kecamatan Melati Tahun 2025");
    expect(text).toContain("KECAMATAN MELATI");
    expect(text).toContain("Melati, 15 Januari 2026\nCamat Melati\nSiti Aminah, S.Sos.\nNIP 19700101 199001 2 001");
    expect(text).toContain("berdasarkan Peraturan Bupati Bunga Raya Nomor 5 Tahun 2020");
  });

  it("tells of each indicator its formula, figures, causes and efforts", () => {
    expect(headings(document, 3)).toContain("Indeks Kepuasan Masyarakat");
    expect(text).toContain("Capaian = realisasi/target × 100%");
    expect(text).toContain("Indeks Kepuasan Masyarakat | Indeks | 85,00 | 80,75 | 95,00");
    expect(text).toContain("Penyebab: Loket kurang");
    expect(text).toContain("Solusi dan tindak lanjut: Menambah loket");
    expect(text).toContain("1 indikator mencapai targetnya, dan 1 indikator belum");
  });

  it("leaves a marked gap, with what belongs there, for what nobody wrote", () => {
    expect(text).toContain("Penyebab: [Tuliskan sebab target tercapai atau tidak tercapai, dengan bukti.]");
    expect(text).toContain("Tugas dan fungsi: [Salin tugas pokok dan fungsi menurut peraturannya.]");
    expect(text).not.toMatch(/undefined|NaN/);
  });

  it("carries over what was typed under Isian penyusun", () => {
    const rows = Array.from({ length: 4 }, () => [] as { text: string }[]);
    const put = (row: number, column: number, value: string) => {
      const cells = rows[row] ?? [];
      while (cells.length <= column) cells.push({ text: "" });
      cells[column] = { text: value };
    };
    put(0, 4, "Isian penyusun");
    put(1, 4, "Pegawai pensiun; loket berkurang.");
    put(1, 25, `${capaianIku.name} · Nilai AKIP · Penyebab`);
    const narasi: Sheet = { name: "Narasi", merges: [], rows, madeBy: "narasi" };
    expect(words(composed(inputOf(book(capaian, identitas, narasi))))).toContain(
      "Penyebab: Pegawai pensiun; loket berkurang.",
    );
  });

  it("marks a contested figure with what it should be, and does not count it as reached", () => {
    const wrong = sheet("Capaian", [
      "Capaian Kinerja Tahun 2025",
      "",
      "No | Indikator Kinerja | Satuan | Target | Realisasi | Capaian (%)",
      "1 | Indeks Kepuasan Masyarakat | Indeks | 85,00 | 80,75 | 95,00",
      "2 | Nilai AKIP | Nilai | 70,00 | 72,10 | 103,00",
      "3 | Indeks Profesionalitas ASN | Indeks | 80,00 | 76,00 | 59,00",
      "4 | Indeks Inovasi | Indeks | 50,00 | 55,00 | 110,00",
    ]);
    const said = words(composed(inputOf(book(wrong))));
    expect(said).toContain("59,00 → 95,00");
    expect(said).toContain("[Periksa: angka Indeks Profesionalitas ASN masih diragukan pemeriksaan");
    expect(said).toContain("2 indikator mencapai targetnya, dan 1 indikator belum");
  });

  it("is the same when it is made twice", () => {
    expect(composed(inputOf(book(capaian, identitas)))).toEqual(document);
  });

  it("says in a sentence why there is none", () => {
    expect(composeReport(emptyInput)).toMatch(/^Laporan tidak dibuat: .*\.$/);
  });
});

describe.each(reports)("the report made from %s", (report) => {
  it("holds every indicator of the office, and nothing that is no text", async () => {
    const input = await inputFrom(report, "teks");
    const document = composed(input);
    const text = words(document);
    for (const { bareName } of input.report.main) expect(text).toContain(bareName);
    expect(text).not.toMatch(/undefined|NaN|\[object/);
  });

  it("is of its kind", async () => {
    const chapters = headings(composed(await inputFrom(report, "teks")));
    expect(chapters).toContain(
      report.startsWith("sei-balai") ? "BAB II PERENCANAAN KINERJA" : "BAB III AKUNTABILITAS KEUANGAN",
    );
  });
});

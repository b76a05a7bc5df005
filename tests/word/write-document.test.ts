import { beforeAll, describe, expect, it } from "vitest";
import type { DocumentBlock, ReportDocument } from "../../src/contract/document";
import { Zip } from "../../src/hosts/xlsx/package/zip";
import { columnWidths, isFigure } from "../../src/word/table";
import { writeDocument } from "../../src/word/write-document";

const front: readonly DocumentBlock[] = [
  { kind: "heading", level: 1, text: "KATA PENGANTAR" },
  { kind: "signature", placeAndDate: "Melati, 15 Januari 2026", post: "Camat", name: "Siti", nip: "NIP 1" },
  { kind: "heading", level: 1, text: "DAFTAR TABEL", isUnlisted: true },
  { kind: "contents", of: "headings" },
  { kind: "contents", of: "tables" },
  { kind: "contents", of: "charts" },
];
const body: readonly DocumentBlock[] = [
  { kind: "heading", level: 1, text: "BAB I\nPENDAHULUAN" },
  { kind: "text", text: "Anggaran Rp 2.960.780.030 [Periksa: angka diragukan]." },
  { kind: "gap", label: "Penyebab", hint: "Tuliskan sebabnya." },
  { kind: "list", isNumbered: true, items: ["satu", "dua"] },
  {
    kind: "table",
    caption: "Capaian Kinerja",
    headers: ["No", "Indikator", "Capaian"],
    widths: [1, 5, 2],
    rows: [
      { cells: ["Sasaran 1", "", ""], isBold: true },
      { cells: ["1", "IKM", "88,65% → 88,70%"], isBold: false, contested: [2] },
    ],
  },
  {
    kind: "chart",
    caption: "Capaian per indikator",
    type: "column",
    isPercent: true,
    categories: ["IKM", "AKIP"],
    series: [
      { name: "Capaian", isLine: false, values: [0.8865, undefined] },
      { name: "Target", isLine: true, values: [1, 1] },
    ],
  },
];
const report: ReportDocument = {
  title: "Laporan Kinerja Kecamatan Melati Tahun 2025",
  author: "Kecamatan Melati",
  sections: [
    {
      landscape: false,
      numbering: "none",
      blocks: [{ kind: "cover", lines: ["LAPORAN KINERJA", "2025"], foot: ["2026"] }],
    },
    { landscape: false, numbering: "roman", blocks: front },
    { landscape: false, numbering: "arabic", blocks: body },
    {
      landscape: true,
      numbering: "arabic",
      blocks: [
        { kind: "table", caption: "Lebar", headers: ["A"], widths: [1], rows: [{ cells: ["1"], isBold: false }] },
      ],
    },
  ],
};

describe("a report as a Word document", () => {
  let zip: Zip;
  let xml = "";
  const part = async (name: string) => new TextDecoder().decode(await zip.read(name));

  beforeAll(async () => {
    zip = new Zip(await writeDocument(report));
    xml = await part("word/document.xml");
  });

  it("has headings that Word's navigation knows", () => {
    expect(xml.match(/w:pStyle w:val="Heading1"/g)).toHaveLength(2);
    expect(xml).toContain("BAB I");
  });

  it("numbers tables and charts by fields, and lists them with their pages", () => {
    expect(xml.match(/SEQ Tabel/g)).toHaveLength(2);
    expect(xml.match(/SEQ Gambar/g)).toHaveLength(1);
    const entries = [...xml.matchAll(/<w:hyperlink[^>]*w:anchor="_Toc_(\w+)"[\s\S]*?<\/w:hyperlink>/g)];
    expect(entries.map(([, anchor]) => anchor)).toEqual(["Tabel_1", "Tabel_2", "Gambar_1"]);
    const words = entries.map(([entry]) =>
      [...entry.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join("|"),
    );
    expect(words).toEqual([
      "Tabel\u00a01. Capaian Kinerja|1",
      "Tabel\u00a02. Lebar|2",
      "Gambar\u00a01. Capaian per indikator|1",
    ]);
  });

  it("repeats header rows, never cuts a row, and runs a heading across its table", () => {
    expect(xml.match(/<w:tblHeader/g)).toHaveLength(2);
    expect(xml.match(/<w:cantSplit/g)).toHaveLength(5);
    expect(xml).toContain('<w:gridSpan w:val="3"/>');
  });

  it("marks what waits for the office, and what a finding contests", () => {
    expect(xml).toContain("[Periksa: angka diragukan]");
    expect(xml).toContain("[Tuliskan sebabnya.]");
    expect(xml.match(/w:fill="FFF2CC"/g)).toHaveLength(2);
    expect(xml.match(/w:fill="F4CCCC"/g)).toHaveLength(1);
  });

  it("keeps an amount on one line", () => {
    expect(xml).toContain("Rp\u00a02.960.780.030");
  });

  it("lies the last section on its side, and numbers pages i, ii before 1, 2", () => {
    expect(xml.match(/w:orient="landscape"/g)).toHaveLength(1);
    expect(xml).toMatch(/<w:pgNumType[^>]*w:fmt="lowerRoman"/);
    expect(xml).toMatch(
      /<w:pgNumType[^>]*w:start="1"[^>]*w:fmt="decimal"|<w:pgNumType[^>]*w:fmt="decimal"[^>]*w:start="1"/,
    );
  });

  it("draws charts with their figures in them, a missing one as a gap", async () => {
    const chart = await part("word/charts/chart1.xml");
    expect(chart).toContain("0.8865");
    expect(chart).toContain("c:barChart");
    expect(chart).toContain("c:lineChart");
  });

  it("holds nothing that is no text", () => {
    expect(xml).not.toMatch(/undefined|NaN|\[object/);
  });
});

describe("the columns of a table", () => {
  it("give each its longest word, and what is left by the widths asked for", () => {
    const widths = columnWidths(["No", "Uraian"], [{ cells: ["1", "panjang"], isBold: false }], [1, 3], 9000, 17);
    expect(widths.reduce((total, width) => total + width, 0)).toBeGreaterThan(8990);
    expect(widths[1]).toBeGreaterThan((widths[0] ?? 0) * 2);
  });

  it("share the width where even the longest words do not fit", () => {
    const headers = Array.from({ length: 30 }, () => "1.234.567.890.123");
    const widths = columnWidths(headers, [], [], 9000, 17);
    expect(widths.every((width) => width === 300)).toBe(true);
  });

  it.each(["88,65%", "Rp2.960.780.030", "-10,29", "-", "75,35 → 76,10", "(1.250)"])("take %s for a figure", (words) => {
    expect(isFigure(words)).toBe(true);
  });

  it.each(["BB (72,62)", "Tahun 2025", "", "3 NSPK"])("take %j for words", (words) => {
    expect(isFigure(words)).toBe(false);
  });
});

import { describe, expect, it } from "vitest";
import type { NarrativeDocument, NarrativeTable } from "../../src/summaries/narrative/document";
import { narrate } from "../../src/summaries/narrative/narrate";
import { inputFrom, type Report } from "./fixtures";

async function documentOf(report: Report): Promise<NarrativeDocument> {
  const document = narrate(await inputFrom(report, "teks"));
  if (typeof document === "string") throw new Error(document);
  return document;
}

function paragraphs({ blocks }: NarrativeDocument): readonly string[] {
  return blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));
}

function tableUnder({ blocks }: NarrativeDocument, heading: string): NarrativeTable {
  const at = blocks.findIndex((block) => block.kind === "heading" && block.text === heading);
  const table = blocks[at + 1];
  if (table?.kind !== "table") throw new Error(`No table under ${heading}.`);
  return table;
}

describe("the paragraphs of a kecamatan's report", () => {
  it("tell target, realisasi, capaian, peringkat, the gap and the change since last year", async () => {
    const [ikm, , akip] = paragraphs(await documentOf("sei-balai-2024"));
    expect(ikm).toBe(
      "Indikator Indeks Kepuasan Masyarakat (IKM) pada tahun 2024 ditargetkan sebesar 85,00 dan terealisasi sebesar 75,35, sehingga capaian kinerjanya 88,65% dengan peringkat Tinggi. Realisasi tersebut 9,65 di bawah target. Dibandingkan dengan tahun 2023 yang terealisasi sebesar 80,50, realisasi tahun 2024 turun 5,15.",
    );
    expect(akip).toContain(
      "terealisasi sebesar 72,62 (BB), sehingga capaian kinerjanya 102,28% dengan peringkat Sangat Tinggi",
    );
    expect(akip).toContain("1,62 di atas target");
    expect(akip).toContain("naik 2,47");
  });

  it("take causes and solutions from the report's own columns, and leave what it does not say to the office", async () => {
    const { blocks } = await documentOf("sei-balai-2024");
    expect(blocks.slice(2, 6).map(({ kind }) => kind)).toEqual(["paragraph", "paragraph", "blank", "blank"]);
    expect(blocks[3]).toMatchObject({
      text: expect.stringMatching(/^Faktor pendukung: - Memiliki team work yang solid/),
    });
    expect(blocks[4]).toMatchObject({ label: "Penyebab", text: expect.stringMatching(/^- Pembagian tugas/) });
    const akip = blocks.filter((block) => block.kind === "blank" && block.about === "Nilai AKIP");
    expect(akip).toEqual([
      { kind: "blank", label: "Penyebab", about: "Nilai AKIP" },
      { kind: "blank", label: "Solusi dan tindak lanjut", about: "Nilai AKIP" },
    ]);
  });

  it("tell the survey, AKIP, the budget, peers and the plan", async () => {
    const text = paragraphs(await documentOf("sei-balai-2024")).join("\n");
    expect(text).toContain("Nilai Indeks Kepuasan Masyarakat sebesar 75,35 dengan mutu pelayanan C (Kurang Baik).");
    expect(text).toContain(
      "Penanganan Pengaduan dan Saran (2,03), Persyaratan Pelayanan (3,00) dan Waktu Pelayanan (3,00)",
    );
    expect(text).toContain("Nilai AKIP sebesar 72,62 dengan predikat BB (Sangat Baik). Nilai tersebut naik 2,47");
    expect(text).toContain("masih diperlukan 7,39 poin");
    expect(text).toContain("telah direalisasikan Rp2.823.094.761 atau 95,35%, sehingga tersisa Rp137.685.269");
    expect(text).toContain("lebih rendah 22,85 daripada Datuk Tanah Datar (98,20)");
    expect(text).toContain("mencapai 83,72% dari target akhir Renstra tahun 2026 sebesar 90,00");
  });

  it("stand under tables of the same figures", async () => {
    const { headers, rows } = tableUnder(await documentOf("sei-balai-2024"), "Capaian IKU");
    expect(headers).toEqual([
      "No.",
      "Sasaran / Indikator Kinerja Utama",
      "Satuan",
      "Target",
      "Realisasi",
      "Capaian",
      "Peringkat",
    ]);
    expect(rows.map(({ cells }) => cells.slice(3))).toEqual([
      ["", "", "88,65%", "Tinggi"],
      ["85,00", "75,35", "88,65%", "Tinggi"],
      ["", "", "102,28%", "Sangat Tinggi"],
      ["BB (71,00)", "BB (72,62)", "102,28%", "Sangat Tinggi"],
    ]);
  });
});

describe("the paragraphs of KEK reports", () => {
  it("print figures the Indonesian way, whatever the table does", async () => {
    const text = paragraphs(await documentOf("sei-mangkei-tw2-2025")).join("\n");
    expect(text).toContain("terealisasi sebesar 98,95%");
    expect(text).not.toMatch(/\d\.\d{1,2}%/);
  });

  it("say what is not filled in", async () => {
    const [investasi] = paragraphs(await documentOf("sei-mangkei-tw2-2025"));
    expect(investasi).toBe(
      "Indikator Persentase Capaian Nilai Investasi KEK Sei Mangkei ditargetkan sebesar 100%, tetapi realisasi pada lembar Tabel 1 belum diisi, sehingga capaiannya belum dapat dihitung. Tabel menuliskan capaian 69,65%. [Periksa: Persentase Capaian Nilai Investasi KEK Sei Mangkei: tertulis 69,65%, sedangkan perhitungan di Capaian Investasi B6 menghasilkan 69,58%.]",
    );
  });

  it("mark what a finding contests, with what it should be, and doubt nothing else", async () => {
    const text = paragraphs(await documentOf("biro-pengendalian-tw2-2025"));
    const marked = text.filter((one) => one.includes("[Periksa capaian"));
    expect(marked).toHaveLength(4);
    expect(marked[2]).toContain("capaian kinerjanya 81,11%. ");
    expect(marked[2]).toContain("[Periksa capaian (Tabel 1!F11): ");
    expect(marked[2]).not.toContain("peringkat");
    expect(text[0]).not.toContain("[Periksa");
    expect(text.join("\n")).toContain(
      "tenaga kerja bertambah 26.260 orang (16,30%), dari 161.116 s.d. 2024 menjadi 187.376 s.d. 2025",
    );
  });
});

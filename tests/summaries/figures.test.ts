import { beforeAll, describe, expect, it } from "vitest";
import type { SheetPlan } from "../../src/contract/plan";
import { type Form, inputFrom, plansFor, type Report } from "./fixtures";
import { columnOf, figureOf, grid, held, notesOf } from "./read-plan";

/** Expected figures are worked out by hand from the printed tables, never read from our own sheets. */
function sheetsOf(report: Report, form: Form) {
  let plans: readonly SheetPlan[] = [];
  beforeAll(async () => {
    plans = plansFor(await inputFrom(report, form));
  });
  return (id: string): SheetPlan => {
    const plan = plans.find((one) => one.id === id);
    if (!plan) throw new Error(`${id} was not made from ${report}.`);
    return plan;
  };
}

function expectFigures(plan: SheetPlan, label: string, figures: Readonly<Record<string, number | string>>): void {
  for (const [title, expected] of Object.entries(figures)) {
    const got = figureOf(plan, label, title);
    if (typeof expected === "number") expect(got, `${label} · ${title}`).toBeCloseTo(expected, 9);
    else expect(got, `${label} · ${title}`).toBe(expected);
  }
}

describe.each<Form>(["teks", "angka", "satu"])("a kecamatan's report, as %s", (form) => {
  const sheet = sheetsOf("sei-balai-2024", form);

  it("sums up each indicator with its capaian and peringkat", () => {
    const plan = sheet("capaian-iku");
    // 75,35 / 85; the sasaran has this one indicator.
    expectFigures(plan, "Indeks Kepuasan Masyarakat (IKM)", { Capaian: 0.8864705882352941, Peringkat: "Tinggi" });
    // 72,62 / 71
    expectFigures(plan, "Nilai AKIP", { Capaian: 1.0228169014084507, Peringkat: "Sangat Tinggi" });
    expectFigures(plan, "Meningkatkan Kepuasan Masyarakat terhadap Pelayanan Publik", { Capaian: 0.8864705882352941 });
  });

  it("follows the years", () => {
    const plan = sheet("tren");
    expectFigures(plan, "Indeks Kepuasan Masyarakat (IKM)", {
      "2021": 77.98,
      "2022": 90.1,
      "2023": 80.5,
      "2024": 75.35,
      Perubahan: -5.15,
      // -5,15 / 80,50
      "Perubahan (%)": -0.063975155279503,
      Tren: "Turun",
    });
    expectFigures(plan, "Nilai AKIP", { Perubahan: 2.47, "Perubahan (%)": 0.035210263720599, Tren: "Naik" });
  });

  it("measures the way to the end of the plan", () => {
    const plan = sheet("kemajuan");
    expectFigures(plan, "Indeks Kepuasan Masyarakat (IKM)", {
      "Tahun akhir Renstra": 2026,
      Kemajuan: 0.8372222222222222, // 75,35 / 90
      "Sisa menuju target": 14.65,
    });
    expectFigures(plan, "Nilai AKIP", { Kemajuan: 0.994794520547945, "Sisa menuju target": 0.38 }); // 72,62 / 73
  });

  it("sets the neighbour beside it", () => {
    const rows = grid(sheet("pembanding"));
    const capaian = columnOf(sheet("pembanding"), "Capaian");
    const of = (office: string, year: number) => rows.filter((row) => row[0] === office && row[1] === year);
    const [ikm, akip] = of("Datuk Tanah Datar", 2024);
    expect(ikm?.[capaian]).toBeCloseTo(98.2 / 83, 9);
    expect(ikm?.slice(5, 7)).toEqual([1, 22.85]);
    expect(akip?.[capaian]).toBeCloseTo(75.5 / 71, 9);
    expect(akip?.slice(5, 7)).toEqual([1, 2.88]);
    expect(of("Kecamatan Sei Balai", 2023)[1]?.slice(5, 7)).toEqual([1, "-"]);
  });

  it("reproduces the printed index of satisfaction by the convention it was made with", () => {
    const plan = sheet("ikm");
    expectFigures(plan, "Nilai IKM", { "Nilai konversi": 75.35, Mutu: "C", Kinerja: "Kurang Baik" });
    // 27,15 × 0,111 = 3,01365, kept to three decimals; times 25 that is the index.
    expectFigures(plan, "Nilai IKM", { "NRR tertimbang": 3.014 });
    expectFigures(plan, "Biaya/Tarif Pelayanan", { "Nilai konversi": 99.75, Mutu: "A", "Urutan terendah": 9 });
    expectFigures(plan, "Penanganan Pengaduan dan Saran", { Mutu: "D", "Urutan terendah": 1 });
    const at = grid(plan).findIndex((row) => row[0] === "Unsur dengan nilai terendah");
    expect(
      grid(plan)
        .slice(at + 1, at + 4)
        .map((row) => [row[1], row[2]]),
    ).toEqual([
      ["Penanganan Pengaduan dan Saran", 2.03],
      ["Persyaratan Pelayanan", 3],
      ["Waktu Pelayanan", 3],
    ]);
    expect(notesOf(plan).join(" ")).toContain("SUKMA");
  });

  it("adds up the evaluation of AKIP", () => {
    const plan = sheet("akip");
    expectFigures(plan, "Perencanaan Kinerja", {
      Bobot: 30,
      Nilai: 24.39,
      "Nilai terhadap bobot": 0.813,
      "Sisa ke bobot": 5.61,
    });
    expectFigures(plan, "Evaluasi Internal", { Bobot: 25, Nilai: 15.87, "Sisa ke bobot": 9.13 });
    expectFigures(plan, "Nilai AKIP", { Bobot: 100, Nilai: 72.62 });
    expectFigures(plan, "Predikat", { Nilai: "BB" });
    expectFigures(plan, "Kategori", { Nilai: "Sangat Baik" });
    expectFigures(plan, "Nilai yang masih diperlukan ke predikat berikutnya", { Nilai: 7.39 }); // 80,01 - 72,62
    expectFigures(plan, "Perubahan dari tahun 2023", { Nilai: 2.47 }); // 72,62 - 70,15
  });

  it("adds up the budget from its outermost rows", () => {
    const plan = sheet("anggaran");
    expectFigures(plan, "Belanja Operasi", { Serapan: 2798994761 / 2935780030, "Sisa (Rp)": 136785269 });
    expectFigures(plan, "Jumlah", { "Pagu (Rp)": 2960780030, "Realisasi (Rp)": 2823094761, "Sisa (Rp)": 137685269 });
    expectFigures(plan, "Jumlah", { Serapan: 2823094761 / 2960780030 });
  });

  it("compares capaian with absorption", () => {
    const rows = grid(sheet("efisiensi"));
    expect(rows[0]?.slice(3, 7)).toEqual([0.8865, 0.9894, -0.1029, "Tidak efisien"]);
    expect(rows[1]?.slice(3, 7)).toEqual([1.0228, 0.9507, 0.0721, "Efisien"]);
  });

  it("rolls activities up under their programmes", () => {
    const plan = sheet("program-kegiatan");
    expectFigures(plan, "PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN / KOTA", {
      Capaian: 1,
      "Jumlah kegiatan": 7,
      "Rata-rata capaian kegiatan": 1,
    });
    expect(plan.outline?.length).toBe(13);
  });
});

describe.each<Form>(["teks", "angka", "satu"])("an Administrator KEK's report, as %s", (form) => {
  const sheet = sheetsOf("sei-mangkei-tw2-2025", form);

  it("says which indicators have no realisasi instead of counting them as nothing", () => {
    const plan = sheet("capaian-iku");
    const row = grid(plan).find((cells) => cells[1] === "Persentase Capaian Nilai Investasi KEK Sei Mangkei");
    expect(row?.slice(4, 8)).toEqual(["-", "-", "-", "Realisasi belum diisi."]);
    expectFigures(plan, "Indeks KEK Sei Mangkei yang Berdaya Saing", { Capaian: 1.2 }); // 4 / 3, at most 120%
    expectFigures(plan, "Indeks kepuasan layanan fasilitas dan kemudahan KEK", { Capaian: 1.2 }); // 3,72 / 3,1
    // 98,95% of 80, which its satuan says is 80%
    expectFigures(plan, "Tingkat Efektivitas Pengawasan dan Pengendalian KEK Sei Mangkei", { Capaian: 1.2 });
  });

  it("works the competitiveness index out with either weighting", () => {
    const plan = sheet("kek-daya-saing");
    const total = grid(plan).find((row) => row[0] === "Pertumbuhan tertimbang");
    expect(total?.[5]).toBeCloseTo(0.865887077, 8); // 0,559193143×0,70 + 1,641366906×0,15 + 1,521645604×0,15
    expect(total?.[7]).toBeCloseTo(1.088307894, 8); // 0,559193143×0,50 + 1,641366906×0,40 + 1,521645604×0,10
    expect(
      grid(plan)
        .find((row) => row[0] === "Indeks")
        ?.filter((value) => value !== undefined && value !== ""),
    ).toEqual(["Indeks", 4, 4]);
  });

  it("keeps the targets of the quarter and of the year apart", () => {
    const plan = sheet("kek-indikator");
    expectFigures(plan, "Realisasi anggaran", {
      "Hasil hitung": 94405123 / 403788000,
      "Capaian triwulan": 94405123 / 403788000 / 0.4,
      "Capaian tahun": 94405123 / 403788000 / 0.95,
    });
    expectFigures(plan, "Capaian investasi", { "Hasil hitung": 4193 / 6025.65, "Capaian triwulan": 1.2 });
    expectFigures(plan, "Perizinan tepat waktu", {
      "Hasil hitung": "-",
      Keterangan:
        "Tidak tertulis: dokumen melewati janji layanan, dokumen sesuai janji layanan, dokumen lebih cepat dari janji layanan. Periode target tidak tertulis; dihitung sebagai target tahun.",
    });
  });
});

describe.each<Form>(["teks", "angka", "satu"])("the Biro's report, as %s", (form) => {
  const sheet = sheetsOf("biro-pengendalian-tw2-2025", form);

  it("works out every capaian anew", () => {
    const rows = grid(sheet("capaian-iku"));
    const capaian = rows.flatMap((row) => (typeof row[5] === "number" ? [Math.round(row[5] * 1e4) / 1e4] : []));
    // Each sasaran's mean, then its indicators: 48,1/90; 13/10 capped; 3,1/3,1; 60/90; 73/90; 70/90; and 117,3/90,
    // the realisasi that its finding gives in place of 100%, capped.
    expect(capaian).toEqual([0.8672, 0.5344, 1.2, 1, 1, 0.7519, 0.6667, 0.8111, 0.7778, 1.2, 1.2]);
  });

  it("ranks the zones and adds all 25 of them", () => {
    const plan = sheet("kek-investasi");
    expectFigures(plan, "Jumlah 25 kawasan", {
      "Target (Miliar Rupiah)": 84106.92,
      "Realisasi (Miliar Rupiah)": 40481.55,
      Capaian: 40481.55 / 84106.92,
      "Di bawah 50%": 17,
    });
    expectFigures(plan, "KEK Tanjung Sauh", {
      Peringkat: 1,
      Capaian: 4878.6 / 2046.23,
      "Porsi realisasi": 4878.6 / 40481.55,
    });
    expectFigures(plan, "KEK Gresik", { Peringkat: 9, "Di bawah 50%": "Ya" });
    expectFigures(plan, "KEK MBTK", { Peringkat: 24, Capaian: 0 });
    expect(notesOf(plan).join(" ")).toContain("tertulis 81.506,92");
  });

  it("adds up workforce and businesses", () => {
    const plan = sheet("kek-tenaga-kerja");
    expectFigures(plan, "Jumlah 25 kawasan", {
      "TK s.d. 2024": 161116,
      "TK s.d. 2025": 187376,
      "Tambahan TK": 26260,
      "Pertumbuhan TK": 26260 / 161116,
      "PU s.d. 2024": 402,
      "PU s.d. 2025": 442,
    });
    expectFigures(plan, "KEK Palu", { "Tambahan PU": -24 });
    // Began with none: no growth.
    expectFigures(plan, "KEK Industropolis Batang", {
      "TK s.d. 2024": "-",
      "Pertumbuhan TK": "-",
      "Pertumbuhan PU": "-",
    });
    const half = grid(plan).find((row) => row[1] === "Pertumbuhan TK dan PU (50% + 50%)");
    expect(half?.[9]).toBeCloseTo(0.131245322581462, 9); // (26.260/161.116 + 40/402) / 2
  });

  it("works out the indicators told in the text", () => {
    const plan = sheet("kek-indikator");
    expectFigures(plan, "Rekomendasi NSPK", { "Hasil hitung": 0.6, "Capaian triwulan": 1.2 });
    expectFigures(plan, "Kualitas pelaksanaan anggaran", { "Hasil hitung": 1.173 });
    expectFigures(plan, "Pertumbuhan tenaga kerja dan pelaku usaha", { "Hasil hitung": 0.130339901003054 });
    expectFigures(plan, "Capaian investasi", { "Hasil hitung": 40.4 / 81.5 });
  });

  it("lists what was found, each with a link and a live status", () => {
    const plan = sheet("temuan");
    const cells = plan.rows.flatMap((row) => (row[2]?.link ? [`${row[2].link.sheet}!${row[2].link.cell}`] : []));
    expect(cells.length).toBeGreaterThan(5);
    const status = plan.rows.flatMap((row) => (row[2]?.link ? [held(row[8])] : []));
    expect(new Set(status)).toEqual(new Set(["terbuka"]));
  });
});

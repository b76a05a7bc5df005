import * as capaian from "../../src/regulations/capaian";
import type { Dated, Peraturan, Scale } from "../../src/regulations/dated";
import { evaluasiAkip } from "../../src/regulations/evaluasi-akip";
import * as kek from "../../src/regulations/kek";
import * as lke from "../../src/regulations/lke-akip";
import { rekomendasi } from "../../src/regulations/rekomendasi";
import { skalaPeringkat } from "../../src/regulations/skala-peringkat";
import * as survei from "../../src/regulations/survei";
import { surveiKepuasan } from "../../src/regulations/survei-kepuasan";
import { markdownTable } from "./markdown";
import { writeGenerated } from "./write";

/** How sure we are of what a regulation is said to lay down. */
const certainties = {
  dibaca: "teks peraturannya dibaca",
  sepakat: "beberapa sumber yang tidak saling bergantung sepakat",
  laporan: "tertulis dalam laporan yang terbit",
  praktik: "praktik: tidak ada peraturan yang mengaturnya",
} as const;

interface Note {
  readonly title: string;
  readonly certainty: keyof typeof certainties;
  /** Where practice differs, and which argument chooses. */
  readonly practice?: string;
}

const notes: Readonly<Record<string, Note>> = {
  arahCapaian: {
    title: "Cara menghitung capaian",
    certainty: "dibaca",
    practice:
      "Untuk indikator yang makin rendah makin baik, sebagian kantor memakai target/realisasi; argumen `arah` memilihnya (`terbalik`).",
  },
  batasCapaian: {
    title: "Batas capaian laporan KEK",
    certainty: "laporan",
    practice: "Laporan daerah tidak dibatasi; argumen `batas` memilih batas lain.",
  },
  batasLazim: { title: "Batas capaian yang lazim", certainty: "praktik" },
  bobotDayaSaing: {
    title: "Bobot daya saing KEK menurut definisi",
    certainty: "laporan",
    practice: "Tabel laporannya sendiri memakai bobot lain; argumen `bobot` memilihnya.",
  },
  bobotDayaSaingTabel: { title: "Bobot daya saing KEK menurut tabel laporan", certainty: "laporan" },
  indeksDayaSaing: { title: "Indeks daya saing KEK", certainty: "laporan" },
  kategoriDayaSaing: { title: "Kategori indeks daya saing KEK", certainty: "laporan" },
  bobotTepatWaktu: { title: "Bobot perizinan tepat waktu", certainty: "laporan" },
  bobotPengawasan: { title: "Bobot efektivitas pengawasan", certainty: "laporan" },
  bobotPertumbuhanTkPu: { title: "Bobot pertumbuhan tenaga kerja dan pelaku usaha", certainty: "laporan" },
  bobotFasilitasi: { title: "Bobot fasilitasi permasalahan", certainty: "laporan" },
  bobotKualitasAnggaran: { title: "Bobot kualitas pelaksanaan anggaran", certainty: "laporan" },
  skalaKepuasan: { title: "Skala indeks kepuasan layanan KEK", certainty: "laporan" },
  gradasiAkip: { title: "Gradasi nilai AKIP", certainty: "sepakat" },
  bagianKomponen: { title: "Bagian nilai sebuah komponen AKIP", certainty: "sepakat" },
  skalaUnsur: { title: "Skala unsur survei kepuasan", certainty: "sepakat" },
  bobotUnsur: {
    title: "Bobot unsur survei kepuasan",
    certainty: "sepakat",
    practice: "Bobot yang dibulatkan menggeser indeks sampai satu poin; argumen `bobot` memilih caranya.",
  },
  sampelSurvei: { title: "Ukuran sampel survei", certainty: "sepakat" },
};

/** docs/regulasi.md: every number that a regulation or a report lays down, as the functions use it. */
export async function generateRegulationsPage(): Promise<string[]> {
  const sections = [
    "# Angka dari peraturan dan laporan",
    "Halaman ini dibuat dari berkas peraturan di dalam program: inilah angka yang dipakai fungsi dan pemeriksaan. Peraturan yang berlaku dipilih menurut tahun laporannya; argumen fungsi, bila diisi, menang.",
    "## Capaian",
    ...entries(capaian),
    "## Skala peringkat kinerja daerah",
    ...skalaPeringkat.map(peringkatSection),
    "## Survei kepuasan masyarakat",
    ...surveiKepuasan.map(surveySection),
    ...entries(survei),
    "## Evaluasi AKIP",
    ...evaluasiAkip.map(evaluationSection),
    ...entries(lke),
    "## Kawasan Ekonomi Khusus",
    ...entries(kek),
    "## Rekomendasi penjaminan mutu",
    markdownTable(
      ["Kelemahan", "Rekomendasi", "Dasar"],
      Object.entries(rekomendasi).map(([kind, { value, reference }]) => [kind, value, reference]),
    ),
  ];
  return writeGenerated("docs/regulasi.md", `${sections.join("\n\n")}\n`);
}

function entries(module: object): string[] {
  return Object.entries(module).flatMap(([name, dated]) => {
    if (!isDated(dated)) return [];
    const note = notes[name];
    if (!note)
      throw new Error(`docs/regulasi.md says nothing of ${name}: add it to scripts/generate/regulations-page.ts.`);
    return [section(note, dated, printedValue(dated.value))];
  });
}

function isDated(value: unknown): value is Dated<unknown> {
  return typeof value === "object" && value !== null && "since" in value && "reference" in value;
}

function section({ title, certainty, practice }: Note, { since, reference }: Dated<unknown>, value: string): string {
  const facts = [
    `Dasar: ${reference}.`,
    `Berlaku sejak ${since}. Kepastian: ${certainties[certainty]}.`,
    ...(practice ? [practice] : []),
  ];
  return [`### ${title}`, value, facts.join(" ")].join("\n\n");
}

function peringkatSection(peraturan: Peraturan<(typeof skalaPeringkat)[number]["value"]>): string {
  const { cara, sebutanLain } = peraturan.value;
  const tables = Object.entries(cara).map(([name, scale]) => `Cara \`${name}\`:\n\n${scaleTable(scale, true)}`);
  return section(
    {
      title: `Peringkat menurut Permendagri ${peraturan.id}`,
      certainty: "sepakat",
      practice: `Skala tercetak dalam persen bulat dan menyisakan celah; argumen \`cara\` memilih cara membacanya. Sebutan lain pada batas yang sama: ${sebutanLain.join(", ")}.`,
    },
    peraturan,
    tables.join("\n\n"),
  );
}

function surveySection(peraturan: Peraturan<(typeof surveiKepuasan)[number]["value"]>): string {
  const { mutu, kinerja, unsur } = peraturan.value;
  const rows = mutu.classes.map(({ bound, label }) => [`mulai ${shown(bound)}`, label, kinerja[label]]);
  const value = `${markdownTable(["Nilai", "Mutu", "Kinerja"], rows)}\n\n${unsur.length} unsur: ${unsur.join("; ")}.`;
  return section(
    { title: `Mutu pelayanan menurut ${peraturan.reference.split(",")[0]}`, certainty: "sepakat" },
    peraturan,
    value,
  );
}

function evaluationSection(peraturan: Peraturan<(typeof evaluasiAkip)[number]["value"]>): string {
  const { predikat, kategori, komponen } = peraturan.value;
  const classes = predikat.classes.map(({ bound, label }) => [lower(bound, predikat), label, kategori[label]]);
  const parts = komponen.map(({ name, bobot }) => [name, shown(bobot)]);
  const value = `${markdownTable(["Nilai", "Predikat", "Kategori"], classes)}\n\n${markdownTable(["Komponen", "Bobot"], parts)}`;
  return section(
    {
      title: `PermenPANRB ${peraturan.id}`,
      certainty: "sepakat",
      practice: "Argumen `peraturan` memilih peraturannya; tanpa itu dipakai yang terbaru.",
    },
    peraturan,
    value,
  );
}

function scaleTable(scale: Scale<string | number>, isPercent: boolean): string {
  return markdownTable(
    ["Capaian", "Kelas"],
    scale.classes.map(({ bound, label }) => [
      lower(isPercent ? bound * 100 : bound, scale, isPercent ? "%" : ""),
      String(label),
    ]),
  );
}

function lower(bound: number, { reached }: Pick<Scale, "reached">, sign = ""): string {
  if (!Number.isFinite(bound)) return "di bawahnya";
  return `${reached === "at" ? "mulai" : "di atas"} ${shown(bound)}${sign}`;
}

function printedValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(printedValue).join("; ");
  if (typeof value === "number") return shown(value);
  if (typeof value === "string") return value;
  if (isScale(value)) return scaleTable(value, true);
  if (typeof value !== "object" || value === null) return String(value);
  return markdownTable(
    ["Nama", "Nilai"],
    Object.entries(value).map(([name, part]) => [
      name,
      typeof part === "object" && part !== null && Object.keys(part).length === 0 ? "tidak dibulatkan" : inline(part),
    ]),
  );
}

function isScale(value: unknown): value is Scale<string | number> {
  return typeof value === "object" && value !== null && "classes" in value && "reached" in value;
}

function inline(value: unknown): string {
  if (typeof value !== "object" || value === null) return printedValue(value);
  return Object.entries(value)
    .map(([name, part]) => `${name} ${printedValue(part)}`)
    .join(", ");
}

function shown(value: number): string {
  return String(Number(value.toPrecision(12))).replace(".", ",");
}

import type { Severity } from "../contract/finding";
import type { CellRef } from "../contract/snapshot";

export const severities: readonly Severity[] = ["salah", "periksa", "saran"];

export const severityNames: Readonly<Record<Severity, string>> = {
  salah: "Salah",
  periksa: "Perlu dilihat",
  saran: "Saran",
};

export const severityHelp: Readonly<Record<Severity, string>> = {
  salah: "Angkanya pasti tidak cocok.",
  periksa: "Kemungkinan salah; periksa pada sumbernya.",
  saran: "Penulisan yang sebaiknya dirapikan.",
};

const kindNames: Readonly<Record<string, string>> = {
  iku: "Capaian indikator",
  "multi-tahun": "Perbandingan antartahun",
  renstra: "Kemajuan terhadap target Renstra",
  pembanding: "Perbandingan dengan instansi lain",
  "skm-unsur": "Survei kepuasan: unsur",
  "skm-responden": "Survei kepuasan: responden",
  "akip-komponen": "Komponen AKIP",
  efisiensi: "Efisiensi",
  anggaran: "Anggaran",
  "program-kegiatan": "Program dan kegiatan",
  "investasi-kawasan": "Investasi per kawasan",
  "investasi-pelaku": "Investasi per pelaku usaha",
  "tenaga-kerja": "Tenaga kerja",
  "daya-saing": "Daya saing",
  "rencana-aksi": "Rencana aksi",
  skala: "Skala penilaian; tidak dihitung",
  umum: "Tabel angka",
  teks: "Tabel teks; tidak dihitung",
};

export function kindName(kind: string): string {
  return kindNames[kind] ?? kind;
}

/** A sentence as a clerk would write it: it begins with a capital letter. */
export function sentence(text: string): string {
  return text.charAt(0).toLocaleUpperCase("id-ID") + text.slice(1);
}

/** By what a template's id begins with: whose report it belongs to. */
const templateGroups: readonly (readonly [start: string, group: string])[] = [
  ["kek", "Administrator kawasan (KEK)"],
  ["biro", "Biro dan sekretariat"],
  ["opd", "Perangkat daerah"],
  ["lke", "Evaluasi AKIP"],
];

export function templateGroup(id: string): string {
  return templateGroups.find(([start]) => id.startsWith(`${start}-`))?.[1] ?? "Untuk semua";
}

/** "C29" on the sheet at hand, "Tabel 2!C29" elsewhere. */
export function cellName(at: CellRef, sheet?: string): string {
  return at.sheet === sheet ? at.cell : `${at.sheet}!${at.cell}`;
}

/** "0,4 detik", "1,2 menit". */
export function duration(ms: number): string {
  const format = (value: number) => value.toLocaleString("id-ID", { maximumFractionDigits: 1 });
  return ms < 60_000 ? `${format(Math.max(ms / 1000, 0.1))} detik` : `${format(ms / 60_000)} menit`;
}

import type { Dated, Scale } from "./dated";

export type PeraturanAkip = "88/2021" | "12/2015";
export type Predikat = "AA" | "A" | "BB" | "B" | "CC" | "C" | "D";

const predikat: Scale<Predikat> = {
  decimals: 2,
  reached: "above",
  classes: [
    { bound: 90, label: "AA" },
    { bound: 80, label: "A" },
    { bound: 70, label: "BB" },
    { bound: 60, label: "B" },
    { bound: 50, label: "CC" },
    { bound: 30, label: "C" },
    { bound: Number.NEGATIVE_INFINITY, label: "D" },
  ],
};

const kategori: Readonly<Record<Predikat, string>> = {
  AA: "Sangat Memuaskan",
  A: "Memuaskan",
  BB: "Sangat Baik",
  B: "Baik",
  CC: "Cukup (Memadai)",
  C: "Kurang",
  D: "Sangat Kurang",
};

interface EvaluasiAkip {
  readonly predikat: Scale<Predikat>;
  readonly kategori: Readonly<Record<Predikat, string>>;
  /** Components with their weights in points of 100. */
  readonly komponen: readonly { readonly name: string; readonly bobot: number }[];
}

/** Figures of 2020 and 2021 rest on the older regulation. */
export const evaluasiAkip: Readonly<Record<PeraturanAkip, Dated<EvaluasiAkip>>> = {
  "88/2021": {
    value: {
      predikat,
      kategori,
      komponen: [
        { name: "Perencanaan Kinerja", bobot: 30 },
        { name: "Pengukuran Kinerja", bobot: 30 },
        { name: "Pelaporan Kinerja", bobot: 15 },
        { name: "Evaluasi Akuntabilitas Kinerja Internal", bobot: 25 },
      ],
    },
    since: 2021,
    reference: "PermenPANRB 88/2021 tentang Evaluasi AKIP",
  },
  "12/2015": {
    value: {
      predikat,
      kategori,
      komponen: [
        { name: "Perencanaan Kinerja", bobot: 30 },
        { name: "Pengukuran Kinerja", bobot: 25 },
        { name: "Pelaporan Kinerja", bobot: 15 },
        { name: "Evaluasi Internal", bobot: 10 },
        { name: "Pencapaian Sasaran/Kinerja", bobot: 20 },
      ],
    },
    since: 2015,
    reference: "PermenPANRB 12/2015 tentang Pedoman Evaluasi atas Implementasi SAKIP",
  },
};

/** Points of a gradation letter. */
export const gradasiAkip: Dated<Readonly<Record<string, number>>> = {
  value: { AA: 100, A: 90, BB: 80, B: 70, CC: 60, C: 50, D: 30, E: 0 },
  since: 2021,
  reference: "PermenPANRB 88/2021, gradasi nilai AA sampai E",
};

/** What a component's score is made of. */
export const bagianKomponen: Dated<{
  readonly keberadaan: number;
  readonly kualitas: number;
  readonly pemanfaatan: number;
}> = {
  value: { keberadaan: 0.2, kualitas: 0.3, pemanfaatan: 0.5 },
  since: 2021,
  reference: "PermenPANRB 88/2021, sub-komponen keberadaan 20%, kualitas 30%, pemanfaatan 50%",
};

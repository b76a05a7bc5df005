import { type WordList, wordList } from "./word-list";

export type KomponenAkip = "perencanaan" | "pengukuran" | "pelaporan" | "evaluasi" | "capaian";

/** The components that evaluations of AKIP score, by all names in use; "capaian" only before 2021. */
export const komponenAkip: Readonly<Record<KomponenAkip, WordList>> = {
  perencanaan: wordList("Planning.", "perencanaan kinerja, perencanaan"),
  pengukuran: wordList("Measuring.", "pengukuran kinerja, pengukuran"),
  pelaporan: wordList("Reporting.", "pelaporan kinerja, pelaporan"),
  evaluasi: wordList(
    "Evaluating.",
    `evaluasi akuntabilitas kinerja internal, evaluasi akuntabilitas kinerja, evaluasi internal, evaluasi kinerja,
    evaluasi kinerja internal, evaluasi akuntabilitas internal, evaluasi akip internal, evaluasi sakip internal, evaluasi`,
  ),
  capaian: wordList(
    "What was achieved; a component of PermenPANRB 12/2015.",
    "capaian kinerja, pencapaian kinerja, pencapaian sasaran, capaian sasaran, pencapaian sasaran/kinerja organisasi, pencapaian sasaran kinerja",
  ),
};

/** Names of components are short; longer texts only mention them. */
const longestName = 80;

/** The component that a label names: "Evaluasi Internal" is "evaluasi". */
export function komponenIn(label: string): KomponenAkip | undefined {
  if (label.length > longestName) return undefined;
  const bare = label.replace(/^\s*(\(?[\dA-Za-z]{1,3}[.)])+\s*/, "");
  const names = Object.keys(komponenAkip) as KomponenAkip[];
  return names.find((name) => komponenAkip[name].opens(bare)) ?? names.find((name) => isFullName(name, label));
}

/** Inside a label only the full name counts: "Indeks Perencanaan Pembangunan" is another thing. */
function isFullName(name: KomponenAkip, label: string): boolean {
  return komponenAkip[name].words.some((word) => word.includes(" ") && wordIn(word, label));
}

function wordIn(word: string, label: string): boolean {
  return label.toLowerCase().includes(word);
}

export const nilaiAkip = wordList(
  "The label of the row that adds the components up.",
  `jumlah, total, nilai total, total nilai, jumlah nilai, nilai hasil evaluasi, hasil evaluasi, nilai akhir,
  nilai akuntabilitas kinerja, nilai akuntabilitas, nilai evaluasi, nilai sakip, nilai akip, nilai evaluasi akip,
  nilai evaluasi sakip, nilai hasil evaluasi akip, total nilai akuntabilitas kinerja, jumlah nilai akip, skor akhir`,
);

export const predikatAkip = wordList(
  "The label of the row or column with the letter.",
  "kategori, predikat, tingkat akuntabilitas, tingkat akuntabilitas kinerja, kriteria, interpretasi, kualifikasi",
);

export const akip = wordList(
  "The evaluation itself, as an indicator or in a title.",
  "akip, sakip, akuntabilitas kinerja, lakip, lke akip, lke",
);

import { normalise } from "./normalise";
import { percent } from "./percent";
import { wordList } from "./word-list";

/** Evaluation forms put what was done beside what was spent: "K | Rp", "Kinerja | Keuangan", "Fisik | Anggaran". */

export const moneyHalf = wordList(
  "The half about money, over 'Target | Realisasi | %' of its own.",
  `anggaran, keuangan, belanja, dana, pagu, jumlah anggaran, jumlah keuangan, jumlah belanja, jumlah pagu, total anggaran,
  total belanja, total pagu, anggaran rp, keuangan rp, belanja rp, dana rp, pagu rp, anggaran rupiah`,
);

export const bareMoney = wordList(
  "The half about money as the last line of a header: what it is of stands above.",
  `rp, rupiah, anggaran, keuangan, ribu, juta, miliar, milyar, rp ribu, rp juta, rp miliar, rp milyar, anggaran rp,
  keuangan rp, rupiah rp`,
);

export const matterHalf = wordList("The half about what was done.", "kinerja, fisik, k");

export const bareMatter = wordList(
  "What was done, or either half, as the last line of a header.",
  "kinerja, fisik, k, keuangan, volume, vol",
);

export const unitRow = wordList(
  "What may stand alone under a header: a unit, or one half of a pair.",
  "k, rp, %, rupiah, persen, ha, orang, kali, juta, miliar, kk, jiwa, rp jt, rp juta, kinerja, keuangan, fisik",
);

/** A header's last line without its brackets: "(Rp)" is "rp". */
export function bareHeader(text: string): string {
  return normalise(text.replace(/[()]/g, " "));
}

export function isPercentOnly(text: string): boolean {
  return percent.is(bareHeader(text));
}

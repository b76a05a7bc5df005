import { wordList } from "./word-list";

export const empty = wordList(
  "Words that tell nothing of what a figure is.",
  "dan, di, ke, dari, yang, pada, untuk, dengan, dalam, oleh, para, nilai, tahun, indikator, iku, the, of, and",
);

export const dateOrRole = wordList(
  "Words of dates, units and roles: not what a figure is of.",
  `sd, triwulan, semester, hingga, sampai, target, realisasi, jumlah, total, rp, rupiah, milyar, miliar, juta, triliun, orang,
  ha, kumulatif, akumulatif, tw, tw1, tw2, tw3, tw4, i, ii, iii, iv`,
);

/** Short forms and spellings of the same word, for comparing names. */
export const synonyms: readonly (readonly [RegExp, string])[] = [
  [/\bkek\b/g, "kawasan ekonomi khusus"],
  [/\bikm\b/g, "indeks kepuasan masyarakat"],
  [/\bskm\b/g, "survei kepuasan masyarakat"],
  [/\bsakip\b/g, "akip"],
  [/\b(prosentase|presentase|persen)\b|%/g, "persentase"],
  [/\btk\b/g, "tenaga kerja"],
  [/\bpu\b/g, "pelaku usaha"],
];

/** "1.1", "IKU-3.2", "Indikator 1.1", "2.", "(a)" in front of a name. */
export const numbering =
  /^\s*(?:(?:iku|ikk|iki|ikp|ikss?|iksk|indikator|sasaran|program|kegiatan)?[\s.:-]*(\d+(?:\.\d+)*)[.):]*(?=\s|$)|\(?[a-z][.)]\s)/i;

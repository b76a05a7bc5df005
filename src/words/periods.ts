import { months } from "./months";
import { wordList } from "./word-list";

/** "jan", "januari" … to 1–12, also as offices shorten and misspell them. */
const otherMonths: readonly (readonly string[])[] = [
  ["jan"],
  ["feb", "peb", "pebruari", "febuari"],
  ["mar", "mrt"],
  ["apr"],
  ["may"],
  ["jun"],
  ["jul"],
  ["agu", "agt", "ags", "agust", "agst"],
  ["sep", "sept"],
  ["okt", "oct"],
  ["nov", "nop", "nopember"],
  ["des", "dec", "desember"],
];

const monthNumbers: ReadonlyMap<string, number> = new Map(
  months.flatMap((name, at) => [name.toLowerCase(), ...(otherMonths[at] ?? [])].map((word) => [word, at + 1] as const)),
);

export const monthNames = wordList("The months and their short forms.", [...monthNumbers.keys()].join(","));

/** 1 for "Jan", "Januari"; undefined for what is no month. */
export function monthOf(word: string): number | undefined {
  return monthNumbers.get(word);
}

export const quarter = wordList(
  "A quarter, before its number.",
  "tw, twl, twln, triwulan, tri wulan, trw, trwln, quarter, q, kuartal, kwartal",
);

export const half = wordList("Half a year, before its number.", "semester, smt, smstr");

export const cumulative = wordList(
  "From the beginning of the year up to the time named.",
  "sd, sampai dengan, sampai, hingga, kumulatif, akumulatif, akumulasi, s/d, komulatif",
);

export const ofYear = wordList("A target or figure of the whole year.", "tahun, tahunan, setahun, satu tahun, 1 tahun");

export const relativeTime = wordList(
  "Times told from now: the month of the report, and up to it.",
  `bulan ini, bulan lalu, bulan yang lalu, bulan berjalan, bulan sebelumnya, minggu ini, minggu lalu, hari ini, kemarin, tahun ini, tahun lalu,
  tahun berjalan, tahun sebelumnya, triwulan ini, triwulan lalu, periode ini, periode lalu, semester ini, semester lalu`,
);

export const endOfPlan = wordList(
  "The end of the plan period, or the plan itself: a target for then, not for this year.",
  `akhir, renstra, rpjm, rpjmd, rpjmn, rpd, jangka menengah, akhir periode, akhir renstra, akhir rpjmd, jangka panjang,
  rpjpd, rpjmdes`,
);

export const baseline = wordList(
  "The state before the plan.",
  `kondisi awal, kondisi kinerja awal, kondisi kinerja pada awal, baseline, data awal, data dasar, tahun dasar, capaian awal,
  data capaian pada tahun awal, data capaian awal, kondisi eksisting, kondisi existing, kondisi saat ini, capaian tahun awal`,
);

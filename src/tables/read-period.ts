import { normalise } from "../words/normalise";
import { cumulative, half, monthNames, monthOf, quarter } from "../words/periods";
import { remembered } from "../words/remembered";
import type { Period } from "./table";

type Quarter = 1 | 2 | 3 | 4;

const quarters: Readonly<Record<string, Quarter>> = { i: 1, ii: 2, iii: 3, iv: 4, "1": 1, "2": 2, "3": 3, "4": 4 };
const anyOf = (words: readonly string[]) => [...words].sort((a, b) => b.length - a.length).join("|");
const quarterWords = new RegExp(`(?<![a-z\\d])(?:${anyOf(quarter.words)}) ?-? ?(iv|iii|ii|i|[1-4])(?![a-z\\d])`);
const quarterBehind = /(?<![a-z\d])(iv|iii|ii|i) (?:triwulan|tw)(?![a-z\d])/;
const halfWords = new RegExp(`(?<![a-z\\d])(?:${anyOf(half.words)}) ?-? ?(ii|i|[12])(?![a-z\\d])`);
const monthWords = new RegExp(`(?<![a-z\\d])(?:${anyOf(monthNames.words)})(?![a-z\\d])`, "g");

/** The year, quarter, half or month a header or a title names; several years ("2024-2026") name no single one. */
export const readPeriod = remembered((text): Period => {
  const words = normalise(text)
    .replace(/[()[\]/-]/g, " ")
    .replace(/\s+/g, " ");
  const years = [...new Set(words.match(/(?<!\d)(19|20)\d\d(?!\d)/g) ?? [])];
  const year = years.length === 1 ? Number(years[0]) : undefined;
  const months = (words.match(monthWords) ?? []).flatMap((word) => monthOf(word) ?? []);
  const named = quarters[(quarterWords.exec(words) ?? quarterBehind.exec(words))?.[1] ?? ""] ?? quarterOfMonths(months);
  const halfOf = named === undefined ? (quarters[halfWords.exec(words)?.[1] ?? ""] as 1 | 2 | undefined) : undefined;
  const [month] = months;
  const isMonth = months.length === 1 && namesMonth(words) && named === undefined && halfOf === undefined;
  return {
    ...(year && { year }),
    ...(named && { quarter: named }),
    ...(halfOf && { half: halfOf }),
    ...(isMonth && { month }),
    ...(cumulative.isIn(words) && { cumulative: true }),
  };
});

/** "Januari", "s.d. Maret 2024", "Bulan Mei"; a date in a title, "per 31 Desember", is none. */
function namesMonth(words: string): boolean {
  const alone = words.replace(/(?<!\d)(19|20)\d\d(?!\d)/g, "").replace(/^(realisasi |target )?(sd |bulan )*/, "");
  return monthNames.is(alone) || /(?<![a-z])bulan [a-z]+/.test(words);
}

/** "Januari – Maret" is the first quarter. */
function quarterOfMonths([first, last, ...others]: readonly number[]): Quarter | undefined {
  if (first === undefined || last === undefined || others.length > 1) return undefined;
  const end = others[0] ?? last;
  return end - first === 2 && end % 3 === 0 ? ((end / 3) as Quarter) : undefined;
}

/** The narrower of two: what the column says, completed by what the table says. */
export function completePeriod(own: Period, outer: Period): Period {
  if (own.quarter || own.half || own.month || own.year)
    return { ...(own.year === undefined && outer.year !== undefined && { year: outer.year }), ...own };
  return { ...outer, ...own };
}

export function samePeriod(one: Period, other: Period): boolean {
  return (
    one.year === other.year &&
    one.quarter === other.quarter &&
    one.half === other.half &&
    one.month === other.month &&
    (one.cumulative ?? false) === (other.cumulative ?? false)
  );
}

/** A year standing alone, as a header of a column. */
export function isYear(text: string): boolean {
  return /^(tahun |thn |th |ta )?(19|20)\d\d([*)]*)?$/i.test(text.trim());
}

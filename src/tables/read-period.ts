import { remembered } from "../numbers/remembered";
import { normalise } from "./header-words";
import type { Period } from "./table";

const quarters: Readonly<Record<string, 1 | 2 | 3 | 4>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  "1": 1,
  "2": 2,
  "3": 3,
  "4": 4,
};
const quarterWords = /\b(?:tw|twl|triwulan|trw|quarter|q|kuartal) ?-?(iv|iii|ii|i|[1-4])\b/;
const monthsOfQuarter: readonly (readonly [1 | 2 | 3 | 4, RegExp])[] = [
  [1, /\bjan(uari)?\b.*\bmar(et)?\b/],
  [2, /\bapr(il)?\b.*\bjun(i)?\b/],
  [3, /\bjul(i)?\b.*\bsep(t|tember)?\b/],
  [4, /\bokt(ober)?\b.*\bdes(ember)?\b/],
];

/** The year and quarter a header or a title names; several years ("2024-2026") name no single one. */
export const readPeriod = remembered((text): Period => {
  const words = normalise(text)
    .replace(/[()[\]/-]/g, " ")
    .replace(/\s+/g, " ");
  const years = [...new Set(words.match(/\b(19|20)\d\d\b/g) ?? [])];
  const year = years.length === 1 ? Number(years[0]) : undefined;
  const quarter =
    quarters[quarterWords.exec(words)?.[1] ?? ""] ?? monthsOfQuarter.find(([, at]) => at.test(words))?.[0];
  const cumulative = /\bsd\b|\bsampai dengan\b|\bhingga\b|\b(ak)?kumulatif\b|\bakumulatif\b/.test(words);
  return {
    ...(year && { year }),
    ...(quarter && { quarter }),
    ...(cumulative && { cumulative }),
  };
});

/** The narrower of two: what the column says, completed by what the table says. */
export function completePeriod(own: Period, outer: Period): Period {
  if (own.quarter || own.year) return { ...(own.year === undefined && { year: outer.year }), ...own };
  return { ...outer, ...own };
}

export function samePeriod(one: Period, other: Period): boolean {
  return (
    one.year === other.year &&
    one.quarter === other.quarter &&
    (one.cumulative ?? false) === (other.cumulative ?? false)
  );
}

/** A year standing alone, as a header of a column. */
export function isYear(text: string): boolean {
  return /^(tahun |thn |th )?(19|20)\d\d([*)]*)?$/i.test(text.trim());
}

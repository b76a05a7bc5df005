import type { Period } from "../../tables/table";
import { months } from "../../words/months";
import { monthOf, quarter as quarterWords } from "../../words/periods";

/** The period that a report is of, and the one after it. */
export interface Step {
  readonly from: Period & { readonly year: number };
  readonly to: Period & { readonly year: number };
}

const roman = ["I", "II", "III", "IV"] as const;

/** A quarter later, or a year later for a report of the whole year. */
export function stepFrom({ year, quarter }: Period): Step | undefined {
  if (year === undefined) return undefined;
  if (quarter === undefined) return { from: { year }, to: { year: year + 1 } };
  const to = quarter === 4 ? ({ year: year + 1, quarter: 1 } as const) : { year, quarter: (quarter + 1) as 2 | 3 | 4 };
  return { from: { year, quarter }, to };
}

/** "Triwulan II Tahun 2025" */
export function periodInWords({ year, quarter }: Step["from"]): string {
  return quarter ? `Triwulan ${roman[quarter - 1]} Tahun ${year}` : `Tahun ${year}`;
}

const quarterNames = [...quarterWords.words].sort((one, other) => other.length - one.length).join("|");
const afterWord = new RegExp(`((?:^|[^\\p{L}])(?:${quarterNames})[\\s.-]*)(IV|III|II|I|[1-4])(?![\\p{L}\\d])`, "giu");
const range = /(\p{L}{3,9})(\s*(?:-|–|s\.?\/?d\.?|sampai(?: dengan)?)\s*)(\p{L}{3,9})/giu;

/** Words that name the period `from` name the one after it; other periods that a text names stay as they are. */
export function moveText(text: string, { from, to }: Step): string {
  const isOfPeriod = from.quarter === undefined || namesQuarter(text, from.quarter);
  const moved =
    from.quarter === undefined || to.quarter === undefined ? text : moveQuarter(text, from.quarter, to.quarter);
  // "Target Tahun 2025" is of the year, whatever the quarter: it goes on when the year does.
  const isYearOver = from.year !== to.year;
  if (!isYearOver) return moved;
  const hasOtherYears = (moved.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []).some((year) => Number(year) !== from.year);
  if (hasOtherYears && !isOfPeriod) return moved;
  return moved.replace(new RegExp(`(?<!\\d)${from.year}(?!\\d)`, "g"), String(to.year));
}

function namesQuarter(text: string, quarter: number): boolean {
  for (const [, , number] of text.matchAll(afterWord)) if (quarterNumbered(number ?? "") === quarter) return true;
  return false;
}

function moveQuarter(text: string, from: number, to: number): string {
  const named = text.replace(afterWord, (whole, word: string, number: string) => {
    if (quarterNumbered(number) !== from) return whole;
    return `${word}${/\d/.test(number) ? to : inCaseOf(number, roman[to - 1] ?? "")}`;
  });
  return named.replace(range, (whole, first: string, between: string, last: string) => {
    const isQuarter = monthOf(first.toLowerCase()) === from * 3 - 2 && monthOf(last.toLowerCase()) === from * 3;
    if (!isQuarter) return whole;
    return `${monthLike(first, to * 3 - 2)}${between}${monthLike(last, to * 3)}`;
  });
}

function quarterNumbered(number: string): number {
  const at = (roman as readonly string[]).indexOf(number.toUpperCase());
  return at < 0 ? Number(number) : at + 1;
}

function inCaseOf(model: string, word: string): string {
  return model === model.toLowerCase() ? word.toLowerCase() : word;
}

/** Shortened where the month that it takes the place of is, and in the same letters. */
function monthLike(model: string, month: number): string {
  const name = months[month - 1] ?? "";
  const isFull = months.some((full) => full.toLowerCase() === model.toLowerCase());
  const short = isFull ? name : name.slice(0, 3);
  if (model === model.toUpperCase()) return short.toUpperCase();
  return model === model.toLowerCase() ? short.toLowerCase() : short;
}

import { readPeriod } from "../tables/read-period";
import type { Period, TableCell } from "../tables/table";
import { monthOf } from "../words/periods";

/** The last month of a period, counted from January of the year 0: what is due by then can be compared. */
export type MonthCount = number;

export function endOf({ year, quarter, month }: Period): MonthCount | undefined {
  if (year === undefined) return undefined;
  return year * 12 + (month ?? (quarter === undefined ? 12 : quarter * 3));
}

/** "30 Juni 2025", "Juni 2025", "TW II", "B06", "30/06/2025": the month by whose end a thing is due. */
export function dueMonth({ text }: TableCell, within: Period): MonthCount | undefined {
  const words = text.trim();
  const [, day, ofNumber, ofYear] = /^(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d\d)$/.exec(words) ?? [];
  if (day && ofNumber && Number(ofNumber) <= 12) return Number(ofYear) * 12 + Number(ofNumber);
  const [, number] = /^B\s?(0?[1-9]|1[0-2])$/i.exec(words) ?? [];
  if (number) return within.year === undefined ? undefined : within.year * 12 + Number(number);
  const period = readPeriod(words);
  const named = words
    .toLowerCase()
    .match(/\p{L}{3,}/gu)
    ?.flatMap((word) => monthOf(word) ?? [])
    .at(-1);
  const month = period.quarter === undefined ? named : undefined;
  if (month === undefined && period.quarter === undefined && period.year === undefined) return undefined;
  return endOf({ year: period.year ?? within.year, quarter: period.quarter, month });
}

import { type Expression, literal } from "../formulas/expression";
import type { SheetBuilder } from "./sheet-builder";

interface Bar {
  readonly number: string;
  readonly name: string;
  readonly capaian: Expression;
}

/** Names are readable under so many columns; under more the numbers of the table stand for them. */
const namedAtMost = 9;
const longestName = 60;

/** Each capaian as a column, with the line of a target just met. */
export function capaianChart(sheet: SheetBuilder, title: string, bars: readonly Bar[]): void {
  const numbers = new Set(bars.map(({ number }) => number));
  const byNumber = bars.length > namedAtMost && numbers.size === bars.length && !numbers.has("");
  const label = ({ number, name }: Bar) => (byNumber ? number : shorten(`${number} ${name}`.trim()));
  sheet.chart({ type: "column", title, percent: true }, bars.map(label), [
    { name: "Capaian", values: bars.map(({ capaian }) => capaian) },
    { name: "Target (100%)", values: bars.map(() => literal(1)), line: true },
  ]);
}

function shorten(words: string): string {
  return words.length <= longestName ? words : `${words.slice(0, longestName - 1).trimEnd()}…`;
}

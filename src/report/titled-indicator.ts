import type { Table } from "../tables/table";
import type { IndicatorRow } from "./indicator-rows";
import { sameWords, shareOfWords, wordsOf } from "./words";

/** The indicators that a table of several lists: the names to which titles and other tables refer. */
export function listedIndicators(rows: readonly IndicatorRow[]): IndicatorRow[] {
  const counts = new Map<Table, number>();
  for (const { table } of rows) counts.set(table, (counts.get(table) ?? 0) + 1);
  return rows.filter(({ table }) => (counts.get(table) ?? 0) >= 3);
}

/** The listed indicator that the title over a table of one indicator names. */
export function titledIndicator(
  row: IndicatorRow,
  rows: readonly IndicatorRow[],
  listed: readonly IndicatorRow[],
): IndicatorRow | undefined {
  if (listed.length === 0 || rows.some((other) => other !== row && other.table === row.table)) return undefined;
  const titled = onlyMatch(listed, wordsOf(row.table.title));
  return titled?.table === row.table ? undefined : titled;
}

/** The one listed indicator with these words, none where several have them. */
export function onlyMatch(listed: readonly IndicatorRow[], words: readonly string[]): IndicatorRow | undefined {
  const exact = listed.filter((row) => sameWords(row.words, words));
  const found = exact.length > 0 ? exact : listed.filter((row) => isPartOf(row.words, words));
  return new Set(found.map(({ words: each }) => [...each].sort().join(" "))).size === 1 ? found[0] : undefined;
}

function isPartOf(name: readonly string[], words: readonly string[]): boolean {
  return (
    name.length >= 3 &&
    words.length >= 3 &&
    shareOfWords(name, words) === 1 &&
    Math.abs(name.length - words.length) <= 3
  );
}

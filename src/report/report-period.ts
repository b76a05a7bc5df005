import { readPeriod } from "../tables/read-period";
import type { Period, Table } from "../tables/table";

/** The year and quarter that a report is of: those its titles and headers name most. */
export function reportPeriod(tables: readonly Table[]): Period {
  const titles = tables.map(({ title }) => readPeriod(title));
  const headers = tables.flatMap(({ headerCells }) => headerCells.map(({ text }) => readPeriod(text)));
  const year = mostNamed(titles, ({ year }) => year) ?? mostNamed(headers, ({ year }) => year);
  const quarter = mostNamed(titles, ({ quarter }) => quarter) ?? mostNamed(headers, ({ quarter }) => quarter);
  return { ...(year && { year }), ...(quarter && { quarter }) };
}

/** What half of those that name one name, at least twice; of two named equally often, the later. */
function mostNamed<T extends number>(
  periods: readonly Period[],
  part: (period: Period) => T | undefined,
): T | undefined {
  const counts = new Map<T, number>();
  for (const period of periods) {
    const value = part(period);
    if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const [most] = [...counts]
    .filter(([, count]) => count >= 2)
    .sort(([one, often], [other, seldom]) => seldom - often || other - one);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return most && most[1] * 2 >= all ? most[0] : undefined;
}

import type { Column, Role, Table } from "../../tables/table";

/**
 * The columns of a role that belong to a result column, best first: of the same year and quarter, under the same
 * group header, nearest on its left. Columns of another year are none.
 */
export function relatedColumns(table: Table, position: number, test: (column: Column) => boolean): number[] {
  const result = table.columns[position];
  if (!result) return [];
  return table.columns
    .flatMap((column, at) => {
      if (at === position || !test(column) || isApart(table, position, at)) return [];
      const score = closeness(result, column, position, at);
      return score === undefined ? [] : [{ at, score }];
    })
    .sort((one, other) => other.score - one.score)
    .map(({ at }) => at);
}

/** Another indicator or program named between two columns has the figures beyond it to itself. */
function isApart({ columns }: Table, one: number, other: number): boolean {
  const between = columns.slice(Math.min(one, other) + 1, Math.max(one, other));
  return between.some(({ role }) => role === "indikator" || role === "uraian" || role === "sasaran");
}

export function hasRole(...roles: readonly Role[]): (column: Column) => boolean {
  return ({ role }) => roles.includes(role);
}

function closeness(result: Column, other: Column, position: number, at: number): number | undefined {
  const mine = result.ownPeriod;
  const its = other.ownPeriod;
  if (mine.year && its.year && mine.year !== its.year) return undefined;
  let score = 0;
  if (mine.year && mine.year === its.year) score += 4;
  if (mine.quarter && its.quarter) score += mine.quarter === its.quarter ? 2 : -2;
  if (mine.cumulative && its.cumulative) score += 0.5;
  const group = result.path.length > 1 ? result.path[0] : undefined;
  if (group && other.path.length > 1 && other.path[0] === group) score += 3;
  score += at < position ? 0 : -1.5;
  return score - Math.abs(position - at) * 0.1;
}

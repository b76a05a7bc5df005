import type { ColumnView, TableView } from "./view";

/**
 * The columns that belong to a result column, best first: of the same year and quarter, under the same group header,
 * nearest on its left. A header that names another year costs much, but forbids nothing.
 */
export function relatedTo(
  view: TableView,
  result: ColumnView,
  test: (column: ColumnView) => boolean,
): readonly { readonly column: ColumnView; readonly cost: number }[] {
  return view.columns
    .filter((column) => column !== result && column.count > 0 && !column.isKey && test(column))
    .map((column) => ({ column, cost: -closeness(view, result, column) }))
    .sort((one, other) => one.cost - other.cost);
}

/** Columns of another year than the result's are hardly meant. */
export const otherYear = 20;

function closeness({ columns }: TableView, result: ColumnView, other: ColumnView): number {
  const [mine, its] = [result.period, other.period];
  let score = 0;
  if (mine.year && its.year) score += mine.year === its.year ? 4 : -otherYear;
  if (mine.quarter && its.quarter) score += mine.quarter === its.quarter ? 2 : -2;
  if (mine.cumulative && its.cumulative) score += 0.5;
  if (result.month !== undefined && other.month !== undefined && result.month !== other.month) score -= 4;
  score += 3 * sharedPath(result, other);
  score += other.position < result.position ? 0 : -1.5;
  if (isApart(columns, result.position, other.position)) score -= 8;
  return score - Math.abs(result.position - other.position) * 0.1;
}

/** How much of their headers' upper parts two columns share, from the top. */
function sharedPath({ column: one }: ColumnView, { column: other }: ColumnView): number {
  const [mine, its] = [one.path.slice(0, -1), other.path.slice(0, -1)];
  let shared = 0;
  while (shared < Math.min(mine.length, its.length) && mine[shared] === its[shared]) shared++;
  return mine.length === 0 || its.length === 0 ? 0 : shared / Math.max(mine.length, its.length);
}

/** Another indicator or program named between two columns has the figures beyond it to itself. */
function isApart(columns: readonly ColumnView[], one: number, other: number): boolean {
  return columns
    .slice(Math.min(one, other) + 1, Math.max(one, other))
    .some(({ column: { role } }) => role === "indikator" || role === "uraian" || role === "sasaran");
}

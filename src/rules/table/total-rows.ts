import { sum } from "../../numbers/decimal";
import { prints } from "../../tables/prints";
import type { Row, Table, TableCell } from "../../tables/table";
import { additivityOf } from "./additive";

/** A total row and the rows it adds up. */
export interface TotalRow {
  readonly total: Row;
  readonly parts: readonly Row[];
  /** Rows that stand among the parts and are no part: parents, details, subtotals. */
  readonly others: readonly Row[];
  /** Positions of columns in which the parts do add up to the total. */
  readonly fitting: ReadonlySet<number>;
}

/** The total rows of a table, each with the set of rows that adds up in most of its columns. */
export function totalRowsOf(table: Table): TotalRow[] {
  return table.rows.flatMap((row, at) => {
    if (row.kind !== "total" && row.kind !== "subtotal") return [];
    const candidates = candidatesFor(table.rows, at).filter(({ length }) => length > 0);
    const scored = candidates.map((parts) => ({ parts, fitting: fittingColumns(table, row, parts) }));
    const best = scored.reduce<(typeof scored)[number] | undefined>(
      (leader, each) => (leader && leader.fitting.size >= each.fitting.size ? leader : each),
      undefined,
    );
    if (!best) return [];
    const parts = new Set(best.parts);
    const others = segmentOf(table.rows, at).filter((other) => other !== row && !parts.has(other));
    return [{ total: row, ...best, others }];
  });
}

/** Rows between the total before and this one; below it, for a total that stands on top. */
function segmentOf(rows: readonly Row[], at: number): Row[] {
  const isTop = rows.slice(0, at).every(({ kind }) => kind === "group");
  if (isTop) {
    const end = rows.findIndex(({ kind }, index) => index > at && (kind === "total" || kind === "summary"));
    return rows.slice(at + 1, end < 0 ? undefined : end);
  }
  const start = rows.findLastIndex(({ kind }, index) => index < at && kind === "total");
  return rows.slice(start + 1, at);
}

/** Ways in which a total may be made up, the likeliest first. */
function candidatesFor(rows: readonly Row[], at: number): Row[][] {
  const segment = segmentOf(rows, at);
  const data = segment.filter(({ kind }) => kind === "data");
  const subtotals = segment.filter(({ kind }) => kind === "subtotal");
  if (rows[at]?.kind === "subtotal") {
    const above = rows.slice(0, at);
    const start = above.findLastIndex(({ kind }) => kind === "subtotal" || kind === "group");
    const since = above.slice(start + 1).filter(({ kind }) => kind === "data");
    return [...byLevel(since), above.filter(({ kind }) => kind === "data")];
  }
  const totalsBefore = rows.slice(0, at).filter(({ kind }) => kind === "total");
  const visible = data.filter(({ hidden }) => !hidden);
  return [
    ...(subtotals.length > 0 ? [withLoose(segment), subtotals] : []),
    ...byLevel(data),
    ...(visible.length < data.length ? byLevel(visible) : []),
    ...(totalsBefore.length > 1 ? [totalsBefore] : []),
    ...(totalsBefore.length > 0 ? [[...totalsBefore, ...data]] : []),
  ];
}

/** Subtotals, and the rows after the last of them that stand for themselves. */
function withLoose(segment: readonly Row[]): Row[] {
  const last = segment.findLastIndex(({ kind }) => kind === "subtotal");
  return segment.filter(({ kind }, index) => kind === "subtotal" || (index > last && kind === "data"));
}

/** Outermost rows, all rows, innermost rows. */
function byLevel(data: readonly Row[]): Row[][] {
  const outermost = Math.min(...data.map(({ level }) => level));
  const top = data.filter(({ level }) => level === outermost);
  const leaves = data.filter(({ level }, index) => (data[index + 1]?.level ?? 0) <= level);
  return top.length === data.length ? [[...data]] : [top, [...data], leaves];
}

function fittingColumns(table: Table, total: Row, parts: readonly Row[]): Set<number> {
  const fitting = new Set<number>();
  for (const [position, column] of table.columns.entries()) {
    if (additivityOf(column, position, table) === "never") continue;
    const result = total.cells[position];
    const cells = partCells(parts, position);
    if (!result?.number || !cells || cells.length === 0) continue;
    if (prints(result, sum(cells.flatMap(({ number }) => number ?? [])))) fitting.add(position);
  }
  return fitting;
}

/** The filled cells of a column; undefined where one of them cannot be read, since it may hold the difference. */
export function partCells(parts: readonly Row[], position: number): TableCell[] | undefined {
  const filled: TableCell[] = [];
  for (const { cells } of parts) {
    const cell = cells[position];
    if (!cell || cell.reading.kind === "blank") continue;
    if (!cell.number) return undefined;
    filled.push(cell);
  }
  return filled;
}

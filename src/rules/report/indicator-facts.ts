import { isPercent } from "../../tables/prints";
import { readPeriod } from "../../tables/read-period";
import type { Column, Period, Table, TableCell } from "../../tables/table";
import { type IndicatorRow, indicatorIds } from "./indicator-rows";

export type Quantity = "target" | "realisasi" | "capaian";

/** One quantity of an indicator as one table prints it. */
export interface Fact {
  readonly cell: TableCell;
  readonly table: Table;
  readonly row: IndicatorRow;
  /** The same number for the same indicator in every table. */
  readonly indicator: number;
  readonly quantity: Quantity;
  readonly year: number | undefined;
  readonly quarter: number | undefined;
  readonly cumulative: boolean;
  /** What a target is for: the year by its header, the quarter, or not said. */
  readonly span: "year" | "quarter" | "unsaid";
  /** The span of the target in the same row. */
  readonly targetSpan: "year" | "quarter" | "unsaid";
}

/** The targets, results and achievements that the tables print of each indicator. */
export function indicatorFacts(rows: readonly IndicatorRow[], report: Period): Fact[] {
  return singles(rows, indicatorIds(rows)).flatMap(({ row, id }) => factsOf(row, id, report));
}

/** An indicator that stands twice in a table has other figures each time: of a program, of a quarter. */
function singles(rows: readonly IndicatorRow[], ids: readonly number[]): { row: IndicatorRow; id: number }[] {
  const counts = new Map<Table, Map<number, number>>();
  for (const [at, { table }] of rows.entries()) {
    const own = counts.get(table) ?? new Map<number, number>();
    counts.set(table, own.set(ids[at] ?? -1, (own.get(ids[at] ?? -1) ?? 0) + 1));
  }
  return rows.flatMap((row, at) => {
    const id = ids[at] ?? -1;
    return counts.get(row.table)?.get(id) === 1 ? [{ row, id }] : [];
  });
}

function factsOf(row: IndicatorRow, indicator: number, report: Period): Fact[] {
  const targetSpan = targetSpanOf(row);
  const facts = row.positions.flatMap((position) => {
    const column = row.table.columns[position] as Column;
    const cell = row.row.cells[position];
    return (cell?.number && factOf(cell, column, row, indicator, targetSpan, report)) || [];
  });
  // "Realisasi Kabupaten | Realisasi Nasional", "Target | Target Perubahan": none is known to be the one.
  return facts.filter((fact) => !facts.some((other) => other !== fact && isOfSameTime(fact, other)));
}

function isOfSameTime(one: Fact, other: Fact): boolean {
  const isSame = one.quantity === other.quantity && one.year === other.year && one.quarter === other.quarter;
  return isSame && one.span === other.span && one.cumulative === other.cumulative;
}

/** What a column says of the facts in it, whichever row they stand in. */
type DatedColumn = Pick<Fact, "year" | "quarter" | "cumulative" | "span">;

function factOf(
  cell: TableCell,
  column: Column,
  row: IndicatorRow,
  indicator: number,
  targetSpan: Fact["span"],
  report: Period,
): Fact | undefined {
  const quantity = quantityOf(column, cell);
  const dated = quantity && datedColumn(row.table, column, quantity, report);
  return dated && { cell, table: row.table, row, indicator, quantity, ...dated, targetSpan };
}

const datedColumns = new WeakMap<Period, Map<Column, DatedColumn | undefined>>();

function datedColumn(table: Table, column: Column, quantity: Quantity, report: Period): DatedColumn | undefined {
  const columns = datedColumns.get(report) ?? new Map<Column, DatedColumn | undefined>();
  datedColumns.set(report, columns);
  // A column's role decides its facts' quantity, so that one answer does for all of them.
  if (!columns.has(column)) columns.set(column, dateColumn(table, column, quantity, report));
  return columns.get(column);
}

function dateColumn(table: Table, column: Column, quantity: Quantity, report: Period): DatedColumn | undefined {
  const own = ownPeriod(column);
  const dated = table.columns.filter(({ role }) => role === column.role && role === quantity);
  // "Target Indikator" beside "Target 2023" and "Target 2024" is that of the whole plan.
  const isOfPlan = own.year === undefined && dated.some((each) => ownPeriod(each).year !== undefined);
  if (isOfPlan || /akhir|renstra|rpjm|terhadap|thd|nasional|provinsi|standar|pembanding/i.test(column.header))
    return undefined;
  return {
    year: column.period.year ?? table.period.year ?? report.year,
    quarter: column.period.quarter ?? report.quarter,
    cumulative: own.cumulative ?? false,
    span: own.quarter ? "quarter" : own.year !== undefined || /tahun(an)?\b/i.test(column.header) ? "year" : "unsaid",
  };
}

function quantityOf({ role, header, unit }: Column, cell: TableCell): Quantity | undefined {
  if (role === "target" || role === "realisasi") return role;
  // "Capaian 2021" without a percent sign may be the figure itself.
  return role === "capaian" && (unit === "%" || isPercent(cell) || /kinerja/i.test(header)) ? "capaian" : undefined;
}

/** By the positions that all rows under one name column share. */
const targetSpans = new WeakMap<readonly number[], Fact["span"]>();

function targetSpanOf(row: IndicatorRow): Fact["span"] {
  const known = targetSpans.get(row.positions) ?? tellTargetSpan(row);
  targetSpans.set(row.positions, known);
  return known;
}

function tellTargetSpan(row: IndicatorRow): Fact["span"] {
  const targets = row.positions.flatMap((position) => {
    const column = row.table.columns[position];
    return column?.role === "target" ? [column] : [];
  });
  if (targets.some((column) => ownPeriod(column).quarter)) return "quarter";
  return targets.some((column) => ownPeriod(column).year || /tahun(an)?\b/i.test(column.header)) ? "year" : "unsaid";
}

const periods = new WeakMap<Column, Period>();

/** What the header itself says, without what the table's title adds. */
function ownPeriod(column: Column): Period {
  const period = periods.get(column) ?? readPeriod(column.header);
  periods.set(column, period);
  return period;
}

import { isPercent } from "../tables/prints";
import type { Column, Period, Table, TableCell } from "../tables/table";
import { endOfPlan, ofYear } from "../words/periods";
import { elsewhere } from "../words/plan";
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
  const reader = new FactReader(report);
  return singles(rows, indicatorIds(rows)).flatMap(({ row, id }) => reader.factsOf(row, id));
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

/** What a column or a row of columns says is told once for all rows that stand under it. */
class FactReader {
  private readonly dated = new Map<Column, DatedColumn | undefined>();
  private readonly spans = new Map<readonly number[], Fact["span"]>();

  constructor(private readonly report: Period) {}

  factsOf(row: IndicatorRow, indicator: number): Fact[] {
    const targetSpan = this.spans.get(row.positions) ?? tellTargetSpan(row);
    this.spans.set(row.positions, targetSpan);
    const facts = row.positions.flatMap((position): Fact[] => {
      const column = row.table.columns[position];
      const cell = row.row.cells[position];
      const quantity = column && cell?.number && quantityOf(column, cell);
      const dated = quantity && this.dateOf(row.table, column, quantity);
      return dated ? [{ cell, table: row.table, row, indicator, quantity, ...dated, targetSpan }] : [];
    });
    // "Realisasi Kabupaten | Realisasi Nasional", "Target | Target Perubahan": none is known to be the one.
    return facts.filter((fact) => !facts.some((other) => other !== fact && isOfSameTime(fact, other)));
  }

  /** A column's role decides its facts' quantity, so that one answer does for all of them. */
  private dateOf(table: Table, column: Column, quantity: Quantity): DatedColumn | undefined {
    if (!this.dated.has(column)) this.dated.set(column, dateColumn(table, column, quantity, this.report));
    return this.dated.get(column);
  }
}

function isOfSameTime(one: Fact, other: Fact): boolean {
  const isSame = one.quantity === other.quantity && one.year === other.year && one.quarter === other.quarter;
  return isSame && one.span === other.span && one.cumulative === other.cumulative;
}

/** What a column says of the facts in it, whichever row they stand in. */
type DatedColumn = Pick<Fact, "year" | "quarter" | "cumulative" | "span">;

function dateColumn(table: Table, column: Column, quantity: Quantity, report: Period): DatedColumn | undefined {
  const own = column.ownPeriod;
  const dated = table.columns.filter(({ role }) => role === column.role && role === quantity);
  // "Target Indikator" beside "Target 2023" and "Target 2024" is that of the whole plan.
  const isOfPlan = own.year === undefined && dated.some((each) => each.ownPeriod.year !== undefined);
  if (isOfPlan || endOfPlan.isIn(column.header) || elsewhere.isIn(column.header)) return undefined;
  return {
    year: column.period.year ?? table.period.year ?? report.year,
    quarter: column.period.quarter ?? report.quarter,
    cumulative: own.cumulative ?? false,
    span: own.quarter ? "quarter" : own.year !== undefined || ofYear.isIn(column.header) ? "year" : "unsaid",
  };
}

function quantityOf({ role, header, unit }: Column, cell: TableCell): Quantity | undefined {
  if (role === "target" || role === "realisasi") return role;
  // "Capaian 2021" without a percent sign may be the figure itself.
  return role === "capaian" && (unit === "%" || isPercent(cell) || /kinerja/i.test(header)) ? "capaian" : undefined;
}

function tellTargetSpan(row: IndicatorRow): Fact["span"] {
  const targets = row.positions.flatMap((position) => {
    const column = row.table.columns[position];
    return column?.role === "target" ? [column] : [];
  });
  if (targets.some((column) => column.ownPeriod.quarter)) return "quarter";
  return targets.some((column) => column.ownPeriod.year || ofYear.isIn(column.header)) ? "year" : "unsaid";
}

import { evaluasiAkip } from "../regulations/evaluasi-akip";
import { inForce, named } from "../regulations/in-force";
import type { Row, Table, TableCell } from "../tables/table";
import { akip, komponenIn, nilaiAkip, predikatAkip } from "../words/akip";
import { cellAt, latestColumn } from "./columns";
import type { YearSeries } from "./years";

/** An evaluation of AKIP: its components with their scores, and the total that the report prints. */
export interface Evaluasi {
  readonly table: Table;
  /** The number of the regulation it was made by. */
  readonly peraturan: string;
  readonly year: number | undefined;
  readonly components: readonly Component[];
  /** The total and the predicate as printed. */
  readonly total: TableCell | undefined;
  readonly predikat: TableCell | undefined;
  /** The score of the latest year before this one, where a table over the years has it. */
  readonly before: { readonly year: number; readonly cell: TableCell; readonly table: Table } | undefined;
}

export interface Component {
  readonly row: Row;
  readonly name: string;
  /** In points of 100; none for a row that the regulation does not know. */
  readonly bobot: number | undefined;
  readonly target: TableCell | undefined;
  readonly nilai: TableCell;
}

export function evaluasiOf(table: Table, series: readonly YearSeries[]): Evaluasi | undefined {
  const column = latestColumn(table, "realisasi") ?? latestColumn(table, "nilai");
  if (table.kind !== "akip-komponen" || !column) return undefined;
  const rows = table.rows.filter((row) => isComponent(row) && cellAt(table, row, column)?.number);
  const peraturan = peraturanOf(rows, column.period.year);
  const targetColumn = latestColumn(table, "target");
  const components = rows.flatMap((row): Component[] => {
    const nilai = cellAt(table, row, column);
    const target = cellAt(table, row, targetColumn);
    return nilai ? [{ row, name: row.label.trim(), bobot: bobotOf(row.label, peraturan), target, nilai }] : [];
  });
  if (components.length === 0) return undefined;
  const year = column.period.year;
  const totalRow = table.rows.find(isTotalOfAkip);
  const predikatRow = table.rows.find(({ label }) => predikatAkip.is(label));
  return {
    table,
    peraturan,
    year,
    components,
    total: totalRow && cellAt(table, totalRow, column),
    predikat: predikatRow && cellAt(table, predikatRow, column),
    before: scoreBefore(series, year),
  };
}

/** A component is named by the regulation; the row that adds them up, and the letter under it, are none. */
function isComponent({ kind, label }: Row): boolean {
  if (kind === "total" || kind === "summary" || nilaiAkip.is(label) || predikatAkip.is(label)) return false;
  return komponenIn(label) !== undefined;
}

function isTotalOfAkip({ kind, label }: Row): boolean {
  return kind === "total" || (kind !== "group" && nilaiAkip.is(label));
}

/** The regulation whose components these are; where several have them, or none, the one in force in the year. */
export function peraturanOf(rows: readonly Row[], year: number | undefined): string {
  const printed = new Set(rows.flatMap(({ label }) => komponenIn(label) ?? []));
  const fitting = evaluasiAkip.filter(({ value }) => {
    const known = new Set(value.komponen.flatMap(({ name }) => komponenIn(name) ?? []));
    return known.size === printed.size && [...printed].every((komponen) => known.has(komponen));
  });
  return inForce(fitting.length > 0 ? fitting : evaluasiAkip, year).id;
}

function bobotOf(label: string, peraturan: string): number | undefined {
  const komponen = komponenIn(label);
  return named(evaluasiAkip, peraturan).value.komponen.find(({ name }) => komponenIn(name) === komponen)?.bobot;
}

function scoreBefore(all: readonly YearSeries[], year: number | undefined): Evaluasi["before"] {
  for (const { table, years } of all.filter(isOfAkip)) {
    const last = years.findLast((each) => each.realisasi?.number && year !== undefined && each.year < year);
    if (last?.realisasi) return { year: last.year, cell: last.realisasi, table };
  }
  return undefined;
}

function isOfAkip({ name }: YearSeries): boolean {
  return akip.isIn(name);
}

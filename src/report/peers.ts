import type { Row, Table, TableCell } from "../tables/table";
import { cellAt, latestColumn, textAt } from "./columns";
import { type SeriesContext, type YearFigures, yearSeriesOf } from "./years";

/** One office's figures for an indicator, in a table that sets offices side by side. */
export interface PeerFigures {
  readonly table: Table;
  readonly row: Row;
  readonly office: string;
  readonly indicator: string;
  readonly years: readonly YearFigures[];
}

/** The indicator stands once, on the row of the first office, and holds for the offices under it. */
export function peersOf(table: Table, context: SeriesContext): readonly PeerFigures[] {
  const indicatorColumn = latestColumn(table, "indikator");
  const officeColumn = latestColumn(table, "uraian");
  let indicator = "";
  return yearSeriesOf(table, context).map(({ row, years }) => {
    indicator = textAt(table, row, indicatorColumn) || indicator;
    const office = textAt(table, row, officeColumn) || row.label.trim();
    return { table, row, office, indicator, years: years.length > 0 ? years : undated(table, row) };
  });
}

/** A table without years in its headers has one target and one realisasi. */
function undated(table: Table, row: Row): readonly YearFigures[] {
  const of = (role: "target" | "realisasi"): TableCell | undefined => cellAt(table, row, latestColumn(table, role));
  return [{ year: table.period.year ?? 0, target: of("target"), realisasi: of("realisasi") }];
}

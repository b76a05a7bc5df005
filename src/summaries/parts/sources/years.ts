import type { Column, Row, Table, TableCell } from "../../../tables/table";
import { cellAt, isFilled, latestColumn, textAt } from "./columns";

/** The figures of one indicator over the years. */
export interface YearSeries {
  readonly table: Table;
  readonly row: Row;
  readonly name: string;
  readonly satuan: string;
  /** From the earliest to the latest year that the table has. */
  readonly years: readonly YearFigures[];
}

export interface YearFigures {
  readonly year: number;
  readonly target?: TableCell;
  readonly realisasi?: TableCell;
}

export function yearSeriesOf(table: Table): readonly YearSeries[] {
  const nameColumn =
    latestColumn(table, "indikator") ?? latestColumn(table, "uraian") ?? latestColumn(table, "sasaran");
  const satuan = latestColumn(table, "satuan");
  const years = [...new Set(table.columns.flatMap(({ period }) => period.year ?? []))].sort(
    (one, other) => one - other,
  );
  return table.rows
    .filter(({ kind }) => kind === "data")
    .map((row) => ({
      table,
      row,
      name: textAt(table, row, nameColumn) || row.label.trim(),
      satuan: textAt(table, row, satuan),
      years: years.map((year) => figuresOf(table, row, year)).filter(({ target, realisasi }) => target || realisasi),
    }));
}

function figuresOf(table: Table, row: Row, year: number): YearFigures {
  const filled = (columns: readonly Column[]) => columns.map((column) => cellAt(table, row, column)).find(isFilled);
  const ofYear = table.columns.filter(({ period }) => period.year === year);
  const ofRole = (role: Column["role"]) => ofYear.filter((column) => column.role === role);
  const hasRealisasi = ofRole("realisasi").length > 0;
  const realisasi = filled(hasRealisasi ? ofRole("realisasi") : [...ofRole("nilai"), ...ofRole("besaran")]);
  // "Capaian 2021" without a realisasi of that year holds what was reached, unless it says that it is a percentage.
  const reached = hasRealisasi
    ? undefined
    : filled(ofRole("capaian").filter(({ header }) => !/%|persen/i.test(header)));
  const isRatio = reached?.reading.kind === "number" && reached.reading.percent;
  return { year, target: filled(ofRole("target")), realisasi: realisasi ?? (isRatio ? undefined : reached) };
}

/** The figures of the latest year in which there is a realisasi. */
export function latestRealisasi({ years }: YearSeries): YearFigures | undefined {
  return years.findLast(({ realisasi }) => realisasi?.number !== undefined);
}

/** Indicators with figures of two years or more. */
export function trendSeries(tables: readonly Table[]): readonly YearSeries[] {
  return tables
    .filter(({ kind }) => kind === "multi-tahun" || kind === "renstra")
    .flatMap(yearSeriesOf)
    .filter(({ years }) => years.filter(({ realisasi }) => realisasi?.number).length > 1);
}

/** Indicators of a plan that goes on after the last realisasi; a mere look back over the years has no end target. */
export function plannedSeries(tables: readonly Table[]): readonly YearSeries[] {
  return tables
    .filter(({ kind }) => kind === "renstra")
    .flatMap(yearSeriesOf)
    .filter((one) => {
      const final = finalTarget(one)?.year ?? 0;
      const reached = latestRealisasi(one)?.year;
      const isPlan = /\bakhir\b|20\d\d *[-–] *20\d\d/i.test(one.table.title);
      return reached !== undefined && (final > reached || (final === reached && isPlan));
    });
}

/** The figures of the last year that has a target. */
export function finalTarget({ years }: YearSeries): YearFigures | undefined {
  return years.findLast(({ target }) => target?.number !== undefined);
}

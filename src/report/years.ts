import type { Convention } from "../evidence/convention";
import type { Office } from "../tables/office";
import { isPercent } from "../tables/prints";
import type { Column, Row, Table, TableCell } from "../tables/table";
import { endOfPlan } from "../words/periods";
import { cellAt, isFilled, latestColumn, textAt } from "./columns";
import { type Measure, measureColumns, measureOf } from "./measure";
import { wordsOf } from "./words";

/** The figures of one indicator over the years. */
export interface YearSeries {
  readonly table: Table;
  readonly row: Row;
  readonly name: string;
  readonly words: readonly string[];
  readonly satuan: string;
  /** From the earliest to the latest year that the table has. */
  readonly years: readonly YearFigures[];
}

export interface YearFigures {
  readonly year: number;
  readonly target?: TableCell;
  readonly realisasi?: TableCell;
  /** The two against each other, and the capaian that the table prints of that year. */
  readonly measure?: Measure;
}

/** What a series is read with: which way is better for an indicator of this name, if another table tells. */
export interface SeriesContext {
  readonly conventions: readonly Convention[];
  readonly office: Office;
  arahOf(words: readonly string[]): Measure["arah"] | undefined;
}

export function yearSeriesOf(table: Table, context: SeriesContext): readonly YearSeries[] {
  const nameColumn =
    latestColumn(table, "indikator") ?? latestColumn(table, "uraian") ?? latestColumn(table, "sasaran");
  const satuanColumn = latestColumn(table, "satuan");
  const years = [...new Set(table.columns.flatMap(({ period }) => period.year ?? []))].sort(
    (one, other) => one - other,
  );
  return table.rows
    .filter(({ kind }) => kind === "data")
    .map((row) => {
      const name = textAt(table, row, nameColumn) || row.label.trim();
      const line = { name, words: wordsOf(name), satuan: textAt(table, row, satuanColumn) };
      return {
        table,
        row,
        ...line,
        years: years
          .map((year) => figuresOf(table, row, year, line, context))
          .filter(({ target, realisasi }) => target || realisasi),
      };
    });
}

function figuresOf(
  table: Table,
  row: Row,
  year: number,
  { name, words, satuan }: Pick<YearSeries, "name" | "words" | "satuan">,
  context: SeriesContext,
): YearFigures {
  const ofYear = table.columns.filter(({ period }) => period.year === year);
  const ofRole = (role: Column["role"]) => ofYear.filter((column) => column.role === role);
  const first = (columns: readonly Column[]) => columns.find((column) => isFilled(cellAt(table, row, column)));
  const hasRealisasi = ofRole("realisasi").length > 0;
  // "Capaian 2021" without a realisasi of that year holds what was reached, unless it says that it is a percentage.
  const reached = first(ofRole("capaian").filter(({ header }) => !/%|persen/i.test(header)));
  const reachedCell = cellAt(table, row, reached);
  const own = first(hasRealisasi ? ofRole("realisasi") : [...ofRole("nilai"), ...ofRole("besaran")]);
  const realisasi = own ?? (hasRealisasi || !reachedCell || isPercent(reachedCell) ? undefined : reached);
  const target = first(ofRole("target"));
  const [columns] = measureColumns(
    table,
    ofYear.filter((column) => column !== realisasi || column.role === "realisasi"),
    context.conventions,
    context.office,
  );
  const at = (column: Column | undefined) => cellAt(table, row, column);
  const isPercentage = /%|persen/i.test(satuan) || (satuan === "" && /persen/i.test(name));
  const told = context.arahOf(words);
  const measure =
    columns &&
    measureOf(
      {
        ...columns,
        target,
        realisasi,
        arahOf: (each) => columns.arahOf(each) ?? (told && { arah: told, told: "baris" }),
      },
      { row, name, isPercentage, arahCell: undefined, cellAt: at },
    );
  return { year, target: at(target), realisasi: at(realisasi), measure };
}

/** The figures of the latest year in which there is a realisasi. */
export function latestRealisasi({ years }: YearSeries): YearFigures | undefined {
  return years.findLast(({ realisasi }) => realisasi?.number !== undefined);
}

/** Indicators with figures of two years or more. */
export function withTrend(series: readonly YearSeries[]): readonly YearSeries[] {
  return series.filter(({ years }) => years.filter(({ realisasi }) => realisasi?.number).length > 1);
}

/** "Renstra", "akhir periode", "2024-2026". */
function namesPlan(text: string): boolean {
  return endOfPlan.isIn(text) || /20\d\d *[-–] *20\d\d/.test(text);
}

/** Indicators of a plan that goes on after the last realisasi, or whose last year it is; a mere look back has no end target. */
export function planned(series: readonly YearSeries[]): readonly YearSeries[] {
  return series.filter((one) => {
    if (one.table.kind !== "renstra") return false;
    const final = finalTarget(one)?.year ?? 0;
    const reached = latestRealisasi(one)?.year;
    const isPlan =
      namesPlan(one.table.title) ||
      one.table.columns.some(({ role, header }) => role === "kemajuan" || (role === "target" && namesPlan(header)));
    return reached !== undefined && (final > reached || (final === reached && isPlan));
  });
}

/** The figures of the last year that has a target. */
export function finalTarget({ years }: YearSeries): YearFigures | undefined {
  return years.findLast(({ target }) => target?.number !== undefined);
}

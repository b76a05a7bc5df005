import type { CellRef } from "../contract/snapshot";
import type { Arah } from "../core/capaian";
import type { Convention } from "../evidence/convention";
import { skalaUnsur } from "../regulations/survei";
import { type Office, officeOf } from "../tables/office";
import type { Period, Table, TableCell } from "../tables/table";
import { surveyIndex } from "../words/survey";
import { type Action, actionsOf } from "./actions";
import { type Budget, budgetsOf } from "./budgets";
import { type DayaSaing, dayaSaingOf } from "./daya-saing";
import { type Efisiensi, efisiensiOf } from "./efisiensi";
import { type Evaluasi, evaluasiOf } from "./evaluasi";
import { type Fact, indicatorFacts } from "./indicator-facts";
import { type IndicatorRow, indicatorRows } from "./indicator-rows";
import { hasIndicators, type Indicator, indicatorsOf, mainIndicators, type Written, writtenIn } from "./indicators";
import type { LastPeriod } from "./last-period";
import { lazily } from "./lazily";
import { type PeerFigures, peersOf } from "./peers";
import { type ProgrammeLine, programmesOf } from "./programmes";
import { reportPeriod } from "./report-period";
import { type Forms, formsOf } from "./same-form";
import { type Skala, skalaOf } from "./skala";
import { listedIndicators, titledIndicator } from "./titled-indicator";
import { type Survey, surveyOf } from "./unsur";
import { sameWords } from "./words";
import { type WorkedIndicator, workedIndicatorsOf } from "./worked-indicators";
import { type WorkforceTable, workforceOf } from "./workforce";
import { type SeriesContext, type YearSeries, yearSeriesOf } from "./years";
import { type Zones, zonesOf } from "./zones";

/**
 * What a workbook's tables say of its office, each thing once: whoever checks between tables or writes of them reads it
 * here. Each part is worked out when it is first asked for. Figures are cells of the user's tables; whether a finding
 * contests one is asked of the verdicts.
 */
export interface Report {
  readonly tables: readonly Table[];
  readonly office: Office;
  /** The year and quarter that it is of. */
  readonly period: Period;
  /** By what its achievements are judged. */
  readonly skala: Skala;
  /** Rows that report an indicator, in tables of every kind. */
  readonly rows: readonly IndicatorRow[];
  /** The same, a table of one indicator told by its title. */
  readonly titledRows: readonly IndicatorRow[];
  /** The targets, results and achievements that the tables print of each indicator. */
  readonly facts: readonly Fact[];
  readonly forms: Forms;
  /** Indicators with target and realisasi, table by table. */
  readonly indicators: readonly Indicator[];
  /** Each indicator once, from the table that gathers most of them. */
  readonly main: readonly Indicator[];
  /** Indicators over the years, of plans too. */
  readonly series: readonly YearSeries[];
  readonly peers: readonly PeerFigures[];
  readonly survey: Survey | undefined;
  readonly evaluasi: Evaluasi | undefined;
  readonly budgets: readonly Budget[];
  readonly efisiensi: Efisiensi;
  /** Each programme with all that lies under it. */
  readonly programmes: readonly (readonly ProgrammeLine[])[];
  readonly zones: Zones | undefined;
  readonly workforce: WorkforceTable | undefined;
  readonly dayaSaing: DayaSaing | undefined;
  /** Indicators of a KEK that are worked out from named figures. */
  readonly worked: readonly WorkedIndicator[];
  readonly actions: readonly Action[];
  /** What the report before this one said, where the workbook was begun from it. */
  readonly lastPeriod: LastPeriod | undefined;
  /** The cell of a table that stands there; none where no table does. */
  cellAt(at: CellRef): TableCell | undefined;
  /** What the report's own columns say of an indicator: factors, obstacles, remedies. */
  writtenOn(indicator: Pick<Indicator, "words">): readonly (Written & { readonly table: Table })[];
}

export function reportOf(
  tables: readonly Table[],
  conventions: readonly Convention[],
  lastPeriod?: LastPeriod,
): Report {
  const parts = lazily({
    office: () => officeOf(tables),
    period: () => reportPeriod(tables),
    skala: (): Skala => skalaOf(tables, parts.office),
    rows: () => tables.flatMap(indicatorRows),
    titledRows: (): IndicatorRow[] => asTitled(parts.rows),
    facts: (): Fact[] => indicatorFacts(parts.titledRows, parts.period),
    forms: () => formsOf(tables),
    indicators: (): Indicator[] =>
      tables.filter(hasIndicators).flatMap((table) => indicatorsOf(table, conventions, parts.office, parts.period)),
    main: (): readonly Indicator[] => mainIndicators(parts.indicators),
    context: (): SeriesContext => ({ conventions, office: parts.office, arahOf: directionsOf(parts.indicators) }),
    series: (): YearSeries[] =>
      tables
        .filter(({ kind }) => kind === "multi-tahun" || kind === "renstra")
        .flatMap((table) => yearSeriesOf(table, parts.context)),
    peers: (): PeerFigures[] =>
      tables.filter(({ kind }) => kind === "pembanding").flatMap((table) => peersOf(table, parts.context)),
    survey: (): Survey | undefined => withPrintedIndex(surveyOf(tables), parts.indicators),
    evaluasi: (): Evaluasi | undefined => firstOf(tables, (table) => evaluasiOf(table, parts.series)),
    budgets: () => budgetsOf(tables),
    efisiensi: () => efisiensiOf(tables),
    programmes: () => programmesOf(tables),
    zones: () => firstOf(tables, zonesOf),
    workforce: () => workforceOf(tables),
    dayaSaing: () => firstOf(tables, dayaSaingOf),
    worked: () => workedIndicatorsOf(tables),
    actions: () => actionsOf(tables),
    cells: (): ReadonlyMap<string, TableCell> =>
      new Map(
        tables.flatMap(({ sheet, rows }) =>
          rows.flatMap(({ cells }) => cells.map((cell) => [`${sheet}!${cell.ref}`, cell] as const)),
        ),
      ),
    written: (): readonly {
      readonly words: readonly string[];
      readonly found: Written & { readonly table: Table };
    }[] =>
      parts.rows.flatMap((row) =>
        writtenIn(row).map((found) => ({ words: row.words, found: { ...found, table: row.table } })),
      ),
  });
  const writtenOn: Report["writtenOn"] = ({ words }) =>
    parts.written.filter((each) => sameWords(each.words, words)).map(({ found }) => found);
  const cellAt: Report["cellAt"] = ({ sheet, cell }) => parts.cells.get(`${sheet}!${cell}`);
  return Object.assign(parts, { tables, lastPeriod, writtenOn, cellAt });
}

/** An index that the table of unsur does not print stands among the indicators. */
function withPrintedIndex(survey: Survey | undefined, indicators: readonly Indicator[]): Survey | undefined {
  if (!survey || survey.printed) return survey;
  const found = indicators.find(
    ({ name, realisasi, period }) =>
      surveyIndex.isIn(name) &&
      realisasi?.number?.gt(skalaUnsur.value.most) &&
      (!survey.table.period.year || !period.year || period.year === survey.table.period.year),
  );
  return found?.realisasi ? { ...survey, printed: { table: found.table, cell: found.realisasi } } : survey;
}

function firstOf<T>(tables: readonly Table[], read: (table: Table) => T | undefined): T | undefined {
  for (const table of tables) {
    const found = read(table);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A row whose table's title names another indicator reports that one. */
function asTitled(rows: readonly IndicatorRow[]): IndicatorRow[] {
  const listed = listedIndicators(rows);
  const alone = countsByTable(rows);
  return rows.map((row) => {
    const titled = alone.get(row.table) === 1 ? titledIndicator(row, rows, listed) : undefined;
    return titled ? { ...row, words: titled.words, code: titled.code } : row;
  });
}

function countsByTable(rows: readonly IndicatorRow[]): ReadonlyMap<Table, number> {
  const counts = new Map<Table, number>();
  for (const { table } of rows) counts.set(table, (counts.get(table) ?? 0) + 1);
  return counts;
}

/** Which way is better, where some table tells it of an indicator of this name. */
function directionsOf(indicators: readonly Indicator[]): (words: readonly string[]) => Arah | undefined {
  const told = indicators.flatMap(({ words, measure }) =>
    measure.arahTold === "lazim" ? [] : [{ words, arah: measure.arah }],
  );
  return (words) => told.find((each) => sameWords(each.words, words))?.arah;
}

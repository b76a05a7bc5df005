import { type Arah, capaian } from "../core/capaian";
import { FormulaError } from "../core/formula-error";
import type { Interval } from "../core/values";
import type { Convention } from "../evidence/convention";
import { liveCap } from "../laws/live-cap";
import { Decimal } from "../numbers/decimal";
import { arahCapaian, batasCapaian } from "../regulations/capaian";
import type { Office } from "../tables/office";
import { isPercent, prints } from "../tables/prints";
import { readPeriod } from "../tables/read-period";
import { figureOf, type ShareStyle, shareStyleOf } from "../tables/shares";
import type { Column, Row, Table, TableCell } from "../tables/table";
import { ofYear, quarter } from "../words/periods";
import { directionOf } from "../words/polarity";
import { chosenCapaian } from "./capaian-conventions";
import { isFilled, latestOf } from "./columns";
import { liveDirection } from "./live-direction";

/** What a target is for: the year, the quarter, or the table does not say. */
export type Span = "tahun" | "triwulan" | "tak tertulis";

/** By what the direction is known. */
export type ArahTold = "kolom" | "rumus" | "baris" | "batas" | "kata" | "lazim";

/** One comparison of an indicator: a realisasi against one of its targets, and the capaian that the table prints of it. */
export interface Measure {
  readonly span: Span;
  readonly target: TableCell | undefined;
  readonly realisasi: TableCell | undefined;
  /** As the table prints it. */
  readonly printed: TableCell | undefined;
  /** How the printed capaian counts a whole where it has no percent sign. */
  readonly takaran: ShareStyle;
  readonly arah: Arah;
  readonly arahTold: ArahTold;
  /** The most it may be, as a fraction; none where nothing caps it. */
  readonly batas: Decimal | undefined;
  /** Which of the two stands in points beside a percentage, so that it counts a hundredth. */
  readonly inPoints: "realisasi" | "target" | undefined;
  /** By the convention, exact, as a fraction; none where a figure is missing or is none. */
  readonly reckoned: Decimal | undefined;
  /** Whether the printed capaian is this, rounded or cut off. */
  readonly agrees: boolean;
}

/** The columns of one comparison; the same for all rows of a table. */
export interface MeasureColumns {
  readonly table: Table;
  readonly span: Span;
  readonly target: Column | undefined;
  readonly realisasi: Column | undefined;
  readonly capaian: Column | undefined;
  readonly takaran: ShareStyle;
  readonly batas: Decimal | undefined;
  arahOf(row: Row): { readonly arah: Arah; readonly told: ArahTold } | undefined;
}

/** The comparisons that a table makes with these of its columns: one a printed capaian, or one a target where none is printed. */
export function measureColumns(
  table: Table,
  columns: readonly Column[],
  conventions: readonly Convention[],
  office: Office,
): readonly MeasureColumns[] {
  const of = (role: Column["role"]) => columns.filter((column) => column.role === role);
  const [targets, printed] = [of("target"), of("capaian")];
  const realisasi = latestOf(of("realisasi"));
  const usual = office === "kek" ? new Decimal(batasCapaian.value) : undefined;
  if (printed.length > 0) {
    const latest = latestOf(printed);
    const shown = printed.filter((column) => column === latest || column.period.year === latest?.period.year);
    return shown.map((capaian): MeasureColumns => {
      const chosen = chosenCapaian(table, capaian, conventions);
      const target = chosen?.target ?? targetFor(capaian, targets);
      const live = liveCapOf(table, capaian);
      const told = chosen ? (chosen.batas ?? (chosen.isCertain ? undefined : usual)) : usual;
      const batas = live === undefined ? told : new Decimal(live);
      return {
        table,
        span: spanOf(capaian) === "tak tertulis" && target ? spanOf(target) : spanOf(capaian),
        target,
        realisasi: chosen?.realisasi ?? realisasi,
        capaian,
        takaran: chosen?.takaran ?? shareStyleOf(capaian, table.columns.indexOf(capaian), table.rows),
        batas,
        arahOf: (row) => {
          const arah = chosen?.arahOf(row);
          return arah && { arah, told: "baris" };
        },
      };
    });
  }
  const shown = targets.length > 0 ? targets : [undefined];
  return shown.map((target) => ({
    table,
    span: target ? spanOf(target) : "tak tertulis",
    target,
    realisasi,
    capaian: undefined,
    takaran: "points",
    batas: usual,
    arahOf: () => undefined,
  }));
}

/** The cap that the column's own formulas put on it. */
function liveCapOf({ columns, rows }: Table, capaian: Column): number | undefined {
  const position = columns.indexOf(capaian);
  const caps = rows.flatMap(({ cells }) => {
    const formula = cells[position]?.formula;
    return formula ? [liveCap(formula)] : [];
  });
  return caps.find((cap) => cap !== undefined);
}

/** "Capaian terhadap target tahun" is of the target of the year; a capaian that says nothing is of the first target. */
function targetFor(capaian: Column, targets: readonly Column[]): Column | undefined {
  const span = spanOf(capaian);
  const ofYear = targets.filter(({ period }) => period.year === capaian.period.year);
  const candidates = ofYear.length > 0 ? ofYear : targets;
  return (span !== "tak tertulis" && candidates.find((target) => spanOf(target) === span)) || candidates[0];
}

/** Asked of the last words that name a time: "capaian s.d. triwulan II terhadap target tahun" is of the year's target. */
function spanOf({ header }: Column): Span {
  const told = header.replace(/^.*\b(?:terhadap|thd|dari)\b/i, "");
  const isOfCapaian = told !== header;
  if (quarter.isIn(told)) return isOfCapaian || /target/i.test(header) ? "triwulan" : "tak tertulis";
  const { year } = readPeriod(told);
  return ofYear.isIn(told) || (year !== undefined && /target/i.test(told)) ? "tahun" : "tak tertulis";
}

/** What is known of an indicator beside its columns. */
export interface Measured {
  readonly row: Row;
  readonly name: string;
  readonly isPercentage: boolean;
  /** The cell in which the table itself names the direction. */
  readonly arahCell: TableCell | undefined;
  cellAt(column: Column | undefined): TableCell | undefined;
}

export function measureOf(columns: MeasureColumns, measured: Measured): Measure {
  const [target, realisasi, printed] = [columns.target, columns.realisasi, columns.capaian].map(measured.cellAt);
  const base = { span: columns.span, target, realisasi, printed, takaran: columns.takaran, batas: columns.batas };
  if (!isFilled(target) || !isFilled(realisasi)) {
    const told = writtenArah(measured.arahCell);
    const arah = { arah: told ?? "maksimum", arahTold: told ? "kolom" : "lazim" } as const;
    return { ...base, ...arah, inPoints: undefined, reckoned: undefined, agrees: false };
  }
  const inPoints = pointsAmong(realisasi, target, measured.isPercentage, columns);
  const reckon = (arah: Arah, batas: Decimal | undefined) => reach(realisasi, target, inPoints, arah, batas);
  const { arah, told, batas } = conventionOf(columns, measured, realisasi, target, printed, reckon);
  const reckoned = reckon(arah, batas);
  const agrees = printed !== undefined && reckoned !== undefined && isPrinted(printed, reckoned, columns.takaran);
  return { ...base, arah, arahTold: told, batas, inPoints, reckoned, agrees };
}

type Reckon = (arah: Arah, batas: Decimal | undefined) => Decimal | undefined;

/** What the table says, then what its rows show, then what is usual. */
function conventionOf(
  columns: MeasureColumns,
  { row, name, arahCell }: Measured,
  realisasi: TableCell,
  target: TableCell,
  printed: TableCell | undefined,
  reckon: Reckon,
): { readonly arah: Arah; readonly told: ArahTold; readonly batas: Decimal | undefined } {
  const { batas } = columns;
  const written = writtenArah(arahCell);
  if (written) return { arah: written, told: "kolom", batas: capFor(written, printed, columns, reckon) };
  const live = printed && liveDirection(printed, realisasi, target);
  if (live)
    return {
      arah: live.arah,
      told: "rumus",
      batas: live.batas ? (batas ?? new Decimal(batasCapaian.value)) : undefined,
    };
  const chosen = columns.arahOf(row);
  if (chosen) return { arah: chosen.arah, told: chosen.told, batas: capFor(chosen.arah, printed, columns, reckon) };
  const shown =
    printed &&
    arahCapaian.value.find((arah) => capsTried(columns).some((cap) => fits(printed, reckon(arah, cap), columns)));
  if (shown)
    return {
      arah: shown,
      told: shown === "maksimum" ? "lazim" : "baris",
      batas: capFor(shown, printed, columns, reckon),
    };
  const isLimit = target.reading.kind === "number" && target.reading.bound?.startsWith("<");
  if (isLimit) return { arah: "minimum", told: "batas", batas };
  return directionOf(name) === "lower" && !printed?.number
    ? { arah: "minimum", told: "kata", batas }
    : { arah: "maksimum", told: "lazim", batas };
}

/** The cap that gives the printed figure; the column's where neither does. */
function capFor(
  arah: Arah,
  printed: TableCell | undefined,
  columns: MeasureColumns,
  reckon: Reckon,
): Decimal | undefined {
  if (!printed?.number) return columns.batas;
  const caps = capsTried(columns);
  const at = caps.findIndex((cap) => fits(printed, reckon(arah, cap), columns));
  return at < 0 ? columns.batas : caps[at];
}

/** The column's own first; a single row may print its ratio uncapped, or credit no more than the target. */
function capsTried({ batas }: MeasureColumns): readonly (Decimal | undefined)[] {
  return [batas, undefined, new Decimal(batasCapaian.value), new Decimal(1)];
}

function fits(printed: TableCell, value: Decimal | undefined, { takaran }: MeasureColumns): boolean {
  return value !== undefined && isPrinted(printed, value, takaran);
}

function isPrinted(printed: TableCell, fraction: Decimal, takaran: ShareStyle): boolean {
  return prints(printed, figureOf(fraction, printed, takaran));
}

function writtenArah(cell: TableCell | undefined): Arah | undefined {
  const word = cell?.text.trim().toLowerCase();
  return arahCapaian.value.find((arah) => arah === word);
}

/** Satuan decides: "98,95%" against a target "80" of satuan "%" is against 80%; without a satuan, figures as large say so. */
function pointsAmong(
  realisasi: TableCell,
  target: TableCell,
  isPercentage: boolean,
  { table, realisasi: realisasiColumn, target: targetColumn }: MeasureColumns,
): Measure["inPoints"] {
  const [ofRealisasi, ofTarget] = [hasSign(realisasi), hasSign(target)];
  if (ofRealisasi === ofTarget) return undefined;
  const which = ofRealisasi ? "target" : "realisasi";
  const column = ofRealisasi ? targetColumn : realisasiColumn;
  const plain = ofRealisasi ? target : realisasi;
  const isLarge = largest(plain)?.gt(2) ?? false;
  if (isLarge) return which;
  // "1" under "%" is one percent, unless its column prints fractions.
  const isPoints = column && shareStyleOf(column, table.columns.indexOf(column), table.rows) === "points";
  return isPercentage && isPoints ? which : undefined;
}

function hasSign(cell: TableCell): boolean {
  return cell.reading.kind === "range" ? cell.reading.percent : isPercent(cell);
}

function largest({ reading, number }: TableCell): Decimal | undefined {
  return reading.kind === "range" ? reading.high.abs() : number?.abs();
}

/** The capaian of a comparison by one direction and cap, whatever its own are. */
export function reckonBy(measure: Measure, arah: Arah, batas: Decimal | undefined): Decimal | undefined {
  const { realisasi, target, inPoints } = measure;
  return realisasi && target ? reach(realisasi, target, inPoints, arah, batas) : undefined;
}

const hundredth = new Decimal("0.01");

function reach(
  realisasi: TableCell,
  target: TableCell,
  inPoints: Measure["inPoints"],
  arah: Arah,
  batas: Decimal | undefined,
): Decimal | undefined {
  const of = scaled(realisasi, inPoints === "realisasi");
  const to = scaled(target, inPoints === "target");
  if (!(of instanceof Decimal) || !to) return undefined;
  const reached = capaian(of, to, arah, batas);
  return reached instanceof FormulaError ? undefined : reached;
}

function scaled({ reading, number }: TableCell, isInPoints: boolean): Decimal | Interval | undefined {
  const by = (value: Decimal) => (isInPoints ? value.times(hundredth) : value);
  if (reading.kind === "range") return { low: by(reading.low), high: by(reading.high) };
  return number && by(number);
}

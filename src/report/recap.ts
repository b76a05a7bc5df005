import type { Finding, Severity } from "../contract/finding";
import type { Workbook } from "../contract/snapshot";
import type { Period, Table, TableCell } from "../tables/table";
import { multiplierOf } from "../words/units";
import { officeFrom } from "./identity";
import type { NamedValue } from "./named-values";
import type { Report } from "./report";
import { settle } from "./settled-capaian";
import type { Verdicts } from "./verdicts";
import { wordsOf } from "./words";

/** A figure of a workbook, and where it stands: plain data, so that it can be handed from one process to another. */
export interface RecapFigure {
  readonly value: number;
  readonly sheet: string;
  readonly cell: string;
  /** A finding contests it. */
  readonly isContested: boolean;
}

/** A zone's investment in miliar rupiah, its workers and its businesses. */
export interface RecapZone {
  readonly name: string;
  readonly target?: RecapFigure;
  readonly realisasi?: RecapFigure;
  readonly tenagaKerja?: RecapFigure;
  readonly pelakuUsaha?: RecapFigure;
}

/** What one workbook brings to the summary of many. */
export interface Recap {
  readonly file: string;
  readonly office: string;
  readonly isKek: boolean;
  readonly period: Period;
  readonly indicators: { readonly all: number; readonly met: number; readonly contested: number };
  /** The mean of the capaian that nobody contests, as a fraction. */
  readonly capaian?: number;
  readonly ikm?: RecapFigure;
  readonly akip?: RecapFigure;
  readonly pagu?: RecapFigure;
  readonly serapan?: RecapFigure;
  /** The zone that the workbook is of, or the zones that it sets side by side. */
  readonly zones: readonly RecapZone[];
  readonly counts: Readonly<Record<Severity, number>>;
  /** "salah" and "periksa" together. */
  readonly byRule: Readonly<Record<string, number>>;
}

export function recapOf(
  file: string,
  workbook: Workbook,
  report: Report,
  verdicts: Verdicts,
  findings: readonly Finding[],
): Recap {
  const settled = report.main.map(({ table, measure }) => settle(report, table.sheet, measure, verdicts));
  const certain = settled.flatMap(({ value, contests }) => (value && contests.length === 0 ? [value] : []));
  const mean =
    certain.length === 0
      ? undefined
      : certain
          .reduce((sum, value) => sum.plus(value))
          .div(certain.length)
          .toNumber();
  const byRule: Record<string, number> = {};
  const counts = { salah: 0, periksa: 0, saran: 0 };
  for (const { rule, severity } of findings) {
    counts[severity] += 1;
    if (severity !== "saran") byRule[rule] = (byRule[rule] ?? 0) + 1;
  }
  const figure = figuresBy(verdicts);
  const isKek = report.office === "kek";
  const office = officeFrom(workbook, report.tables) ?? file.replace(/^.*[/\\]/, "").replace(/\.[^.]*$/, "");
  return {
    file,
    office,
    isKek,
    period: report.period,
    indicators: {
      all: report.main.length,
      met: certain.filter((value) => value.toDecimalPlaces(4).gte(1)).length,
      contested: settled.filter(({ contests }) => contests.length > 0).length,
    },
    ...(mean !== undefined && { capaian: mean }),
    ...scores(report, figure),
    ...budget(report, figure),
    zones: isKek ? zonesIn(report, office, figure) : [],
    counts,
    byRule,
  };
}

type Figure = (table: Table, cell: TableCell | undefined, scale?: number) => RecapFigure | undefined;

function figuresBy(verdicts: Verdicts): Figure {
  return ({ sheet }, cell, scale = 1) =>
    cell?.number && {
      value: Number(cell.number.times(scale).toPrecision(15)),
      sheet,
      cell: cell.ref,
      isContested: verdicts.on(sheet, cell) !== undefined,
    };
}

/** The survey's index and the evaluation's score: as their own tables print them, else as indicators of that name. */
function scores({ survey, evaluasi, main }: Report, figure: Figure): Pick<Recap, "ikm" | "akip"> {
  const named = (test: (words: readonly string[]) => boolean) => {
    const indicator = main.find(({ words }) => test(words));
    return indicator && figure(indicator.table, indicator.measure.realisasi);
  };
  const ikm = survey?.printed
    ? figure(survey.printed.table, survey.printed.cell)
    : named((words) => ["indeks", "kepuasan", "masyarakat"].every((word) => words.includes(word)));
  const akip = evaluasi?.total ? figure(evaluasi.table, evaluasi.total) : named((words) => words.includes("akip"));
  return { ...(ikm && { ikm }), ...(akip && { akip }) };
}

/** The largest budget of which a table prints the total. */
function budget({ budgets }: Report, figure: Figure): Pick<Recap, "pagu" | "serapan"> {
  const totals = budgets.flatMap(({ table, total }) => {
    const [pagu, realisasi] = [figure(table, total?.pagu), figure(table, total?.realisasi)];
    return pagu && realisasi && pagu.value > 0 ? [{ pagu, realisasi }] : [];
  });
  const [largest] = [...totals].sort((one, other) => other.pagu.value - one.pagu.value);
  if (!largest) return {};
  const { pagu, realisasi } = largest;
  const isContested = pagu.isContested || realisasi.isContested;
  return { pagu, serapan: { ...realisasi, value: realisasi.value / pagu.value, isContested } };
}

const miliar = 1e9;

function zonesIn(report: Report, office: string, figure: Figure): readonly RecapZone[] {
  const { zones, workforce } = report;
  if (!zones) return [ownZone(report, office, figure)];
  const scale = multiplierOf(zones.unit) / miliar;
  const workers = new Map(workforce?.rows.map((row) => [keyOf(row.name), row]));
  return zones.rows.map(({ name, target, realisasi }): RecapZone => {
    const row = workers.get(keyOf(name));
    return zone(name, {
      target: figure(zones.table, target, scale),
      realisasi: figure(zones.table, realisasi, scale),
      tenagaKerja: row && workforce && figure(workforce.table, row.tk.now),
      pelakuUsaha: row && workforce && figure(workforce.table, row.pu.now),
    });
  });
}

/** An administrator names its figures one by one: "Target Investasi tahun 2025 | 6.025,65 | Milyar". */
function ownZone({ worked }: Report, office: string, figure: Figure): RecapZone {
  const part = (name: string, words: RegExp) =>
    worked.find((indicator) => indicator.function === name)?.parts.find((each) => words.test(each.name))?.value;
  const inMiliar = (value: NamedValue | undefined) =>
    value && figure(value.table, value.cell, multiplierOf(unitBeside(value)) / miliar);
  const counted = (value: NamedValue | undefined) => value && figure(value.table, value.cell);
  return zone(office, {
    target: inMiliar(part("KEK.INVESTASI", /^target/)),
    realisasi: inMiliar(part("KEK.INVESTASI", /^realisasi/)),
    tenagaKerja: counted(part("KEK.PERTUMBUHANTKPU", /^tenaga kerja akhir/)),
    pelakuUsaha: counted(part("KEK.PERTUMBUHANTKPU", /^pelaku usaha akhir/)),
  });
}

function zone(name: string, figures: { readonly [Name in keyof RecapZone]?: RecapZone[Name] | undefined }): RecapZone {
  const known = Object.entries(figures).filter(([, figure]) => figure !== undefined);
  return { name, ...Object.fromEntries(known) };
}

function unitBeside({ row, cell }: NamedValue): string | undefined {
  const at = row.cells.indexOf(cell);
  return row.cells[at + 1]?.text || cell.text;
}

/** "KEK Sei Mangkei" and "Sei Mangkei" are one zone. */
export function keyOf(name: string): string {
  const generic = new Set(["kawasan", "ekonomi", "khusus", "administrator", "biro", "pengendalian"]);
  return wordsOf(name)
    .filter((word) => !generic.has(word))
    .join(" ");
}

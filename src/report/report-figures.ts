import { Decimal } from "../numbers/decimal";
import { isPercent, printedDecimals } from "../tables/prints";
import { readPeriod } from "../tables/read-period";
import type { Role, Row, Table, TableCell } from "../tables/table";
import { dateOrRole } from "../words/names";
import { type IndicatorRow, indicatorRows } from "./indicator-rows";
import { reportPeriod } from "./report-period";
import { wordsOf } from "./words";

export interface ReportFile {
  /** File name, for messages. */
  readonly name: string;
  readonly tables: readonly Table[];
}

/** A figure of a report and what it is of. */
export interface Figure {
  readonly file: ReportFile;
  readonly table: Table;
  readonly cell: TableCell;
  /** What a user reads it as: "Target Investasi tahun 2025". */
  readonly name: string;
  readonly value: Decimal;
  readonly printed: string;
  /** Decimals printed, in the unit of `value`. */
  readonly step: Decimal;
  readonly words: readonly string[];
  readonly role: "target" | "realisasi" | "besaran";
  readonly year: number | undefined;
}

function subject(text: string): string[] {
  return wordsOf(text).filter((word) => !/^\d+$/.test(word) && !dateOrRole.is(word));
}

function roleOf(text: string): Figure["role"] {
  if (/\btarget\b/i.test(text)) return "target";
  return /\brealisasi\b/i.test(text) ? "realisasi" : "besaran";
}

/** Figures of the reporting unit itself: of lines with words and one figure, of variables by date, and of lists by their length. */
export function ownFigures(file: ReportFile): Figure[] {
  const report = reportPeriod(file.tables);
  return file.tables.flatMap((table) => {
    if (table.kind === "umum" || table.kind === "anggaran") return lines(file, table, report.year);
    if (table.kind === "daya-saing") return variables(file, table);
    return table.kind === "investasi-pelaku" ? listLength(file, table, report.year) : [];
  });
}

function lines(file: ReportFile, table: Table, year: number | undefined): Figure[] {
  const figured = table.columns.flatMap(({ role }, at) =>
    role !== "nomor" && table.rows.some(({ cells }) => cells[at]?.number) ? [at] : [],
  );
  const unitAt = table.columns.findIndex(({ role }) => role === "satuan");
  const [valueAt] = figured;
  if (figured.length !== 1 || valueAt === undefined) return [];
  return table.rows.flatMap(({ cells, label }) => {
    const cell = cells[valueAt];
    if (!cell?.number || isPercent(cell)) return [];
    const own = readPeriod(label).year ?? table.period.year ?? year;
    return figure(file, table, cell, label, subject(label), roleOf(label), own, cells[unitAt]?.text ?? "") ?? [];
  });
}

function variables(file: ReportFile, table: Table): Figure[] {
  return table.columns.flatMap((column, at) => {
    const { year } = readPeriod(column.header);
    if (!year || (column.role !== "besaran" && column.role !== "nilai")) return [];
    return table.rows.flatMap((row) => {
      const cell = row.cells[at];
      const name = `${row.label} ${column.header}`;
      return cell?.number && row.kind === "data"
        ? (figure(file, table, cell, name, subject(row.label), "besaran", year, row.label) ?? [])
        : [];
    });
  });
}

/** As many businesses as a list of them has rows. */
function listLength(file: ReportFile, table: Table, year: number | undefined): Figure[] {
  const nameAt = table.columns.findIndex(({ role }) => role === "uraian");
  const numberAt = table.columns.findIndex(({ role }) => role === "nomor");
  const rows = table.rows.filter(({ kind, cells }) => kind === "data" && cells[nameAt]?.text);
  const cell = rows.at(-1)?.cells[numberAt < 0 ? nameAt : numberAt];
  const words = subject(table.columns[nameAt]?.header ?? "");
  if (!cell || words.length < 2) return [];
  const name = `Jumlah ${words.join(" ")} dalam daftar`;
  const value = new Decimal(rows.length);
  return [
    {
      file,
      table,
      cell,
      name,
      value,
      printed: String(rows.length),
      step: new Decimal(1),
      words,
      role: "besaran",
      year,
    },
  ];
}

/** Figures in a table of several units, in the row of the unit that the other report is of. */
export function entityFigures(file: ReportFile, of: ReportFile): Figure[] {
  const report = reportPeriod(file.tables);
  return file.tables.flatMap((table) => {
    const row = rowOf(table, of);
    if (!row) return [];
    return table.columns.flatMap((column, at) => {
      const cell = row.cells[at];
      const role = roleOfColumn(column.role);
      if (!cell?.number || !role || isPercent(cell)) return [];
      // "Realisasi Triwulan II" says what it is of in the title only.
      const words = [...subject(column.header), ...(role === "besaran" ? [] : subject(table.title))];
      const year = readPeriod(column.header).year ?? table.period.year ?? report.year;
      return figure(file, table, cell, `${row.label}, ${column.header}`, words, role, year, column.unit ?? "") ?? [];
    });
  });
}

function roleOfColumn(role: Role): Figure["role"] | undefined {
  if (role === "target" || role === "realisasi") return role;
  return role === "besaran" || role === "jumlah" || role === "nilai" ? "besaran" : undefined;
}

/** The row whose name, but for what all rows share, is in the titles of the other report; none where several are. */
function rowOf({ rows, columns }: Table, { tables }: ReportFile): Row | undefined {
  const data = rows.filter(({ kind, label }) => kind === "data" && label !== "");
  if (data.length < 3 || !columns.some(({ role }) => role === "uraian")) return undefined;
  const named = data.map((row) => ({ row, words: wordsOf(row.label) }));
  const shared = (word: string) => named.filter(({ words }) => words.includes(word)).length > 1;
  const titles = tables.map(({ title }) => wordsOf(title));
  const matches = named.filter(({ words }) => {
    const own = words.filter((word) => !shared(word) && word.length > 2);
    return (
      own.length > 0 && titles.filter((title) => own.every((word) => title.includes(word))).length * 3 >= titles.length
    );
  });
  return matches.length === 1 ? matches[0]?.row : undefined;
}

const magnitudes: readonly (readonly [RegExp, string])[] = [
  [/tri(l|ly)iun/i, "1e12"],
  [/mil(i|y)ar/i, "1e9"],
  [/juta/i, "1e6"],
  [/ribu/i, "1e3"],
];

function figure(
  file: ReportFile,
  table: Table,
  cell: TableCell,
  name: string,
  words: readonly string[],
  role: Figure["role"],
  year: number | undefined,
  unit: string,
): Figure | undefined {
  if (!cell.number || words.length === 0) return undefined;
  const factor = magnitudes.find(([pattern]) => pattern.test(unit))?.[1] ?? "1";
  const step = new Decimal(10).pow(-printedDecimals(cell)).times(factor);
  return { file, table, cell, name, value: cell.number.times(factor), printed: cell.text, step, words, role, year };
}

/** The yearly targets of a report's indicators. */
export function annualTargets(file: ReportFile): { row: IndicatorRow; figure: Figure }[] {
  const report = reportPeriod(file.tables);
  const rows = file.tables.flatMap(indicatorRows);
  return rows.flatMap((row) =>
    row.positions.flatMap((at) => {
      const column = row.table.columns[at];
      const cell = row.row.cells[at];
      const own = readPeriod(column?.header ?? "");
      if (column?.role !== "target" || !cell?.number || own.quarter || !own.year) return [];
      const year = own.year ?? report.year;
      const found = figure(file, row.table, cell, `Target ${row.nameCell.text}`, row.words, "target", year, "");
      return found ? [{ row, figure: found }] : [];
    }),
  );
}

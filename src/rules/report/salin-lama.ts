import type { IndicatorRow } from "../../report/indicator-rows";
import { listedIndicators, onlyMatch, titledIndicator } from "../../report/titled-indicator";
import { codeOf } from "../../report/words";
import { readPeriod } from "../../tables/read-period";
import type { Table, TableCell } from "../../tables/table";
import { ofAchievements } from "../../words/scales";
import { defineRule, type Problem } from "../define";

type Quarter = 1 | 2 | 3 | 4;
const roman = ["", "I", "II", "III", "IV"] as const;

export default defineRule({
  id: "salin-lama",
  summary: "Judul kolom dan nama indikator tidak boleh tertinggal dari triwulan atau tabel lain.",
  basis: "Laporan sebuah triwulan memuat triwulan itu, dan sebuah tabel memuat indikator pada judulnya",
  messages: {
    quarter: 'Judul kolom "{actual}" menyebut Triwulan {named}, sedangkan laporan ini Triwulan {report}.',
    name: 'Tertulis "{actual}", sedangkan judul dan angka tabel ini milik "{expected}".',
    code: "Tertulis {named}, sedangkan indikator ini bernomor {right}.",
  },

  *checkAll(tables, { report }): Iterable<Problem<"quarter" | "name" | "code">> {
    const { quarter } = report.period;
    if (quarter) for (const table of tables) yield* oldQuarters(table, quarter, tables);
    yield* wrongNames(report.rows);
  },
});

/** A header of an earlier quarter, where the tables like it or the columns beside it name the report's. */
function* oldQuarters(table: Table, report: Quarter, tables: readonly Table[]): Iterable<Problem<"quarter">> {
  const named = table.headerCells.flatMap((cell) => {
    const { quarter } = readPeriod(cell.text);
    return quarter ? [{ cell, quarter }] : [];
  });
  const olds = named.filter(({ quarter }) => quarter < report);
  const [old] = olds;
  // Several earlier quarters are a series; so are one earlier and this one, both with targets and both with results.
  if (!old || olds.length > 1 || isOfOldQuarter(table, old.quarter)) return;
  const isOfActions = table.kind === "rencana-aksi" && named.length === 1 && hasCurrentSibling(table, report, tables);
  const isResult = ofAchievements.isIn(old.cell.text) && table.kind === "iku" && named.length - olds.length === 1;
  if (!isOfActions && !isResult) return;
  yield {
    message: "quarter",
    severity: "periksa",
    cell: old.cell,
    expected: old.cell.text.replace(quarterText, `$1${roman[report]}`),
    fix: !old.cell.typed,
    data: { named: roman[old.quarter], report: roman[report] },
    diagnosis: {
      cause: "salin-baris-lain",
      message: "Judul ini tampaknya tertinggal dari laporan triwulan sebelumnya.",
    },
  };
}

/** A table of an earlier quarter by its title or sheet: last quarter's figures, kept for comparison. */
function isOfOldQuarter({ title, sheet }: Table, quarter: Quarter): boolean {
  return readPeriod(title).quarter === quarter || readPeriod(sheet).quarter === quarter;
}

const quarterText = /\b((?:TW|Triwulan|Trw|Kuartal)\s*-?\s*)(?:IV|III|II|I|[1-4])\b/i;

function hasCurrentSibling(table: Table, report: Quarter, tables: readonly Table[]): boolean {
  return tables.some(
    (other) =>
      other !== table &&
      other.kind === table.kind &&
      other.title !== table.title &&
      other.headerCells.some(({ text }) => readPeriod(text).quarter === report),
  );
}

/** A table of one indicator whose title names it, and whose row names another. */
function* wrongNames(rows: readonly IndicatorRow[]): Iterable<Problem<"name" | "code">> {
  const listed = listedIndicators(rows);
  for (const row of rows) {
    const titled = titledIndicator(row, rows, listed);
    if (!titled) continue;
    const named = onlyMatch(listed, row.words);
    if (named && named.row !== titled.row) {
      const isSure = sharesFigures(row, titled) && !sharesFigures(row, named);
      yield {
        message: "name",
        severity: isSure ? "salah" : "periksa",
        cell: row.nameCell,
        expected: nameOf(titled.nameCell),
        related: [titled.nameCell, named.nameCell],
        diagnosis: {
          cause: "salin-baris-lain",
          message: `Nama ini milik indikator lain (${named.table.sheet} ${named.nameCell.ref}): kemungkinan tersalin.`,
        },
        fix: true,
      };
    } else if (isWrongCode(row, titled, listed)) {
      yield {
        message: "code",
        severity: "periksa",
        cell: row.nameCell,
        data: { named: codeOf(row.nameCell.text), right: titled.code },
        expected: row.nameCell.text.replace(codeOf(row.nameCell.text), titled.code),
        related: [titled.nameCell],
        fix: true,
      };
    }
  }
}

/** Whether the figures of the one row stand in the other. */
function sharesFigures(one: IndicatorRow, other: IndicatorRow): boolean {
  const figures = figuresOf(one);
  const others = figuresOf(other);
  return figures.length >= 2 && figures.every(({ number }) => number && others.some((each) => each.number?.eq(number)));
}

function figuresOf({ row, positions }: IndicatorRow): TableCell[] {
  return positions.flatMap((position) => row.cells[position] ?? []).filter(({ number }) => number);
}

function isWrongCode(row: IndicatorRow, titled: IndicatorRow, listed: readonly IndicatorRow[]): boolean {
  const code = codeOf(row.nameCell.text);
  return code !== "" && titled.code !== "" && code !== titled.code && listed.some((other) => other.code === code);
}

/** The name as it is written, without its numbering. */
function nameOf({ text }: TableCell): string {
  return text.replace(/^\s*(?:iku|indikator)?[\s.:-]*\d+(?:\.\d+)*[.):]*\s+/i, "");
}

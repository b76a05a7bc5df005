import type { NextPeriod } from "../../contract/app";
import type { CellWrite } from "../../contract/plan";
import type { Sheet } from "../../contract/snapshot";
import { toA1 } from "../../tables/address";
import type { Column, Table } from "../../tables/table";
import type { SummaryInput } from "../define";
import { lastPeriodSheet } from "./last-period-sheet";
import { moveText, periodInWords, type Step, stepFrom } from "./move-text";

/** Roles of what a period brings forth; targets, names and weights stay. */
const results = new Set([
  "realisasi",
  "capaian",
  "serapan",
  "efisiensi",
  "peringkat",
  "predikat",
  "status",
  "kemajuan",
]);

/**
 * The same workbook for the period that follows: titles and headers moved on, typed results emptied, formulas left, the
 * old figures beside it on a sheet of their own. Or one sentence that says why that can't be done.
 */
export function nextPeriod(input: SummaryInput): NextPeriod | string {
  const { report, workbook } = input;
  const step = stepFrom(report.period);
  if (!step) {
    return "Periode berikutnya tidak dapat dimulai: tahun laporan tidak tertulis pada judul tabel. Tulis tahunnya lebih dulu.";
  }
  const cells = new Map<string, CellWrite>();
  const put = (write: CellWrite) => cells.set(`${write.sheet}!${write.cell}`, write);
  for (const sheet of workbook.sheets) {
    if (!isOurs(sheet)) for (const write of movedTexts(sheet, step, report.tables)) put(write);
  }
  const series = report.tables.filter(isSeries);
  for (const table of report.tables) if (!series.includes(table)) for (const write of emptied(table, step)) put(write);
  const left = series.map(
    ({ sheet, range }) =>
      `Tabel dengan beberapa periode di ${sheet} ${range} tidak diubah: tambahkan kolom ${periodInWords(step.to)}.`,
  );
  return {
    plan: { sheets: [lastPeriodSheet(input, step)], cells: [...cells.values()] },
    outdated: workbook.sheets.flatMap((sheet) => (isOurs(sheet) && sheet.madeBy ? [sheet.madeBy] : [])),
    name: periodInWords(step.to),
    left,
  };
}

function isOurs({ madeBy }: Sheet): boolean {
  return madeBy !== undefined && !madeBy.startsWith("templat:");
}

/** Titles, headers and labels that name the period; a paragraph is the writer's to change. */
const longestTitle = 250;

function movedTexts(sheet: Sheet, step: Step, tables: readonly Table[]): readonly CellWrite[] {
  const kept = tables.filter((table) => table.sheet === sheet.name && isSeries(table));
  const isKept = (row: number) => kept.some((table) => spans(table, row));
  return sheet.rows.flatMap((row, rowIndex) =>
    row.flatMap((cell, column): CellWrite[] => {
      const isText = cell && cell.number === undefined && !cell.formula && cell.text.length <= longestTitle;
      if (!isText || isKept(rowIndex)) return [];
      const text = moveText(cell.text, step);
      if (text === cell.text) return [];
      return [{ sheet: sheet.name, cell: toA1(rowIndex, column), content: { kind: "text", text } }];
    }),
  );
}

/** Years or quarters of one kind of figure beside each other: each column stays what it is. */
function isSeries({ kind, columns }: Table): boolean {
  if (kind === "multi-tahun" || kind === "renstra") return true;
  const periods = new Map<string, Set<string>>();
  for (const { role, ownPeriod } of columns) {
    const { year, quarter } = ownPeriod;
    if (year === undefined && quarter === undefined) continue;
    periods.set(role, (periods.get(role) ?? new Set()).add(`${year ?? ""} ${quarter ?? ""}`));
  }
  return [...periods.values()].some(({ size }) => size > 1);
}

function spans({ headerRows, rows }: Table, row: number): boolean {
  const first = headerRows[0] ?? 0;
  return row >= first && row <= (rows.at(-1)?.index ?? first);
}

/** What was typed as the result of the period that ends; a figure of another period, and a formula, stay. */
function emptied(table: Table, step: Step): readonly CellWrite[] {
  const ofColumn = table.columns.flatMap((column, position) => (isResult(column, step.from) ? [position] : []));
  const figures = table.columns.flatMap(({ role }, position) => (role === "nomor" ? [] : [position]));
  return table.rows.flatMap(({ kind, label, cells }) => {
    // "Realisasi s.d. Triwulan II | 4.193": the row's own name says that its figure is of the period that ends.
    const isOfRow = moveText(label, step) !== label;
    return (isOfRow ? figures : ofColumn).flatMap((position): CellWrite[] => {
      const cell = cells[position];
      if (!cell || kind === "group" || cell.formula || cell.text.trim() === "") return [];
      if (isOfRow && !cell.number) return [];
      return [{ sheet: table.sheet, cell: cell.ref, content: { kind: "blank" } }];
    });
  });
}

function isResult({ role, ownPeriod }: Column, from: Step["from"]): boolean {
  const isOther =
    (ownPeriod.quarter !== undefined && ownPeriod.quarter !== from.quarter) ||
    (ownPeriod.year !== undefined && ownPeriod.year !== from.year);
  return results.has(role) && !isOther;
}

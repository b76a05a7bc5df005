import type { CellContent, CellWrite } from "../../../contract/plan";
import { fromA1, parseRange, type Range } from "../../../tables/address";
import { fromSheets, toSheets } from "../formula-text";
import { around } from "./around";
import { lockedCell } from "./protection";
import { type GasRange, type GasSheet, type Locale, localeOf, type Spreadsheet, sheetNamed } from "./spreadsheet";
import { type Stored, storedText } from "./stored";

/** Cells below each other in one column, written in one go. */
interface Run {
  readonly range: GasRange;
  readonly contents: readonly CellContent[];
  readonly before: { readonly stored: Stored[][]; readonly formats: string[][] };
}

/**
 * Writes into cells of the user and returns what puts them back. Runs of neighbours are written together; what stands
 * between them is never touched, so the number of writes follows the number of runs. All is read before all is written.
 */
export function writeCells(book: Spreadsheet, cells: readonly CellWrite[]): () => void {
  if (cells.length === 0) return () => {};

  const locale = localeOf(book);
  const sheets = [...new Set(cells.map(({ sheet }) => sheet))].map((name) => ({
    sheet: sheetNamed(book, name),
    cells: cells.filter((write) => write.sheet === name),
  }));
  for (const each of sheets) refuseLocked(each.sheet, each.cells);

  const runs = sheets.flatMap((each) => runsOf(each.sheet, each.cells, locale));
  const putBack = () => {
    for (const { range, before } of runs) {
      range.setNumberFormats(before.formats);
      range.setValues(before.stored);
    }
    SpreadsheetApp.flush();
  };
  try {
    for (const run of runs) writeRun(run, locale);
    SpreadsheetApp.flush();
    for (const each of sheets) refuseChangedText(each.sheet, each.cells);
  } catch (error) {
    putBack();
    throw error;
  }
  return putBack;
}

function refuseLocked(sheet: GasSheet, cells: readonly CellWrite[]): void {
  const locked = lockedCell(
    sheet,
    cells.map(({ cell }) => cell),
  );
  if (locked) {
    throw new Error(`Lembar "${sheet.getName()}" terproteksi di sel ${locked}: buka proteksinya lebih dulu.`);
  }
  for (const merged of sheet.getDataRange().getMergedRanges()) {
    const merge = merged.getA1Notation();
    const { top, left, bottom, right } = parseRange(merge);
    for (const { cell } of cells) {
      const { row, column } = fromA1(cell);
      const inside = row >= top && row <= bottom && column >= left && column <= right;
      if (inside && (row !== top || column !== left)) {
        throw new Error(`Sel ${cell} tertutup sel gabungan ${merge} di lembar "${sheet.getName()}".`);
      }
    }
  }
}

function makeRoom(sheet: GasSheet, cells: readonly CellWrite[]): void {
  const places = cells.map(({ cell }) => fromA1(cell));
  const rows = places.reduce((most, { row }) => Math.max(most, row + 1), 0) - sheet.getMaxRows();
  const columns = places.reduce((most, { column }) => Math.max(most, column + 1), 0) - sheet.getMaxColumns();
  if (rows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), rows);
  if (columns > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), columns);
}

function runsOf(sheet: GasSheet, cells: readonly CellWrite[], locale: Locale): Run[] {
  makeRoom(sheet, cells);
  const area = around(cells.map(({ cell }) => cell));
  const all = rangeOf(sheet, area);
  const formats = all.getNumberFormats();
  const formulas = all.getFormulas();
  const values = all.getValues();
  const places = cells
    .map(({ cell, content }) => ({ ...fromA1(cell), content }))
    .sort((one, other) => one.column - other.column || one.row - other.row);

  const runs: (typeof places)[] = [];
  for (const place of places) {
    const last = runs.at(-1)?.at(-1);
    if (last && last.column === place.column && last.row === place.row - 1) runs.at(-1)?.push(place);
    else runs.push([place]);
  }
  return runs.map((run) => {
    const { row = 0, column = 0 } = run[0] ?? {};
    const formatAt = (index: number) => formats[row - area.top + index]?.[column - area.left] ?? "General";
    const storedAt = (index: number): Stored => {
      const formula = formulas[row - area.top + index]?.[column - area.left] ?? "";
      const value = values[row - area.top + index]?.[column - area.left] ?? "";
      if (formula !== "") return toSheets(fromSheets(formula, locale), locale);
      return typeof value === "string" ? storedText(value, formatAt(index)) : value;
    };
    return {
      range: sheet.getRange(row + 1, column + 1, run.length, 1),
      contents: run.map(({ content }) => content),
      before: { stored: run.map((_, index) => [storedAt(index)]), formats: run.map((_, index) => [formatAt(index)]) },
    };
  });
}

function rangeOf(sheet: GasSheet, { top, left, bottom, right }: Range): GasRange {
  return sheet.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1);
}

function writeRun({ range, contents, before }: Run, locale: Locale): void {
  const formats = contents.map((content, row) => [formatOf(content) ?? before.formats[row]?.[0] ?? "General"]);
  if (contents.some((content) => formatOf(content))) range.setNumberFormats(formats);
  range.setValues(contents.map((content, row) => [stored(content, formats[row]?.[0], locale)]));
}

function formatOf(content: CellContent): string | undefined {
  return content.format;
}

function stored(content: CellContent, format: string | undefined, locale: Locale): Stored {
  switch (content.kind) {
    case "blank":
      return "";
    case "text":
      return storedText(content.text, format);
    case "number":
      return content.number;
    case "formula":
      return toSheets(content.formula, locale);
  }
}

/** A text that Sheets took for a date or a number is not the text that was to be written. */
function refuseChangedText(sheet: GasSheet, cells: readonly CellWrite[]): void {
  const texts = cells.flatMap(({ cell, content }) => (content.kind === "text" ? [{ cell, text: content.text }] : []));
  if (texts.length === 0) return;
  const area = around(texts.map(({ cell }) => cell));
  const values = rangeOf(sheet, area).getValues();
  for (const { cell, text } of texts) {
    const { row, column } = fromA1(cell);
    if (values[row - area.top]?.[column - area.left] !== text) {
      throw new Error(
        `Google Sheets tidak menyimpan teks "${text}" di sel ${cell} sebagaimana adanya; tidak ada yang ditulis.`,
      );
    }
  }
}

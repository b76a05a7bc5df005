import type { FormulaDialect } from "../formula-text";

export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type GasSheet = GoogleAppsScript.Spreadsheet.Sheet;
export type GasRange = GoogleAppsScript.Spreadsheet.Range;

export function spreadsheet(): Spreadsheet {
  return SpreadsheetApp.getActiveSpreadsheet();
}

/** Chart sheets and connected data have no cells of their own. */
export function hasCells(sheet: GasSheet): boolean {
  return sheet.getType() === SpreadsheetApp.SheetType.GRID;
}

export function sheetNamed(book: Spreadsheet, name: string): GasSheet {
  const sheet = book.getSheetByName(name);
  if (!sheet) throw new Error(`Lembar "${name}" tidak ada di buku kerja ini.`);
  return sheet;
}

export interface Locale extends FormulaDialect {
  /** Cells are shown the Indonesian way already. */
  readonly indonesian: boolean;
  readonly timeZone: string;
}

export function localeOf(book: Spreadsheet): Locale {
  const locale = book.getSpreadsheetLocale();
  const language = locale.split("_")[0] ?? "";
  const indonesian = language === "id" || language === "in";
  return { indonesian, decimalComma: indonesian || hasDecimalComma(locale), timeZone: book.getSpreadsheetTimeZone() };
}

function hasDecimalComma(locale: string): boolean {
  return new Intl.NumberFormat(locale.replace("_", "-")).format(1.5).includes(",");
}

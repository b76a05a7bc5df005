import type { SheetCell } from "../../../contract/snapshot";
import { showNumber } from "../../../numbers/print";
import { fromSheets } from "../formula-text";
import { serialDates } from "./serial-date";
import type { GasRange, Locale } from "./spreadsheet";

/** Every cell of a range, blank ones as null, in five calls whatever its size. */
export function readRange(range: GasRange, locale: Locale): (SheetCell | null)[][] {
  const values = range.getValues();
  const texts = range.getDisplayValues();
  const formulas = range.getFormulas();
  const formats = range.getNumberFormats();
  const weights = range.getFontWeights();
  const serial = serialDates(locale.timeZone);

  return values.map((row, r) =>
    row.map((value, c) => {
      const text = texts[r]?.[c] ?? "";
      const formula = formulas[r]?.[c] ?? "";
      if (value === "" && text === "" && formula === "") return null;

      const format = formatCode(formats[r]?.[c] ?? "");
      return {
        text: textOf(value, text, format, locale),
        ...numberOf(value, serial),
        ...(format && { format }),
        ...(formula !== "" && { formula: fromSheets(formula, locale) }),
        ...(weights[r]?.[c] === "bold" && { bold: true }),
      };
    }),
  );
}

/** "0.###############" is what Sheets answers for a cell left to itself. */
function formatCode(format: string): string | undefined {
  return format === "" || format === "General" || /^0\.#{9,}$/.test(format) ? undefined : format;
}

function textOf(value: unknown, shown: string, format: string | undefined, locale: Locale): string {
  if (typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" && !locale.indonesian ? showNumber(value, format) : shown;
}

function numberOf(value: unknown, serial: (date: Date) => number): { number?: number } {
  if (typeof value === "number") return { number: value };
  return isDate(value) ? { number: serial(value) } : {};
}

/** A Date of another realm is no instance of ours. */
function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === "[object Date]";
}

import { Decimal } from "../../numbers/decimal";
import { printPlain, showNumber } from "../../numbers/print";

/** What a typed text stands for. */
export type Entry = { readonly kind: "text" } | NumberEntry;

export interface NumberEntry {
  readonly kind: "number";
  readonly value: number;
  /** The format that the way of writing asks for; none for a plain number. */
  readonly format?: string;
  /** One sentence where the text was not written the Indonesian way. */
  readonly warning?: string;
}

/** More digits than a cell keeps: a NIP or NIK stays text. */
const mostDigits = 15;

/**
 * Reads what a user types into a cell, the Indonesian way: 1.500 is one thousand five hundred, 12,5% an eighth.
 * A decimal point is read where no thousands mark can stand (3.14), with a warning.
 * In a cell that shows percentages a bare 12 is 12%, as in Excel.
 */
export function readEntry(text: string, cellFormat?: string): Entry {
  const trimmed = text.trim();
  const date = readDate(trimmed);
  if (date) return date;

  const match = /^(\()?([+-])?\s*(Rp\.?\s*)?([\d.,]*\d)(?:,-)?\s*(%)?(\))?$/i.exec(trimmed);
  const [, open, sign, rupiah, digits = "", percentSign, close] = match ?? [];
  if (!match || (open === undefined) !== (close === undefined) || (open && sign)) return { kind: "text" };
  const read = readDigits(digits);
  if (!read || read.plain.replace(/\D/g, "").replace(/^0+/, "").length > mostDigits) return { kind: "text" };

  const percent = percentSign !== undefined || (!rupiah && isPercent(cellFormat));
  const signed = new Decimal(read.plain).times(sign === "-" || open ? -1 : 1);
  const value = (percent ? signed.div(100) : signed).toNumber();
  const format = formatOf(read, {
    percent: percentSign !== undefined,
    rupiah: rupiah !== undefined,
    thousands: read.hasThousands || trimmed.endsWith(",-"),
  });
  const warning = read.isForeign
    ? `${trimmed} dibaca ${printPlain(signed)}${percent ? "%" : ""}; desimal ditulis dengan koma, ribuan dengan titik.`
    : undefined;
  return { kind: "number", value, ...(format && { format }), ...(warning && { warning }) };
}

interface Digits {
  /** With a decimal point and no thousands marks. */
  readonly plain: string;
  readonly decimals: number;
  readonly hasThousands: boolean;
  readonly isForeign: boolean;
}

function readDigits(digits: string): Digits | undefined {
  const inIndonesian = /^(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/.test(digits);
  const inEnglish = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.test(digits);
  if (!inIndonesian && !inEnglish) return undefined;
  const plain = inIndonesian ? digits.replaceAll(".", "").replace(",", ".") : digits.replaceAll(",", "");
  const decimals = plain.split(".")[1]?.length ?? 0;
  const hasThousands = (inIndonesian ? /\.\d{3}/ : /,\d{3}/).test(digits);
  return { plain, decimals, hasThousands, isForeign: !inIndonesian };
}

/** 1.500 keeps its mark, 85,50 its zero; what a plain number shows anyway needs no format. */
function formatOf(
  { plain, decimals }: Digits,
  { percent, rupiah, thousands }: { percent: boolean; rupiah: boolean; thousands: boolean },
): string | undefined {
  const zeros = decimals > 0 ? `.${"0".repeat(decimals)}` : "";
  if (percent) return `0${zeros}%`;
  if (rupiah) return `"Rp"#,##0${zeros}`;
  if (thousands) return `#,##0${zeros}`;
  return decimals > 0 && plain.endsWith("0") ? `0${zeros}` : undefined;
}

/** 31/12/2025 or 31-12-2025; a day and month without a year stay text. */
function readDate(text: string): NumberEntry | undefined {
  const [, day, month, year] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text) ?? [];
  if (!day || !month || !year) return undefined;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const date = new Date(time);
  const exists = date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1;
  if (!exists || Number(year) < 1901) return undefined;
  return { kind: "number", value: time / 86_400_000 + 25_569, format: "dd/mm/yyyy" };
}

/** A stored number as the user edits it: 1234,5 or 12,5%, and a date as a date. */
export function entryText(value: number, format?: string): string {
  if (isPercent(format)) return `${plain(new Decimal(value.toPrecision(15)).times(100))}%`;
  if (format && /[dmy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, ""))) {
    const shown = showNumber(value, "dd/mm/yyyy");
    if (Number.isInteger(value)) return shown;
  }
  return plain(new Decimal(value.toPrecision(15)));
}

function plain(value: Decimal): string {
  return printPlain(value);
}

function isPercent(format: string | undefined): boolean {
  return format !== undefined && /%/.test(format.replace(/"[^"]*"|\\./g, ""));
}

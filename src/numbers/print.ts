import { Decimal, fromDouble } from "./decimal";
import { type FormatSection, type FormatToken, parseFormat, sectionFor } from "./number-format";
import { printDate } from "./print-date";
import { roundHalfUp } from "./round";
import { showCommon } from "./show-common";

/** In id-ID with so many decimals, rounded half-up: 1.234,50. */
export function printNumber(value: Decimal, decimals: number): string {
  const rounded = roundHalfUp(value, decimals);
  const [whole = "0", rest] = rounded.abs().toFixed(Math.max(decimals, 0)).split(".");
  const sign = rounded.isNegative() && !rounded.isZero() ? "-" : "";
  return `${sign}${groupThousands(whole)}${rest ? `,${rest}` : ""}`;
}

/** In id-ID with the decimals it has, and no thousands marks: 0,559193143; 1234,5. */
export function printPlain(value: Decimal): string {
  return value.toFixed().replace(".", ",");
}

/** What a cell that stores a number shows in id-ID: 88,65%, Rp1.234, 31/12/2025. */
export function showNumber(value: number, format?: string): string {
  return showCommon(value, format) ?? showExactly(value, format);
}

/** The same under any format there is. */
export function showExactly(value: number, format = "General"): string {
  if (!Number.isFinite(value)) return "#NUM!";
  const { section, signed } = sectionFor(parseFormat(format), value);
  if (!section) return "";
  const { tokens } = section;
  if (isDate(tokens)) return printDate(value, dateWords(tokens, format)).trim();

  const sign = value < 0 && signed ? "-" : "";
  const amount = scaled(fromDouble(Math.abs(value)), tokens);
  const shown = printTokens(tokens, amount);
  return isZeroPrinted(shown) ? shown : `${sign}${shown}`;
}

interface FormatDescription {
  readonly isDate: boolean;
  readonly percent: boolean;
  /** None where the number shows the decimals it needs. */
  readonly decimals?: number;
  readonly hasThousands: boolean;
  readonly unit?: string;
}

/** What a format says about the figure under it. */
export function describeFormat(format: string | undefined, value: number): FormatDescription {
  const tokens = (format && sectionFor(parseFormat(format), value).section?.tokens) || generalTokens;
  if (isDate(tokens)) return { isDate: true, percent: false, hasThousands: false };
  const digits = tokens.find((token) => token.kind === "digits");
  const words = tokens.map((token) => (token.kind === "literal" ? token.text : " ")).join("");
  const unit = words.replace(/[()\-+:]/g, " ").trim();
  return {
    isDate: false,
    percent: tokens.some(({ kind }) => kind === "percent"),
    ...(digits && { decimals: decimalsOf(digits.text) }),
    hasThousands: digits !== undefined && /[0#?],[0#?]/.test(digits.text),
    ...(unit && { unit: unit.replace(/\s+/g, " ").replace(/^rp\.?$/i, "Rp") }),
  };
}

const generalTokens: readonly FormatToken[] = [{ kind: "general" }];

function isDate(tokens: FormatSection["tokens"]): boolean {
  return tokens.some(({ kind }) => kind === "date");
}

/** Excel stores its short date as mm-dd-yy and shows it by the reader's locale. */
function dateWords(tokens: readonly FormatToken[], format: string): { text: string; isDate: boolean }[] {
  if (/^mm-dd-yy$/i.test(format)) return dateWords(parseFormat("dd/mm/yyyy")[0]?.tokens ?? [], "");
  return tokens.map((token) => ({ text: "text" in token ? token.text : "", isDate: token.kind === "date" }));
}

/** A percent sign multiplies by 100, each comma behind the digits divides by 1.000. */
function scaled(value: Decimal, tokens: readonly FormatToken[]): Decimal {
  const percents = tokens.filter(({ kind }) => kind === "percent").length;
  const commas = tokens.reduce((count, token) => count + (token.kind === "digits" ? trailingCommas(token.text) : 0), 0);
  return value.times(new Decimal(10).pow(2 * percents - 3 * commas));
}

function trailingCommas(digits: string): number {
  return /,*$/.exec(digits)?.[0].length ?? 0;
}

function printTokens(tokens: readonly FormatToken[], amount: Decimal): string {
  const first = tokens.findIndex(({ kind }) => kind === "digits");
  const printed = tokens.map((token, index) => {
    if (token.kind === "literal") return token.text;
    if (token.kind === "percent") return "%";
    if (token.kind === "general") return printGeneral(amount);
    return token.kind === "digits" && index === first ? printDigits(token.text, amount) : "";
  });
  return printed.join("").replace(/ +/g, " ").trim();
}

/** General: a whole number in full, decimals as far as eleven characters go. */
function printGeneral(value: Decimal): string {
  if (value.isInteger()) return value.toFixed();
  const wholeLength = value.trunc().toFixed().length;
  return printPlain(roundHalfUp(value, Math.max(1, 10 - wholeLength)));
}

function printDigits(digits: string, amount: Decimal): string {
  const [wholePart = "", decimalPart = ""] = digits.replace(/,+$/, "").split(".");
  const places = decimalsOf(digits);
  const needed = decimalPart.replace(/[#?]+$/, "").length;
  const [whole = "0", rest = ""] = roundHalfUp(amount, places).toFixed(places).split(".");
  const decimals = rest.replace(new RegExp(`0{0,${places - needed}}$`), "");
  const wholeDigits = wholePart.replace(/,/g, "");
  const least = wholeDigits.replace(/^[#?]+/, "").length;
  const padded = (whole === "0" && least === 0 ? "" : whole).padStart(least, "0");
  const grouped = wholePart.includes(",") ? groupThousands(padded) : padded;
  return decimals || /\.$/.test(digits) ? `${grouped},${decimals}` : grouped;
}

function decimalsOf(digits: string): number {
  return (digits.split(".")[1] ?? "").replace(/,/g, "").length;
}

function groupThousands(whole: string): string {
  return whole.replace(/\B(?=(\d{3})+$)/g, ".");
}

/** -0,001 under "0.00" is shown without its sign. */
function isZeroPrinted(shown: string): boolean {
  return /\d/.test(shown) && !/[1-9]/.test(shown);
}

import { errorFromCode, FormulaError } from "../core/formula-error";
import { type Interval, isInterval, type NumberGrid } from "../core/values";
import { Decimal, fromDouble } from "../numbers/decimal";
import { printPlain } from "../numbers/print";
import { readText } from "../numbers/read";
import type { Peraturan } from "../regulations/dated";
import { inForce } from "../regulations/in-force";
import { joined } from "../words/joined";
import { months } from "../words/months";
import { multiplierOf } from "../words/units";
import type { CellValue, Grid } from "./define";

/** What an argument is: told to hosts, to the help and to the makers of built-in formulas. */
export type ParameterType =
  | "number"
  | "percent"
  | "target"
  | "choice"
  | "gradasi"
  | "text"
  | "bobot"
  | "numbers"
  | "percents"
  | "texts";

interface ParameterInfo {
  readonly description: string;
  readonly type: ParameterType;
  readonly optional: boolean;
  /** What stands in for an argument left out, as the help prints it. */
  readonly fallback?: string;
  /** The words a choice may be. */
  readonly words?: readonly string[];
  /** The years that stand for each of the words, the first and the last. */
  readonly years?: Readonly<Record<string, readonly [number, number]>>;
}

/** Takes one cell; of a range it takes cell after cell, and the result spills. */
export interface CellParameter<T = unknown> extends ParameterInfo {
  readonly takes: "cell";
  readonly read: (value: CellValue, name: string) => T | FormulaError;
  /** The double or word to compute with straight away; undefined for whatever needs reading. */
  readonly quick?: (value: CellValue) => number | string | undefined;
}

/** Takes a range as a whole: a sum, a list of weights, a survey. */
export interface RangeParameter<T = unknown> extends ParameterInfo {
  readonly takes: "range";
  readonly read: (grid: Grid, name: string) => T | FormulaError;
}

export type Parameter<T = unknown> = CellParameter<T> | RangeParameter<T>;

/** 1000%: no achievement or share is as large, so the figure is in points. */
export const mostPercent = 10;

/** A figure, and whether it was written with a percent sign; then it is a fraction whatever else is told. */
export interface Portion {
  readonly value: Decimal;
  readonly percent: boolean;
}

export function number(description: string): CellParameter<Decimal>;
export function number(description: string, fallback: number): CellParameter<Decimal>;
export function number(description: string, fallback?: number): CellParameter<Decimal> {
  return {
    takes: "cell",
    type: "number",
    description,
    optional: fallback !== undefined,
    ...(fallback !== undefined && { fallback: printPlain(new Decimal(fallback)) }),
    read: (value, name) => orFallback(readNumber(value, name), name, fallback),
    quick: (value) => quickNumber(value, fallback),
  };
}

export function optionalNumber(description: string): CellParameter<Decimal | undefined> {
  return { takes: "cell", type: "number", description, optional: true, read: (value, name) => readNumber(value, name) };
}

/** A fraction: 0,8865 or 88,65%. */
export function percent(description: string, fallback?: number): CellParameter<Decimal> {
  return {
    takes: "cell",
    type: "percent",
    description,
    optional: fallback !== undefined,
    ...(fallback !== undefined && { fallback: `${printPlain(new Decimal(fallback).times(100))}%` }),
    read: (value, name) => orFallback(readPercent(value, name), name, fallback),
    quick: (value) => quickPercent(value, fallback),
  };
}

/** The most a result may be, as a fraction; none where left out. */
export function limit(description: string): CellParameter<Decimal | undefined> {
  return {
    takes: "cell",
    type: "percent",
    description,
    optional: true,
    read: (value, name) => readPercent(value, name),
    quick: (value) => quickPercent(value) ?? (isEmpty(value) ? Number.POSITIVE_INFINITY : undefined),
  };
}

/** A figure, or an interval written as "7-8". */
export function target(description: string): CellParameter<Decimal | Interval> {
  return {
    takes: "cell",
    type: "target",
    description,
    optional: false,
    read: (value, name) => readAny(value, name) ?? blankError(name),
    quick: (value) => quickNumber(value),
  };
}

export function choice<const W extends string>(
  words: readonly W[],
  description: string,
  fallback: W,
): CellParameter<W> {
  const byWord = new Map(words.map((word) => [word.toLowerCase(), word]));
  const find = (value: CellValue) => (isEmpty(value) ? fallback : byWord.get(wordOf(value)));
  return {
    takes: "cell",
    type: "choice",
    description,
    optional: true,
    fallback,
    words,
    read: (value, name) => errorIn(value) ?? find(value) ?? unknownWord(value, name, words),
    quick: find,
  };
}

/** A regulation by its number, or by the year whose figures it judges, such as `year`; the one of today where left out. */
export function peraturan(versions: readonly Peraturan<unknown>[], year: number): CellParameter<string> {
  const latestFirst = [...versions].sort((one, other) => other.since - one.since);
  const years = latestFirst.map(({ id, since }, index): [string, readonly [number, number]] => {
    const first = index === latestFirst.length - 1 ? firstYear : since;
    return [id, [first, (latestFirst[index - 1]?.since ?? lastYear + 1) - 1]];
  });
  const words = latestFirst.map(({ id }) => id);
  const quoted = words.map((word) => `"${word}"`).join(", ");
  const description = `Nomor peraturan dalam tanda kutip (${quoted}), atau tahun nilainya (${year}); bila dikosongkan: yang berlaku kini.`;
  const byNumber = choice(words, description, inForce(versions).id);
  const find = (value: CellValue) => {
    const year = typeof value === "string" && /^\s*\d{4}\s*$/.test(value) ? Number(value) : value;
    const isYear = typeof year === "number" && Number.isInteger(year) && year >= firstYear && year <= lastYear;
    return isYear ? inForce(versions, year).id : undefined;
  };
  return {
    ...byNumber,
    years: Object.fromEntries(years),
    read: (value, name) => find(value) ?? byNumber.read(value, name),
    quick: (value) => find(value) ?? byNumber.quick?.(value),
  };
}

/** Whole numbers that can only be years of a report. */
const firstYear = 1990;
const lastYear = 2100;

export function text(description: string): CellParameter<string> {
  return {
    takes: "cell",
    type: "text",
    description,
    optional: false,
    read: (value, name) => readWords(value) ?? blankError(name),
  };
}

export function optionalText(description: string): CellParameter<string | undefined> {
  return { takes: "cell", type: "text", description, optional: true, read: readWords };
}

/** Any cell, as it stands: for functions that read it themselves. */
export function raw(description: string, type: ParameterType): CellParameter<CellValue> {
  return { takes: "cell", type, description, optional: false, read: (value) => errorIn(value) ?? value };
}

/** Figures of a range, blanks where cells are blank; trailing blank rows and columns cut off. */
export function numbers(description: string): RangeParameter<NumberGrid> {
  return {
    takes: "range",
    type: "numbers",
    description,
    optional: false,
    read: (grid, name) => readNumbers(grid, name, readNumber),
  };
}

/** Fractions of a range. */
export function percents(description: string): RangeParameter<NumberGrid> {
  return { ...numbers(description), type: "percents", read: (grid, name) => readNumbers(grid, name, readPercent) };
}

/** Words of a range in reading order, trailing blanks cut off. */
export function texts(description: string, options?: { readonly optional: true }): RangeParameter<readonly string[]> {
  return {
    takes: "range",
    type: "texts",
    description,
    optional: options !== undefined,
    read: (grid) => {
      const words: string[] = [];
      for (const value of grid.flat()) {
        const word = readWords(value);
        if (word instanceof FormulaError) return word;
        words.push(word ?? "");
      }
      while (words.at(-1) === "") words.pop();
      return words;
    },
  };
}

/** A range or word with a reading of its own. */
export function custom<T>(
  info: Omit<ParameterInfo, "optional"> & { readonly optional?: boolean },
  read: (grid: Grid, name: string) => T | FormulaError,
): RangeParameter<T> {
  return { optional: false, ...info, takes: "range", read };
}

export function readNumbers(grid: Grid, name: string, read: ReadCell<Decimal>): NumberGrid | FormulaError {
  const rows = readEach(grid, name, read);
  return rows instanceof FormulaError ? rows : { rows };
}

type ReadCell<T> = (value: CellValue, name: string) => T | FormulaError | undefined;

/** Every cell of a range, each named by its place in what is said of it; at least one of them filled. */
export function readEach<T>(grid: Grid, name: string, read: ReadCell<T>): (T | undefined)[][] | FormulaError {
  const single = grid.length === 1 && grid[0]?.length === 1;
  const rows: (T | undefined)[][] = [];
  for (const [rowIndex, row] of grid.entries()) {
    const cells: (T | undefined)[] = [];
    for (const [columnIndex, value] of row.entries()) {
      const place = single ? name : `${name} (baris ${rowIndex + 1}, kolom ${columnIndex + 1})`;
      const figure = read(value, place);
      if (figure instanceof FormulaError) return figure;
      cells.push(figure);
    }
    rows.push(cells);
  }
  const filled = rows.some((row) => row.some((cell) => cell !== undefined));
  return filled ? rows : blankError(name);
}

export function blankError(name: string): FormulaError {
  return new FormulaError("not-available", `${nameOf(name)} belum diisi.`);
}

/** "Realisasi SP2D" for realisasi_sp2d. */
export function nameOf(parameter: string): string {
  const words = parameter.replace(/_/g, " ").replace(/\b(sp2d|tk|pu|nrr|iku)\b/g, (word) => word.toUpperCase());
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export function isEmpty(value: CellValue): boolean {
  return value === null || value === undefined || (typeof value === "string" && value.trim() === "");
}

/** The error an input cell holds, as an error or as the code that some hosts hand over for it. */
export function errorIn(value: CellValue): FormulaError | undefined {
  if (value instanceof FormulaError) return value;
  return typeof value === "string" && value.startsWith("#") ? errorFromCode(value) : undefined;
}

export function readNumber(value: CellValue, name: string): Decimal | FormulaError | undefined {
  const read = readAny(value, name);
  if (read === undefined || !isInterval(read)) return read;
  return new FormulaError("value", `${nameOf(name)} berupa rentang "${value}"; tulis satu angka.`);
}

export function readPercent(value: CellValue, name: string): Decimal | FormulaError | undefined {
  const read = readNumber(value, name);
  return read instanceof Decimal ? (inPoints(read, name) ?? read) : read;
}

export function readPortion(value: CellValue, name: string): Portion | FormulaError | undefined {
  const read = readNumber(value, name);
  return read instanceof Decimal ? { value: read, percent: isWrittenInPercent(value) } : read;
}

/** Why a figure can be no fraction, and how to write it. */
export function inPoints(value: Decimal, name: string, otherwise = ""): FormulaError | undefined {
  if (value.lte(mostPercent)) return undefined;
  const shown = printPlain(value.toSignificantDigits(15));
  const fraction = printPlain(value.div(100).toSignificantDigits(15));
  const message = `${nameOf(name)} ${shown} bukan persen: tulis ${shown}% atau ${fraction}${otherwise}.`;
  return new FormulaError("value", message);
}

/** "98,95%", in a text: a number hides how its cell shows it. */
export function isWrittenInPercent(value: CellValue): boolean {
  const reading = typeof value === "string" ? readText(value) : undefined;
  return reading?.kind === "number" && reading.percent;
}

function readAny(value: CellValue, name: string): Decimal | Interval | FormulaError | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? fromDouble(value) : overflow(name);
  if (isEmpty(value)) return undefined;
  if (typeof value === "boolean") return notANumber(String(value).toUpperCase(), name);
  const error = errorIn(value);
  if (error) return error;
  const reading = readText(value as string);
  switch (reading.kind) {
    case "blank":
      return undefined;
    case "number":
      return reading.value.times(multiplierOf(reading.unit));
    case "range":
      return {
        low: reading.low.times(multiplierOf(reading.unit)),
        high: reading.high.times(multiplierOf(reading.unit)),
      };
    case "malformed":
      return new FormulaError("value", `${nameOf(name)}: ${reading.why}`);
    case "text": {
      const counted = figureIn(value as string);
      const read = counted && readText(counted.figure);
      if (read?.kind !== "number") return notANumber(value as string, name);
      return read.value.times(multiplierOf(counted?.unit));
    }
  }
}

/** "3 NSPK" is three whatever is counted, "± 6.547 Ha" about as much; "12 Juni" is a date, "2 dari 5" no figure. */
function figureIn(text: string): { readonly figure: string; readonly unit: string } | undefined {
  const bare = text.trim().replace(/^(±|\+\/-|(lebih )?kurang( lebih)?|sekitar|kira-kira) ?(?=\d)/i, "");
  const [, figure, unit = ""] = /^(\d[\d.,]*)(?: (\p{L}[\p{L}²³ ./-]*))?$/u.exec(bare) ?? [];
  const isOther = months.some((month) => unit.toLowerCase().startsWith(month.toLowerCase())) || joined.isIn(unit);
  return figure !== undefined && figure !== text.trim() && !isOther ? { figure, unit } : undefined;
}

function readWords(value: CellValue): string | FormulaError | undefined {
  const error = errorIn(value);
  if (error) return error;
  if (isEmpty(value) || (typeof value === "string" && /^\s*[-–—]\s*$/.test(value))) return undefined;
  return typeof value === "number" ? printPlain(fromDouble(value)) : String(value).trim();
}

export function required<T>(read: T | FormulaError | undefined, name: string): T | FormulaError {
  return read ?? blankError(name);
}

function orFallback(read: Decimal | FormulaError | undefined, name: string, fallback: number | undefined) {
  return fallback === undefined ? required(read, name) : (read ?? new Decimal(fallback));
}

export function quickNumber(value: CellValue, fallback?: number): number | undefined {
  if (typeof value === "number") return Number.isFinite(value) ? value : undefined;
  return value === null || value === undefined ? fallback : undefined;
}

function quickPercent(value: CellValue, fallback?: number): number | undefined {
  const read = quickNumber(value, fallback);
  return read !== undefined && read <= mostPercent ? read : undefined;
}

/** Typed 0,11 is the word "0,11" where a choice has one. */
function wordOf(value: CellValue): string {
  return typeof value === "number" ? String(value).replace(".", ",") : String(value).trim().toLowerCase();
}

function unknownWord(value: CellValue, name: string, words: readonly string[]): FormulaError {
  const list = `${words.slice(0, -1).join(", ")} atau ${words.at(-1)}`;
  return new FormulaError("value", `${nameOf(name)} "${value}" tidak dikenal: tulis ${list}.`);
}

function notANumber(shown: string, name: string): FormulaError {
  return new FormulaError("value", `${nameOf(name)} bukan angka: "${shown}".`);
}

function overflow(name: string): FormulaError {
  return new FormulaError("number", `${nameOf(name)} terlalu besar untuk dihitung.`);
}

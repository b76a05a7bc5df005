import { catalogue } from "../../catalogue";

/**
 * The core writes formulas the American way: commas, decimal points, our functions dotted. Sheets reads and shows them
 * in the spreadsheet's locale, and a dot can't stand in the name of a custom function.
 */
export interface FormulaDialect {
  /** Decimal comma, as in id_ID: arguments are parted by ";" and array columns by "\". */
  readonly decimalComma: boolean;
}

/**
 * How a call is named here and in the core. Sheets can't compute one in Excel's form, so the core gets it in the form
 * that an Excel file stores, which it knows as a call to be entered anew; written back, it is Excel's again.
 */
const toSheetsName = new Map(
  catalogue.flatMap(({ name, id }): [string, string][] => [
    [name, id],
    [storedName(id).toUpperCase(), name],
  ]),
);
const fromSheetsName = new Map(
  catalogue.flatMap(({ name, id }): [string, string][] => [
    [id, name],
    [name, storedName(id)],
  ]),
);

/** As a cell of an Excel file names the function. */
function storedName(id: string): string {
  return `_xldudf_${id}`;
}

/**
 * ";" parts arguments in every locale, a decimal literal holds in half of them only: 1.2 is written as (120%), 0.111 as
 * (111/1000), which divides to the same double.
 */
export function toSheets(formula: string, dialect: FormulaDialect): string {
  return written(formula, dialect, asFraction);
}

/** As an Indonesian user types it and reads it: =KEK_CAPAIAN(3,72;3,1). */
export function asTyped(formula: string): string {
  return written(formula, indonesian, (literal) => literal.replace(".", ","));
}

/** The other way round. */
export function fromTyped(formula: string): string {
  return fromSheets(formula, indonesian);
}

const indonesian: FormulaDialect = { decimalComma: true };

function written(formula: string, { decimalComma }: FormulaDialect, decimal: (literal: string) => string): string {
  const nesting = new Nesting();
  return map(formula, (token, next) => {
    nesting.pass(token);
    if (token === ",") return nesting.inArray ? (decimalComma ? "\\" : ",") : ";";
    if (isDecimal(token)) return decimal(token);
    return next === "(" ? (toSheetsName.get(token.toUpperCase()) ?? token) : token;
  });
}

export function fromSheets(formula: string, dialect: FormulaDialect): string {
  const decimalComma = dialect.decimalComma && !isAmerican(formula);
  const nesting = new Nesting();
  const american = map(
    formula,
    (token, next) => {
      nesting.pass(token);
      if (token === ";") return nesting.inArray ? ";" : ",";
      if (token === "\\") return ",";
      if (decimalComma && /^\d*,\d+/.test(token)) return token.replace(",", ".");
      return next === "(" ? (fromSheetsName.get(token.toUpperCase()) ?? token) : token;
    },
    decimalComma ? "," : ".",
  );
  return withDecimals(american);
}

/** Some ways into a spreadsheet leave commas between arguments whatever its locale; no decimal comma stands like that. */
function isAmerican(formula: string): boolean {
  const tokens = tokensOf(formula, ",");
  return tokens.some((token, index) => {
    const before = tokens[index - 1] ?? "";
    const parts = token === "," || (/^,\d/.test(token) && /[\p{L}\p{N}_)"']$/u.test(before));
    return parts || (token === "." && /\d$/.test(before));
  });
}

/** (120%) back to 1.2, but not where the bracket is a call's: SQRT(25%). */
function withDecimals(formula: string): string {
  const pattern = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}\p{N}_.]\(|\((\d+)(%|\/10+|\*10\^\d+)\)/gu;
  return formula.replace(pattern, (all, digits?: string, divisor?: string) =>
    digits && divisor ? asDecimal(digits, divisor) : all,
  );
}

/** Whether a "," or ";" now met parts the elements of an array constant, rather than arguments of a call within it. */
class Nesting {
  private readonly open: string[] = [];

  pass(token: string): void {
    if (token === "{" || token === "(") this.open.push(token);
    if (token === "}" || token === ")") this.open.pop();
  }

  get inArray(): boolean {
    return this.open.at(-1) === "{";
  }
}

function map(formula: string, change: (token: string, next: string) => string, decimalMark = "."): string {
  const tokens = tokensOf(formula, decimalMark);
  return tokens.map((token, index) => change(token, tokens[index + 1] ?? "")).join("");
}

/** Text, quoted sheet name, error code, name or reference, number; any other character stands alone. */
function tokensOf(formula: string, decimalMark: string): readonly string[] {
  const number = `(?:\\d+(?:[${decimalMark}]\\d*)?|[${decimalMark}]\\d+)(?:[eE][+-]?\\d+)?`;
  const pattern = `"(?:[^"]|"")*"|'(?:[^']|'')*'|#[A-Z]+(?:/[A-Z0-9]+)?[!?]?|[\\p{L}_$][\\p{L}\\p{N}_.$]*|${number}|[^]`;
  return formula.match(new RegExp(pattern, "gu")) ?? [];
}

function isDecimal(token: string): boolean {
  return /^[\d.]/.test(token) && /[.eE]/.test(token);
}

/** Beyond these an exponent is easier to read: 9E+99 stands for "larger than anything". */
const fewZeros = 15;

function asFraction(literal: string): string {
  const [mantissa = "", exponent = "0"] = literal.toLowerCase().split("e");
  const [whole = "", decimals = ""] = mantissa.split(".");
  const kept = decimals.replace(/0+$/, "");
  const shift = kept.length - Number(exponent);
  const digits = (whole + kept).replace(/^0+(?=\d)/, "");
  if (shift < -fewZeros) return `(${digits}*10^${-shift})`;
  if (shift <= 0) return digits + "0".repeat(-shift);
  return shift <= 2 ? `(${digits}${"0".repeat(2 - shift)}%)` : `(${digits}/1${"0".repeat(shift)})`;
}

function asDecimal(digits: string, divisor: string): string {
  if (divisor.startsWith("*10^")) return `${digits}E+${divisor.slice("*10^".length)}`;
  const shift = divisor === "%" ? 2 : divisor.length - 2;
  const padded = digits.padStart(shift + 1, "0");
  return `${padded.slice(0, -shift)}.${padded.slice(-shift)}`.replace(/\.?0+$/, "");
}

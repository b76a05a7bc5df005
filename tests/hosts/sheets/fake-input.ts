import { fromA1, parseRange } from "../../../src/tables/address";

export type Value = string | number | boolean;

export interface Typed {
  readonly value: Value;
  readonly formula: string;
  /** Given to a cell that has none of its own. */
  readonly format?: string;
}

/** A string as Sheets takes it when it is typed or set: read in the sheet's locale, unless an apostrophe forbids it. */
export function typed(text: string, format: string, decimalComma: boolean): Typed {
  if (text.startsWith("=")) return { value: "", formula: text };
  if (format === "@") return { value: text, formula: "" };
  if (text.startsWith("'")) return { value: text.slice(1), formula: "" };
  if (/^\+/.test(text)) return { value: "", formula: `=${text}` };
  if (/^(true|false)$/i.test(text)) return { value: /true/i.test(text), formula: "" };
  const date = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?$/.exec(text);
  if (date) {
    const [, day, month, year = "2026"] = date;
    return { value: serial(Number(year), Number(month), Number(day)), formula: "", format: "d/m/yyyy" };
  }
  const [thousands, decimal] = decimalComma ? ["\\.", ","] : [",", "\\."];
  const number = new RegExp(`^-?\\d+(${thousands}\\d{3})*(${decimal}\\d+)?%?$`);
  if (number.test(text)) {
    const plain = text.replace(new RegExp(thousands, "g"), "").replace(",", ".").replace("%", "");
    const isPercent = text.endsWith("%");
    return { value: Number(plain) / (isPercent ? 100 : 1), formula: "", ...(isPercent && { format: "0.00%" }) };
  }
  return { value: text, formula: "" };
}

export function serial(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

/** The formula as Sheets keeps it, or nothing where the locale's parser fails. */
export function parsed(formula: string, decimalComma: boolean): string | undefined {
  const tokens = tokensOf(formula, decimalComma);
  const open: string[] = [];
  const kept: string[] = [];
  for (const token of tokens) {
    if (token === "(" || token === "{") open.push(token);
    if (token === ")" || token === "}") open.pop();
    const inArray = open.at(-1) === "{";
    if (decimalComma && (token === "," || /^\d*\.\d/.test(token))) return undefined;
    if (!decimalComma && token === "\\") return undefined;
    kept.push(!decimalComma && token === ";" && !inArray ? "," : token);
  }
  return open.length === 0 ? kept.join("") : undefined;
}

export function tokensOf(formula: string, decimalComma: boolean): string[] {
  const number = decimalComma ? "\\d+(?:[,.]\\d+)?" : "\\d+(?:\\.\\d+)?";
  const pattern = `"(?:[^"]|"")*"|'(?:[^']|'')*'|[\\p{L}_$][\\p{L}\\p{N}_.$]*|${number}|[\\s\\S]`;
  return formula.match(new RegExp(pattern, "gu")) ?? [];
}

export interface Sheets {
  cell(sheet: string, row: number, column: number): Value | Date;
  has(sheet: string): boolean;
  custom(name: string, args: readonly unknown[]): unknown;
  isCustom(name: string): boolean;
}

/** What a formula shows, for the few formulas that tests compute; undefined for any other. */
export function computed(formula: string, own: string, decimalComma: boolean, sheets: Sheets): unknown {
  const body = formula.slice(1).trim();
  const reference = referenceIn(body, own);
  if (reference) return sheets.has(reference.sheet) ? valuesOf(reference, sheets)[0]?.[0] : "#REF!";

  const call = /^([\p{L}_][\p{L}\p{N}_.]*)\(([\s\S]*)\)$/u.exec(body);
  if (!call?.[1]) return undefined;
  const name = call[1].toUpperCase();
  const separator = decimalComma ? ";" : ",";
  const args = argumentsOf(call[2] ?? "", separator);
  if (args === undefined) return undefined;
  if (sheets.isCustom(name))
    return sheets.custom(
      name,
      args.map((each) => argument(each, own, sheets)),
    );
  if (/^(KEK|IKM|AKIP|LKJ|ANGGARAN|ANGKA)\.|^_XLDUDF_/.test(name)) return "#NAME?";
  if (name === "HYPERLINK") return argument(args[1] ?? "", own, sheets);
  if (name === "SUM" || name === "AVERAGE") {
    const values = args
      .flatMap((each) => [argument(each, own, sheets)].flat(2))
      .filter((each) => typeof each === "number");
    const sum = values.reduce((total, each) => total + each, 0);
    if (name === "SUM") return sum;
    return values.length > 0 ? sum / values.length : "#DIV/0!";
  }
  return undefined;
}

function argumentsOf(text: string, separator: string): string[] | undefined {
  if (text === "") return [];
  const args = [""];
  let depth = 0;
  for (const token of tokensOf(text, separator === ";")) {
    if (token === "(") depth += 1;
    if (token === ")") depth -= 1;
    if (depth < 0) return undefined;
    if (token === separator && depth === 0) args.push("");
    else args.push((args.pop() ?? "") + token);
  }
  return args;
}

function argument(text: string, own: string, sheets: Sheets): unknown {
  const trimmed = text.trim();
  if (trimmed === "") return undefined;
  if (trimmed.startsWith('"')) return trimmed.slice(1, -1).replaceAll('""', '"');
  const fraction = /^\((\d+)(?:%|\/(\d+))\)$/.exec(trimmed);
  if (fraction) return Number(fraction[1]) / Number(fraction[2] ?? 100);
  if (/^-?\d/.test(trimmed)) return Number(trimmed.replace(",", "."));
  const reference = referenceIn(trimmed, own);
  if (!reference) throw new Error(`The fake computes no argument like ${trimmed}.`);
  const values = valuesOf(reference, sheets);
  return reference.range.includes(":") ? values : values[0]?.[0];
}

interface Reference {
  readonly sheet: string;
  readonly range: string;
}

function referenceIn(text: string, own: string): Reference | undefined {
  const match =
    /^(?:'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,2}\$?\d+(?::\$?[A-Z]{1,2}\$?\d+)?)$/u.exec(text);
  if (!match?.[3]) return undefined;
  return { sheet: match[1]?.replaceAll("''", "'") ?? match[2] ?? own, range: match[3] };
}

function valuesOf({ sheet, range }: Reference, sheets: Sheets): (Value | Date)[][] {
  const { top, left, bottom, right } = range.includes(":") ? parseRange(range) : one(range);
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (_, column) => sheets.cell(sheet, top + row, left + column)),
  );
}

function one(cell: string) {
  const { row, column } = fromA1(cell);
  return { top: row, left: column, bottom: row, right: column };
}

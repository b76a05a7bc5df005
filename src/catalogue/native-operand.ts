import { FormulaError } from "../core/formula-error";
import { type Interval, isInterval } from "../core/values";
import { Decimal } from "../numbers/decimal";
import type { FunctionDeclaration } from "./define";
import type { Parameter } from "./parameters";

/** An argument as a formula writes it. */
export interface NativeSource {
  readonly text: string;
  /** The function of ours whose built-in form the text is. */
  readonly from?: FunctionDeclaration | undefined;
}

/** The arguments of a built-in formula: expressions that a template may write out. */
export type NativeArguments<Name extends string = string> = Readonly<Record<Name, NativeOperand>>;

type OperandKind = "omitted" | "literal" | "refused" | "cell" | "range" | "expression";

/** One argument of a built-in formula; in a template it stands for its expression. */
export class NativeOperand {
  constructor(
    readonly kind: OperandKind,
    private readonly text: string,
    private readonly name: string,
    private readonly parameter: Parameter,
    /** What a literal says: a figure, an interval, a word. */
    readonly literal?: Decimal | Interval | string,
    /** Rows and columns of a range, where its address tells them. */
    readonly size?: { readonly rows: number; readonly columns: number },
  ) {}

  /** With what stands in for it, where a cell for an optional figure may turn out blank. */
  toString(): string {
    const { fallback } = this;
    return fallback === undefined ? this.text : `IF(${this.text}="",${fallback},${this.text})`;
  }

  /** The argument alone, to test what it holds. */
  get cell(): string {
    return this.text;
  }

  private get fallback(): string | undefined {
    const { optional, takes } = this.parameter;
    if (!optional || takes === "range" || this.kind === "literal" || this.kind === "omitted" || this.kind === "refused")
      return undefined;
    const read = this.parameter.read(null, this.name);
    return read instanceof Decimal ? read.toString() : undefined;
  }

  /** The one expression where the argument is given, the other where it is left out or its cell is blank. */
  ifGiven(given: string, blank: string): string {
    if (this.kind === "omitted") return blank;
    if (this.kind === "refused") return this.text;
    const isSure = this.kind === "literal" || this.fallback !== undefined;
    return isSure ? given : `IF(${this.text}="",${blank},${given})`;
  }

  /** An end of a target: of the interval that the call itself writes, else the one figure. */
  end(side: "low" | "high"): string {
    const { literal } = this;
    return typeof literal === "object" && isInterval(literal) ? literal[side].toString() : `${this}`;
  }

  get isInterval(): boolean {
    return typeof this.literal === "object" && isInterval(this.literal);
  }

  /** A cell of a single row or column, counted from 1. */
  item(index: number): string {
    return this.size?.columns === 1 ? `INDEX(${this.text},${index})` : `INDEX(${this.text},1,${index})`;
  }

  /** A range of cells, or figures listed in the call. */
  get isRange(): boolean {
    return this.kind === "range" || (this.kind === "literal" && this.literal === undefined);
  }

  get isVector(): boolean {
    return this.size !== undefined && (this.size.rows === 1 || this.size.columns === 1);
  }

  /** The columns of a table of cells one by one; none where the address does not tell them. */
  columns(): readonly string[] {
    const parts = /^(.*!)?(\$?)([A-Z]+)(\$?\d+):\$?[A-Z]+(\$?\d+)$/i.exec(this.text);
    if (!parts || !this.size) return [];
    const [, sheet = "", fixed = "", first = "", top = "", bottom = ""] = parts;
    return Array.from({ length: this.size.columns }, (_, index) => {
      const letters = `${fixed}${moveColumn(first, index)}`;
      return `${sheet}${letters}${top}:${letters}${bottom}`;
    });
  }

  /** `body` where no blank cell of a single row or column stands before a filled one, else #N/A. */
  ifWithoutGap(body: string): string {
    const [before, after] = neighbours(this.text);
    if (!before || !after) return body;
    return `IF(SUMPRODUCT(((${before}="")+(${before}="-"))*(${after}<>"")*(${after}<>"-"))=0,${body},NA())`;
  }

  /** The branch of the word that the argument is, or will be once its cell is filled; the cell is checked before. */
  pick(branches: Readonly<Record<string, string>>): string {
    const { words = [], fallback = "" } = this.parameter;
    const word = typeof this.literal === "string" ? this.literal : this.kind === "omitted" ? fallback : undefined;
    const chosen = words.map((key) => branches[key] as string);
    if (word !== undefined) return branches[word] as string;
    if (this.kind === "refused" || chosen.every((branch) => branch === chosen[0])) return chosen[0] as string;
    const last = chosen.length - 1;
    return words.slice(0, last).reduceRight((otherwise, key) => {
      return `IF(${this.isOneOf([key])},${branches[key]},${otherwise})`;
    }, chosen[last] as string);
  }

  /** Whether the cell holds one of the words; a blank one holds the word that stands in for it. */
  isOneOf(words: readonly string[]): string {
    const orBlank = words.includes(this.parameter.fallback ?? "") ? [`${this.text}=""`] : [];
    const tests = [...orBlank, ...words.map((word) => `${this.text}="${word}"`), ...words.flatMap(this.ofYear)];
    return tests.length === 1 ? (tests[0] as string) : `OR(${tests.join(",")})`;
  }

  /** Whether the cell holds a year that stands for the word. */
  private readonly ofYear = (word: string): readonly string[] => {
    const [first, last] = this.parameter.years?.[word] ?? [];
    const year = `N(${this.text})`;
    return first === undefined ? [] : [`AND(${year}>=${first},${year}<=${last},INT(${year})=${year})`];
  };
}

/** #VALUE! with its reason to be read in the formula. (VALUE of a text is another error in LibreOffice.) */
export function failure(reason: string): string {
  return `0+"${reason}"`;
}

/** What an argument is; undefined where no built-in formula can take it. */
export function operandOf({ text, from }: NativeSource, name: string, parameter: Parameter): NativeOperand | undefined {
  const make = (kind: OperandKind, shown: string, literal?: NativeOperand["literal"], size?: NativeOperand["size"]) =>
    new NativeOperand(kind, shown, name, parameter, literal, size);

  if (text === "") {
    if (!parameter.optional) return undefined;
    const fallback = parameter.takes === "cell" ? parameter.read(null, name) : undefined;
    if (fallback instanceof Decimal) return make("literal", fallback.toString(), fallback);
    return make("omitted", "", undefined);
  }
  if (/^"/.test(text)) return literalText(text, name, parameter, make);
  if (/^[-+]?[\d.]+(E[+-]?\d+)?%?$/i.test(text)) return literalNumber(text, name, parameter, make);
  if (text.startsWith("{")) return literalArray(text, parameter, make);

  const size = sizeOf(text);
  if (size === "cell") return make("cell", text, undefined, { rows: 1, columns: 1 });
  if (size) return parameter.takes === "range" ? make("range", text, undefined, size) : undefined;
  if (/^[\p{L}_][\p{L}\p{N}_.]*(\[[^\]@]*\])?$/u.test(text)) {
    return make(parameter.takes === "range" ? "range" : "cell", text);
  }
  if (parameter.takes === "range") {
    return isOneFigure(text) ? make("expression", `(${text})`, undefined, { rows: 1, columns: 1 }) : undefined;
  }
  if (/[\p{L}\p{N}$]:[\p{L}\p{N}$]/u.test(text.replace(/\([^()]*\)/g, ""))) return undefined;
  return make("expression", from ? text : `(${text})`);
}

/** A formula of functions that give one figure whatever they read; of others nobody knows how many cells they fill. */
function isOneFigure(text: string): boolean {
  const names = text.replace(/"[^"]*"/g, "").match(/[A-Z][A-Z0-9.]*(?=\()/gi) ?? [];
  return names.length > 0 && !/:/.test(text) && names.every((name) => scalars.has(name.toUpperCase()));
}

const scalars = new Set(
  "IF AND OR ISNUMBER VALUE SUBSTITUTE TRIM LEN FIND MAX MIN SUM ABS INT ROUND AVERAGE COUNT".split(" "),
);

type Make = (
  kind: OperandKind,
  text: string,
  literal?: NativeOperand["literal"],
  size?: NativeOperand["size"],
) => NativeOperand;

/** Figures that the call itself lists: {3.24,3.2} or {0.5;1}. */
function literalArray(text: string, { takes }: Parameter, make: Make): NativeOperand | undefined {
  if (takes !== "range" || !/^\{[-+\d.,;\sE]*\}$/i.test(text)) return undefined;
  const rows = text.split(";");
  return make("literal", text, undefined, { rows: rows.length, columns: rows[0]?.split(",").length ?? 1 });
}

/** A figure written as a text is read now, the Indonesian way. */
function literalText(text: string, name: string, parameter: Parameter, make: Make): NativeOperand | undefined {
  const word = text.slice(1, -1).replace(/""/g, '"');
  if (parameter.takes === "range") return make("literal", text, word);
  const read = parameter.read(word, name);
  if (read instanceof FormulaError) return make("refused", refusal(read));
  if (read === undefined) return make("omitted", "");
  if (read instanceof Decimal) return make("literal", bracketNegative(read.toString()), read);
  if (typeof read === "string") return make("literal", `"${read.replace(/"/g, '""')}"`, read);
  return typeof read === "object" && read !== null && isInterval(read) ? make("literal", text, read) : undefined;
}

function literalNumber(text: string, name: string, parameter: Parameter, make: Make): NativeOperand | undefined {
  const value = Number(text.replace("%", "")) / (text.endsWith("%") ? 100 : 1);
  const read = parameter.takes === "range" ? new Decimal(value) : parameter.read(value, name);
  if (read instanceof FormulaError) return make("refused", refusal(read));
  return make("literal", bracketNegative(text), read as Decimal | string);
}

/** An argument that no formula could compute with keeps its error. */
function refusal({ kind, message }: FormulaError): string {
  return kind === "not-available" ? "NA()" : failure(message.replace(/"/g, "'"));
}

function bracketNegative(text: string): string {
  return text.startsWith("-") ? `(${text})` : text;
}

const address = /^(?:(?:'(?:[^']|'')*'|[^\s'"(){},;:!]+)!)?\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

function sizeOf(text: string): "cell" | { readonly rows: number; readonly columns: number } | undefined {
  const parts = address.exec(text);
  if (!parts) return undefined;
  const [, fromColumn = "", fromRow, toColumn = fromColumn, toRow = fromRow] = parts;
  const rows = Math.abs(Number(toRow) - Number(fromRow)) + 1;
  const columns = Math.abs(columnNumber(toColumn) - columnNumber(fromColumn)) + 1;
  return rows === 1 && columns === 1 && parts[3] === undefined ? "cell" : { rows, columns };
}

/** All cells of a row or column but the last, and all but the first: pair by pair neighbours. */
function neighbours(range: string): readonly string[] {
  const parts = /^(.*!)?(\$?[A-Z]+\$?)(\d+):(\$?[A-Z]+\$?)(\d+)$/i.exec(range);
  if (!parts) return [];
  const [, sheet = "", fromColumn = "", fromRow = "", toColumn = "", toRow = ""] = parts;
  if (fromColumn.replace(/\$/g, "").toUpperCase() === toColumn.replace(/\$/g, "").toUpperCase()) {
    if (fromRow === toRow) return [];
    const shorter = `${sheet}${fromColumn}${fromRow}:${toColumn}${Number(toRow) - 1}`;
    return [shorter, `${sheet}${fromColumn}${Number(fromRow) + 1}:${toColumn}${toRow}`];
  }
  const shorter = `${sheet}${fromColumn}${fromRow}:${moveColumn(toColumn, -1)}${toRow}`;
  return [shorter, `${sheet}${moveColumn(fromColumn, 1)}${fromRow}:${toColumn}${toRow}`];
}

function moveColumn(column: string, by: number): string {
  let number = columnNumber(column.replace(/\$/g, "")) + by;
  let letters = "";
  for (; number > 0; number = Math.floor((number - 1) / 26)) {
    letters = String.fromCharCode(65 + ((number - 1) % 26)) + letters;
  }
  return column.replace(/[A-Z]+/i, letters);
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

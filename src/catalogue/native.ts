import { FormulaError } from "../core/formula-error";
import { type Interval, isInterval } from "../core/values";
import { Decimal } from "../numbers/decimal";
import type { FunctionDeclaration } from "./define";
import { nameOf, type Parameter } from "./parameters";

/** An argument as a formula writes it. */
export interface NativeSource {
  readonly text: string;
  /** The function of ours whose built-in form the text is. */
  readonly from?: FunctionDeclaration | undefined;
}

/** The arguments of a built-in formula: expressions that a template may write out. */
export type NativeArguments<Name extends string = string> = Readonly<Record<Name, NativeOperand>>;

type OperandKind = "omitted" | "literal" | "cell" | "range" | "expression";

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
    if (!optional || takes === "range" || this.kind === "literal" || this.kind === "omitted") return undefined;
    const read = this.parameter.read(null, this.name);
    return read instanceof Decimal ? read.toString() : undefined;
  }

  /** The one expression where the argument is given, the other where it is left out or its cell is blank. */
  ifGiven(given: string, blank: string): string {
    if (this.kind === "omitted") return blank;
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
    return `INDEX(${this.text},${index})`;
  }

  get isVector(): boolean {
    return this.size !== undefined && (this.size.rows === 1 || this.size.columns === 1);
  }

  /** Number of cells up to the last one that holds a figure, of a single row or column. */
  lastFilled(): string {
    const along = this.size?.columns === 1 ? "ROW" : "COLUMN";
    return `(SUMPRODUCT(MAX(ISNUMBER(${this.text})*${along}(${this.text})))-${along}(${this.item(1)})+1)`;
  }

  /** The branch of the word that the argument is, or will be once its cell is filled. */
  pick(branches: Readonly<Record<string, string>>): string {
    const { words = [], fallback = "" } = this.parameter;
    if (this.kind === "omitted") return branches[fallback] as string;
    if (typeof this.literal === "string") return branches[this.literal] as string;
    const unknown = failure(`${nameOf(this.name)} tidak dikenal`);
    return words.reduceRight((otherwise, word) => {
      const isWord = `${this.text}="${word}"`;
      const test = word === fallback ? `OR(${this.text}="",${isWord})` : isWord;
      return `IF(${test},${branches[word]},${otherwise})`;
    }, unknown);
  }
}

/** #VALUE! with its reason to be read in the formula. */
export function failure(reason: string): string {
  return `VALUE("${reason}")`;
}

/**
 * A call as a formula of built-in functions, for Excel 2010 and later, LibreOffice and Google Sheets. It reads typed
 * numbers; a figure written as text gives #VALUE!, a blank or "-" #N/A, an error itself. Undefined where built-in
 * functions cannot express the call.
 */
export function nativeFormula(fn: FunctionDeclaration, sources: readonly NativeSource[]): string | undefined {
  if (!fn.native) return undefined;
  const names = Object.keys(fn.parameters);
  if (sources.length > names.length) return undefined;
  const operands: NativeOperand[] = [];
  for (const [index, name] of names.entries()) {
    const operand = operandOf(sources[index] ?? { text: "" }, name, fn.parameters[name] as Parameter);
    if (!operand) return undefined;
    operands.push(operand);
  }
  const args = Object.fromEntries(operands.map((operand, index) => [names[index], operand]));
  const body = fn.native(args);
  return body && guarded(fn, operands, body, sources);
}

function operandOf({ text, from }: NativeSource, name: string, parameter: Parameter): NativeOperand | undefined {
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
  if (/^\{/.test(text)) return parameter.takes === "range" ? make("expression", text) : undefined;

  const size = sizeOf(text);
  if (size === "cell") return make("cell", text, undefined, { rows: 1, columns: 1 });
  if (size) return parameter.takes === "range" ? make("range", text, undefined, size) : undefined;
  if (/^[\p{L}_][\p{L}\p{N}_.]*(\[[^\]@]*\])?$/u.test(text)) {
    return make(parameter.takes === "range" ? "range" : "cell", text);
  }
  if (parameter.takes === "range" || /[\p{L}\p{N}$]:[\p{L}\p{N}$]/u.test(text.replace(/\([^()]*\)/g, "")))
    return undefined;
  return make("expression", from ? text : `(${text})`);
}

type Make = (kind: OperandKind, text: string, literal?: NativeOperand["literal"]) => NativeOperand;

/** A figure written as a text is read now, the Indonesian way. */
function literalText(text: string, name: string, parameter: Parameter, make: Make): NativeOperand | undefined {
  const word = text.slice(1, -1).replace(/""/g, '"');
  if (parameter.takes === "range") return make("literal", text, word);
  const read = parameter.read(word, name);
  if (read instanceof FormulaError || read === undefined) return undefined;
  if (read instanceof Decimal) return make("literal", bracketNegative(read.toString()), read);
  if (typeof read === "string") return make("literal", `"${read.replace(/"/g, '""')}"`, read);
  return typeof read === "object" && read !== null && isInterval(read) ? make("literal", text, read) : undefined;
}

function literalNumber(text: string, name: string, parameter: Parameter, make: Make): NativeOperand | undefined {
  const value = Number(text.replace("%", "")) / (text.endsWith("%") ? 100 : 1);
  const read = parameter.takes === "range" ? new Decimal(value) : parameter.read(value, name);
  if (read instanceof FormulaError || read === undefined) return undefined;
  return make("literal", bracketNegative(text), read as Decimal | string);
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

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** The formula where all figures are there, else the reason that the first bad argument gives. */
function guarded(
  fn: FunctionDeclaration,
  operands: readonly NativeOperand[],
  body: string,
  sources: readonly NativeSource[],
): string {
  const parameters = Object.entries(fn.parameters);
  const open = operands.flatMap((operand, index) => {
    const [name, parameter] = parameters[index] as [string, Parameter];
    const isFigure = ["number", "percent", "target", "numbers", "percents"].includes(parameter.type);
    const isSure =
      operand.kind === "literal" ||
      operand.kind === "omitted" ||
      ["number", "percent"].includes(sources[index]?.from?.returns ?? "");
    return isFigure && !isSure ? [{ operand, name, parameter }] : [];
  });
  if (open.length === 0) return body;

  const cells = open.filter(({ operand, parameter }) => operand.kind !== "range" && !parameter.optional);
  const tests = [
    ...(cells.length > 0 ? [`COUNT(${cells.map(({ operand }) => operand.cell).join(",")})=${cells.length}`] : []),
    ...open.flatMap(({ operand, parameter }) => {
      if (operand.kind === "range") return [onlyFigures(operand.cell)];
      return parameter.optional ? [blankOrFigure(operand.cell)] : [];
    }),
  ];
  const test = tests.length === 1 ? tests[0] : `AND(${tests.join(",")})`;
  const points = open
    .filter(({ parameter }) => parameter.type.startsWith("percent"))
    .map(({ operand }) => (operand.kind === "range" ? `MAX(${operand})<=10` : `${operand}<=10`));
  const limit = points.length > 1 ? `AND(${points.join(",")})` : points[0];
  const checked = limit ? `IF(${limit},${body},${failure("tulis 88,65% atau 0,8865")})` : body;
  return `IF(${test},${checked},${reasonChain(open)})`;
}

/** A range of figures and blanks, at least one of them a figure. */
function onlyFigures(range: string): string {
  return `COUNT(${range})*(COUNT(${range})+COUNTBLANK(${range})+COUNTIF(${range},"-")=ROWS(${range})*COLUMNS(${range}))>0`;
}

/** An optional argument may be a blank cell. */
function blankOrFigure(cell: string): string {
  return `OR(${cell}="",ISNUMBER(${cell}))`;
}

interface Open {
  readonly operand: NativeOperand;
  readonly name: string;
  readonly parameter: Parameter;
}

/** Blank: #N/A. An error: itself. A text: #VALUE!. Else the next argument's reason. */
function reasonChain([first, ...others]: readonly Open[]): string {
  if (!first) return failure("periksa masukan");
  const { operand, name, parameter } = first;
  const { cell } = operand;
  const notNumber = failure(`${nameOf(name)} bukan angka`);
  const next = others.length > 0 ? reasonChain(others) : undefined;
  if (operand.kind === "range") {
    const range = operand.cell;
    const wrong = `IF(ISERROR(SUM(${range})),SUM(${range}),${notNumber})`;
    const blank = `IF(COUNT(${range})+COUNTBLANK(${range})+COUNTIF(${range},"-")=ROWS(${range})*COLUMNS(${range}),NA(),${wrong})`;
    return next ? `IF(${onlyFigures(range)},${next},${blank})` : blank;
  }
  if (parameter.optional)
    return `IF(${blankOrFigure(operand.cell)},${next ?? failure("periksa masukan")},${notNumber})`;
  const good =
    parameter.type === "percent" && next ? `IF(${cell}>10,${failure("tulis 88,65% atau 0,8865")},${next})` : next;
  return `IF(OR(${cell}="",${cell}="-"),NA(),${good ? `IF(ISNUMBER(${cell}),${good},${notNumber})` : notNumber})`;
}

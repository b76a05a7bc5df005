import { catalogue } from "../../src/catalogue";
import type { Argument, CellValue } from "../../src/catalogue/define";
import { type FormulaToken, tokenize } from "../../src/catalogue/formula-tokens";
import { invoke } from "../../src/catalogue/invoke";
import type { Sheet, SheetCell } from "../../src/contract/snapshot";
import { FormulaError } from "../../src/core/formula-error";
import { showNumber } from "../../src/numbers/print";
import { parseRange } from "../../src/tables/address";

/** The sheet with its formulas worked out: our functions, and the few built-in ones that our templates use. */
export function calculate(sheet: Sheet): Sheet {
  const results = new Map<SheetCell, SheetCell>();
  const valueAt = (row: number, column: number): CellValue => {
    const cell = sheet.rows[row]?.[column];
    if (!cell) return null;
    const known = results.get(cell) ?? (cell.formula ? shown(cell, evaluate(cell.formula, valueAt)) : cell);
    results.set(cell, known);
    return known.number ?? (known.text === "" && !cell.formula ? null : known.text);
  };
  const rows = sheet.rows.map((cells, row) =>
    Array.from(cells, (cell, column) => {
      if (!cell?.formula) return cell;
      valueAt(row, column);
      return results.get(cell);
    }),
  );
  return { ...sheet, rows };
}

type ValueAt = (row: number, column: number) => CellValue;

function shown(cell: SheetCell, value: CellValue): SheetCell {
  if (value instanceof FormulaError) return { ...cell, text: value.code };
  if (typeof value !== "number") return { ...cell, text: value === null ? "" : String(value) };
  return { ...cell, number: value, text: showNumber(value, cell.format) };
}

function evaluate(formula: string, valueAt: ValueAt): CellValue {
  const reader = new Reader(
    tokenize(formula.slice(1)).filter(({ kind }) => kind !== "space"),
    valueAt,
  );
  return single(reader.comparison());
}

class Reader {
  private at = 0;

  constructor(
    private readonly tokens: readonly FormulaToken[],
    private readonly valueAt: ValueAt,
  ) {}

  comparison(): Argument {
    let left = this.sum();
    for (
      let sign = this.operator("=", "<>", "<", ">", "<=", ">=");
      sign;
      sign = this.operator("=", "<>", "<", ">", "<=", ">=")
    ) {
      left = compare(single(left), sign, single(this.sum()));
    }
    return left;
  }

  private sum(): Argument {
    let left = this.product();
    for (let sign = this.operator("+", "-"); sign; sign = this.operator("+", "-")) {
      const [one, other] = [single(left), single(this.product())];
      left = arithmetic(one, other, (a, b) => (sign === "+" ? a + b : a - b));
    }
    return left;
  }

  private product(): Argument {
    let left = this.atom();
    for (let sign = this.operator("*", "/"); sign; sign = this.operator("*", "/")) {
      const [one, other] = [single(left), single(this.atom())];
      left =
        sign === "/" && other === 0
          ? new FormulaError("division-by-zero", "Pembagi nol.")
          : arithmetic(one, other, (a, b) => (sign === "*" ? a * b : a / b));
    }
    return left;
  }

  private atom(): Argument {
    const token = this.tokens[this.at++];
    if (!token) throw new Error("The formula ends too soon.");
    switch (token.kind) {
      case "number":
        return Number(token.text);
      case "string":
        return token.text.slice(1, -1).replaceAll('""', '"');
      case "reference":
        return this.reference(token.text);
      case "open": {
        const inner = this.comparison();
        this.at++;
        return inner;
      }
      case "name":
        return this.call(token.text);
      case "operator":
        if (token.text === "-") return arithmetic(0, single(this.atom()), (a, b) => a - b);
        break;
    }
    throw new Error(`"${token.text}" is not understood.`);
  }

  private reference(text: string): Argument {
    const { top, bottom, left, right } = parseRange(text.replaceAll("$", ""));
    if (top === bottom && left === right) return this.valueAt(top, left);
    return Array.from({ length: bottom - top + 1 }, (_, row) =>
      Array.from({ length: right - left + 1 }, (__, column) => this.valueAt(top + row, left + column)),
    );
  }

  private call(name: string): Argument {
    this.at++;
    const args: Argument[] = [];
    while (this.tokens[this.at]?.kind !== "close") {
      args.push(this.tokens[this.at]?.kind === "separator" ? null : this.comparison());
      if (this.tokens[this.at]?.kind === "separator") this.at++;
    }
    this.at++;
    return applied(name.toUpperCase(), args);
  }

  private operator(...signs: readonly string[]): string | undefined {
    const token = this.tokens[this.at];
    if (token?.kind !== "operator" || !signs.includes(token.text)) return undefined;
    this.at++;
    return token.text;
  }
}

function applied(name: string, args: readonly Argument[]): Argument {
  const all = args.flatMap((arg) => (Array.isArray(arg) ? arg.flat() : [arg as CellValue]));
  const [first, second, third] = args;
  switch (name) {
    case "IF":
      return (isTrue(single(first ?? null)) ? second : third) ?? null;
    case "OR":
      return all.some(isTrue);
    case "AND":
      return all.every(isTrue);
    case "ISNUMBER":
      return typeof single(first ?? null) === "number";
    case "ISTEXT":
      return typeof single(first ?? null) === "string";
    case "COUNT":
      return all.filter((value) => typeof value === "number").length;
    case "COUNTA":
      return all.filter((value) => value !== null).length;
    case "SUM":
      return all.reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0);
  }
  const declared = catalogue.find((fn) => fn.name === name);
  if (!declared) throw new Error(`${name} is not known here.`);
  const result = invoke(declared, args);
  return Array.isArray(result) ? (result as readonly (readonly CellValue[])[]) : (result as CellValue);
}

function single(value: Argument): CellValue {
  return Array.isArray(value) ? ((value[0]?.[0] ?? null) as CellValue) : (value as CellValue);
}

function isTrue(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}

function arithmetic(one: CellValue, other: CellValue, reckon: (a: number, b: number) => number): CellValue {
  if (one instanceof FormulaError) return one;
  if (other instanceof FormulaError) return other;
  const numbers = [one ?? 0, other ?? 0].map((value) => (typeof value === "number" ? value : Number.NaN));
  const result = reckon(numbers[0] ?? 0, numbers[1] ?? 0);
  return Number.isNaN(result) ? new FormulaError("value", "Bukan angka.") : Number(result.toPrecision(15));
}

function compare(one: CellValue, sign: string, other: CellValue): CellValue {
  if (one instanceof FormulaError) return one;
  if (other instanceof FormulaError) return other;
  const isBlankText = (value: CellValue) => value === null || value === "";
  const isSame = one === other || (isBlankText(one) && isBlankText(other));
  const [a, b] = [Number(one ?? 0), Number(other ?? 0)];
  switch (sign) {
    case "=":
      return isSame;
    case "<>":
      return !isSame;
    case "<":
      return a < b;
    case ">":
      return a > b;
    case "<=":
      return a <= b;
    default:
      return a >= b;
  }
}

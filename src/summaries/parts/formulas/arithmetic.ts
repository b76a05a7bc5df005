import type { Argument } from "../../../catalogue/define";
import { FormulaError } from "../../../core/formula-error";
import { Decimal, fromDouble, sum } from "../../../numbers/decimal";
import { builtIn, call, dash, type Expression, lazily, literal } from "./expression";

/** The sum of a range; what is no number in it counts for nothing, as in a spreadsheet. */
export function sumOf(range: Expression): Expression {
  return builtIn("SUM({0})", [range], (values) => sum(numbersIn(values)).toNumber());
}

export function countBelow(range: Expression, bound: number): Expression {
  return builtIn(
    `COUNTIF({0},"<"&{1})`,
    [range, literal(bound)],
    (values) => numbersIn(values).filter((value) => value.lt(bound)).length,
  );
}

export function difference(minuend: Expression, subtrahend: Expression): Expression {
  return withNumbers("{0}-{1}", [minuend, subtrahend], ([from, less]) => from.minus(less));
}

export function product(one: Expression, other: Expression): Expression {
  return withNumbers("{0}*{1}", [one, other], ([left, right]) => left.times(right));
}

export function ratio(part: Expression, entire: Expression): Expression {
  return withNumbers("{0}/{1}", [part, entire], ([numerator, denominator]) =>
    denominator.isZero()
      ? new FormulaError("division-by-zero", "Pembagi nol: perbandingan tidak dapat dihitung.")
      : numerator.div(denominator),
  );
}

/** Place in a range, the highest first (or the lowest); equal figures share a place. */
export function rank(value: Expression, range: Expression, lowestFirst = false): Expression {
  const order = lowestFirst ? ",1" : "";
  return builtIn(`RANK({0},{1}${order})`, [value, range], (own, all) => {
    if (typeof own !== "number") return notNumeric();
    const before = numbersIn(all).filter((other) => (lowestFirst ? other.lt(own) : other.gt(own)));
    return before.length + 1;
  });
}

/** One of two words, by the sign of a figure; a third when it is zero. */
export function bySign(value: Expression, positive: string, negative: string, zero: string): Expression {
  return builtIn(`IF({0}>0,"${positive}",IF({0}<0,"${negative}","${zero}"))`, [value], (own) => {
    if (typeof own !== "number") return notNumeric();
    if (own === 0) return zero;
    return own > 0 ? positive : negative;
  });
}

/** The mean of the filled ones. */
export function meanOf(range: Expression): Expression {
  return call("LKJ.RATA", range);
}

/** A formula on cells of our own sheet that may hold a dash now: a dash too, until they hold numbers. */
export function whereNumbers(cells: readonly Expression[], formula: Expression): Expression {
  if (cells.every(({ value }) => typeof value === "number")) return formula;
  const guard = (write: (part: Expression) => string | undefined) => {
    const inner = write(formula);
    const tests = cells.map((cell) => `ISNUMBER(${write(cell)})`);
    const test = tests.length === 1 ? tests[0] : `AND(${tests.join(",")})`;
    return inner === undefined ? undefined : `IF(${test},${inner},"${dash}")`;
  };
  return lazily(guard((part) => part.lakin) ?? "", () => guard((part) => part.native), dash);
}

function withNumbers<Operands extends Expression[]>(
  template: string,
  operands: readonly [...Operands],
  compute: (values: { [Index in keyof Operands]: Decimal }) => Decimal | FormulaError,
): Expression {
  return builtIn(template, operands, (...values) => {
    if (values.some((value) => typeof value !== "number")) return notNumeric();
    const decimals = values.map((value) => fromDouble(value as number));
    const result = compute(decimals as { [Index in keyof Operands]: Decimal });
    return result instanceof FormulaError ? result : Number(result.toPrecision(15));
  });
}

function numbersIn(values: Argument | undefined): Decimal[] {
  const cells = Array.isArray(values) ? values.flat() : [values];
  return cells.flatMap((value) => (typeof value === "number" ? [new Decimal(value)] : []));
}

function notNumeric(): FormulaError {
  return new FormulaError("not-available", "Angkanya belum ada.");
}

import { Decimal, sum } from "../../numbers/decimal";
import { printLike } from "../../tables/print-like";
import { printedDecimals, prints } from "../../tables/prints";
import type { Table, TableCell } from "../../tables/table";
import type { Explanation, Relation, Values } from "../define";
import { costs } from "../slips";
import { stepOf } from "./may-print";
import { placeOf } from "./place-of";

export interface SumParts {
  readonly result: TableCell;
  readonly operands: readonly TableCell[];
  /** Signs of the operands, all plus unless given: pagu less realisasi. */
  readonly signs?: readonly (1 | -1)[];
  /** The operands stand for rounded amounts, so that the last digits of their sum may be off. */
  readonly isRounded: boolean;
}

type Arithmetic = Pick<Relation, "result" | "operands" | "compute" | "accepts" | "solve">;

/** What makes a sum a relation: exact where it counts, with the slack of rounding where its parts were rounded. */
export function sumRelation({ result, operands, signs, isRounded }: SumParts): Arithmetic {
  const signOf = (at: number) => signs?.[at] ?? 1;
  const compute = (values: Values) =>
    sum(operands.map((operand, at) => (signOf(at) < 0 ? values(operand).neg() : values(operand))));
  const slack = isRounded ? slackOf(result, operands) : new Decimal(0);
  const signAt = new Map(operands.map((operand, at) => [operand, signOf(at)]));
  // Each of many operands is asked for its own solution under the same values.
  const differences = new WeakMap<Values, Decimal>();
  const differenceIn = (values: Values) => {
    const difference = differences.get(values) ?? values(result).minus(compute(values));
    differences.set(values, difference);
    return difference;
  };
  return {
    result,
    operands,
    compute,
    accepts: (values) => {
      const expected = compute(values);
      const printed = values(result);
      return prints(result, expected, printed) || printed.minus(expected).abs().lte(slack);
    },
    solve: (operand, values) => {
      if (operand === result) return compute(values);
      const difference = differenceIn(values);
      return values(operand).plus(signAt.get(operand) === -1 ? difference.neg() : difference);
    },
  };
}

/** A step for each part, less what cancels out: rounding errors grow with the root of their number. */
function slackOf(result: TableCell, operands: readonly TableCell[]): Decimal {
  return usualStep([result, ...operands]).times(Math.sqrt(operands.length));
}

/** The step of the last printed digit that most of the cells share: one "100" among "98,81" is not rounded to whole numbers. */
export function usualStep(cells: readonly TableCell[]): Decimal {
  const steps = cells.map(stepOf).sort((one, other) => one.cmp(other));
  return steps[Math.floor(steps.length / 2)] ?? new Decimal(0);
}

/** Most of the figures have decimals: a column of rounded amounts, not of counts with a slip among them. */
export function hasDecimals(cells: readonly TableCell[]): boolean {
  return cells.filter((cell) => printedDecimals(cell) > 0).length * 2 > cells.length;
}

/**
 * Why a total is wrong: a row left out, the last rows left out, a row counted twice. `others` are rows that do not
 * belong in the sum (a subtotal, a parent) and may have been added by mistake.
 */
export function explainTotal(
  result: TableCell,
  parts: readonly TableCell[],
  others: readonly TableCell[],
  values: Values,
  table: Table,
): (Explanation & { readonly cost: number }) | undefined {
  const expected = sum(parts.map(values));
  const difference = expected.minus(values(result));
  if (difference.isZero()) return undefined;
  const amount = printLike(result, difference.abs());

  const left = findLeftOut(parts, difference, values);
  if (left) {
    const [first, last] = [left.parts[0], left.parts.at(-1)];
    const place = (cell: TableCell | undefined) => (cell ? placeOf(cell, table) : "");
    const who = left.parts.length === 1 ? place(first) : `${place(first)} sampai ${place(last)}`;
    return told(
      "baris-tertinggal",
      `Selisih ${amount} sama dengan ${who}: kemungkinan tidak ikut dijumlahkan.`,
      left.cost,
    );
  }
  const extra = difference.neg();
  const double = parts.filter((cell) => values(cell).eq(extra));
  const added = others.filter(({ number }) => number?.eq(extra));
  const twice = [...double, ...added];
  if (twice.length === 1 && twice[0]) {
    const how =
      added.length > 0 ? "kemungkinan ikut dijumlahkan, padahal sudah termasuk" : "kemungkinan dihitung dua kali";
    return told("baris-ganda", `Selisih ${amount} sama dengan ${placeOf(twice[0], table)}: ${how}.`, rareness(extra));
  }
  return undefined;
}

function findLeftOut(
  parts: readonly TableCell[],
  difference: Decimal,
  values: Values,
): { parts: readonly TableCell[]; cost: number } | undefined {
  const last = parts.at(-1);
  if (last && values(last).eq(difference))
    return { parts: [last], cost: Math.min(rareness(difference), costs.lastRow) };
  const fitting = parts.filter((cell) => values(cell).eq(difference));
  if (fitting.length === 1) return { parts: fitting, cost: rareness(difference) };
  if (fitting.length > 1) return undefined;
  // A SUM that stops too early leaves out several rows at the end; one that starts too late, at the top.
  for (const ordered of [[...parts].reverse(), parts]) {
    let running = new Decimal(0);
    for (const [at, cell] of ordered.entries()) {
      running = running.plus(values(cell));
      if (at >= 1 && at < Math.max(3, parts.length / 2) && at < parts.length - 1 && running.eq(difference)) {
        const run = ordered.slice(0, at + 1);
        return { parts: ordered === parts ? run : run.reverse(), cost: rareness(difference) };
      }
    }
  }
  return undefined;
}

/** A difference of one or two digits equals some row by chance. */
function rareness(difference: Decimal): number {
  return difference.precision() >= 3 ? costs.structure : costs.digit;
}

function told(cause: "baris-tertinggal" | "baris-ganda", message: string, cost: number) {
  return { diagnosis: { cause, message }, cost };
}

/** "=SUM(D5:D29)", or "=SUM(D5,D8)" where the rows do not follow each other. */
export function sumFormula(operands: readonly TableCell[]): string | undefined {
  const [first] = operands;
  const last = operands.at(-1);
  if (!first || !last) return undefined;
  const isRun = operands.every(
    ({ row, column }, at) =>
      (column === first.column && row === first.row + at) || (row === first.row && column === first.column + at),
  );
  if (isRun && operands.length > 1) return `=SUM(${first.ref}:${last.ref})`;
  return operands.length <= 30 ? `=SUM(${operands.map(({ ref }) => ref).join(",")})` : undefined;
}

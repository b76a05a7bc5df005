import type { Formula } from "../evidence/law";
import type { Thresholds } from "../evidence/thresholds";
import { Decimal } from "../numbers/decimal";
import type { Candidate } from "./column-law";
import type { ColumnView, TableView } from "./view";

/**
 * Formulas that the numbering row states: "(6)=(5)/(4)", "12 = 8 + 9 + 10 + 11", "14 = 13 / 5 x 100", "6(5:4)". Where a
 * number is spread over several columns (K and Rp), each of them follows the one of its own place.
 */
export function* rumusCandidates(view: TableView, at: Thresholds): Iterable<Candidate> {
  for (const { result, expression, columnsOf } of statedFormulas(view)) {
    const column = view.columns[result];
    if (!column) continue;
    const numbers = [...new Set(numbersIn(expression))];
    const positions = numbers.map((number) => columnsOf(number));
    if (positions.includes(undefined)) continue;
    const formula = (scale: number) => evaluated(expression, numbers, scale);
    const isShare = column.isShare || /\/|:/.test(JSON.stringify(expression));
    const kind = isShare ? kindOf(column) : "jumlah-baris";
    for (const scale of isShare ? [1, 100, 0.01] : [1]) {
      for (const slack of isShare ? ([0, 2] as const) : ([0] as const)) {
        const own = formula(scale);
        yield {
          kind,
          name: isShare ? "persentase" : "jumlah kolom",
          prior: at.told,
          rivals: 1,
          isFound: false,
          result,
          sources: positions.map((position) => ({ position: position ?? 0 })),
          formula: () => own,
          slack,
          operands: {},
          ...(isShare && { spread: column.spread }),
          takesBlanks: !isShare,
        };
      }
    }
  }
}

function kindOf({ column: { role } }: ColumnView): "capaian" | "persen" {
  return role === "capaian" ? "capaian" : "persen";
}

type Expression =
  | { readonly number: number }
  | { readonly constant: number }
  | { readonly operator: "+" | "-" | "*" | "/"; readonly left: Expression; readonly right: Expression };

interface Stated {
  readonly result: number;
  readonly expression: Expression;
  columnsOf(number: number): number | undefined;
}

/** What the numbering row states, for each column under its numbers. */
function statedFormulas({ columns }: TableView): Stated[] {
  const spanOf = (number: number | undefined) =>
    columns.filter(({ column }) => number !== undefined && column.number === number).map(({ position }) => position);
  const most = Math.max(0, ...columns.map(({ column }) => column.number ?? 0));
  return columns.flatMap(({ column, position, count }): Stated[] => {
    const expression = column.numberedFormula === undefined ? undefined : parse(column.numberedFormula, most);
    if (!expression || count === 0 || numbersIn(expression).length === 0) return [];
    const place = spanOf(column.number).indexOf(position);
    const columnsOf = (number: number) => {
      const span = spanOf(number);
      return span[place] ?? (span.length === 1 ? span[0] : undefined);
    };
    return [{ result: position, expression, columnsOf }];
  });
}

/** "5/4", "8+9+10+11", "13/5*100"; numbers beyond the last column are constants. */
function parse(text: string, most: number): Expression | undefined {
  const tokens = text.match(/\d+|[-+*/()]/g) ?? [];
  if (tokens.length < 3) return undefined;
  let at = 0;
  const factor = (): Expression | undefined => {
    const token = tokens[at++];
    if (token === "(") {
      const inner = sum();
      at++;
      return inner;
    }
    if (token === undefined || !/^\d+$/.test(token)) return undefined;
    const number = Number(token);
    return number === 100 || number > most ? { constant: number } : { number };
  };
  const term = (): Expression | undefined => chain(factor, ["*", "/"]);
  const sum = (): Expression | undefined => chain(term, ["+", "-"]);
  const chain = (next: () => Expression | undefined, operators: readonly string[]): Expression | undefined => {
    let left = next();
    while (left && operators.includes(tokens[at] ?? "")) {
      const operator = tokens[at++] as "+" | "-" | "*" | "/";
      const right = next();
      if (!right) return undefined;
      left = { operator, left, right };
    }
    return left;
  };
  return sum();
}

function numbersIn(expression: Expression): number[] {
  if ("number" in expression) return [expression.number];
  return "operator" in expression ? [...numbersIn(expression.left), ...numbersIn(expression.right)] : [];
}

function evaluated(expression: Expression, numbers: readonly number[], scale: number): Formula {
  const index = new Map(numbers.map((number, position) => [number, position]));
  const double = (each: Expression, x: readonly number[]): number => {
    if ("number" in each) return x[index.get(each.number) ?? 0] ?? Number.NaN;
    if ("constant" in each) return each.constant;
    const [left, right] = [double(each.left, x), double(each.right, x)];
    return each.operator === "+"
      ? left + right
      : each.operator === "-"
        ? left - right
        : each.operator === "*"
          ? left * right
          : left / right;
  };
  const exact = (each: Expression, x: readonly Decimal[]): Decimal | undefined => {
    if ("number" in each) return x[index.get(each.number) ?? 0];
    if ("constant" in each) return new Decimal(each.constant);
    const [left, right] = [exact(each.left, x), exact(each.right, x)];
    if (!left || !right) return undefined;
    if (each.operator === "+") return left.plus(right);
    if (each.operator === "-") return left.minus(right);
    if (each.operator === "*") return left.times(right);
    return right.isZero() ? undefined : left.div(right);
  };
  const write = (each: Expression, x: readonly string[]): string => {
    if ("number" in each) return x[index.get(each.number) ?? 0] ?? "";
    if ("constant" in each) return String(each.constant);
    const sign = { "+": "+", "-": "−", "*": "×", "/": "÷" }[each.operator];
    return `${write(each.left, x)} ${sign} ${write(each.right, x)}`;
  };
  const isSum = !/[*/]/.test(JSON.stringify(expression));
  return {
    of: (x) => double(expression, x) * scale,
    exactly: (x) => exact(expression, x)?.times(scale),
    isTrivial: (x) => (isSum ? x.filter((each) => each !== 0).length < 2 : (x[0] ?? 0) === 0),
    show: (x) => (scale === 1 ? write(expression, x) : `${write(expression, x)} × ${String(scale).replace(".", ",")}`),
  };
}

import type { CellValue, FunctionDeclaration, Output } from "../../../src/catalogue/define";
import { toNative } from "../../../src/catalogue/formulas";
import { invoke } from "../../../src/catalogue/invoke";
import type { Parameter } from "../../../src/catalogue/parameters";
import { FormulaError } from "../../../src/core/formula-error";
import { toA1 } from "../../../src/tables/address";
import { inputs } from "./inputs";
import { Random } from "./random";

/** One call on a sheet: what stands in its cells, its formula with our function, and what our function gives. */
export interface Case {
  readonly cells: readonly { readonly at: string; readonly value: CellValue }[];
  readonly formula: string;
  readonly formulaAt: string;
  readonly expected: Output;
  /** Size of the figures that went in: a difference of large figures is exact only to their digits. */
  readonly scale: number;
}

/** Column of the formulas, right of every argument. */
const formulaColumn = 40;

/** Calls of one function below each other, with figures in cells, in ranges and written in the call. */
export function casesOf(fn: FunctionDeclaration, count: number): Case[] {
  const random = new Random(seedOf(fn.name));
  const cases: Case[] = [];
  let row = 0;
  while (cases.length < count) {
    const made = makeCase(fn, random, row);
    row += made.height;
    cases.push(made.made);
  }
  return cases;
}

function makeCase(fn: FunctionDeclaration, random: Random, row: number): { made: Case; height: number } {
  const cells: { at: string; value: CellValue }[] = [];
  const texts: string[] = [];
  const values = inputs(fn, random);
  let column = 0;
  let height = 1;
  const parameters = Object.values(fn.parameters);
  const args = values.map((value, index) => {
    if (value === undefined) {
      texts.push("");
      return null;
    }
    if (Array.isArray(value)) {
      const grid = value as CellValue[][];
      for (const [down, cellRow] of grid.entries()) {
        for (const [right, cell] of cellRow.entries())
          cells.push({ at: toA1(row + down, column + right), value: cell });
      }
      const width = grid[0]?.length ?? 1;
      texts.push(`${toA1(row, column)}:${toA1(row + grid.length - 1, column + width - 1)}`);
      column += width;
      height = Math.max(height, grid.length);
      return grid;
    }
    const single = value as CellValue;
    if (isWritten(single, parameters[index] as Parameter, random)) {
      texts.push(typeof single === "string" ? `"${single}"` : String(single));
      return single;
    }
    cells.push({ at: toA1(row, column), value: single });
    texts.push(toA1(row, column));
    column += 1;
    return single;
  });
  while (texts.at(-1) === "") texts.pop();
  const figures = cells.flatMap(({ value }) => (typeof value === "number" ? [Math.abs(value)] : []));
  const made = {
    cells,
    formula: `=${fn.name}(${texts.join(",")})`,
    formulaAt: toA1(row, formulaColumn),
    expected: invoke(fn, args) as Output,
    scale: Math.max(0, ...figures),
  };
  return { made, height };
}

/** Some arguments are written in the call itself; an interval and a list of weights only there. */
function isWritten(value: CellValue, { type }: Parameter, random: Random): boolean {
  if (value === null || value instanceof FormulaError || typeof value === "boolean") return false;
  if (type === "bobot") return typeof value === "string";
  if (type === "target" && typeof value === "string" && value.includes("-") && value.length > 1) return true;
  return random.chance(type === "choice" ? 0.5 : 0.1) && (type === "choice" || typeof value === "number");
}

function seedOf(name: string): number {
  return [...name].reduce((seed, letter) => Math.imul(seed, 31) + letter.charCodeAt(0), 7);
}

/** What a spreadsheet shows for an expected result. */
export function agrees(expected: Output, actual: unknown, scale: number): boolean {
  if (expected instanceof FormulaError) return actual === expected.code;
  if (typeof expected === "number") {
    if (typeof actual !== "number") return false;
    const size = Math.max(Math.abs(expected), Math.min(scale, 1e15) * 1e-3);
    return Math.abs(actual - expected) <= 1e-12 * Math.max(size, 1e-6);
  }
  return actual === expected;
}

/** A difference on one line: what the engine gave, what ours gave, and on what. */
export function describeCase({ formula, cells, expected }: Case, actual: unknown): string {
  const filled = cells.map(
    ({ at, value }) => `${at}=${value instanceof FormulaError ? value.code : JSON.stringify(value)}`,
  );
  const wanted = expected instanceof FormulaError ? expected.code : expected;
  return `${String(actual)}, ours ${String(wanted)}: ${formula} [${filled.join(" ")}] ${toNative(formula)}`;
}

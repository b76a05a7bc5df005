import type { FunctionDeclaration, Output } from "../../catalogue/define";
import { invoke } from "../../catalogue/invoke";
import type { Received } from "./arguments";

type Answer = Output | Output[][];

/** Smaller arguments are computed faster than they are compared. */
const fewestCells = 32;
const mostCells = 20_000;

/** Results over ranges by function and arguments, until the recalculation is over: a report asks for the same ones often. */
export class ResultCache {
  private known = new Map<string, Answer>();

  compute(fn: FunctionDeclaration, args: readonly Received[]): Answer {
    const values = args.map(({ value }) => value);
    const cells = values.reduce<number>((sum, value) => sum + cellsIn(value), 0);
    if (cells < fewestCells || cells > mostCells) return invoke(fn, values);

    const key = `${fn.id}${JSON.stringify(values)}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    if (this.known.size === 0) setTimeout(() => this.known.clear());
    const result = invoke(fn, values);
    this.known.set(key, result);
    return result;
  }
}

function cellsIn(value: Received["value"]): number {
  return Array.isArray(value) ? value.length * (value[0]?.length ?? 0) : 1;
}

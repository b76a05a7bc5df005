import { catalogue } from "../../src/catalogue";
import type { Argument, FunctionDeclaration, Output } from "../../src/catalogue/define";
import { invoke } from "../../src/catalogue/invoke";
import { FormulaError } from "../../src/core/formula-error";

export function functionNamed(name: string): FunctionDeclaration {
  const fn = catalogue.find((candidate) => candidate.name === name);
  if (!fn) throw new Error(`No function ${name}.`);
  return fn;
}

/** A call as a cell shows it: errors as their codes. */
export function call(name: string, ...args: (Argument | undefined)[]): Output | Output[][] {
  const output = invoke(functionNamed(name), args);
  return Array.isArray(output) ? output.map((row) => row.map(shown)) : shown(output);
}

/** The result of one cell as a number. */
export function figure(name: string, ...args: (Argument | undefined)[]): number {
  const output = call(name, ...args);
  if (typeof output !== "number") throw new Error(`${name} gave ${String(output)}.`);
  return output;
}

function shown(output: Output): Output {
  return output instanceof FormulaError ? output.code : output;
}

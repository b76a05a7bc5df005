import type { Injector } from "@univerjs/core";
import { IFunctionService } from "@univerjs/preset-sheets-core";
import { catalogue } from "../../catalogue";
import type { FunctionDeclaration } from "../../catalogue/define";
import { parseFormula, tokenize } from "../../catalogue/formula-tokens";
import { type ArgumentLimits, type KnownFunctions, unknownFunction } from "./formula-entry";

/** All functions the grid computes, ours with the names of their arguments. */
export function knownFunctions(injector: Injector): KnownFunctions {
  const functions = injector.get(IFunctionService);
  const own = new Map(catalogue.map((fn) => [fn.name, fn]));
  return {
    get names() {
      return [...own.keys(), ...[...functions.getExecutors().keys()].map(String)];
    },
    limits(typed) {
      const name = typed.toUpperCase();
      const fn = own.get(name);
      if (fn) return ownLimits(fn);
      const executor = functions.getExecutor(name);
      if (!executor) return undefined;
      const { minParams, maxParams } = executor;
      return minParams < 0 || maxParams < 0 ? { least: 0, most: 255 } : { least: minParams, most: maxParams };
    },
  };
}

export function ownLimits({ parameters }: FunctionDeclaration): Required<ArgumentLimits> {
  const all = Object.entries(parameters);
  return {
    least: all.filter(([, { optional }]) => !optional).length,
    most: all.length,
    syntax: all.map(([label, { optional }]) => (optional ? `[${label}]` : label)).join("; "),
  };
}

/** What is said of the first function in a formula that the grid does not know. */
export function unknownIn(formula: string, known: KnownFunctions): string | undefined {
  const names = tokenize(formula).flatMap(({ kind, text }) => (kind === "name" ? [text] : []));
  const name = names.find((candidate) => !known.limits(candidate));
  return name && unknownFunction(name, known);
}

/** Whether a whole formula is one call of a function that returns a share. */
export function returnsPercent(formula: string): boolean {
  const [sign, call, ...rest] = parseFormula(formula).filter((part) => typeof part !== "string" || part.trim() !== "");
  if (sign !== "=" || !call || typeof call === "string" || rest.length > 0) return false;
  return catalogue.find(({ name }) => name === call.name.toUpperCase())?.returns === "percent";
}

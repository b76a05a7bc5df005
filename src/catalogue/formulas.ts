import { catalogue } from ".";
import type { CatalogueEntry } from "./define";
import { type FormulaCall, type FormulaPart, parseFormula, printFormula } from "./formula-tokens";
import { nativeFormula } from "./native";

const byId = new Map(catalogue.map((fn) => [fn.id, fn]));

/** Whether a formula calls one of our functions, whatever a host calls it. */
export function callsLakin(formula: string): boolean {
  return parseFormula(formula).some(isOrHoldsOurs);
}

/**
 * Our functions as people write them, KEK.CAPAIAN(…), from any form a host stores: KEK_CAPAIAN, _xldudf_KEK_CAPAIAN,
 * [2]!_xldudf_KEK_CAPAIAN, IFERROR(__xludf.DUMMYFUNCTION("KEK_CAPAIAN(…)"),1). Other formulas stay as they are.
 */
export function toLakin(formula: string): string {
  return rename(formula, ({ name }) => name);
}

/** KEK_CAPAIAN(…), as Google Sheets calls them. */
export function toUnderscored(formula: string): string {
  return rename(formula, ({ id }) => id);
}

/** _xldudf_KEK_CAPAIAN(…), as Excel stores them in a file. */
export function toStored(formula: string): string {
  return rename(formula, ({ id }) => `_xldudf_${id}`);
}

/** Built-in functions in place of ours; a call they cannot express stays. */
export function toNative(formula: string): string {
  return callsLakin(formula) ? printFormula(parseFormula(toLakin(formula)), printNative) : formula;
}

/** Why a call in the formula has no built-in form, or "" where all have one. */
export function whyNotNative(formula: string): string {
  const reasons = callsIn(parseFormula(formula)).flatMap(({ fn }) =>
    fn.noNative ? [`${fn.name}: ${fn.noNative}`] : [],
  );
  return [...new Set(reasons)].join(" ");
}

function printNative(call: FormulaCall): string {
  const args = call.args.map((arg) => printFormula(arg, printNative));
  const fn = functionOf(call.name);
  const sources = call.args.map((arg, index) => ({
    text: (args[index] as string).trim(),
    from: arg.length === 1 && typeof arg[0] === "object" ? functionOf(arg[0].name) : undefined,
  }));
  return (fn && nativeFormula(fn, sources)) ?? `${call.name}(${args.join(",")})`;
}

function rename(formula: string, nameOf: (fn: CatalogueEntry) => string): string {
  const parts = parseFormula(formula);
  if (!parts.some(isOrHoldsOurs)) return formula;
  const print = (call: FormulaCall): string => {
    const inner = dummyFormula(call);
    if (inner !== undefined) return rename(inner, nameOf);
    const fn = functionOf(call.name);
    const args = call.args.map((arg) => printFormula(withoutIntersection(arg), print));
    return `${fn ? nameOf(fn) : call.name}(${args.join(",")})`;
  };
  return printFormula(withoutIntersection(parts), print);
}

/**
 * Without the "@" that programs put before a function they do not know. Where a call would fill several cells, it keeps
 * the result to one, and stays.
 */
function withoutIntersection(parts: readonly FormulaPart[]): readonly FormulaPart[] {
  return parts.filter((part, index) => part !== "@" || !fillsOneCell(parts[index + 1]));
}

function fillsOneCell(part: FormulaPart | undefined): boolean {
  const fn = typeof part === "object" ? functionOf(part.name) : undefined;
  if (!fn || fn.returns === "table" || typeof part !== "object") return false;
  const parameters = Object.values(fn.parameters);
  const isRange = (text: FormulaPart) => typeof text === "string" && /[:#{]/.test(text) && !text.startsWith('"');
  return part.args.every((arg, index) => parameters[index]?.takes === "range" || !arg.some(isRange));
}

function isOrHoldsOurs(part: FormulaPart): boolean {
  if (typeof part === "string") return false;
  const inner = dummyFormula(part);
  if (inner !== undefined) return callsLakin(inner);
  return functionOf(part.name) !== undefined || part.args.flat().some(isOrHoldsOurs);
}

function callsIn(parts: readonly FormulaPart[]): { readonly fn: CatalogueEntry }[] {
  return parts.flatMap((part) => {
    if (typeof part === "string") return [];
    const fn = functionOf(part.name);
    return [...(fn ? [{ fn }] : []), ...callsIn(part.args.flat())];
  });
}

/** By KEK.CAPAIAN, KEK_CAPAIAN, _xldudf_KEK_CAPAIAN, in any case, with or without the file it was lost to. */
function functionOf(name: string): CatalogueEntry | undefined {
  const bare = name.slice(name.lastIndexOf("!") + 1).replace(/^_xldudf_/i, "");
  return byId.get(bare.toUpperCase().replace(".", "_"));
}

/** Google Sheets saves our call as a text beside its value: IFERROR(__xludf.DUMMYFUNCTION("KEK_CAPAIAN(F5,E5)"),0.8865). */
function dummyFormula({ name, args }: FormulaCall): string | undefined {
  const wrapped = /^iferror$/i.test(name) ? args[0]?.find((part) => typeof part === "object") : { name, args };
  if (!wrapped || typeof wrapped === "string" || !/^__xludf\.dummyfunction$/i.test(wrapped.name)) return undefined;
  const text = wrapped.args[0]?.[0];
  if (typeof text !== "string" || !text.startsWith('"')) return undefined;
  const inner = text.slice(1, -1).replace(/""/g, '"');
  return callsLakin(inner) ? inner : undefined;
}

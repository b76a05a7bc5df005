import type { FormulaError } from "../core/formula-error";
import type { Decimal } from "../numbers/decimal";
import type { NativeArguments } from "./native-operand";
import type { Parameter, Portion } from "./parameters";

/** What a host hands over for one cell; null is a blank cell or an argument left out. */
export type CellValue = number | string | boolean | null | FormulaError;
export type Grid = readonly (readonly CellValue[])[];
export type Argument = CellValue | Grid;
/** What one cell gets back. */
export type Output = number | string | boolean | FormulaError;

/** What a formula returns for one cell, and what it returns when it fills several. */
export type Result = Decimal | string | FormulaError;
export type Table = readonly (readonly Result[])[];

export type Family = "KEK" | "IKM" | "AKIP" | "LKJ" | "ANGGARAN" | "ANGKA";

/** How a result is shown: a fraction as a percentage, a score as a figure, words, or several cells. */
export type ResultKind = "number" | "percent" | "text" | "table";

export interface Example {
  /** One an argument in the parameters' order; null for a blank cell, a grid for a range. */
  readonly args: readonly Argument[];
  /** Doubles compare to 12 significant digits. */
  readonly result?: Output | readonly (readonly Output[])[];
  readonly error?: FormulaError["kind"];
  readonly why?: string;
}

/** One spreadsheet function as a cell calls it. */
export interface FunctionDeclaration {
  /** "KEK.CAPAIAN": never changes once users have it. */
  readonly name: string;
  /** "KEK_CAPAIAN": what Excel stores and what Google Sheets calls it. */
  readonly id: string;
  readonly family: Family;
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** Arguments of one unit: a percentage among them is refused beside a figure that can be none. */
  readonly alike?: readonly string[];
  readonly returns: ResultKind;
  readonly run: (args: Readonly<Record<string, unknown>>) => Result | Table;
  /** The same in doubles, exact where it answers; undefined hands the case to `run`. */
  readonly quick?: (args: Readonly<Record<string, unknown>>) => number | string | undefined;
}

/** What people and other engines are told of a function; no cell needs it. */
export interface Description<Name extends string = string> {
  readonly summary: string;
  /** The regulation or report it rests on. */
  readonly reference: string;
  /** Conventions chosen where the regulation leaves something open. */
  readonly note?: string;
  readonly examples: readonly Example[];
  /** The same as a formula of built-in functions, from arguments that are all well-formed; undefined where a call has none. */
  readonly native?: (args: NativeArguments<Name>) => string | undefined;
  /** Why built-in functions cannot express it. */
  readonly noNative?: string;
}

/** A function with all that is told of it, for every host. */
export interface CatalogueEntry extends FunctionDeclaration, Description {}

type ValueOf<P> = P extends Parameter<infer T> ? T : never;
type QuickOf<T> = T extends Decimal | Portion ? number : T extends string | number | undefined ? T : never;

interface Typed<P extends Record<string, Parameter>> {
  readonly name: `${Family}.${string}`;
  readonly parameters: P;
  readonly alike?: readonly (keyof P & string)[];
  readonly returns: ResultKind;
  readonly run: (args: { readonly [K in keyof P]: ValueOf<P[K]> }) => Result | Table;
  readonly quick?: (args: { readonly [K in keyof P]: QuickOf<ValueOf<P[K]>> }) => number | string | undefined;
}

interface Declared<P extends Record<string, Parameter>> extends FunctionDeclaration {
  readonly parameters: P;
}

/** Ties what `run` is given to the parameters that read it. */
export function defineFunction<P extends Record<string, Parameter>>(typed: Typed<P>): Declared<P> {
  return {
    ...(typed as unknown as Declared<P>),
    id: typed.name.replace(".", "_"),
    family: typed.name.split(".")[0] as Family,
  };
}

/** Puts words, examples and built-in form beside the declaration; a bundle that only computes leaves them out. */
export function describeFunction<P extends Record<string, Parameter>>(
  declared: Declared<P>,
  description: Description<keyof P & string>,
): CatalogueEntry {
  return { ...declared, ...description };
}

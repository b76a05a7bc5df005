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

/** One spreadsheet function: the only place that describes it, for every host. */
export interface FunctionDeclaration {
  /** "KEK.CAPAIAN": never changes once users have it. */
  readonly name: string;
  /** "KEK_CAPAIAN": what Excel stores and what Google Sheets calls it. */
  readonly id: string;
  readonly family: Family;
  readonly summary: string;
  /** The regulation or report it rests on. */
  readonly reference: string;
  /** Conventions chosen where the regulation leaves something open. */
  readonly note?: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
  /** Arguments of one unit: a percentage among them is refused beside a figure that can be none. */
  readonly alike?: readonly string[];
  readonly returns: ResultKind;
  readonly examples: readonly Example[];
  readonly run: (args: Readonly<Record<string, unknown>>) => Result | Table;
  /** The same in doubles, exact where it answers; undefined hands the case to `run`. */
  readonly quick?: (args: Readonly<Record<string, unknown>>) => number | string | undefined;
  /** The same as a formula of built-in functions, from arguments that are all well-formed; undefined where a call has none. */
  readonly native?: (args: NativeArguments) => string | undefined;
  /** Why built-in functions cannot express it. */
  readonly noNative?: string;
}

type ValueOf<P> = P extends Parameter<infer T> ? T : never;
type QuickOf<T> = T extends Decimal | Portion ? number : T extends string | number | undefined ? T : never;

interface Typed<P extends Record<string, Parameter>> {
  readonly name: `${Family}.${string}`;
  readonly summary: string;
  readonly reference: string;
  readonly note?: string;
  readonly parameters: P;
  readonly alike?: readonly (keyof P & string)[];
  readonly returns: ResultKind;
  readonly examples: readonly Example[];
  readonly run: (args: { readonly [K in keyof P]: ValueOf<P[K]> }) => Result | Table;
  readonly quick?: (args: { readonly [K in keyof P]: QuickOf<ValueOf<P[K]>> }) => number | string | undefined;
  readonly native?: (args: NativeArguments<keyof P & string>) => string | undefined;
  readonly noNative?: string;
}

/** Ties what `run` is given to the parameters that read it. */
export function defineFunction<P extends Record<string, Parameter>>(typed: Typed<P>): FunctionDeclaration {
  return {
    ...(typed as unknown as FunctionDeclaration),
    id: typed.name.replace(".", "_"),
    family: typed.name.split(".")[0] as Family,
  };
}

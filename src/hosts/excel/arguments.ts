import type { Argument, CellValue } from "../../catalogue/define";
import { errorFromCode, FormulaError } from "../../core/formula-error";
import { type CellPlace, placeOf } from "./cell-place";

/** An argument as Excel handed it over, and the cells it came from. */
export interface Received {
  readonly value: Argument;
  /**
   * none: it was typed or computed, so that a zero is a zero. unknown: cells that can't be looked up. unheard: this Excel
   * does not say whether it came from cells.
   */
  readonly cells: CellPlace | "none" | "unknown" | "unheard";
}

interface Call {
  readonly args: readonly Received[];
  /** The formula is still being typed. */
  readonly isPreview: boolean;
}

export function receivedFrom(received: readonly unknown[], parameters: number): Call {
  const invocation = invocationOf(received.at(-1));
  const given = received.slice(0, invocation ? Math.min(parameters, received.length - 1) : parameters);
  const addresses = invocation?.parameterAddresses;
  const args = given.map((value, index): Received => {
    const cells = addresses ? cellsAt(addresses[index]) : namesNoCells() ? "unheard" : "none";
    return { value: toArgument(value), cells };
  });
  return { args, isPreview: Boolean(invocation?.isInValuePreview) };
}

/** An Excel without addresses says nothing of any argument; one that has them says nothing where no argument is a cell. */
function namesNoCells(): boolean {
  if (typeof Office === "undefined") return false;
  return Office.context?.requirements?.isSetSupported("CustomFunctionsRuntime", "1.3") === false;
}

function cellsAt(address: string | null | undefined): Received["cells"] {
  return address ? (placeOf(address) ?? "unknown") : "none";
}

function invocationOf(last: unknown): CustomFunctions.Invocation | undefined {
  const isObject = typeof last === "object" && last !== null && !Array.isArray(last) && !isExcelError(last);
  return isObject ? last : undefined;
}

/** Most cells are plain, and a whole column has a million of them: only others are copied. */
function toArgument(received: unknown): Argument {
  if (!Array.isArray(received)) return toCellValue(received);
  return received.map((row: readonly unknown[]) => (row.every(isPlain) ? (row as CellValue[]) : row.map(toCellValue)));
}

function toCellValue(value: unknown): CellValue {
  if (isExcelError(value)) return errorFromCode(value.code) ?? new FormulaError("value", "Sel masukan berisi galat.");
  return isPlain(value) ? value : null;
}

function isPlain(value: unknown): value is number | string | boolean {
  return typeof value === "number" || typeof value === "string" || typeof value === "boolean";
}

function isExcelError(value: unknown): value is { readonly code: string } {
  return typeof value === "object" && value !== null && "code" in value && String(value.code).startsWith("#");
}

export function hasZero({ value }: Received): boolean {
  return Array.isArray(value) ? value.some((row) => row.includes(0)) : value === 0;
}

export function withBlanks(arg: Received, isBlank: (row: number, column: number) => boolean): Received {
  const { value } = arg;
  if (!Array.isArray(value)) return value === 0 && isBlank(0, 0) ? { ...arg, value: null } : arg;
  const rows = value.map((row: readonly CellValue[], rowIndex: number) =>
    row.includes(0) ? row.map((cell, column) => (cell === 0 && isBlank(rowIndex, column) ? null : cell)) : row,
  );
  return { ...arg, value: rows };
}

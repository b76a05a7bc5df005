import type { Argument, CellValue, FunctionDeclaration, Output } from "../../catalogue/define";
import { invoke } from "../../catalogue/invoke";
import { type ErrorKind, errorFromCode, FormulaError } from "../../core/formula-error";

/** Which cells of a range hold nothing, by its address; nothing where that can't be known. */
export type BlankLookup = (address: string) => Promise<readonly (readonly boolean[])[] | undefined>;

type Matrix = (number | string | boolean | CustomFunctions.Error)[][];

/**
 * A function of the catalogue as Excel calls it: matrices in, null for an argument left out, an invocation object last;
 * a matrix out. Excel hands over a blank cell as 0: where that would change the result, the cells are looked up.
 */
export function customFunction(
  fn: FunctionDeclaration,
  lookUp: BlankLookup,
): (...received: unknown[]) => Matrix | Promise<Matrix> {
  const parameters = Object.keys(fn.parameters).length;
  return (...received) => {
    const invocation = invocationOf(received.at(-1));
    const args = received.slice(0, invocation ? Math.min(parameters, received.length - 1) : parameters).map(toArgument);
    const result = compute(fn, args);

    const addresses = invocation?.isInValuePreview ? [] : (invocation?.parameterAddresses ?? []);
    const doubtful = args.map((arg, index) => (hasZero(arg) ? (addresses[index] ?? "") : ""));
    if (doubtful.every((address) => address === "")) return toMatrix(result);

    const allBlank = args.map((arg, index) => (doubtful[index] ? withBlanks(arg, () => true) : arg));
    if (isSame(result, compute(fn, allBlank))) return toMatrix(result);
    return tellBlanks(args, doubtful, lookUp).then((told) => toMatrix(compute(fn, told)));
  };
}

async function tellBlanks(
  args: readonly Argument[],
  addresses: readonly string[],
  lookUp: BlankLookup,
): Promise<Argument[]> {
  const blanks = await Promise.all(addresses.map((address) => (address === "" ? undefined : lookUp(address))));
  return args.map((arg, index) => withBlanks(arg, (row, column) => blanks[index]?.[row]?.[column] ?? false));
}

/** The host's edge: a fault of ours must not look like one in the user's cells. */
function compute(fn: FunctionDeclaration, args: readonly Argument[]): Output | Output[][] {
  try {
    return invoke(fn, args);
  } catch (error) {
    console.error(error);
    return new FormulaError("value", `${fn.name} gagal karena kesalahan Lakin sendiri, bukan isi sel Anda.`);
  }
}

function invocationOf(last: unknown): CustomFunctions.Invocation | undefined {
  const isObject = typeof last === "object" && last !== null && !Array.isArray(last) && !isExcelError(last);
  return isObject ? last : undefined;
}

function toArgument(received: unknown): Argument {
  return Array.isArray(received) ? received.map((row: unknown[]) => row.map(toCellValue)) : toCellValue(received);
}

function toCellValue(value: unknown): CellValue {
  if (isExcelError(value)) return errorFromCode(value.code) ?? new FormulaError("value", "Sel masukan berisi galat.");
  const isPlain = typeof value === "number" || typeof value === "string" || typeof value === "boolean";
  return isPlain ? value : null;
}

function isExcelError(value: unknown): value is { readonly code: string } {
  return typeof value === "object" && value !== null && "code" in value && String(value.code).startsWith("#");
}

function hasZero(arg: Argument): boolean {
  return Array.isArray(arg) ? arg.some((row) => row.includes(0)) : arg === 0;
}

function withBlanks(arg: Argument, isBlank: (row: number, column: number) => boolean): Argument {
  if (!Array.isArray(arg)) return arg === 0 && isBlank(0, 0) ? null : (arg as CellValue);
  return arg.map((row, rowIndex) =>
    row.map((value: CellValue, column: number) => (value === 0 && isBlank(rowIndex, column) ? null : value)),
  );
}

function isSame(one: Output | Output[][], other: Output | Output[][]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function toMatrix(result: Output | Output[][]): Matrix {
  if (result instanceof FormulaError) throw excelError(result);
  if (!Array.isArray(result)) return [[result]];
  return result.map((row) => row.map((value) => (value instanceof FormulaError ? excelError(value) : value)));
}

/** Excel shows the message of #VALUE! and #N/A only, and lets no add-in return #REF! or #NAME?. */
function excelError({ kind, message }: FormulaError): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode[codes[kind]], message);
}

const codes: Record<ErrorKind, keyof typeof CustomFunctions.ErrorCode> = {
  value: "invalidValue",
  "not-available": "notAvailable",
  "division-by-zero": "divisionByZero",
  number: "invalidNumber",
  reference: "invalidValue",
  name: "invalidValue",
  null: "nullReference",
};

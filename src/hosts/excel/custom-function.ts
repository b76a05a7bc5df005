import type { FunctionDeclaration, Output } from "../../catalogue/define";
import { type ErrorKind, FormulaError } from "../../core/formula-error";
import { hasZero, type Received, receivedFrom, withBlanks } from "./arguments";
import type { CellLookup } from "./cell-lookup";
import type { ResultCache } from "./result-cache";
import { clip, isVast } from "./whole-columns";

type Matrix = (number | string | boolean | CustomFunctions.Error)[][];
type Answer = Output | Output[][];

/**
 * A function of the catalogue as Excel calls it: matrices in, null for an argument left out, an invocation object last;
 * a matrix out. Excel hands over a blank cell as 0: where that would change the result, the cells are looked up, and
 * where they can't be, the result is an error and never the zero.
 */
export function customFunction(
  fn: FunctionDeclaration,
  lookUp: CellLookup,
  cache: ResultCache,
): (...received: unknown[]) => Matrix | Promise<Matrix> {
  const parameters = Object.keys(fn.parameters).length;
  const compute = (args: readonly Received[]) => computed(fn, args, cache);
  return (...received) => {
    const { args, isPreview } = receivedFrom(received, parameters);
    if (args.some(isVast)) return overWholeColumns(fn, args, compute, isPreview ? undefined : lookUp);
    const result = isPreview ? compute(args) : answer(args, compute, lookUp);
    return result instanceof Promise ? result.then(toMatrix) : toMatrix(result);
  };
}

type Compute = (args: readonly Received[]) => Answer;

async function overWholeColumns(
  fn: FunctionDeclaration,
  args: readonly Received[],
  compute: Compute,
  lookUp: CellLookup | undefined,
): Promise<Matrix> {
  const clipped = await clip(fn, args, lookUp);
  if (clipped instanceof FormulaError) return toMatrix(clipped);
  const result = await (lookUp ? answer(clipped.args, compute, lookUp) : compute(clipped.args));
  return toMatrix(clipped.placed(result));
}

function answer(args: readonly Received[], compute: Compute, lookUp: CellLookup): Answer | Promise<Answer> {
  const result = compute(args);
  const doubtful = args.map((arg) => arg.cells !== "none" && hasZero(arg));
  if (!doubtful.includes(true)) return result;
  const allBlank = args.map((arg, index) => (doubtful[index] ? withBlanks(arg, () => true) : arg));
  if (isSame(result, compute(allBlank))) return result;
  return tellBlanks(args, doubtful, compute, lookUp);
}

async function tellBlanks(
  args: readonly Received[],
  doubtful: readonly boolean[],
  compute: Compute,
  lookUp: CellLookup,
): Promise<Answer> {
  const blanks = await Promise.all(
    args.map(({ cells }, index) => (doubtful[index] && typeof cells === "object" ? lookUp.blanks(cells) : undefined)),
  );
  const told = args.map((arg, index) => withBlanks(arg, (row, column) => blanks[index]?.[row]?.[column] ?? false));
  const isUnknown = (index: number) => doubtful[index] && !blanks[index];
  const asZero = compute(told);
  if (!args.some((_, index) => isUnknown(index))) return asZero;
  const asBlank = compute(told.map((arg, index) => (isUnknown(index) ? withBlanks(arg, () => true) : arg)));
  return certain(asZero, asBlank, args.some(({ cells }) => cells === "unheard") ? tooOldToTell : cannotTell);
}

/** Cell by cell what is the same either way, and the error where it is not. */
function certain(asZero: Answer, asBlank: Answer, doubt: FormulaError): Answer {
  if (!Array.isArray(asZero)) return isSame(asZero, asBlank) ? asZero : doubt;
  return asZero.map((row, index) =>
    row.map((value, column) => {
      const other = Array.isArray(asBlank) ? asBlank[index]?.[column] : asBlank;
      return other !== undefined && isSame(value, other) ? value : doubt;
    }),
  );
}

const cannotTell = new FormulaError(
  "not-available",
  "Sel kosong tidak dapat dibedakan dari nol pada rujukan ini: acu satu rentang di buku kerja ini.",
);
const tooOldToTell = new FormulaError(
  "not-available",
  "Sel kosong tidak dapat dibedakan dari nol di Excel ini: pakai rumus bawaan (panel Lakin, Fungsi).",
);

/** The host's edge: a fault of ours must not look like one in the user's cells. */
function computed(fn: FunctionDeclaration, args: readonly Received[], cache: ResultCache): Answer {
  try {
    return cache.compute(fn, args);
  } catch (error) {
    console.error(error);
    return new FormulaError("value", `${fn.name} gagal karena kesalahan Lakin sendiri, bukan isi sel Anda.`);
  }
}

function isSame(one: Answer, other: Answer): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function toMatrix(result: Answer): Matrix {
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

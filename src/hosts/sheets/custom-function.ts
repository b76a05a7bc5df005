import { catalogue } from "../../catalogue";
import type { Argument, CellValue, Output } from "../../catalogue/define";
import { invoke } from "../../catalogue/invoke";
import { errorFromCode, FormulaError } from "../../core/formula-error";

type SheetsValue = string | number | boolean;

const functions = new Map(catalogue.map((fn) => [fn.id, fn]));

/** A custom function as a cell calls it: a value or 2-D array in, a value or 2-D array out, an error thrown. */
export function calculate(id: string, received: ArrayLike<unknown>): SheetsValue | SheetsValue[][] {
  const fn = functions.get(id);
  if (!fn) throw new Error(`Fungsi ${id} tidak dikenal.`);

  const result = invoke(fn, Array.from(received, toArgument));
  if (Array.isArray(result)) return result.map((row) => row.map(inArray));
  // Sheets shows the message in the cell's note, under #ERROR!.
  if (result instanceof FormulaError) throw new Error(result.message);
  return result;
}

/** An array can't hold an error: its code stands as text, and our functions read it as that error again. */
function inArray(output: Output): SheetsValue {
  return output instanceof FormulaError ? output.code : output;
}

function toArgument(received: unknown): Argument | undefined {
  if (received === undefined || received === null) return undefined;
  return Array.isArray(received)
    ? received.map((row: readonly unknown[]) => row.map(toCellValue))
    : toCellValue(received);
}

function toCellValue(received: unknown): CellValue {
  if (received === undefined || received === null || received === "") return null;
  if (typeof received === "number" || typeof received === "boolean") return received;
  if (Object.prototype.toString.call(received) === "[object Date]") return dateError(received as Date);
  const text = String(received);
  return errorFromCode(text) ?? sheetsErrors.get(text) ?? text;
}

/** "3.4" typed into an Indonesian sheet may become 3 April: computing with its serial number would go unseen. */
function dateError(date: Date): FormulaError {
  const shown = `${date.getDate()}/${date.getMonth() + 1}/${date.getFullYear()}`;
  return new FormulaError(
    "value",
    `Sel masukan berisi tanggal (${shown}), bukan angka: ubah format selnya menjadi Angka, lalu tulis ulang angkanya.`,
  );
}

const sheetsErrors = new Map([
  ["#ERROR!", new FormulaError("value", "Sel masukan berisi galat #ERROR!: perbaiki rumus di sel itu lebih dulu.")],
  ["Loading...", new FormulaError("not-available", "Sel masukan masih dihitung; tunggu sebentar.")],
  ["Memuat...", new FormulaError("not-available", "Sel masukan masih dihitung; tunggu sebentar.")],
]);

import { evaluate } from "../app/evaluate";
import type { Output } from "../catalogue/define";
import { FormulaError } from "../core/formula-error";
import { fromDouble } from "../numbers/decimal";
import { printPlain } from "../numbers/print";
import { parseOptions } from "./options";
import { CommandError, type ExitCode, type Terminal } from "./terminal";

/** Computes a formula without a spreadsheet. An error value is a result too, told with its reason. */
export async function hitung(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { words } = parseOptions(args, {});
  const [formula, ...more] = words;
  if (formula === undefined || more.length > 0) {
    throw new CommandError("Tulis satu rumus di dalam tanda kutip: lakin hitung 'KEK.CAPAIAN(3,72;3,1)'.");
  }
  const evaluation = evaluate(formula);
  if ("problem" in evaluation) throw new CommandError(evaluation.problem);
  const { value } = evaluation;
  const rows = Array.isArray(value) ? value : [[value]];
  terminal.out(rows.map((row) => `${row.map(print).join("\t")}\n`).join(""));
  const errors = rows.flat().filter((output) => output instanceof FormulaError);
  for (const reason of new Set(errors.map(({ message }) => message))) terminal.err(`${reason}\n`);
  return errors.length > 0 ? 1 : 0;
}

function print(output: Output): string {
  if (output instanceof FormulaError) return output.code;
  if (typeof output === "number") return printPlain(fromDouble(output));
  if (typeof output === "boolean") return output ? "BENAR" : "SALAH";
  return output;
}

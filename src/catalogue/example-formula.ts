import { FormulaError } from "../core/formula-error";
import type { Argument, CellValue, Example, FunctionDeclaration } from "./define";

/** =KEK.CAPAIAN(45,90): English, commas, ready to be entered. */
export function exampleFormula(fn: FunctionDeclaration, { args }: Example): string {
  return `=${fn.name}(${args.map(writeArgument).join(",")})`;
}

function writeArgument(arg: Argument): string {
  if (!Array.isArray(arg)) return writeCell(arg as CellValue);
  const rows = (arg as readonly (readonly CellValue[])[]).map((row) =>
    row.map((value) => (value === null ? '""' : writeCell(value))).join(","),
  );
  return `{${rows.join(";")}}`;
}

function writeCell(value: CellValue): string {
  if (value === null) return "";
  if (value instanceof FormulaError) return value.code;
  return typeof value === "string" ? `"${value.replace(/"/g, '""')}"` : String(value).toUpperCase();
}

import type { Worksheet } from "@cj-tech-master/excelts";
import { callsLakin, toNative } from "../../../src/catalogue/formulas";
import { FormulaError } from "../../../src/core/formula-error";
import type { Case } from "./cases";

/** Writes the cells of each case and its formula of built-in functions. */
export function fillSheet(sheet: Worksheet, cases: readonly Case[]): void {
  for (const { cells, formula, formulaAt } of cases) {
    for (const { at, value } of cells) {
      if (value instanceof FormulaError) sheet.getCell(at).value = { error: value.code as "#N/A" };
      else if (value !== null) sheet.getCell(at).value = value;
    }
    const native = toNative(formula);
    if (!callsLakin(native)) sheet.getCell(formulaAt).value = { formula: native.slice(1) };
  }
}

import type { SheetCell } from "../../contract/snapshot";
import { showNumber } from "../../numbers/print";

/** What is asked of Excel for every cell, and what came back for one. */
export const cellLook: Excel.CellPropertiesLoadOptions = { format: { font: { bold: true }, indentLevel: true } };

interface Loaded {
  readonly value: unknown;
  readonly formula: unknown;
  readonly format: unknown;
  readonly look: Excel.CellProperties | undefined;
}

export function toSheetCell({ value, formula, format, look }: Loaded): SheetCell {
  const code = typeof format === "string" && format !== "General" ? format : undefined;
  return {
    ...(typeof value === "number"
      ? { text: showNumber(value, code), number: value }
      : { text: typeof value === "boolean" ? String(value).toUpperCase() : String(value ?? "") }),
    ...(code && { format: code }),
    ...(isFormula(formula, value) && { formula }),
    ...(look?.format?.font?.bold && { bold: true }),
    ...(look?.format?.indentLevel && { indent: look.format.indentLevel }),
  };
}

/** `formulas` gives a constant as it is, so that a text such as "=abc" is its own value. */
function isFormula(formula: unknown, value: unknown): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

export function isBlank({ text, formula }: SheetCell): boolean {
  return text === "" && formula === undefined;
}

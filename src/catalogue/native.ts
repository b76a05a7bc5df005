import type { CatalogueEntry } from "./define";
import { guarded } from "./native-guard";
import { type NativeOperand, type NativeSource, operandOf } from "./native-operand";
import type { Parameter } from "./parameters";

/**
 * A call as a formula of built-in functions, for Excel 2010 and later, LibreOffice and Google Sheets. It reads typed
 * numbers; a figure written as text gives #VALUE!, a blank or "-" #N/A, an error itself. Undefined where built-in
 * functions cannot express the call.
 */
export function nativeFormula(fn: CatalogueEntry, sources: readonly NativeSource[]): string | undefined {
  if (!fn.native) return undefined;
  const names = Object.keys(fn.parameters);
  if (sources.length > names.length) return undefined;
  const operands: NativeOperand[] = [];
  for (const [index, name] of names.entries()) {
    const operand = operandOf(sources[index] ?? { text: "" }, name, fn.parameters[name] as Parameter);
    if (!operand) return undefined;
    operands.push(operand);
  }
  const args = Object.fromEntries(operands.map((operand, index) => [names[index], operand]));
  const body = fn.native(args);
  return body && guarded(fn, operands, body, sources);
}

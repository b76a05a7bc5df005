import { catalogue } from "../catalogue";
import type { CatalogueEntry, Example } from "../catalogue/define";
import { exampleFormula } from "../catalogue/example-formula";
import { invoke } from "../catalogue/invoke";
import type { FunctionHelp } from "../contract/app";
import { FormulaError } from "../core/formula-error";
import { fromDouble } from "../numbers/decimal";
import { printPlain } from "../numbers/print";

/** The in-pane help, from the same declarations as the functions themselves. */
export const functionHelp: readonly FunctionHelp[] = catalogue.map(helpOf);

function helpOf(fn: CatalogueEntry): FunctionHelp {
  const parameters = Object.entries(fn.parameters);
  const names = parameters.map(([name, { optional }]) => (optional ? `[${name}]` : name));
  return {
    name: fn.name,
    family: fn.family,
    summary: fn.summary,
    reference: fn.note ? `${fn.reference}. ${fn.note}` : fn.reference,
    syntax: `${fn.name}(${names.join("; ")})`,
    parameters: parameters.map(([name, { description, optional, fallback }]) => ({
      name,
      description: fallback ? `${description} Bila dikosongkan: ${fallback}.` : description,
      optional,
    })),
    examples: fn.examples.map((example) => ({
      formula: exampleFormula(fn, example),
      result: exampleResult(fn, example),
      why: example.why ?? "",
    })),
  };
}

/** What the example gives, in id-ID: 120%, BB, #N/A (realisasi belum diisi). */
function exampleResult(fn: CatalogueEntry, { args }: Example): string {
  const output = invoke(fn, args);
  const first = Array.isArray(output) ? output.map((row) => row.map((cell) => show(fn, cell)).join(" · ")) : undefined;
  return first ? first.join(" | ") : show(fn, output as Exclude<typeof output, unknown[][]>);
}

function show(fn: CatalogueEntry, output: number | string | boolean | FormulaError): string {
  if (output instanceof FormulaError) return `${output.code} (${output.message})`;
  if (typeof output !== "number") return String(output);
  const value = fn.returns === "percent" ? fromDouble(output).times(100) : fromDouble(output);
  const shown = printPlain(value.toDecimalPlaces(4));
  return fn.returns === "percent" ? `${shown}%` : shown;
}

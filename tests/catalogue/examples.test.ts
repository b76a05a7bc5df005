import { describe, expect, test } from "vitest";
import { catalogue } from "../../src/catalogue";
import type { Output } from "../../src/catalogue/define";
import { invoke } from "../../src/catalogue/invoke";
import { FormulaError } from "../../src/core/formula-error";

/** Doubles to 12 significant digits, errors by their code. */
function comparable(output: Output): Output {
  if (output instanceof FormulaError) return output.code;
  return typeof output === "number" ? Number(output.toPrecision(12)) : output;
}

describe.each(catalogue.map((fn) => ({ fn, name: fn.name })))("$name", ({ fn }) => {
  test.each(fn.examples.map((example) => ({ ...example, called: JSON.stringify(example.args) })))("$called", ({
    args,
    result,
    error,
  }) => {
    const output = invoke(fn, args);
    if (error) {
      expect(output).toBeInstanceOf(FormulaError);
      expect(output).toMatchObject({ kind: error });
    } else if (Array.isArray(output)) {
      expect(output.map((row) => row.map(comparable))).toEqual(
        (result as Output[][]).map((row) => row.map(comparable)),
      );
    } else {
      expect(comparable(output)).toBe(comparable(result as Output));
    }
  });

  test("shows a result and an error", () => {
    expect(fn.examples.some(({ error }) => error === undefined)).toBe(true);
    expect(fn.examples.some(({ error }) => error !== undefined)).toBe(true);
  });
});

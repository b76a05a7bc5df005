import { expect, test } from "vitest";
import { functionHelp } from "../../src/app/function-help";
import { catalogue } from "../../src/catalogue";

test("every function is described, with what each argument is and examples that can be entered", () => {
  expect(functionHelp.map(({ name }) => name)).toEqual(catalogue.map(({ name }) => name));
  for (const { name, summary, reference, parameters, examples } of functionHelp) {
    expect(`${name}: ${summary}`).toMatch(/\.$/);
    expect(reference).not.toBe("");
    for (const { description } of parameters) expect(description).toMatch(/\S/);
    for (const { formula, result } of examples) {
      expect(formula.startsWith(`=${name}(`)).toBe(true);
      expect(result).not.toBe("");
    }
  }
});

test("an example shows its result as a cell does", () => {
  const capaian = functionHelp.find(({ name }) => name === "KEK.CAPAIAN");
  expect(capaian?.syntax).toBe("KEK.CAPAIAN(realisasi; target; [arah]; [batas])");
  expect(capaian?.examples[0]).toEqual({ formula: "=KEK.CAPAIAN(45,90)", result: "50%", why: "" });
  expect(capaian?.examples.map(({ result }) => result)).toContain("#N/A (Realisasi belum diisi.)");
});

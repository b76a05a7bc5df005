import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../src/catalogue";

describe("the catalogue", () => {
  test("names every function after its file, in capitals, once", () => {
    const files = readdirSync("src/catalogue");
    for (const { name, id, family } of catalogue) {
      expect(name).toMatch(/^(KEK|IKM|AKIP|LKJ|ANGGARAN|ANGKA)\.[A-Z]+$/);
      expect(files).toContain(`${name.toLowerCase().replace(".", "-")}.ts`);
      expect(id).toBe(name.replace(".", "_"));
      expect(name.startsWith(`${family}.`)).toBe(true);
    }
    expect(new Set(catalogue.map(({ id }) => id)).size).toBe(catalogue.length);
  });

  test("has optional arguments last, and a built-in form or a reason", () => {
    for (const { parameters, native, noNative } of catalogue) {
      const optional = Object.values(parameters).map((parameter) => parameter.optional);
      expect([...optional].sort()).toEqual(optional);
      expect(native === undefined).toBe(noNative !== undefined);
    }
  });

  test("says everything in whole sentences", () => {
    for (const { name, summary, note, parameters } of catalogue) {
      const sentences = [summary, ...(note ? [note] : []), ...Object.values(parameters).map((one) => one.description)];
      for (const sentence of sentences) expect(`${name}: ${sentence}`).toMatch(/[.)]$|,-$/);
    }
  });
});

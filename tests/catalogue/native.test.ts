import { Workbook } from "@cj-tech-master/excelts";
import { installFormulaEngine } from "@cj-tech-master/excelts/formula";
import { describe, expect, test } from "vitest";
import { catalogue } from "../../src/catalogue";
import { agrees, type Case, casesOf, describeCase } from "./differential/cases";
import { fillSheet } from "./differential/fill-sheet";

installFormulaEngine();

/** Fewer than the engine's cache of distinct formulas, beyond which it leaves cells without a result. */
const casesAFunction = 1000;

const withNative = catalogue.filter(({ native }) => native);

describe("an independent spreadsheet engine agrees with the built-in formulas of", () => {
  test.each(withNative.map((fn) => ({ name: fn.name, fn })))("$name", ({ fn }) => {
    const cases = casesOf(fn, casesAFunction);
    const results = calculate(cases);
    const wrong = cases.flatMap((one, index) => {
      const agreed = agrees(one.expected, results[index], one.scale) || isKnownDefect(one, results[index]);
      return agreed ? [] : [describeCase(one, results[index])];
    });
    expect(wrong.slice(0, 5)).toEqual([]);
  });
});

test("what has no built-in form says why", () => {
  const without = catalogue.filter(({ native }) => !native).map(({ name, noNative }) => [name, noNative]);
  expect(Object.fromEntries(without)).toEqual({
    "ANGKA.BACA": "Membaca teks.",
    "ANGKA.RUPIAH": "Menyusun teks.",
    "ANGKA.TERBILANG": "Menyusun teks.",
    "IKM.PRIORITAS": "Mengisi tabel dari satu rumus.",
    "IKM.REKAP": "Mengisi tabel dari satu rumus.",
    "LKJ.NARASI": "Menyusun teks.",
    "LKJ.TREN": "Mengisi tiga sel dari satu rumus.",
  });
});

/** The engine rounds some negative halves towards zero: ROUND(-8.1505,3) gives -8.15. LibreOffice does not. */
function isKnownDefect({ formula, expected }: Case, actual: unknown): boolean {
  if (!formula.startsWith("=ANGKA.BULAT(") || typeof expected !== "number" || typeof actual !== "number") return false;
  return expected < 0 && Math.abs(actual - expected) < 0.0010001;
}

function calculate(cases: readonly Case[]): unknown[] {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("Uji");
  fillSheet(sheet, cases);
  workbook.calculateFormulas();
  return cases.map(({ formulaAt }) => resultOf(sheet.getCell(formulaAt).result));
}

function resultOf(result: unknown): unknown {
  return typeof result === "object" && result !== null && "error" in result ? result.error : result;
}

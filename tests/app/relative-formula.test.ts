import { describe, expect, test } from "vitest";
import { formulaAt, relativeFormula } from "../../src/app/relative-formula";

const c5 = { row: 4, column: 2 };
const d9 = { row: 8, column: 3 };

describe("a formula as it is all the way down a column", () => {
  test.each([
    ["=KEK.CAPAIAN(A5,$B$5)", "=KEK.CAPAIAN(B9,$B$5)"],
    ["='Data A1'!A1:B$3+SUM(A:A)+SUM($1:5)", "='Data A1'!B5:C$3+SUM(B:B)+SUM($1:9)"],
    ['="A1"&Nilai_2024+Tabel1[@[A1]]+LOG10(A1)', '="A1"&Nilai_2024+Tabel1[@[A1]]+LOG10(B5)'],
    ["=_xldudf_KEK_CAPAIAN(A5,B5)*1E5", "=_xldudf_KEK_CAPAIAN(B9,C9)*1E5"],
    ["={1,2;3,4}*A5", "={1,2;3,4}*B9"],
    ["=SUM($A:B)-#REF!", "=SUM($A:C)-#REF!"],
  ])("%s filled on to D9 is %s", (formula, filled) => {
    const pattern = relativeFormula(formula, c5);
    expect(formulaAt(pattern, c5)).toBe(formula);
    expect(formulaAt(pattern, d9)).toBe(filled);
    expect(relativeFormula(filled, d9)).toBe(pattern);
  });
});

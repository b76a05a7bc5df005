import { describe, expect, it, test } from "vitest";
import { readFormulaEntry } from "../../../src/hosts/workbench/formula-entry";
import { entryText, readEntry } from "../../../src/hosts/workbench/number-entry";
import { readPastedText } from "../../../src/hosts/workbench/pasted-text";

describe("what is typed into a cell", () => {
  test.each([
    ["1.500", 1500, undefined],
    ["1.234.567", 1_234_567, undefined],
    ["1,5", 1.5, undefined],
    ["1.234,50", 1234.5, undefined],
    ["-3,25", -3.25, undefined],
    ["(1.250)", -1250, undefined],
    ["12,5%", 0.125, "0.0%"],
    ["90%", 0.9, "0%"],
    ["Rp 403.788.000", 403_788_000, '"Rp"#,##0'],
    ["31/12/2025", 46_022, "dd/mm/yyyy"],
    ["1-3-2024", 45_352, "dd/mm/yyyy"],
    ["007", 7, undefined],
  ])("%s is a number", (text, value, format) => {
    expect(readEntry(text)).toEqual({ kind: "number", value, ...(format && { format }) });
  });

  test.each([
    ["3.14", 3.14, "3.14 dibaca 3,14; desimal ditulis dengan koma, ribuan dengan titik."],
    ["12.5%", 0.125, "12.5% dibaca 12,5%; desimal ditulis dengan koma, ribuan dengan titik."],
    ["1,234,567", 1_234_567, "1,234,567 dibaca 1234567; desimal ditulis dengan koma, ribuan dengan titik."],
  ])("%s is read as it was meant, with a warning", (text, value, warning) => {
    expect(readEntry(text)).toMatchObject({ kind: "number", value, warning });
  });

  test.each([
    "KEK Palu",
    "225 Ha",
    "10.00.000",
    "1/2",
    "32/12/2025",
    "BB (72,62)",
    "",
    "-",
    "(5",
    "199001012020121001",
  ])("%j stays text", (text) => {
    expect(readEntry(text)).toEqual({ kind: "text" });
  });

  it("a bare figure in a cell of percentages is a percentage", () => {
    expect(readEntry("12,5", "0.00%")).toEqual({ kind: "number", value: 0.125 });
    expect(readEntry("12", '0"%"')).toEqual({ kind: "number", value: 12 });
  });

  test.each([
    [1234.5, undefined, "1234,5"],
    [0.1 + 0.2, undefined, "0,3"],
    [0.53444, "0.0%", "53,444%"],
    [46_022, "dd/mm/yyyy", "31/12/2025"],
    [-2.5, "#,##0.00", "-2,5"],
  ])("%d under %s is edited as %s, and typed back unchanged", (value, format, text) => {
    expect(entryText(value, format)).toBe(text);
    const read = readEntry(text, format);
    expect(read.kind === "number" && read.value).toBeCloseTo(value, 12);
  });
});

describe("a typed formula", () => {
  test.each([
    ["=KEK.CAPAIAN(B3;C3)", "=KEK.CAPAIAN(B3,C3)"],
    ["=ROUND(1,234;1)", "=ROUND(1.234,1)"],
    ['=IF(A1>1,5;"ya; tentu";"tidak, 1,5")', '=IF(A1>1.5,"ya; tentu","tidak, 1,5")'],
    ["='Data; lama'!A1+SUM(B1;B2)", "='Data; lama'!A1+SUM(B1,B2)"],
    ["=SUM({1,2;3,4};1)", "=SUM({1,2;3,4},1)"],
    ["=SUM(A1,B1)", "=SUM(A1,B1)"],
    ["=SUM({1,2;3,4})", "=SUM({1,2;3,4})"],
    ["=ROUND(1.234,1)", "=ROUND(1.234,1)"],
  ])("%s is computed as %s", (typed, computed) => {
    expect(readFormulaEntry(typed)).toBe(computed);
  });
});

describe("a pasted text", () => {
  test.each([
    [
      "1.500\t12,5%\nPalu\t",
      [
        ["1.500", "12,5%"],
        ["Palu", ""],
      ],
    ],
    [
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ['"dua\nbaris"\t"kutip ""ini"""', [["dua\nbaris", 'kutip "ini"']]],
    ['5" pipa\tx', [['5" pipa', "x"]]],
    ['"tak ditutup\tx', [['"tak ditutup', "x"]]],
    ["satu", [["satu"]]],
    ["", []],
  ])("%j is these cells", (text, cells) => {
    expect(readPastedText(text)).toEqual(cells);
  });
});

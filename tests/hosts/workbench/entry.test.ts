import { describe, expect, it, test } from "vitest";
import {
  type ArgumentLimits,
  entryFormula,
  type KnownFunctions,
  readFormulaEntry,
  sameLengthFormula,
} from "../../../src/hosts/workbench/formula-entry";
import { entryText, readEntry } from "../../../src/hosts/workbench/number-entry";
import { readPastedText } from "../../../src/hosts/workbench/pasted-text";

describe("what is typed into a cell", () => {
  test.each([
    ["1.500", 1500, "#,##0"],
    ["1.234.567", 1_234_567, "#,##0"],
    ["1,5", 1.5, undefined],
    ["85,50", 85.5, "0.00"],
    ["1.234,50", 1234.5, "#,##0.00"],
    ["Rp403.788.000,-", 403_788_000, '"Rp"#,##0'],
    ["Rp. 403.788.000,-", 403_788_000, '"Rp"#,##0'],
    ["403.788.000,-", 403_788_000, "#,##0"],
    ["-3,25", -3.25, undefined],
    ["(1.250)", -1250, "#,##0"],
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
    "12/2025",
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

/** As the grid knows them; a name that is not here is not known. */
const functions: Readonly<Record<string, ArgumentLimits>> = {
  ROUND: { least: 2, most: 2 },
  IF: { least: 1, most: 3 },
  SUM: { least: 1, most: 255 },
  MAX: { least: 1, most: 255 },
  "IKM.MUTU": { least: 1, most: 1, syntax: "nilai" },
  "KEK.CAPAIAN": { least: 2, most: 4, syntax: "realisasi; target; [arah]; [batas]" },
};
const known: KnownFunctions = {
  names: Object.keys(functions),
  limits: (name) => functions[name.toUpperCase()],
};

describe("a typed formula", () => {
  test.each([
    ["=KEK.CAPAIAN(B3;C3)", "=KEK.CAPAIAN(B3,C3)"],
    ["=ROUND(1,234;1)", "=ROUND(1.234,1)"],
    ['=IF(A1>1,5;"ya; tentu";"tidak, 1,5")', '=IF(A1>1.5,"ya; tentu","tidak, 1,5")'],
    ["='Data; lama'!A1+SUM(B1;B2)", "='Data; lama'!A1+SUM(B1,B2)"],
    ["=SUM({1,2;3,4};1)", "=SUM({1,2;3,4},1)"],
    ["=SUM({1,5\\2;3\\4};1)", "=SUM({1.5,2;3,4},1)"],
    ["=SUM(A1,B1)", "=SUM(A1,B1)"],
    ["=SUM({1,2;3,4})", "=SUM({1,2;3,4})"],
    ["=A1*1,5", "=A1*1.5"],
    ["=(A1+2,5)/B1", "=(A1+2.5)/B1"],
    ["=IKM.MUTU(85,35)", "=IKM.MUTU(85.35)"],
    ["=IF(A1>0,IKM.MUTU(85,35),0)", "=IF(A1>0,IKM.MUTU(85.35),0)"],
    ["=ROUND(A1,2)", "=ROUND(A1,2)"],
    ["=ROUND(1,5)", "=ROUND(1,5)"],
    ["=KEK.CAPAIAN(45,90)", "=KEK.CAPAIAN(45,90)"],
    ["=SUM(1,2,3)", "=SUM(1,2,3)"],
    ["=SUM(A1:A3;1,5)", "=SUM(A1:A3,1.5)"],
    ["=SUM(A1;B1", "=SUM(A1,B1)"],
    ["=50%*A1", "=50%*A1"],
    ["=-A1*-2", "=-A1*-2"],
  ])("%s is computed as %s, without a word", (typed, computed) => {
    expect(readFormulaEntry(typed, known)).toEqual({ formula: computed, notes: [] });
  });

  test.each([
    ["=SUM(1,5)", "=SUM(1.5)", "1,5 dibaca sebagai satu angka desimal. Bila maksudnya dua argumen, tulis 1; 5."],
    ["=MAX(A1*1,5)", "=MAX(A1*1.5)", "1,5 dibaca sebagai satu angka desimal. Bila maksudnya dua argumen, tulis 1; 5."],
    [
      "=MAX(A1,1,5)",
      "=MAX(A1,1,5)",
      "1,5 dibaca sebagai dua argumen, 1; 5. Pisahkan argumen dengan titik koma supaya koma menjadi desimal.",
    ],
    ["=KEK_CAPAIAN(B3;C3)", "=KEK.CAPAIAN(B3,C3)", "KEK_CAPAIAN di sini ditulis KEK.CAPAIAN."],
    ["=KEK.CAPAIN(B3;C3)", "=KEK.CAPAIN(B3,C3)", "Fungsi KEK.CAPAIN tidak dikenal. Maksud Anda KEK.CAPAIAN?"],
    ["=ANEH(B3)", "=ANEH(B3)", "Fungsi ANEH tidak dikenal."],
    ["=ROUND(1.234,1)", "=ROUND(1.234,1)", "1.234 di dalam rumus dibaca 1,234; seribuan ditulis 1234."],
    ["=A1*1.500", "=A1*1.500", "1.500 di dalam rumus dibaca 1,500; seribuan ditulis 1500."],
  ])("%s is computed as %s, and how it was read is said", (typed, computed, note) => {
    expect(readFormulaEntry(typed, known)).toEqual({ formula: computed, notes: [note] });
  });

  test.each([
    [
      "=KEK.CAPAIAN(5)",
      "KEK.CAPAIAN(realisasi; target; [arah]; [batas]) diberi 1 argumen, perlu 2 sampai 4. Pisahkan argumen dengan titik koma; koma adalah tanda desimal.",
    ],
    [
      "=IKM.MUTU()",
      "IKM.MUTU(nilai) diberi 0 argumen, perlu 1. Pisahkan argumen dengan titik koma; koma adalah tanda desimal.",
    ],
    [
      "=ROUND(1;2;3)",
      "ROUND diberi 3 argumen, perlu 2. Pisahkan argumen dengan titik koma; koma adalah tanda desimal.",
    ],
    ["=A1*", "Sesudah tanda * belum ada angka atau sel."],
    ["=A1*()", "Di dalam kurung pada rumus ini belum ada isinya."],
    ["=A1+*2", "Tanda +* tidak dapat dibaca."],
    ["=A1 5", "Di antara A1 dan 5 belum ada tanda hitung atau pemisah."],
    ["=SUM(A1))", "Kurung tutup pada rumus ini lebih banyak daripada kurung bukanya."],
    ['="ya', "Tanda kutip pada rumus ini belum ditutup."],
    ["=A1;B1", "Ada pemisah argumen di luar fungsi; desimal ditulis 1,5."],
    ["=1,5,5", "Ada pemisah argumen di luar fungsi; desimal ditulis 1,5."],
    ["=A1*1.234.567", "Di dalam rumus tulis 1234567 tanpa titik ribuan."],
    ["=", "Sesudah tanda = belum ada angka atau sel."],
  ])("%s is no formula yet, and it is said why", (typed, problem) => {
    expect(readFormulaEntry(typed, known)).toEqual({ problem });
  });
});

describe("a stored formula", () => {
  test.each([
    ["=ROUND(1.5,2)", "=ROUND(1,5;2)"],
    ['=IF(A1>1.5,"a, 1.5",B1)', '=IF(A1>1,5;"a, 1.5";B1)'],
    ["=SUM({1.5,2;3,4},1)", "=SUM({1,5\\2;3\\4};1)"],
    ["=KEK.CAPAIAN('Tabel 1.2'!E5,D5)", "=KEK.CAPAIAN('Tabel 1.2'!E5;D5)"],
    ["=A1*1.5", "=A1*1,5"],
  ])("%s is edited as %s, and typed back unchanged", (stored, edited) => {
    expect(entryFormula(stored)).toBe(edited);
    expect(readFormulaEntry(edited, known)).toEqual({ formula: stored, notes: [] });
  });

  test.each([
    ["=ROUND(1,5;2", "=ROUND(1.5,2"],
    ["=ROUND(1,5", "=ROUND(1,5"],
  ])("%s is read as %s while it is typed", (typed, read) => {
    expect(sameLengthFormula(typed)).toBe(read);
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

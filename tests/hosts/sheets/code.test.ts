import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { createApp } from "../../../src/app/create-app";
import { catalogue } from "../../../src/catalogue";
import type { CellValue, Example, Output } from "../../../src/catalogue/define";
import { exampleFormula } from "../../../src/catalogue/example-formula";
import type { Sheet } from "../../../src/contract/snapshot";
import { FormulaError } from "../../../src/core/formula-error";
import type { Call } from "../../../src/hosts/sheets/protocol";
import { SheetsHost } from "../../../src/hosts/sheets/sheets-host";
import { builtAppsScript } from "../../support/shared";
import { FakeSheets } from "./fake-sheets";

const code = await builtAppsScript();
const page = '<main data-start=""></main><script>"data-start"</script>';

const table: Sheet = {
  name: "Tabel 1",
  merges: [],
  rows: [
    [{ text: "Indikator" }, { text: "Target" }, { text: "Realisasi" }, { text: "Capaian" }],
    [{ text: "Investasi" }, { text: "90", number: 90 }, { text: "45", number: 45 }],
    [{ text: "Pekerja" }, { text: "1.250,5" }, { text: "2.501" }],
    [{ text: "Kosong" }, { text: "90", number: 90 }],
    [{ text: "Tanggal" }, { text: "90", number: 90 }, { text: "03/04/2025", number: 45750, format: "dd/mm/yyyy" }],
  ],
};

const open = (sheet: Sheet = table, locale = "id_ID") =>
  new FakeSheets(code, page, { name: "Laporan", sheets: [sheet] }, { locale });

const withFormula = (formula: string, cell: { text: string; number?: number } = { text: "" }): Sheet => ({
  ...table,
  rows: table.rows.map((row, index) => (index === 1 ? [...row, { ...cell, formula }] : row)),
});

const examples = catalogue.flatMap((fn) =>
  fn.examples.map((example) => [exampleFormula(fn, example), fn, example] as const),
);

/** A blank cell arrives as "", an error as its code. */
const asSent = (value: CellValue) => (value instanceof FormulaError ? value.code : (value ?? ""));

const expected = (result: Example["result"]) =>
  Array.isArray(result)
    ? result.map((row: readonly Output[]) => row.map((cell) => (cell instanceof FormulaError ? cell.code : cell)))
    : result;

const rounded = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(rounded);
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
};

const captions = [
  "Periksa",
  "Ringkasan",
  "Templat",
  "Fungsi",
  "Ubah ke rumus bawaan",
  "Kembalikan ke rumus Lakin",
  "Bekukan nilai",
  "Perbaiki rumus",
  "Ubah ke bentuk Excel",
  "Bantuan",
];

describe("the script", () => {
  it("declares every function of the catalogue, the triggers, menu handlers and endpoints, and one variable", () => {
    const globals = open().globals();
    for (const { id } of catalogue) expect(globals).toContain(id);
    expect(globals).toEqual(expect.arrayContaining(["onOpen", "onInstall", "lakinPeriksa", "lakinReadWorkbook"]));
    const others = globals.filter((name) => !/^(KEK|IKM|AKIP|LKJ|ANGGARAN|ANGKA)_[A-Z]+$|^lakin[A-Z]/.test(name));
    expect(others.sort()).toEqual(["Lakin", "onInstall", "onOpen"]);
  });

  it("asks for no more than this spreadsheet and its own windows", () => {
    const manifest = JSON.parse(readFileSync("appsscript/appsscript.json", "utf8"));
    expect(manifest.runtimeVersion).toBe("V8");
    expect(manifest.oauthScopes).toEqual([
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
      "https://www.googleapis.com/auth/script.container.ui",
    ]);
  });

  it("uses no service that would need more, and reaches no other file or address", () => {
    const used = new Set(
      [...code.matchAll(/\b([A-Z][A-Za-z]*(?:App|Service)|Utilities|Session|Charts)\./g)].map(([, name]) => name),
    );
    expect([...used].sort()).toEqual([
      "Charts",
      "HtmlService",
      "LockService",
      "PropertiesService",
      "ScriptApp",
      "SpreadsheetApp",
      "Utilities",
    ]);
    expect([...code.matchAll(/ScriptApp\.(\w+)/g)].map(([, member]) => member)).toEqual(["AuthMode"]);
    expect(code).not.toMatch(/\bopenBy(?:Id|Url)\b|\bfetch\(/);
  });

  it("has nothing that Apps Script's V8 lacks", () => {
    expect(code).not.toMatch(/^\s*(import|export) /m);
    expect(code).not.toMatch(/\bthis\.#|\bstatic \w+ ?=|\bsetTimeout\(|\brequire\(/);
  });

  it("describes each function to Sheets in Indonesian", () => {
    const comment = /\/\*\*(?:(?!\*\/)[\s\S])*@customfunction\s*\*\/\s*function KEK_CAPAIAN\(([^)]*)\)/.exec(code);
    expect(comment?.[1]).toBe("realisasi, target, arah, batas");
    expect(comment?.[0]).toContain("Capaian kinerja: realisasi dibanding target, paling tinggi 120%.");
    expect(comment?.[0]).toContain("@param {any} realisasi Realisasi");
    expect(comment?.[0]).toContain("@param {any} [batas] Batas atas capaian. Bila dikosongkan: 120%.");
  });
});

describe("opening the spreadsheet", () => {
  it.each(["LIMITED", "FULL"] as const)("adds the menu Lakin in mode %s", (mode) => {
    const sheets = open();
    sheets.open(mode);
    expect(sheets.menus).toEqual([
      { caption: "Lakin", items: captions.map((caption) => expect.objectContaining({ caption })) },
    ]);
  });

  it("adds the same items to the Extensions menu while it is only installed, and asks for nothing", () => {
    const sheets = open();
    sheets.open("NONE");
    expect(sheets.menus).toEqual([
      { caption: "Lakin (add-on)", items: captions.map((caption) => expect.objectContaining({ caption })) },
    ]);
    expect([...sheets.calls]).toEqual([]);
  });

  it("adds the menu when it has just been installed", () => {
    const sheets = open();
    sheets.install();
    expect(sheets.menus.map(({ caption }) => caption)).toEqual(["Lakin"]);
  });
});

describe("a cell", () => {
  const calculate = (name: string, ...args: unknown[]) => open().custom(name, args);

  it("gets a value", () => {
    expect(calculate("KEK_CAPAIAN", 45, 90)).toBe(0.5);
    expect(calculate("KEK_CAPAIAN", 110, 100, "minimum")).toBe(0.9);
    expect(calculate("AKIP_PREDIKAT", 72.62)).toBe("BB");
  });

  it.each(examples)("%s gives what its example says", (_, { id }, { args, result, error }) => {
    const sent = args.map((arg) => (Array.isArray(arg) ? arg.map((row) => row.map(asSent)) : asSent(arg as CellValue)));
    if (error) expect(() => calculate(id, ...sent)).toThrow(/\p{Ll}/u);
    else expect(rounded(calculate(id, ...sent))).toEqual(rounded(expected(result)));
  });

  it("may hold a number as text, written the Indonesian way", () => {
    expect(calculate("KEK_CAPAIAN", "1.250,5", 2501)).toBe(0.5);
  });

  it("gets an array for ranges, with an error's code in its place", () => {
    const result = calculate("KEK_CAPAIAN", [[45], ["x"], [""], [130]], [[90], [90], [90], [100]]);
    expect(result).toEqual([[0.5], ["#VALUE!"], ["#N/A"], [1.2]]);
  });

  it("may leave arguments out, as undefined or blank", () => {
    expect(calculate("KEK_CAPAIAN", 130, 100, undefined, 1.5)).toBe(1.3);
    expect(calculate("KEK_CAPAIAN", 130, 100, "", 1.5)).toBe(1.3);
  });

  it.each([
    [["", 90], /kosong|belum diisi/i],
    [[5, 0], /nol/i],
    [["banyak", 90], /banyak/],
    [["10.00.000", 90], /10\.00\.000/],
    [["#N/A", 90], /#N\/A/],
    [["#ERROR!", 90], /#ERROR!/],
    [["Loading...", 90], /masih dihitung/],
    [[new Date(2025, 3, 3), 90], /tanggal \(3\/4\/2025\)/],
    [
      [
        [[1], [2]],
        [[1], [2], [3]],
      ],
      /2.*3|ukuran/,
    ],
  ])("of %j throws an Indonesian sentence", (args, message) => {
    expect(() => calculate("KEK_CAPAIAN", ...args)).toThrow(message);
  });

  it("computes in the sheet, dates and all, in either locale", () => {
    for (const [locale, separator] of [
      ["id_ID", ";"],
      ["en_US", ","],
    ] as const) {
      const sheets = open(withFormula("=KEK.CAPAIAN(C2:C5,B2:B5)"), locale);
      const cell = sheets.book.sheets[0]?.cells.get("1,3");
      if (cell) cell.formula = `=KEK_CAPAIAN(C2:C5${separator}B2:B5)`;
      expect(sheets.book.sheets[0]?.getRange("D2:D5").getValues()).toEqual([[0.5], [1.2], ["#N/A"], ["#VALUE!"]]);
    }
  });
});

describe("the menu", () => {
  it.each([
    ["Periksa", "periksa"],
    ["Ringkasan", "ringkasan"],
    ["Templat", "templat"],
    ["Fungsi", "fungsi"],
  ])("%s opens the panel at %s", (caption, tab) => {
    const sheets = opened();
    sheets.chooseMenu(caption);
    expect(sheets.sidebars).toEqual([
      { title: "Lakin", page: `<main data-start="${tab}"></main><script>"data-start"</script>` },
    ]);
  });

  it("explains itself", () => {
    const sheets = opened();
    sheets.chooseMenu("Bantuan");
    expect(sheets.alerts[0]?.text).toContain("=KEK_CAPAIAN(F5;E5)");
  });

  it.each([
    "=KEK.CAPAIAN(C2;B2)",
    "=_xldudf_KEK_CAPAIAN(C2;B2)",
    "=IFERROR(KEK.CAPAIAN(C2;B2);0)",
  ])("makes %s from Excel work", (formula) => {
    const sheets = opened(withFormula(""));
    const cell = sheets.book.sheets[0]?.cells.get("1,3");
    if (cell) cell.formula = formula;
    sheets.chooseMenu("Perbaiki rumus");
    expect(cell?.formula).toBe(formula.replace(/KEK\.CAPAIAN|_xldudf_KEK_CAPAIAN/, "KEK_CAPAIAN"));
    expect(sheets.book.toasts).toEqual([expect.stringContaining("1 sel")]);
  });

  it("leaves other formulas and texts alone when it translates", () => {
    const sheets = opened({
      name: "Tabel",
      merges: [],
      rows: [[{ text: "=KEK.CAPAIAN(1,2)" }, { text: "", formula: '=IF(A2,"KEK.CAPAIAN(1)",STDEV.S(A3))' }]],
    });
    const before = [...(sheets.book.sheets[0]?.cells.values() ?? [])].map(({ formula, value }) => [formula, value]);
    sheets.chooseMenu("Perbaiki rumus");
    expect([...(sheets.book.sheets[0]?.cells.values() ?? [])].map(({ formula, value }) => [formula, value])).toEqual(
      before,
    );
    expect(sheets.alerts).toEqual([]);
  });

  it("has the words of Excel's ribbon and pane", () => {
    const labels = [...readFileSync("manifest.xml", "utf8").matchAll(/id="\w+\.Label" DefaultValue="([^"]+)"/g)];
    const ribbon = labels.map(([, label]) => label).filter((label) => !label?.startsWith("Lakin"));
    const conversions = [...readFileSync("src/ui/conversion-section.ts", "utf8").matchAll(/ name: "([^"]+)"/g)];
    for (const word of [...ribbon, ...conversions.map(([, name]) => name)]) expect(captions).toContain(word);
  });

  it("turns our functions into Excel's form when asked, and back", () => {
    const sheets = opened(withFormula("=KEK_CAPAIAN(C2,B2)"));
    const formula = () => sheets.book.sheets[0]?.cells.get("1,3")?.formula;
    sheets.answers = ["NO"];
    sheets.chooseMenu("Ubah ke bentuk Excel");
    expect(formula()).toBe("=KEK_CAPAIAN(C2;B2)");

    sheets.answers = ["YES"];
    sheets.chooseMenu("Ubah ke bentuk Excel");
    expect(formula()).toBe("=KEK.CAPAIAN(C2;B2)");

    sheets.chooseMenu("Perbaiki rumus");
    expect(formula()).toBe("=KEK_CAPAIAN(C2;B2)");
  });

  it("turns our functions into built-in ones and back", () => {
    const sheets = opened(withFormula("=KEK_CAPAIAN(C2,B2)"));
    const cell = () => sheets.book.sheets[0]?.cells.get("1,3");
    sheets.chooseMenu("Ubah ke rumus bawaan");
    expect(cell()?.formula).not.toContain("KEK");
    expect(cell()?.formula).toMatch(/^=.*C2.*B2/);
    expect(cell()?.formula).not.toMatch(/\d[.,]\d/);
    sheets.chooseMenu("Kembalikan ke rumus Lakin");
    expect(cell()?.formula).toBe("=KEK_CAPAIAN(C2;B2)");
  });

  it("freezes values", () => {
    const sheets = opened(withFormula("=KEK_CAPAIAN(C2,B2)"));
    sheets.chooseMenu("Bekukan nilai");
    expect(sheets.book.sheets[0]?.cells.get("1,3")).toMatchObject({ formula: "", value: 0.5 });
  });

  it("freezes all the cells that one formula fills, and the panel takes it back", async () => {
    const sheets = opened(withFormula(""));
    const sheet = sheets.book.sheets[0];
    sheet?.getRange("D2").setValues([["=KEK_CAPAIAN(C2:C4;B2:B4)"]]);
    expect(sheet?.getRange("D2:D4").getValues()).toEqual([[0.5], [1.2], ["#N/A"]]);
    sheets.chooseMenu("Bekukan nilai");
    expect(sheet?.getRange("D2:D4").getFormulas()).toEqual([[""], [""], [""]]);
    expect(sheet?.getRange("D2:D4").getValues()).toEqual([[0.5], [1.2], ["#N/A"]]);

    const call: Call = async (name, ...args) => sheets.run(name, args) as never;
    await createApp(new SheetsHost(call)).undo();
    expect(sheet?.getRange("D2:D4").getFormulas()).toEqual([["=KEK_CAPAIAN(C2:C4;B2:B4)"], [""], [""]]);
    expect(sheet?.getRange("D2:D4").getValues()).toEqual([[0.5], [1.2], ["#N/A"]]);
  });

  it("tells why it could not, and changes nothing", () => {
    const sheets = opened({ ...withFormula("=KEK_CAPAIAN(C2,B2)"), isProtected: true });
    sheets.chooseMenu("Bekukan nilai");
    expect(sheets.alerts[0]?.text).toMatch(/Tabel 1.*terproteksi/);
    expect(sheets.book.sheets[0]?.cells.get("1,3")?.formula).toBe("=KEK_CAPAIAN(C2;B2)");
  });

  function opened(sheet?: Sheet): FakeSheets {
    const sheets = open(sheet);
    sheets.open("LIMITED");
    return sheets;
  }
});

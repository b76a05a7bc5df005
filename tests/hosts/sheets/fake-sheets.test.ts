import { describe, expect, it } from "vitest";
import { FakeSheets } from "./fake-sheets";

const code = `
function answer(value) { return value; }
function answerDate() { return { when: new Date(0) }; }
function answerUndefined() { return { nothing: undefined }; }
function hidden_() {}
/** @customfunction */
function WRITES() { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange("A1").setValues([["x"]]); }
/** @customfunction */
function ASKS() { SpreadsheetApp.getUi(); }
/** @customfunction */
function READS() { return SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange("A1:A3").getValues(); }
function writes(values) { SpreadsheetApp.getActiveSpreadsheet().getSheets()[0].getRange("B1:B2").setValues(values); }
function onOpen() { SpreadsheetApp.getActiveSpreadsheet(); }
function waits() { return typeof setTimeout + typeof require + typeof process; }
`;

const open = (script = code) =>
  new FakeSheets(script, "", {
    name: "Buku",
    sheets: [
      {
        name: "Satu",
        merges: [],
        rows: [[{ text: "a" }], [], [{ text: "1/1/2025", number: 45658, format: "d/m/yyyy" }]],
      },
    ],
  });

describe("the fake Google Sheets", () => {
  it("lets only plain JSON cross google.script.run, both ways", () => {
    expect(open().run("answer", [{ a: [1, "x", null, true] }])).toEqual({ a: [1, "x", null, true] });
    for (const bad of [undefined, new Date(), { a: undefined }, [Number.NaN], () => 1, new Map()]) {
      expect(() => open().run("answer", [bad])).toThrow(/can't cross/);
    }
    expect(() => open().run("answerDate", [])).toThrow(/Date/);
    expect(() => open().run("answerUndefined", [])).toThrow(/Undefined/);
    expect(() => open().run("hidden_", [])).toThrow(/not found/);
  });

  it("holds a custom function to reading, with Dates for dates and empty texts for blanks", () => {
    expect(() => open().custom("WRITES", [])).toThrow(/permission/);
    expect(() => open().custom("ASKS", [])).toThrow(/CUSTOM_FUNCTION/);
    const [text, blank, date] = open().custom("READS", []) as unknown[][];
    expect([text, blank]).toEqual([["a"], [""]]);
    expect(date).toEqual([new Date("2024-12-31T17:00:00.000Z")]);
  });

  it("refuses data of another size than the range, and services where there are none", () => {
    expect(() => open().run("writes", [[["x"]]])).toThrow(/rows/);
    expect(() => open().run("writes", [[["x", "y"], ["z"]]])).toThrow(/columns/);
    expect(() => open().open("NONE")).toThrow(/NONE/);
    expect(() => open(`${code}SpreadsheetApp.getActiveSpreadsheet();`).open("FULL")).toThrow(/LOADING/);
    expect(open().run("waits", [])).toBe("undefinedundefinedundefined");
  });

  it("takes what is typed for what Sheets takes it", () => {
    const sheets = open();
    sheets.run("writes", [[["1/2"], ["'1/2"]]]);
    const range = sheets.book.sheets[0]?.getRange("B1:B2");
    expect(Object.prototype.toString.call(range?.getValues()[0]?.[0])).toBe("[object Date]");
    expect(range?.getValues()[1]?.[0]).toBe("1/2");
    sheets.run("writes", [[["=SUM(1,5)"], ["=A1"]]]);
    expect(range?.getFormulas()).toEqual([["=SUM(1,5)"], ["=A1"]]);
    sheets.run("writes", [[["=SUM(A1,B1)"], ["=A1*1.5"]]]);
    expect(range?.getValues()).toEqual([["#ERROR!"], ["#ERROR!"]]);
  });
});

import { describe, expect, it } from "vitest";
import { asTyped, fromSheets, fromTyped, toSheets } from "../../../src/hosts/sheets/formula-text";

const comma = { decimalComma: true };
const point = { decimalComma: false };

describe("a formula on its way to Sheets", () => {
  it.each([
    ["=SUM(D5:D29)", "=SUM(D5:D29)"],
    ["=KEK.CAPAIAN(F5,E5)", "=KEK_CAPAIAN(F5;E5)"],
    ["=MAX(0,MIN(F5/E5,1.2))", "=MAX(0;MIN(F5/E5;(120%)))"],
    ["=A1*0.5+B1*.25+C1*0.111", "=A1*(50%)+B1*(25%)+C1*(111/1000)"],
    ["=A1*1E-5+2.5E3", "=A1*(1/100000)+2500"],
    ["=MATCH(9E+99,A1:A9)", "=MATCH((9*10^99);A1:A9)"],
    ['=IF(A1>1,"1,5; KEK.CAPAIAN(1.5)","")', '=IF(A1>1;"1,5; KEK.CAPAIAN(1.5)";"")'],
    ["='Capaian 1.2, TW II'!A1*2", "='Capaian 1.2, TW II'!A1*2"],
    ["=STDEV.S(A1:A3,1.5)", "=STDEV.S(A1:A3;(150%))"],
    ["=IFERROR(#N/A,0.1)", "=IFERROR(#N/A;(10%))"],
  ])("%s becomes %s, whatever the locale", (core, sheets) => {
    expect(toSheets(core, comma)).toBe(sheets);
    expect(toSheets(core, point)).toBe(sheets);
  });

  it("parts the columns of an array constant as the locale does, the arguments of a call in it by ;", () => {
    expect(toSheets("=SUM({1,2;ROUND(3,0),4})", comma)).toBe("=SUM({1\\2;ROUND(3;0)\\4})");
    expect(toSheets("=SUM({1,2;ROUND(3,0),4})", point)).toBe("=SUM({1,2;ROUND(3;0),4})");
  });
});

describe("a formula read from Sheets", () => {
  it.each([
    ["=KEK_CAPAIAN(F5;E5)", "=KEK.CAPAIAN(F5,E5)"],
    ["=kek_capaian(F5;E5)", "=KEK.CAPAIAN(F5,E5)"],
    ["=A1*1,25+SUM(B1;B2)", "=A1*1.25+SUM(B1,B2)"],
    ["={1\\2;3\\4}", "={1,2;3,4}"],
    ['=IF(A1;"a;b,c";1,5)', '=IF(A1,"a;b,c",1.5)'],
    ["='a;b'!A1;", "='a;b'!A1,"],
    ["=SQRT(25%)+(25%)", "=SQRT(25%)+0.25"],
    ["=KEK.CAPAIAN(F5;E5)", "=_xldudf_KEK_CAPAIAN(F5,E5)"],
    ["=_xldudf_KEK_CAPAIAN(F5;E5)", "=_xldudf_KEK_CAPAIAN(F5,E5)"],
  ])("with decimal commas: %s becomes %s", (sheets, core) => {
    expect(fromSheets(sheets, comma)).toBe(core);
  });

  it.each([
    ["=ROUND(A1,2)", "=ROUND(A1,2)"],
    ["=SUM(A1,B1)*1.5", "=SUM(A1,B1)*1.5"],
    ['=IF(A1="a",1,2)', '=IF(A1="a",1,2)'],
    ["=A1*0.5", "=A1*0.5"],
  ])("%s has no decimal commas, whatever the locale", (sheets, core) => {
    expect(fromSheets(sheets, comma)).toBe(core);
  });

  it("with decimal points", () => {
    expect(fromSheets("=ROUND(KEK_CAPAIAN(F5,E5),1.5)", point)).toBe("=ROUND(KEK.CAPAIAN(F5,E5),1.5)");
  });

  it.each([
    "=MAX(0,MIN(F5/E5,1.2))",
    "=A1*0.111+B1*12.345678+0.07",
    "=ABS(0.5)*-0.25%",
    '=LOOKUP(A1,{-1E+99,30.01,50.01},{"D","C","CC"})',
    "=SUMPRODUCT(A1:A9,{0.11;0.12;0.13})",
    '=IF(B3>1.5,"ya; (tidak) 1,5","(120%)")',
    "=_xldudf_KEK_CAPAIAN(F5,E5)",
  ])("%s comes back as it was written", (core) => {
    expect(fromSheets(toSheets(core, comma), comma)).toBe(core);
    // In a locale with decimal points Sheets itself shows ";" as ",".
    expect(fromSheets(toSheets(core, point).replace(/;(?![^{]*\})(?! \()/g, ","), point)).toBe(core);
  });
});

it("is typed by an Indonesian user with decimal commas", () => {
  expect(asTyped("=KEK.CAPAIAN(3.72,3.1)")).toBe("=KEK_CAPAIAN(3,72;3,1)");
  expect(fromTyped("=KEK_CAPAIAN(3,72;3,1)")).toBe("=KEK.CAPAIAN(3.72,3.1)");
});

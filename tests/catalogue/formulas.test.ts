import { describe, expect, test } from "vitest";
import { catalogue } from "../../src/catalogue";
import { exampleFormula } from "../../src/catalogue/example-formula";
import { callsLakin, toLakin, toNative, toStored, toUnderscored, whyNotNative } from "../../src/catalogue/formulas";

describe("a function has one name whatever a host stores", () => {
  test.each([
    ["=KEK.CAPAIAN(F5,E5)", "=KEK.CAPAIAN(F5,E5)"],
    ["=kek_capaian(F5,E5)", "=KEK.CAPAIAN(F5,E5)"],
    ["=_xldudf_KEK_CAPAIAN(F5,E5)", "=KEK.CAPAIAN(F5,E5)"],
    ["=_xldudf_kek_capaian(F5,E5)", "=KEK.CAPAIAN(F5,E5)"],
    ["=[2]!_xldudf_KEK_CAPAIAN(F5,E5)*100", "=KEK.CAPAIAN(F5,E5)*100"],
    ["='C:\\Add-in\\[lakin.xlam]'!_xldudf_KEK_CAPAIAN(F5,E5)", "=KEK.CAPAIAN(F5,E5)"],
    ['=IF(F5="","",KEK_CAPAIAN(F5,E5,"minimum"))', '=IF(F5="","",KEK.CAPAIAN(F5,E5,"minimum"))'],
    ["=AKIP_PREDIKAT(AKIP_NILAI(C3:C6))", "=AKIP.PREDIKAT(AKIP.NILAI(C3:C6))"],
    ['=IFERROR(__xludf.DUMMYFUNCTION("KEK_CAPAIAN(F5,E5,""minimum"")"),0.8865)', '=KEK.CAPAIAN(F5,E5,"minimum")'],
  ])("%s", (stored, dotted) => {
    expect(toLakin(stored)).toBe(dotted);
  });

  test.each([
    ["=@KEK.CAPAIAN(F5,E5)", "=KEK.CAPAIAN(F5,E5)"],
    ["=@_xldudf_KEK_CAPAIAN(F5,E5)+1", "=KEK.CAPAIAN(F5,E5)+1"],
    ["=IF(F5>0,@KEK.CAPAIAN(F5,E5),0)", "=IF(F5>0,KEK.CAPAIAN(F5,E5),0)"],
    ["=@AKIP.NILAI(C3:C6)", "=AKIP.NILAI(C3:C6)"],
    // Here it keeps to one cell what would fill several.
    ["=@KEK.CAPAIAN(F5:F9,E5:E9)", "=@KEK.CAPAIAN(F5:F9,E5:E9)"],
    ["=@KEK_CAPAIAN(F5#,E5)", "=@KEK.CAPAIAN(F5#,E5)"],
    ["=SUM(Tabel1[@Realisasi])+@KEK.NSPK(3,5)", "=SUM(Tabel1[@Realisasi])+KEK.NSPK(3,5)"],
  ])("%s, as programs write it that do not know the function", (stored, dotted) => {
    expect(toLakin(stored)).toBe(dotted);
  });

  test("and goes out in each host's own", () => {
    expect(toUnderscored("=SUM(KEK.CAPAIAN(F5,E5),1)")).toBe("=SUM(KEK_CAPAIAN(F5,E5),1)");
    expect(toStored("=SUM(KEK.CAPAIAN(F5,E5),1)")).toBe("=SUM(_xldudf_KEK_CAPAIAN(F5,E5),1)");
  });
});

describe("what is no call of ours stays as it is", () => {
  test.each([
    "=SUM( A1 : A3 ; 2 )",
    '="KEK_CAPAIAN(1,2)"',
    "='KEK.CAPAIAN(1)'!A1",
    "=KEK_CAPAIAN",
    "=MY.KEK_CAPAIAN(1)",
    "=Tabel1[[#Totals],[KEK_CAPAIAN(x)]]",
    '=IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),3)',
    "=IF(A1>0,",
  ])("%s", (formula) => {
    expect(toLakin(formula)).toBe(formula);
    expect(toNative(formula)).toBe(formula);
    expect(callsLakin(formula)).toBe(false);
  });
});

describe("built-in formulas", () => {
  test.each([
    ["=KEK.CAPAIAN(45,90)", "=MAX(0,MIN(45/90,1.2))"],
    ['=KEK.CAPAIAN("88,65%",90%)', "=MAX(0,MIN(0.8865/90%,1.2))"],
    ['=LKJ.CAPAIAN(9,"7-8")', "=MAX(0,IF(AND(9>=7,9<=8),1,9/IF(9<7,7,8)))"],
    ['=LKJ.CAPAIAN(8,10,"minimum")', "=MAX(0,(2*10-8)/10)"],
    [
      "=ANGGARAN.SERAPAN(F5,E5)",
      '=IF(COUNT(F5,E5)=2,F5/E5,IF(OR(F5="",F5="-"),NA(),IF(ISNUMBER(F5),IF(OR(E5="",E5="-"),NA(),0+"Pagu bukan angka"),0+"Realisasi bukan angka")))',
    ],
    ["=1+ANGGARAN.SERAPAN(3,5)", "=1+(3/5)"],
    ["=2/ANGGARAN.SERAPAN(3,5)", "=2/(3/5)"],
    ["=LKJ.CAPAIAN(2,ANGGARAN.SERAPAN(3,5))", "=MAX(0,2/(3/5))"],
  ])("%s", (lakin, native) => {
    expect(toNative(lakin)).toBe(native);
  });

  test("a call inside a call needs no second look at its result", () => {
    const native = toNative("=KEK.INDEKS(KEK.PERTUMBUHAN(24194,15517))");
    expect(native).toBe("=LOOKUP(ROUND(((24194-15517)/15517),4),{-1E+99,0.1001,0.1501,0.2001},{1,2,3,4})");
  });

  test("a call they cannot express stays, with a reason", () => {
    expect(toNative("=LKJ.TREN(C3:F3)")).toBe("=LKJ.TREN(C3:F3)");
    expect(whyNotNative("=LKJ.TREN(C3:F3)")).toBe("LKJ.TREN: Mengisi tiga sel dari satu rumus.");
    expect(toNative("=KEK.CAPAIAN(F5:F9,E5:E9)")).toBe("=KEK.CAPAIAN(F5:F9,E5:E9)");
  });

  test("fit into Excel 2010: 8,192 characters, 64 levels, no newer function", () => {
    const known =
      /^(IF|OR|AND|NA|MAX|MIN|SUM|COUNT|COUNTBLANK|COUNTIF|ROWS|COLUMNS|ISNUMBER|ISERROR|ABS|INT|TRUNC|ROUND|LOOKUP|MATCH|INDEX|CHOOSE|AVERAGE|SUMPRODUCT|N)$/;
    for (const fn of catalogue.filter(({ native }) => native)) {
      const args = Object.values(fn.parameters).map(({ takes, type }, index) => {
        const column = String.fromCharCode(65 + index);
        return takes === "range" && type !== "bobot" ? `${column}1:${column}9` : `${column}1`;
      });
      const calls = Object.values(fn.parameters).findIndex(({ type, takes }) => takes === "range" && type === "bobot");
      const formula = toNative(`=${fn.name}(${(calls < 0 ? args : args.slice(0, calls)).join(",")})`);
      expect(callsLakin(formula)).toBe(false);
      expect(formula.length).toBeLessThan(8192);
      for (const [, name] of formula.matchAll(/([A-Z.]+)\(/g)) expect(name).toMatch(known);
      let depth = 0;
      for (const mark of formula.replace(/"[^"]*"/g, "")) {
        if (mark === "(") depth += 1;
        if (mark === ")") depth -= 1;
        expect(depth).toBeLessThan(64);
      }
    }
  });

  test("every example of figures alone becomes one", () => {
    const left = catalogue
      .filter(({ native }) => native)
      .map((fn) => toNative(exampleFormula(fn, fn.examples[0] as (typeof fn.examples)[number])))
      .filter(callsLakin);
    expect(left).toEqual([]);
  });
});

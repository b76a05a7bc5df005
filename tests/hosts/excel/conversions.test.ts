import { describe, expect, it } from "vitest";
import { createApp } from "../../../src/app/create-app";
import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import { cellAt, parseArea } from "./fake/model";
import { FakeExcel } from "./fake-excel";

/** An Excel in which our functions are loaded, and a workbook that was typed or saved where they were not. */
function open(formulas: Readonly<Record<string, string>>) {
  const excel = new FakeExcel();
  excel.calculate = () => "#NAME?";
  const sheet = excel.addSheet("Data", { A1: 3.72, B1: 3.1 });
  for (const [address, formula] of Object.entries(formulas)) excel.type(sheet, address, formula);
  excel.calculate = (formula) => (/^=(IFERROR\()?(KEK|AKIP)\./.test(formula) ? 1.2 : 0);
  const formulaAt = (address: string) => {
    const { row, column } = parseArea(address);
    return cellAt(excel.sheet("Data"), row, column);
  };
  return { excel, sheet, app: createApp(new ExcelHost(excel)), formulaAt };
}

describe("formulas that Excel does not know any more", () => {
  it("compute again once they are entered anew, wherever they come from", async () => {
    const { app, formulaAt } = open({
      C1: "=KEK.CAPAIAN(A1,B1)",
      C2: "=_xldudf_KEK_CAPAIAN(A1,B1)",
      C3: "=KEK_CAPAIAN(A1,B1)",
      C4: '=IFERROR(__xludf.DUMMYFUNCTION("KEK_CAPAIAN(A1,B1)"),1.2)',
    });
    const { cells } = await app.convert("perbaiki");
    expect(cells).toBe(4);
    for (const address of ["C1", "C2", "C3", "C4"]) {
      expect(formulaAt(address)).toMatchObject({ formula: "=KEK.CAPAIAN(A1,B1)", value: 1.2 });
    }
  });

  it("are left alone on a protected sheet, and the user is told which", async () => {
    const { app, sheet, formulaAt } = open({ C1: "=_xldudf_KEK_CAPAIAN(A1,B1)" });
    sheet.isProtected = true;
    await expect(app.convert("perbaiki")).rejects.toThrow('Lembar "Data" terproteksi');
    expect(formulaAt("C1").formula).toBe("=_xldudf_KEK_CAPAIAN(A1,B1)");
  });
});

describe("a workbook for people without the add-in", () => {
  it("gets built-in formulas, and its own back", async () => {
    const { app, formulaAt } = open({ C1: "=KEK.CAPAIAN(A1,B1)", C2: "=SUM(A1:B1)" });
    await app.convert("bawaan");
    expect(formulaAt("C1").formula).not.toContain("KEK");
    expect(formulaAt("C1").formula).toMatch(/^=.*A1.*B1/);
    expect(formulaAt("C2").formula).toBe("=SUM(A1:B1)");
    await app.convert("lakin");
    expect(formulaAt("C1").formula).toBe("=KEK.CAPAIAN(A1,B1)");
  });

  it("gets values, and its formulas back by undo", async () => {
    const { excel, sheet, app, formulaAt } = open({});
    excel.type(sheet, "C1", "=KEK.CAPAIAN(A1,B1)");
    await app.convert("beku");
    expect(formulaAt("C1")).toMatchObject({ formula: "", value: 1.2 });
    await app.undo();
    expect(formulaAt("C1").formula).toBe("=KEK.CAPAIAN(A1,B1)");
  });
});

import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import type { Workbook } from "../../../src/tables/sheet";
import { testHost } from "../contract";
import { changeCell, parseArea } from "./fake/model";
import { FakeExcel } from "./fake-excel";

testHost("excel", async (workbook) => {
  const excel = open(workbook);
  return { host: new ExcelHost(excel), reopen: async () => new ExcelHost(excel) };
});

/** What a formula shows once it is entered; the fake does not calculate. */
const results: Readonly<Record<string, number>> = { "='Tabel 1'!C3": 0.8865 };

function open(workbook: Workbook): FakeExcel {
  const excel = new FakeExcel();
  excel.calculate = (formula) => results[formula] ?? 0;
  excel.workbook.name = workbook.name;
  for (const { name, rows, merges, hidden, isProtected } of workbook.sheets) {
    const sheet = excel.addSheet(name);
    rows.forEach((cells, row) => {
      cells.forEach((cell, column) => {
        if (!cell) return;
        changeCell(sheet, row, column, (standing) => {
          standing.formula = cell.formula ?? "";
          standing.value = cell.number ?? cell.text;
          standing.format = cell.format ?? "General";
          if (cell.bold) standing.look["font.bold"] = true;
        });
      });
    });
    sheet.merges = merges.map(parseArea);
    sheet.visibility = hidden ? "Hidden" : "Visible";
    sheet.isProtected = isProtected ?? false;
  }
  return excel;
}

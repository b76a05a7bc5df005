import type { Workbook } from "../../../src/contract/snapshot";
import { changeCell, parseArea } from "./fake/model";
import { FakeExcel } from "./fake-excel";

/** A fake Excel that holds this workbook; what a new formula shows comes from `results`, since it does not calculate. */
export function openInExcel(
  workbook: Workbook,
  results: Readonly<Record<string, number>> = {},
  supported?: ReadonlySet<string>,
): FakeExcel {
  const excel = new FakeExcel(supported);
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

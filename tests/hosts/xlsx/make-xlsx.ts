import { Workbook as Book } from "@cj-tech-master/excelts";
import type { SheetCell, Workbook } from "../../../src/contract/snapshot";

/** A file with these sheets, as another program would write it. */
export async function makeXlsx(workbook: Workbook): Promise<Uint8Array> {
  const book = new Book();
  for (const sheet of workbook.sheets) {
    const made = book.addWorksheet(sheet.name, { state: sheet.hidden ? "hidden" : "visible" });
    sheet.rows.forEach((row, rowIndex) => {
      row.forEach((cell, column) => {
        if (cell) fill(made.getCell(rowIndex + 1, column + 1), cell);
      });
    });
    for (const merge of sheet.merges) made.mergeCells(merge);
    if (sheet.isProtected) await made.protect("", {});
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function fill(target: ReturnType<ReturnType<Book["addWorksheet"]>["getCell"]>, cell: SheetCell): void {
  if (cell.formula) target.value = { formula: cell.formula.slice(1), result: cell.number ?? cell.text };
  else target.value = cell.number ?? cell.text;
  if (cell.format) target.numFmt = cell.format;
  if (cell.bold) target.font = { bold: true };
}

import { readFileSync } from "node:fs";
import { type Cell, Workbook, type Worksheet } from "@cj-tech-master/excelts";

const report = "tests/fixtures/biro-pengendalian-tw2-2025.angka.xlsx";

const thin = { style: "thin", color: { argb: "FFBFC8CA" } } as const;
const border = { top: thin, bottom: thin, left: thin, right: thin };
const headerFill = { type: "pattern", pattern: "solid", fgColor: { argb: "FFDDE6EE" } } as const;

const narrowest = 8;
const widest = 46;
const lineHeight = 15;

/** A real report of the tests, with the widths, lines and heads that an office gives its tables. */
export async function buildSampleReport(): Promise<Uint8Array> {
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(report));
  for (const sheet of workbook.worksheets) dress(sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function dress(sheet: Worksheet): void {
  const headerRow = 3;
  const widths = new Map<number, number>();
  sheet.eachRow((row, number) => {
    if (number < headerRow) return;
    row.eachCell((cell, column) => {
      if (isMerged(cell)) return;
      widths.set(column, Math.min(widest, Math.max(widths.get(column) ?? narrowest, Number(textOf(cell).length) + 2)));
    });
  });
  for (const [column, width] of widths) sheet.getColumn(column).width = width;

  sheet.eachRow((row, number) => {
    if (number < headerRow) {
      row.font = { bold: true, size: 12 };
      return;
    }
    let lines = 1;
    for (let column = 1; column <= widths.size; column++) {
      const cell = row.getCell(column);
      const isHeader = number === headerRow;
      const isText = typeof cell.value === "string";
      cell.border = border;
      cell.alignment = {
        vertical: isHeader ? "middle" : "top",
        wrapText: isText,
        ...(isHeader && { horizontal: "center" }),
      };
      if (isHeader) cell.fill = headerFill;
      if (!isMerged(cell))
        lines = Math.max(lines, Math.ceil(textOf(cell).length / ((widths.get(column) ?? widest) * 0.95)));
    }
    row.height = lines * lineHeight + 3;
  });
  sheet.views = [{ state: "frozen", xSplit: 0, ySplit: headerRow }];
}

function isMerged(cell: Cell): boolean {
  return cell.isMerged;
}

function textOf(cell: Cell): string {
  return cell.text ?? "";
}

import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Workbook as Book } from "@cj-tech-master/excelts";
import { kecamatanReport, type MadeReport } from "./kecamatan-report";

/** As many as Indonesia has kecamatan. */
export const kecamatanInIndonesia = 7288;

export interface Truth {
  readonly file: string;
  readonly cell: string;
  readonly kind: string;
}

/** Writes the reports of so many kecamatan, 100 a folder, and returns the errors that were made in them. */
export async function makeCountry(folder: string, count: number): Promise<Truth[]> {
  const truths: Truth[] = [];
  for (let number = 1; number <= count; number++) {
    const province = join(folder, `wilayah-${String(Math.ceil(number / 100)).padStart(2, "0")}`);
    if (number % 100 === 1) mkdirSync(province, { recursive: true });
    const file = join(province, `kecamatan-${String(number).padStart(4, "0")}.xlsx`);
    const report = kecamatanReport(number);
    writeFileSync(file, await bytesOf(report));
    if (report.error) truths.push({ file, ...report.error });
  }
  return truths;
}

async function bytesOf({ sheets }: MadeReport): Promise<Uint8Array> {
  const book = new Book();
  for (const { name, rows } of sheets) {
    const sheet = book.addWorksheet(name);
    rows.forEach((row, rowIndex) => {
      row.forEach((cell, column) => {
        const target = sheet.getCell(rowIndex + 1, column + 1);
        if (typeof cell === "string") {
          if (cell !== "") target.value = cell;
          return;
        }
        target.value = cell.value;
        if (cell.format) target.numFmt = cell.format;
      });
    });
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

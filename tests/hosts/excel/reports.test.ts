import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createApp } from "../../../src/app/create-app";
import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import { MemoryHost } from "../../../src/hosts/memory/memory-host";
import { readXlsx } from "../../../src/hosts/xlsx/read/read";
import { openInExcel } from "./open-workbook";

const folder = "tests/fixtures";
const reports = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));

describe("the reports, opened in Excel", () => {
  it("are nine", () => expect(reports).toHaveLength(9));

  it.each(reports)("%s gives the findings that its file gives, and takes every summary", async (name) => {
    const workbook = await readXlsx(readFileSync(join(folder, name)), name);
    const fromFile = await createApp(new MemoryHost(workbook)).check();
    const excel = openInExcel(workbook);
    const app = createApp(new ExcelHost(excel));
    const { findings, failures } = await app.check();
    expect(failures).toEqual([]);
    expect(findings).toEqual(fromFile.findings);

    const before = excel.workbook.sheets.length;
    const { sheets } = await app.summarise(
      app.summaries().map(({ id }) => id),
      { native: false },
    );
    expect(sheets.length).toBeGreaterThan(0);
    expect(excel.workbook.sheets).toHaveLength(before + sheets.length);
    expect((await app.check()).findings).toEqual(fromFile.findings);
    await app.undo();
    expect(excel.workbook.sheets).toHaveLength(before);
  });
});

import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import { testHost } from "../contract";
import { openInExcel } from "./open-workbook";

testHost("excel", async (workbook) => {
  const excel = openInExcel(workbook, results);
  return { host: new ExcelHost(excel), reopen: async () => new ExcelHost(excel) };
});

/** What a formula shows once it is entered; the fake does not calculate. */
const results: Readonly<Record<string, number>> = { "='Tabel 1'!C3": 0.8865 };

import { createApp } from "../../app/create-app";
import { callsLakin } from "../../catalogue/formulas";
import type { App } from "../../contract/app";
import type { Workbook } from "../../contract/snapshot";
import { readXlsx } from "../xlsx/open-xlsx";
import { ExcelHost } from "./excel-host";
import type { ExcelPlatform } from "./platform";
import type { StartUp } from "./start-up";

/** The app in Excel, which also sees to it that a workbook loads the add-in no longer than it has formulas for it. */
export function excelApp(excel: ExcelPlatform, startUp: StartUp, startUpChanged: () => void): App {
  let seen: Workbook | undefined;
  const host = new ExcelHost(excel, (workbook) => {
    seen = workbook;
  });
  const app = createApp(host, { readFile: readXlsx });

  return {
    ...app,
    async check() {
      const check = await app.check();
      if (seen && !usesLakin(seen) && (await startUp.unused())) startUpChanged();
      return check;
    },
    async convert(conversion, options) {
      const converted = await app.convert(conversion, options);
      if (converted.cells === 0 || usesLakin(await host.readWorkbook()) || !(await startUp.given())) return converted;
      startUpChanged();
      return { ...converted, message: `${converted.message} Buku kerja ini tidak lagi memuat Lakin saat dibuka.` };
    },
  };
}

function usesLakin({ sheets }: Workbook): boolean {
  return sheets.some(({ rows }) => rows.some((row) => row.some((cell) => cell?.formula && callsLakin(cell.formula))));
}

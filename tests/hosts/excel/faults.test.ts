import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import { testFaults } from "../fault-contract";
import { Faults } from "../faults";
import { openInExcel } from "./open-workbook";

/** Every round trip may fail, and each of the requests that travel in one. */
testFaults("excel", async (workbook) => {
  const excel = openInExcel(workbook);
  const faults = new Faults();
  excel.host.step = faults.step;
  return { host: new ExcelHost(excel), faults };
});

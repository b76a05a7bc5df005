import { openXlsx } from "../../../src/hosts/xlsx/open-xlsx";
import { testFaults } from "../fault-contract";
import { Faults, faulty } from "../faults";
import { makeXlsx } from "./make-xlsx";

testFaults("xlsx", async (workbook) => {
  const faults = new Faults();
  return { host: faulty(await openXlsx(await makeXlsx(workbook), workbook.name), faults), faults };
});

import { appsScriptCode } from "../../../scripts/build/appsscript";
import type { Call } from "../../../src/hosts/sheets/protocol";
import { SheetsHost } from "../../../src/hosts/sheets/sheets-host";
import { testFaults } from "../fault-contract";
import { Faults } from "../faults";
import { FakeSheets } from "./fake-sheets";

const code = await appsScriptCode();

/** Every call of a service of Google's may fail. */
testFaults("Google Sheets", async (workbook) => {
  const sheets = new FakeSheets(code, "", workbook, { locale: "id_ID" });
  const faults = new Faults();
  sheets.step = faults.step;
  const call: Call = async (name, ...args) => sheets.run(name, args) as never;
  return { host: new SheetsHost(call), faults };
});

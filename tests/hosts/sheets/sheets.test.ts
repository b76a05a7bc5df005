import { appsScriptCode } from "../../../scripts/build/appsscript";
import type { Call } from "../../../src/hosts/sheets/protocol";
import { SheetsHost } from "../../../src/hosts/sheets/sheets-host";
import { testHost } from "../contract";
import { FakeSheets } from "./fake-sheets";

const code = await appsScriptCode();

for (const locale of ["id_ID", "en_US"]) {
  testHost(`Google Sheets, ${locale}`, async (workbook) => {
    const sheets = new FakeSheets(code, "", workbook, { locale });
    const call: Call = async (name, ...args) => sheets.run(name, args) as never;
    return { host: new SheetsHost(call), reopen: async () => new SheetsHost(call) };
  });
}

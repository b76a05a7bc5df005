import { openXlsx } from "../../../src/hosts/xlsx/open-xlsx";
import { testHost } from "../contract";
import { makeXlsx } from "./make-xlsx";

testHost("xlsx", async (workbook) => {
  const host = await openXlsx(await makeXlsx(workbook), workbook.name);
  return { host, reopen: async () => openXlsx(await host.bytes(), workbook.name) };
});

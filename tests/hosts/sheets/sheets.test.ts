import type { Call } from "../../../src/hosts/sheets/protocol";
import { SheetsHost } from "../../../src/hosts/sheets/sheets-host";
import { fromA1 } from "../../../src/tables/address";
import { builtAppsScript } from "../../support/shared";
import { type NotesOfDocument, testHost } from "../contract";
import { FakeSheets } from "./fake-sheets";

const code = await builtAppsScript();

for (const locale of ["id_ID", "en_US"]) {
  testHost(`Google Sheets, ${locale}`, async (workbook) => {
    const sheets = new FakeSheets(code, "", workbook, { locale });
    const call: Call = async (name, ...args) => sheets.run(name, args) as never;
    const sheetOf = (name: string) => sheets.book.sheets.find((sheet) => sheet.name === name);
    const keyOf = (cell: string) => `${fromA1(cell).row},${fromA1(cell).column}`;
    const notes: NotesOfDocument = {
      write: (sheet, cell, note) => void sheetOf(sheet)?.notes.set(keyOf(cell), note),
      read: (sheet, cell) => sheetOf(sheet)?.notes.get(keyOf(cell)) ?? "",
      coloured: (sheet) =>
        (sheetOf(sheet)?.rules ?? [])
          .filter(({ formula }) => formula.includes("Lakin"))
          .flatMap(({ ranges }) => ranges),
    };
    return { host: new SheetsHost(call), notes, reopen: async () => new SheetsHost(call) };
  });
}

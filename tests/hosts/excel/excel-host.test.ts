import { ExcelHost } from "../../../src/hosts/excel/excel-host";
import { type NotesOfDocument, testHost } from "../contract";
import { areaText, parseArea } from "./fake/model";
import { excel2021, type FakeExcel } from "./fake-excel";
import { openInExcel } from "./open-workbook";

const withNotes = new Set([...excel2021, "ExcelApi 1.18"]);

for (const [name, supported] of [
  ["excel", withNotes],
  ["excel without notes for add-ins", excel2021],
] as const) {
  testHost(name, async (workbook) => {
    const excel = openInExcel(workbook, results, supported);
    const notes = notesOf(excel);
    return { host: new ExcelHost(excel), notes, reopen: async () => new ExcelHost(excel) };
  });
}

/** What a formula shows once it is entered; the fake does not calculate. */
const results: Readonly<Record<string, number>> = { "='Tabel 1'!C3": 0.8865 };

function notesOf(excel: FakeExcel): NotesOfDocument {
  const remarksAt = (sheet: string, cell: string) => {
    const { row, column } = parseArea(cell);
    return excel.sheet(sheet).remarks.filter((remark) => remark.row === row && remark.column === column);
  };
  return {
    write(sheet, cell, content) {
      const [standing] = remarksAt(sheet, cell);
      if (standing) standing.content = content;
      else {
        const { row, column } = parseArea(cell);
        // A note of old, which an Excel without notes for add-ins does not show them.
        excel.sheet(sheet).remarks.push({ id: cell, kind: "note", row, column, content });
      }
    },
    read: (sheet, cell) => remarksAt(sheet, cell)[0]?.content ?? "",
    coloured: (sheet) =>
      excel
        .sheet(sheet)
        .conditions.filter(({ formula }) => formula.includes("Lakin"))
        .map(({ area }) => areaText(area)),
  };
}

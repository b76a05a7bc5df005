import { convertFormulas } from "../../app/convert-formulas";
import type { Write } from "../../app/mend";
import { UndoHistory } from "../../app/undo-history";
import { toStored } from "../../catalogue/formulas";
import type { Conversion, Converted } from "../../contract/app";
import type { CellWrite } from "../../contract/plan";
import type { SheetCell } from "../../contract/snapshot";
import { toA1 } from "../../tables/address";
import type { Call } from "./protocol";
import { endpoints } from "./server/endpoints";
import { spreadsheet } from "./server/spreadsheet";
import { SheetsHost } from "./sheets-host";

/** The script is its own client here. */
const callDirectly: Call = async (name, ...args) => {
  const endpoint = endpoints[name] as (...values: typeof args) => ReturnType<(typeof endpoints)[typeof name]>;
  return endpoint(...args);
};

export async function convertFromMenu(conversion: Conversion): Promise<void> {
  await telling(async () => (await convert(conversion)).message);
}

/** Our functions as Excel names them, for a file that is about to be downloaded. */
export async function excelFormFromMenu(): Promise<void> {
  await telling(async () => {
    const writes = await formulasForExcel();
    if (writes.length === 0) return "Tidak ada rumus Lakin di buku kerja ini.";
    if (!confirmed("Ubah ke bentuk Excel", questionFor(writes.length))) return "Tidak ada yang diubah.";
    await write(`rumus diubah ke bentuk Excel (${writes.length} sel)`, writes);
    return `${writes.length} sel: rumus diubah ke bentuk Excel.`;
  });
}

async function convert(conversion: Conversion): Promise<Converted> {
  const host = new SheetsHost(callDirectly);
  const history = new UndoHistory(host);
  const canKeep = (cells: readonly CellWrite[], before: readonly SheetCell[]) => history.canKeep(cells, before);
  const converted = await convertFormulas(conversion, host, { write, canKeep });
  if (!converted.question) return converted;
  const question = "Perubahan ini terlalu besar untuk dapat dibatalkan. Buat salinan berkas lebih dulu. Lanjutkan?";
  if (!confirmed("Ubah rumus", question)) return { cells: 0, message: "Tidak ada yang diubah." };
  return convertFormulas(conversion, host, { write, canKeep, anyway: true });
}

/** Writes cells and keeps what they held, so that the panel can put it back. */
const write: Write = (label, cells, follow) =>
  new UndoHistory(new SheetsHost(callDirectly)).write(label, cells, follow);

function confirmed(title: string, question: string): boolean {
  const ui = SpreadsheetApp.getUi();
  return ui.alert(title, question, ui.ButtonSet.YES_NO) === ui.Button.YES;
}

async function formulasForExcel(): Promise<CellWrite[]> {
  const { sheets } = await new SheetsHost(callDirectly).readWorkbook();
  return sheets.flatMap(({ name, rows }) =>
    rows.flatMap((row, rowIndex) =>
      row.flatMap((cell, column) => {
        const formula = cell?.formula && toStored(cell.formula);
        if (!formula || formula === cell.formula) return [];
        return [{ sheet: name, cell: toA1(rowIndex, column), content: { kind: "formula", formula } as const }];
      }),
    ),
  );
}

function questionFor(cells: number): string {
  return `Ubah ${cells} sel ke bentuk Excel (KEK.CAPAIAN)? Di Google Sheets sel-sel itu lalu menunjukkan #NAME? sampai Perbaiki rumus dijalankan.`;
}

async function telling(action: () => Promise<string>): Promise<void> {
  try {
    spreadsheet().toast(await action(), "Lakin");
  } catch (error) {
    const ui = SpreadsheetApp.getUi();
    ui.alert("Lakin", error instanceof Error ? error.message : String(error), ui.ButtonSet.OK);
  }
}

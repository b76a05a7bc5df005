import { openFile } from "../open-file";
import { makeBook } from "../xlsx/make-book";
import { openXlsx, type XlsxHost } from "../xlsx/open-xlsx";
import { loadScript } from "./load-script";

export interface OpenedBook {
  readonly file: XlsxHost;
  /** The name under which it is saved. */
  readonly name: string;
  /** What the user should know of how it was read. */
  readonly note?: string;
}

/** What can be opened here. */
export const accepted = ".xlsx,.xlsm,.xls,.ods,.csv,.tsv,.docx";

/** A file of any kind that holds tables, as a workbook. Rejects with a sentence where it is none. */
export async function openBook(bytes: Uint8Array, name: string): Promise<OpenedBook> {
  const saved = `${name.replace(/\.[^.]*$/, "")}.xlsx`;
  if (/\.(?:csv|tsv|txt)$/i.test(name)) {
    const { readColumns } = await otherPart();
    return { file: await makeBook(readColumns(bytes, name)), name: saved };
  }
  if (/\.(?:xls|ods)$/i.test(name) && !isXlsx(bytes, name)) {
    const { readOther } = await otherPart();
    const note = `${name} dibaca sebagai buku kerja baru; grafik dan gambarnya tidak ikut. Simpan menulis ${saved}.`;
    return { file: await openXlsx(readOther(bytes), saved), name: saved, note };
  }
  const file = await openFile(bytes, name);
  if (!/\.docx$/i.test(name)) return { file, name };
  const note = `Tabel-tabel ${name} menjadi lembar, seperti tercetak. Untuk memperbaiki laporannya, ubah di Word.`;
  return { file, name: saved, note };
}

/** Some programs give a workbook the name of an older one. */
function isXlsx(bytes: Uint8Array, name: string): boolean {
  return /\.xls$/i.test(name) && bytes[0] === 0x50 && bytes[1] === 0x4b;
}

function otherPart() {
  return loadScript<typeof import("./other-part")>("other.js", "lakinOther");
}

import { isDocx, readDocx } from "./docx/read-docx";
import { makeBook } from "./xlsx/make-book";
import { openXlsx, type XlsxHost } from "./xlsx/open-xlsx";

/** A workbook, or the tables of a Word document as one. Rejects with an UnreadableFile where the bytes are neither. */
export async function openFile(bytes: Uint8Array, name: string): Promise<XlsxHost> {
  return isDocx(bytes) ? makeBook(await readDocx(bytes, name)) : openXlsx(bytes, name);
}

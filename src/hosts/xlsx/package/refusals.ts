import type { CellWrite } from "../../../contract/plan";
import type { Sheet } from "../../../contract/snapshot";
import { fromA1 } from "../../../tables/address";
import { Refusal } from "../../refusal";
import { quoteSheet } from "../read/marks";
import { isStructureLocked } from "../write/workbook-xml";
import type { Package } from "./package";

export function sheetOf(sheets: readonly Sheet[], name: string): Sheet {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Refusal(`Lembar "${name}" tidak ada.`);
  return sheet;
}

/** Any change would make a digital signature false. */
export function refuseSigned(parts: Package): void {
  if (!parts.partNames.some((name) => name.toLowerCase().startsWith("_xmlsignatures/"))) return;
  throw new Refusal(
    "Berkas bertanda tangan digital: perubahan membuat tanda tangannya tidak sah, jadi simpan dulu salinan tanpa tanda tangan.",
  );
}

/** The table part repeats its column titles; Excel calls a file damaged where the two differ. */
export function refuseTableHeads(sheet: Sheet, writes: readonly CellWrite[]): void {
  for (const { name, range } of sheet.listObjects ?? []) {
    const [first = "A1", last = first] = range.split(":");
    const head = fromA1(first);
    const end = fromA1(last);
    const hit = writes.find(({ cell }) => {
      const { row, column } = fromA1(cell);
      return row === head.row && column >= head.column && column <= end.column;
    });
    if (hit)
      throw new Refusal(`Sel ${hit.cell} di lembar "${sheet.name}" judul kolom tabel Excel ${name}: ubah di Excel.`);
  }
}

/** A formula that points at a sheet which is no more would make Excel call the file damaged. */
export function refuseReferred(own: readonly Sheet[], sheets: readonly Sheet[]): void {
  for (const { name } of own) {
    const forms = [`${quoteSheet(name)}!`, `${name}!`].map((form) => form.toLowerCase());
    for (const sheet of sheets) {
      if (own.includes(sheet)) continue;
      const isReferred = sheet.rows.some((row) =>
        row.some((cell) => cell?.formula && forms.some((form) => cell.formula?.toLowerCase().includes(form))),
      );
      if (isReferred)
        throw new Refusal(`Lembar "${name}" dipakai rumus di lembar "${sheet.name}", jadi tidak dihapus.`);
    }
  }
}

export async function refuseLockedStructure(parts: Package, workbookPart: string): Promise<void> {
  if (!isStructureLocked(await parts.needed(workbookPart))) return;
  throw new Refusal("Struktur buku kerja terproteksi: buka proteksinya (Tinjau > Proteksi Buku Kerja), lalu ulangi.");
}

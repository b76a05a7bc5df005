import { HostRefusal } from "./failure-reason";
import { loadMarks, ownSheets, unmarkSheet } from "./own-sheets";

/** Removes the sheets of ours that bear these ids, and adds the names of those it found to `names`. */
export async function removeOwnSheets(
  context: Excel.RequestContext,
  ids: readonly string[],
  names: Set<string>,
): Promise<void> {
  const marks = loadMarks(context);
  const worksheets = context.workbook.worksheets.load("items/name,items/visibility");
  const structure = context.workbook.protection.load("protected");
  await context.sync();

  const { own } = ownSheets(marks);
  const removed = worksheets.items.filter(({ name }) => ids.includes(own.get(name) ?? ""));
  if (removed.length === 0) return;
  if (structure.protected) throw new HostRefusal("Struktur buku kerja terproteksi: lembar tidak dapat dihapus.");
  if (worksheets.items.every((sheet) => sheet.visibility !== "Visible" || removed.includes(sheet))) {
    throw new HostRefusal("Lembar terakhir yang terlihat tidak dapat dihapus: tambahkan satu lembar lain lebih dulu.");
  }
  // The mark goes last: a sheet that stays after all is still known as ours.
  for (const sheet of removed) {
    names.add(sheet.name);
    sheet.delete();
    unmarkSheet(context, own.get(sheet.name) ?? "");
  }
  await context.sync();
}

import type { Column, Role } from "../../tables/table";

const words: ReadonlySet<Role> = new Set([
  "nomor",
  "sasaran",
  "indikator",
  "uraian",
  "satuan",
  "keterangan",
  "status",
  "peringkat",
  "predikat",
  "kategori",
  "mutu",
  "lain",
]);

/** Whether figures stand in the column, rather than words, numbers of rows or classes. */
export function holdsFigureRole({ role }: Column): boolean {
  return !words.has(role);
}

import { latestColumn, spentColumn } from "../../report/columns";
import type { Table } from "../../tables/table";

/** The chapter in which an office prints a table of its own. */
export type Chapter = "gambaran-umum" | "perencanaan" | "capaian" | "lampiran";

/** By what a table holds: who and where, what was promised, what came of it, and what it was judged by. */
export function chapterOf(table: Table): Chapter {
  switch (table.kind) {
    case "umum":
      return isBudget(table) ? "perencanaan" : "gambaran-umum";
    case "teks":
      return "perencanaan";
    case "iku":
      return latestColumn(table, "realisasi") ? "capaian" : "perencanaan";
    case "anggaran":
      return spentColumn(table) ? "capaian" : "perencanaan";
    case "program-kegiatan":
      return latestColumn(table, "capaian") || spentColumn(table) ? "capaian" : "perencanaan";
    case "skala":
      return "lampiran";
    default:
      return "capaian";
  }
}

function isBudget({ columns }: Table): boolean {
  return columns.some(({ role }) => role === "pagu");
}

/** More columns than an upright page has room for. */
const uprightColumns = 8;

export function isWide({ columns }: Pick<Table, "columns">): boolean {
  return columns.length > uprightColumns;
}

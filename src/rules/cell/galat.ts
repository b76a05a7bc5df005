import type { CellRef } from "../../contract/snapshot";
import type { Table, TableCell } from "../../tables/table";
import { defineRule, type Problem } from "../define";

/** Formulas that failed: one finding for each cell where it begins, with the cells that follow from it. */
export default defineRule({
  id: "galat",
  summary: "Rumus yang gagal tidak boleh tertinggal dalam tabel.",
  basis: "Galat di sebuah sel menular ke semua sel yang menghitung dengannya",
  messages: {
    error: "{column}, {label}: rumus menghasilkan {actual}; {why}.",
    own: "{column}, {label}: {name} menghasilkan {actual}; {why}.",
  },

  *check(table, { workbook }): Iterable<Problem<"error" | "own">> {
    const failed = table.rows.flatMap(({ cells }) => cells.filter(({ reading }) => reading.kind === "error"));
    if (failed.length === 0) return;
    const sheet = workbook.sheets.find(({ name }) => name === table.sheet);
    const isFailed = ({ row, column }: { row: number; column: number }) =>
      /^#[A-Z/0!?]+$/.test(sheet?.rows[row]?.[column]?.text.trim() ?? "");
    const roots = failed.filter((cell) => !precedentsOf(cell).some((each) => isFailed(each)));
    for (const cell of roots.length > 0 ? roots : failed.slice(0, 1)) {
      const name = /^=\s*([A-Z]+\.[A-Z]+)\(/i.exec(cell.formula ?? "")?.[1]?.toUpperCase();
      const data = { why: whyOf(cell), ...(name && { name }) };
      yield { message: name ? "own" : "error", cell, data, related: followersOf(cell, failed, table) };
    }
  },
});

const reasons: readonly (readonly [string, string])[] = [
  ["#DIV/0!", "pembaginya nol atau kosong"],
  ["#REF!", "sel yang dirujuknya sudah dihapus"],
  ["#NAME?", "nama fungsi atau rentangnya tidak dikenal"],
  ["#VALUE!", "salah satu masukannya bukan angka yang dapat dihitung"],
  ["#N/A", "nilai yang dicari belum ada atau belum diisi"],
  ["#NUM!", "angkanya di luar yang dapat dihitung"],
];

function whyOf({ reading }: TableCell): string {
  const error = reading.kind === "error" ? reading.error : "";
  return reasons.find(([name]) => name === error)?.[1] ?? "perbaiki rumusnya";
}

/** A range of a formula is looked through up to so many cells. */
const longestRange = 2_000;

/** The cells of its own sheet that a formula names. */
function precedentsOf({ formula = "" }: TableCell): { row: number; column: number }[] {
  const refs = formula
    .replace(/"[^"]*"/g, "")
    .matchAll(/(?<![!\w.'])\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?(?![\w(])/g);
  return [...refs].flatMap(([, from = "", top = "", to = from, bottom = top]) => {
    const [left, right] = [indexOf(from), indexOf(to)];
    const cells: { row: number; column: number }[] = [];
    for (let row = Number(top) - 1; row < Number(bottom) && cells.length < longestRange; row++) {
      for (let column = left; column <= right; column++) cells.push({ row, column });
    }
    return cells;
  });
}

function indexOf(letters: string): number {
  return [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** The failed cells that reckon with this one, directly or through others. */
function followersOf(root: TableCell, failed: readonly TableCell[], { sheet }: Table): CellRef[] {
  const reached = new Set([`${root.row} ${root.column}`]);
  const found: CellRef[] = [];
  let count = -1;
  while (count !== reached.size) {
    count = reached.size;
    for (const cell of failed) {
      const key = `${cell.row} ${cell.column}`;
      if (reached.has(key) || !precedentsOf(cell).some(({ row, column }) => reached.has(`${row} ${column}`))) continue;
      reached.add(key);
      found.push({ sheet, cell: cell.ref });
    }
  }
  return found;
}

import type { Restructure } from "../../contract/restructure";
import type { Range } from "../../tables/address";
import type { Menu } from "./menu";

interface Selected {
  readonly sheet: string;
  readonly range: Range;
}

/** Rows and columns of a selection: what can be done with them. */
export function linesMenu({ sheet, range }: Selected, change: (wanted: Restructure) => void): Menu {
  const rows = range.bottom - range.top + 1;
  const columns = range.right - range.left + 1;
  const counted = (count: number, word: string) => (count === 1 ? word : `${count} ${word}`);
  const row = counted(rows, "baris");
  const column = counted(columns, "kolom");
  const insert = (axis: "row" | "column", at: number, count: number) => () =>
    change({ kind: "insert", sheet, axis, at, count });
  const remove = (axis: "row" | "column", at: number, count: number) => () =>
    change({ kind: "remove", sheet, axis, at, count });
  return [
    [
      { label: "Tambah baris seperti ini", act: () => change({ kind: "repeat-row", sheet, row: range.bottom }) },
      { label: `Sisipkan ${row} di atas`, act: insert("row", range.top, rows) },
      { label: `Sisipkan ${row} di bawah`, act: insert("row", range.bottom + 1, rows) },
      { label: `Hapus ${row}`, act: remove("row", range.top, rows) },
    ],
    [
      { label: `Sisipkan ${column} di kiri`, act: insert("column", range.left, columns) },
      { label: `Sisipkan ${column} di kanan`, act: insert("column", range.right + 1, columns) },
      { label: `Hapus ${column}`, act: remove("column", range.left, columns) },
    ],
  ];
}

/** The tabs: `names` in their order. */
export function sheetMenu(sheet: string, names: readonly string[], change: (wanted: Restructure) => void): Menu {
  const at = names.indexOf(sheet);
  return [
    [
      { label: "Lembar baru", act: () => change({ kind: "add-sheet", name: freeName(names) }) },
      {
        label: "Ganti nama lembar…",
        act: () => {
          const name = prompt(`Nama baru untuk lembar "${sheet}"`, sheet)?.trim();
          if (name && name !== sheet) change({ kind: "rename-sheet", sheet, name });
        },
      },
      ...(at > 0 ? [{ label: "Pindahkan ke kiri", act: () => change({ kind: "move-sheet", sheet, to: at - 1 }) }] : []),
      ...(at < names.length - 1
        ? [{ label: "Pindahkan ke kanan", act: () => change({ kind: "move-sheet", sheet, to: at + 1 }) }]
        : []),
      { label: `Hapus lembar ${sheet}`, act: () => change({ kind: "remove-sheet", sheet }) },
    ],
  ];
}

export function freeName(names: readonly string[]): string {
  let number = names.length + 1;
  while (names.includes(`Lembar${number}`)) number += 1;
  return `Lembar${number}`;
}

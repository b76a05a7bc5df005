import type { Table, TableCell } from "../../tables/table";

/** "baris 25, KEK Sukamaju (C28)": the row's own number where it has one, and the cell. */
export function placeOf(cell: TableCell, { rows, columns }: Table): string {
  const row = rows.find(({ index }) => index === cell.row);
  const numberAt = columns.findIndex(({ role }) => role === "nomor");
  const number = row?.cells[numberAt]?.text.replace(/[.)]+$/, "") ?? "";
  const words = [`baris${/^\w[\w.]*$/.test(number) ? ` ${number}` : ""}`, row?.label].filter(Boolean);
  return `${words.length > 1 && words[0] === "baris" ? `baris ${words[1]}` : words.join(", ")} (${cell.ref})`;
}

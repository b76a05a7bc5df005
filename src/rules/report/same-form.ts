import type { Table } from "../../tables/table";

/** The same columns and as many rows: one form filled in twice. */
export function isSameForm(one: Table, other: Table): boolean {
  const size = ({ rows }: Table) => rows.filter(({ kind }) => kind === "data").length;
  return formOf(one) === formOf(other) && size(one) === size(other);
}

/** What tables of one form have in common: the words of their headers. */
export function formOf(table: Table): string {
  const known = forms.get(table) ?? tellForm(table);
  forms.set(table, known);
  return known;
}

/** Each table is held against all others. */
const forms = new WeakMap<Table, string>();

function tellForm({ headerCells }: Table): string {
  return headerCells.map(({ text }) => text.toLowerCase().replace(/\W+/g, "")).join("|");
}

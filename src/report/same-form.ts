import type { Table } from "../tables/table";

/** Tells tables of one form from others; each is read once, since it is held against all others. */
export interface Forms {
  /** What tables of one form have in common: the words of their headers. */
  of(table: Table): string;
  /** The same columns and as many rows: one form filled in twice. */
  isSame(one: Table, other: Table): boolean;
}

export function formsOf(tables: readonly Table[]): Forms {
  const known = new Map(tables.map((table) => [table, { words: wordsIn(table), rows: rowsIn(table) }]));
  const of = (table: Table) => known.get(table)?.words ?? wordsIn(table);
  return {
    of,
    isSame: (one, other) => of(one) === of(other) && known.get(one)?.rows === known.get(other)?.rows,
  };
}

function rowsIn({ rows }: Table): number {
  return rows.filter(({ kind }) => kind === "data").length;
}

function wordsIn({ headerCells }: Table): string {
  return headerCells.map(({ text }) => text.toLowerCase().replace(/\W+/g, "")).join("|");
}

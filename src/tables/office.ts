import type { Table } from "./table";

/** Zones of the KEK and the bureau over them, or the offices of a region: they judge an achievement by words of their own. */
export type Office = "kek" | "daerah";

export function officeOf(tables: readonly Table[]): Office {
  const isKek = tables.some(({ title, rows }) =>
    [title, ...rows.map(({ label }) => label)].some((words) => /\bKEK\b|Kawasan Ekonomi Khusus/i.test(words)),
  );
  return isKek ? "kek" : "daerah";
}

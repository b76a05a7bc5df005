import type { Row, Table, TableCell } from "../tables/table";
import { cellAt, isFilled, latestColumn } from "./columns";

/** The competitiveness of a zone: three variables at two dates. */
export interface DayaSaing {
  readonly table: Table;
  /** Investment, workforce and land, in that order whatever the table's. */
  readonly variables: readonly Variable[];
  /** The index that the table prints under them. */
  readonly printed: TableCell | undefined;
}

export interface Variable {
  readonly row: Row;
  readonly name: string;
  readonly before: TableCell;
  readonly now: TableCell;
  /** Its share of the index as printed. */
  readonly printed: TableCell | undefined;
}

const variables = [/investasi/i, /tenaga kerja|\btk\b/i, /lahan/i];

export function dayaSaingOf(table: Table): DayaSaing | undefined {
  const columns = table.columns.filter(
    ({ role, period }) =>
      role === "besaran" || role === "realisasi" || role === "nilai" || (role === "lain" && period.year),
  );
  const [before, now] = columns;
  const indeks = latestColumn(table, "indeks");
  if (table.kind !== "daya-saing" || !before || !now) return undefined;
  const found = variables.flatMap((words): Variable[] => {
    const row = table.rows.find(({ kind, label }) => kind === "data" && words.test(label));
    const [from, to] = [row && cellAt(table, row, before), row && cellAt(table, row, now)];
    if (!row || !from?.number || !to?.number) return [];
    return [{ row, name: row.label.trim(), before: from, now: to, printed: cellAt(table, row, indeks) }];
  });
  const total = table.rows.find(({ kind }) => kind === "total");
  const written = total && cellAt(table, total, indeks);
  return found.length === variables.length
    ? { table, variables: found, printed: isFilled(written) ? written : undefined }
    : undefined;
}

import type { Table } from "../tables/table";
import { latestColumn, textAt } from "./columns";

/** What an office set out to do for an indicator in a quarter, and how far it got. */
export interface Action {
  readonly table: Table;
  /** The title over the table: it names the indicator. */
  readonly about: string;
  readonly name: string;
  readonly status: string;
  readonly keterangan: string;
  readonly quarter: number | undefined;
}

export function actionsOf(tables: readonly Table[]): readonly Action[] {
  return tables
    .filter(({ kind }) => kind === "rencana-aksi")
    .flatMap((table) => {
      const [name, status, keterangan] = (["uraian", "status", "keterangan"] as const).map((role) =>
        latestColumn(table, role),
      );
      return table.rows
        .filter(({ kind }) => kind === "data")
        .map((row) => ({
          table,
          about: table.title,
          name: textAt(table, row, name) || row.label.trim(),
          status: textAt(table, row, status),
          keterangan: textAt(table, row, keterangan),
          quarter: name?.period.quarter ?? table.period.quarter,
        }));
    });
}

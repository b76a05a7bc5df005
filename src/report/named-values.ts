import type { Row, Table, TableCell } from "../tables/table";
import { cellAt, isFilled, latestColumn } from "./columns";

/** A figure that stands beside its name: "Pagu Netto | 403.788.000 | Rp". */
export interface NamedValue {
  readonly table: Table;
  readonly row: Row;
  readonly name: string;
  readonly cell: TableCell;
}

/** The tables of two or three columns that name one figure a row. */
export function namedValueTables(tables: readonly Table[]): readonly Table[] {
  return tables.filter(
    (table) =>
      (table.kind === "umum" || table.kind === "anggaran") &&
      latestColumn(table, "uraian") !== undefined &&
      valueColumns(table).length === 1,
  );
}

export function namedValuesOf(table: Table): readonly NamedValue[] {
  const [column] = valueColumns(table);
  return table.rows
    .filter(({ kind }) => kind !== "group")
    .flatMap((row) => {
      const cell = cellAt(table, row, column);
      return cell ? [{ table, row, name: row.label.trim(), cell }] : [];
    });
}

function valueColumns(table: Table) {
  return table.columns.filter(({ role }) => role === "nilai" || role === "besaran" || role === "jumlah");
}

/** The first whose name matches, filled ones before blank ones. */
export function namedValue(values: readonly NamedValue[], name: RegExp, but?: RegExp): NamedValue | undefined {
  const matching = values.filter((value) => name.test(value.name) && !but?.test(value.name));
  return matching.find(({ cell }) => isFilled(cell)) ?? matching[0];
}

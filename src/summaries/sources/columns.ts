import type { Column, Role, Row, Table, TableCell } from "../../tables/table";

export function columnsOf(table: Table, role: Role): readonly Column[] {
  return table.columns.filter((column) => column.role === role);
}

/** The column of this role; of several periods the latest one, of several of the same period the first. */
export function latestColumn(table: Table, role: Role): Column | undefined {
  return columnsOf(table, role).reduce<Column | undefined>(
    (best, column) => (!best || yearOf(column) > yearOf(best) ? column : best),
    undefined,
  );
}

function yearOf(column: Column): number {
  return column.period.year ?? 0;
}

export function cellAt(table: Table, row: Row, column: Column | undefined): TableCell | undefined {
  return column && row.cells[table.columns.indexOf(column)];
}

export function textAt(table: Table, row: Row, column: Column | undefined): string {
  return cellAt(table, row, column)?.text.trim() ?? "";
}

export function isFilled(cell: TableCell | undefined): cell is TableCell {
  return cell !== undefined && cell.reading.kind !== "blank";
}

/** A table to be named to the user: its title, else its sheet. */
export function titleOf({ title, sheet }: Table): string {
  return title === "" ? sheet : title;
}

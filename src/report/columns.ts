import type { Column, Role, Row, Table, TableCell } from "../tables/table";
import { total } from "../words/totals";

export function columnsOf(table: Table, role: Role): readonly Column[] {
  return table.columns.filter((column) => column.role === role);
}

/**
 * The column of this role: of several years the latest; of several results of one year the sum over its quarters, else
 * the latest quarter; else the first.
 */
export function latestColumn(table: Table, role: Role): Column | undefined {
  return latestOf(columnsOf(table, role));
}

/** The same among columns of one role. */
export function latestOf(columns: readonly Column[]): Column | undefined {
  return columns.reduce<Column | undefined>(
    (best, column) => (!best || lateness(column) > lateness(best) ? column : best),
    undefined,
  );
}

function lateness({ period, role, header }: Column): number {
  const year = (period.year ?? 0) * 10;
  if (role !== "realisasi" && role !== "capaian") return year;
  const isSum = total.isIn(header);
  return year + (isSum ? 5 : (period.quarter ?? 0));
}

/** The realisasi in rupiah beside a pagu; a table may hold that of the indicator too. */
export function spentColumn(table: Table): Column | undefined {
  const columns = columnsOf(table, "realisasi");
  const inMoney = columns.filter(({ isMoney }) => isMoney);
  if (inMoney.length > 0) return inMoney.at(-1);
  return columnsOf(table, "target").length > 0 ? undefined : latestColumn(table, "realisasi");
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

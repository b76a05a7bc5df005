import type { Row, Table, TableCell } from "../tables/table";
import { cellAt, latestColumn, spentColumn, textAt } from "./columns";

/** A table that sets what was spent against what was allotted. */
export interface Budget {
  readonly table: Table;
  readonly lines: readonly BudgetLine[];
  readonly total: BudgetLine | undefined;
}

export interface BudgetLine {
  readonly row: Row;
  readonly number: string;
  readonly name: string;
  readonly level: number;
  readonly pagu: TableCell | undefined;
  readonly realisasi: TableCell | undefined;
}

export function budgetsOf(tables: readonly Table[]): readonly Budget[] {
  return tables
    .filter((table) => latestColumn(table, "pagu") && spentColumn(table))
    .filter(({ kind }) => kind === "anggaran" || kind === "program-kegiatan")
    .map(budgetOf)
    .filter(({ lines }) => lines.length > 0);
}

function budgetOf(table: Table): Budget {
  const pagu = latestColumn(table, "pagu");
  const realisasi = spentColumn(table);
  const nomor = latestColumn(table, "nomor");
  const line = (row: Row): BudgetLine => ({
    row,
    number: textAt(table, row, nomor),
    name: row.label.trim(),
    level: row.level,
    pagu: cellAt(table, row, pagu),
    realisasi: cellAt(table, row, realisasi),
  });
  const lines = table.rows
    .filter(({ kind }) => kind === "data" || kind === "group")
    .map(line)
    .filter(({ pagu: allotted, realisasi: spent }) => allotted?.number || spent?.number);
  const total = table.rows.find(({ kind }) => kind === "total");
  return { table, lines, total: total && line(total) };
}

import type { Row, Table, TableCell } from "../../../tables/table";
import { cellAt, latestColumn } from "./columns";

/** A zone's investment target and realisasi. */
export interface Zone {
  readonly name: string;
  readonly target: TableCell | undefined;
  readonly realisasi: TableCell | undefined;
}

export function zonesOf(
  table: Table,
): { rows: readonly Zone[]; total: Zone | undefined; unit: string | undefined } | undefined {
  const target = latestColumn(table, "target");
  const realisasi = latestColumn(table, "realisasi");
  if (!target || !realisasi) return undefined;
  const zone = (row: Row): Zone => ({
    name: row.label.trim(),
    target: cellAt(table, row, target),
    realisasi: cellAt(table, row, realisasi),
  });
  const total = table.rows.find(({ kind }) => kind === "total");
  return {
    rows: table.rows.filter(({ kind }) => kind === "data").map(zone),
    total: total && zone(total),
    unit: target.unit === realisasi.unit ? target.unit : undefined,
  };
}

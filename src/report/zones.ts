import type { Row, Table, TableCell } from "../tables/table";
import { cellAt, latestColumn } from "./columns";

/** Investment by zone. */
export interface Zones {
  readonly table: Table;
  readonly rows: readonly Zone[];
  readonly total: Zone | undefined;
  /** Where target and realisasi have one. */
  readonly unit: string | undefined;
}

/** A zone's investment target and realisasi. */
export interface Zone {
  readonly name: string;
  readonly target: TableCell | undefined;
  readonly realisasi: TableCell | undefined;
}

export function zonesOf(table: Table): Zones | undefined {
  if (table.kind !== "investasi-kawasan") return undefined;
  const target = latestColumn(table, "target");
  const realisasi = latestColumn(table, "realisasi");
  if (!target || !realisasi) return undefined;
  const zone = (row: Row): Zone => ({
    name: row.label.trim(),
    target: cellAt(table, row, target),
    realisasi: cellAt(table, row, realisasi),
  });
  const total = table.rows.find(({ kind }) => kind === "total");
  const rows = table.rows.filter(({ kind }) => kind === "data").map(zone);
  if (rows.length === 0) return undefined;
  return {
    table,
    rows,
    total: total && zone(total),
    unit: target.unit === realisasi.unit ? target.unit : undefined,
  };
}

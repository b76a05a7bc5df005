import { Decimal } from "../numbers/decimal";
import { workforce } from "../words/offices";
import { shareHeader } from "../words/percent";
import type { Role } from "../words/roles";
import { isPercent } from "./prints";
import type { Column, Row, TableCell } from "./table";

/** Columns of ratios, whatever sign stands in them. */
export const ratioRoles: ReadonlySet<Role> = new Set(["capaian", "serapan", "porsi", "kemajuan", "efisiensi"]);

const hundred = new Decimal(100);

/** Roles of amounts: "Target Kinerja" is no share for its name. */
const amounts: ReadonlySet<Role> = new Set(["target", "realisasi", "pagu", "jumlah", "bobot"]);

/** A column of percentages, by its unit, its role or the words of its header. */
export function isShareColumn(column: Column | undefined): boolean {
  if (column === undefined || column.isMoney) return column?.unit === "%";
  if (column.unit === "%" || ratioRoles.has(column.role)) return true;
  // "Penyerapan tenaga kerja" counts heads.
  return shareHeader.isIn(column.header) && !amounts.has(column.role) && !workforce.isIn(column.header);
}

/** How figures without a percent sign are to be read: 88,65 (points) or 0,8865 (fractions). */
export type ShareStyle = "points" | "fractions";

/** Above this a figure without a sign is no fraction: nothing is reached five times over. */
const largestFraction = 5;

/**
 * What figures without a percent sign mean in a column of percentages: told by all of its rows, never by one.
 * Where every row would do for both, a column headed "%" holds points if its figures have few decimals.
 */
export function shareStyleOf(column: Column, position: number, rows: readonly Row[]): ShareStyle {
  let decimals = 0;
  let figures = 0;
  for (const { cells } of rows) {
    const cell = cells[position];
    if (!cell?.number || cell.reading.kind !== "number" || isPercent(cell)) continue;
    if (cell.number.abs().gt(largestFraction)) return "points";
    if (cell.number.isZero()) continue;
    figures++;
    decimals = Math.max(decimals, cell.reading.decimals);
  }
  if (figures === 0) return "points";
  if (decimals >= 3) return "fractions";
  const isRatio = column.role === "capaian" || column.role === "serapan" || column.role === "kemajuan";
  return isRatio && decimals > 0 ? "fractions" : "points";
}

/** The cell's share as a fraction: 0.8865 for "88,65%", for 88,65 in points and for 0,8865 in fractions. */
export function shareOf(cell: TableCell, style: ShareStyle): Decimal | undefined {
  if (!cell.number) return undefined;
  return isPercent(cell) || style === "fractions" ? cell.number : cell.number.div(hundred);
}

/** A fraction as the figure that the cell would hold: 88,65 where the column is in points. */
export function figureOf(share: Decimal, cell: TableCell, style: ShareStyle): Decimal {
  return isPercent(cell) || style === "fractions" ? share : share.times(hundred);
}

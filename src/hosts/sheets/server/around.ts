import { fromA1, type Range } from "../../../tables/address";

/** The rectangle around some cells: what lies in it is read in one go. */
export function around(cells: readonly string[]): Range {
  const places = cells.map(fromA1);
  const rows = places.map(({ row }) => row);
  const columns = places.map(({ column }) => column);
  return {
    top: rows.reduce((least, row) => Math.min(least, row)),
    bottom: rows.reduce((most, row) => Math.max(most, row)),
    left: columns.reduce((least, column) => Math.min(least, column)),
    right: columns.reduce((most, column) => Math.max(most, column)),
  };
}

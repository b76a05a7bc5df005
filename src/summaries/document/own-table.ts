import type { DocumentTable } from "../../contract/document";
import { titleOf } from "../../report/columns";
import type { Verdicts } from "../../report/verdicts";
import type { Row, Table, TableCell } from "../../tables/table";

/** A table of the user's as it stands, each contested figure marked and its corrected value beside it. */
export function ownTable(table: Table, verdicts: Verdicts): DocumentTable {
  const columns = table.columns.flatMap((column, position) =>
    table.rows.some((row) => (row.cells[position]?.text.trim() ?? "") !== "") || column.header !== "" ? [position] : [],
  );
  return {
    kind: "table",
    caption: captionOf(table),
    headers: columns.map((position) => headerOf(table, position)),
    rows: table.rows.map((row) => rowOf(table, row, columns, verdicts)),
    widths: columns.map((position) => widthOf(table, position)),
    source: `lembar ${table.sheet}`,
  };
}

/** The title without the number it had in the workbook: the document numbers its tables itself. */
export function captionOf(table: Table): string {
  const bare = titleOf(table)
    .replace(/^\s*(tabel|gambar)\.?\s*[\d.]+[.:]?\s*/i, "")
    .trim();
  return bare === "" ? table.sheet : bare;
}

function headerOf({ columns }: Table, position: number): string {
  const path = columns[position]?.path ?? [];
  return path.filter((text, index) => text !== path[index - 1]).join(" ");
}

function rowOf(table: Table, row: Row, columns: readonly number[], verdicts: Verdicts) {
  const contested: number[] = [];
  const cells = columns.map((position, at) => {
    const cell = row.cells[position];
    const finding = cell?.number && verdicts.on(table.sheet, cell);
    if (!cell || !finding) return cell?.text.trim() ?? "";
    contested.push(at);
    return shownContested(cell, finding.expected);
  });
  return { cells, isBold: row.kind !== "data", ...(contested.length > 0 && { contested }) };
}

/** "75,35 → 76,10": as it stands, and what it should be. */
function shownContested({ text }: TableCell, expected: string): string {
  return expected === "" ? text.trim() : `${text.trim()} → ${expected}`;
}

/** As wide as its longest text asks for, words more than figures. */
function widthOf({ rows, columns }: Table, position: number): number {
  const longest = rows.reduce((most, row) => Math.max(most, row.cells[position]?.text.length ?? 0), 0);
  return Math.max(3, Math.min(28, Math.max(longest, columns[position]?.path.at(-1)?.length ?? 0)));
}

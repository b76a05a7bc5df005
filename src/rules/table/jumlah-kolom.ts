import type { Severity } from "../../contract/finding";
import { Decimal, sum } from "../../numbers/decimal";
import { prints } from "../../tables/prints";
import type { Column, Row, Table, TableCell } from "../../tables/table";
import { defineRule } from "../define";
import { additivityOf, isScaled } from "./additive";
import { explainTotal, hasDecimals, sumFormula, sumRelation } from "./sum-relation";
import { partCells, type TotalRow, totalRowsOf } from "./total-rows";

/** The total row against the rows it adds up. */
export default defineRule({
  id: "jumlah-kolom",
  summary: "Baris jumlah harus sama dengan jumlah baris di atasnya.",
  basis: "Penjumlahan baris-baris tabel",
  messages: {
    differs: "{column}: tertulis {actual}, sedangkan {rows} baris berjumlah {expected}.",
    gap: "{column}: tertulis {actual}, sedangkan {rows} baris yang terisi berjumlah {expected}; sel {gap} kosong.",
  },

  *relate(table) {
    for (const totalRow of totalRowsOf(table)) {
      for (const [position, column] of table.columns.entries()) {
        const result = totalRow.total.cells[position];
        const cells = partCells(totalRow.parts, position);
        if (!result?.number || !cells || cells.length < 2) continue;
        const gap = gapOf(totalRow.parts, position, result, cells);
        const severity = gap ? "periksa" : severityOf(table, totalRow, position, result, cells);
        if (!severity) continue;
        const isRounded = isScaledTitle(table) || mayBeRounded(table, totalRow, column, position, [result, ...cells]);
        const formula = sumFormula(spanOf(totalRow.parts, position));
        const others = totalRow.others.flatMap(({ cells: row }) => (row[position]?.number ? [row[position]] : []));
        yield {
          ...sumRelation({ result, operands: cells, isRounded }),
          message: gap ? "gap" : "differs",
          name: `jumlah ${column.header || "kolom"} (${result.ref})`,
          severity,
          data: { rows: cells.length, ...(gap && { gap }) },
          ...(formula && { formula }),
          diagnose: (values) => explainTotal(result, cells, others, values, table),
        };
      }
    }
  },
});

/** An empty cell, where nothing is otherwise marked with a dash or a zero, that may hold what the total has more. */
function gapOf(
  parts: readonly Row[],
  position: number,
  result: TableCell,
  cells: readonly TableCell[],
): TableCell | undefined {
  const missing = sum(numbersOf(cells)).lt(result.number ?? 0);
  const empty = parts.flatMap(({ cells: row }) =>
    row[position]?.text === "" && row[position]?.reading.kind === "blank" ? [row[position]] : [],
  );
  return missing && empty.length === 1 ? empty[0] : undefined;
}

/** "salah" only where the table is surely added up this way; none where it may not be a sum at all. */
function severityOf(
  table: Table,
  { fitting, parts }: TotalRow,
  position: number,
  result: TableCell,
  cells: readonly TableCell[],
): Severity | undefined {
  const column = table.columns[position];
  const additivity = column ? additivityOf(column, position, table) : "never";
  if (additivity === "never" || isOtherTotal(result, cells)) return undefined;
  if (fitting.has(position)) return additivity === "surely" ? "salah" : "periksa";
  // The components of an evaluation make up its score, as another column of the table shows.
  if (table.kind === "akip-komponen" && fitting.size > 0) return "salah";
  const far = farness(result, cells);
  if (additivity === "perhaps") return (fitting.size > 0 && far < 0.3) || far < 0.05 ? "periksa" : undefined;
  if (fitting.size > 0) return "salah";
  // With nothing to confirm it, the rows may be nested in a way that their signs do not show.
  const isFlat = parts.every(({ level }) => level === parts[0]?.level);
  return isFlat && far < 0.25 ? "salah" : "periksa";
}

/** A mean, or a sum of parents and details that is twice the total. */
function isOtherTotal(result: TableCell, cells: readonly TableCell[]): boolean {
  const added = sum(numbersOf(cells));
  if (prints(result, added)) return false;
  const isMean = prints(result, added.div(cells.length));
  return isMean || prints(result, added.div(2));
}

function farness(result: TableCell, cells: readonly TableCell[]): number {
  const added = sum(numbersOf(cells));
  const total = result.number ?? new Decimal(0);
  const largest = Decimal.max(added.abs(), total.abs());
  return largest.isZero() ? 0 : added.minus(total).abs().div(largest).toNumber();
}

/** "(dalam jutaan rupiah)": amounts that add up to the digit elsewhere prove nothing of these. */
function isScaledTitle({ title }: Table): boolean {
  return /\b(ribu|juta|miliar|milyar|triliun|trilyun)(an)? rupiah|\b(ribu|juta|miliar|milyar|triliun|trilyun)an\b/i.test(
    title,
  );
}

/** Amounts in miliar or with decimals were rounded, unless another such column of the table adds up to the digit. */
function mayBeRounded(
  table: Table,
  { fitting, parts, total }: TotalRow,
  column: Column,
  position: number,
  cells: readonly TableCell[],
) {
  if (!isScaled(column) && !hasDecimals(cells)) return false;
  const proof = [...fitting].some((other) => {
    const others = partCells(parts, other) ?? [];
    const isAlike =
      hasDecimals([...others, ...((total.cells[other] ?? { length: 0 }) ? [total.cells[other] as TableCell] : [])]) ||
      isScaled(table.columns[other] as Column);
    return other !== position && others.length >= 4 && isAlike;
  });
  return !proof;
}

function numbersOf(cells: readonly TableCell[]): Decimal[] {
  return cells.flatMap(({ number }) => number ?? []);
}

/** All cells of the rows, blank ones too, so that the formula takes in what is filled in later. */
function spanOf(parts: readonly Row[], position: number): TableCell[] {
  return parts.flatMap(({ cells }) => cells[position] ?? []);
}

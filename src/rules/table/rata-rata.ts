import { Decimal, sum } from "../../numbers/decimal";
import { printedDecimals, printScale } from "../../tables/prints";
import type { Role, Row, Table, TableCell } from "../../tables/table";
import { isMeanLabel } from "../../words/rows";
import { defineRule, type Values } from "../define";
import { slipsBetween } from "../slips";
import { mayPrint } from "./may-print";
import { hasDecimals, usualStep } from "./sum-relation";

/** A row that calls itself a mean against the rows above it. */
export default defineRule({
  id: "rata-rata",
  summary: "Baris rata-rata harus sama dengan rata-rata baris di atasnya.",
  basis: "Rata-rata baris-baris tabel",
  messages: {
    differs: "{column}, {label}: tertulis {actual}, sedangkan rata-rata {rows} baris di atasnya {expected}.",
  },

  *relate(table) {
    if (table.kind.startsWith("skm") || table.kind === "skala") return;
    const means = meansOf(table);
    const fitting = means.filter((mean) => mayBeMean(mean, (cell) => cell.number as Decimal)).length;
    // Means of something else (weighted, of months) fit nowhere.
    if (means.length > 1 && fitting === 0) return;
    for (const mean of means) {
      const { result, operands } = mean;
      // Whether a row without a figure counts is the office's to say; but a slip of the hand speaks for itself.
      if (mean.hasGap && !mayBeMean(mean, (cell) => cell.number as Decimal) && !isSlip(mean, table)) continue;
      yield {
        message: "differs",
        name: `rata-rata ${result.ref}`,
        severity: fitting > 1 ? "salah" : "periksa",
        result,
        operands,
        data: { rows: operands.length },
        compute: (values) => meanOf(operands, values),
        accepts: (values) => mayBeMean(mean, values),
        solve: (operand, values) =>
          values(operand).plus(values(result).minus(meanOf(operands, values)).times(operands.length)),
      };
    }
  },
});

interface Mean {
  readonly result: TableCell;
  readonly operands: readonly TableCell[];
  /** Some of the rows have no figure. */
  readonly hasGap: boolean;
}

const averaged: ReadonlySet<Role> = new Set([
  "capaian",
  "serapan",
  "nilai",
  "kemajuan",
  "efisiensi",
  "realisasi",
  "target",
  "indeks",
]);

function meansOf(table: Table): Mean[] {
  return table.rows.flatMap((row, at) => {
    if (row.kind === "data" || !isMeanLabel(row.label)) return [];
    const above = rowsAbove(table.rows, at);
    return table.columns.flatMap(({ role }, position) => {
      const result = row.cells[position];
      const cells = above
        .flatMap(({ cells }) => cells[position] ?? [])
        .filter(({ reading }) => reading.kind !== "blank");
      const isWhole = cells.length * 2 > above.length && cells.every(({ number }) => number);
      if (!averaged.has(role) || !result?.number || !isWhole || cells.length < 2) return [];
      return [{ result, operands: cells, hasGap: cells.length < above.length }];
    });
  });
}

/** The figure rows since the mean or the heading before it. */
function rowsAbove(rows: readonly Row[], at: number): Row[] {
  const start = rows.findLastIndex(({ kind }, index) => index < at && (kind === "group" || kind === "summary"));
  return rows.slice(start + 1, at).filter(({ kind }) => kind === "data");
}

function isSlip({ result, operands }: Mean, table: Table): boolean {
  const mean = meanOf(operands, (cell) => cell.number as Decimal).times(printScale(result));
  const printed = mean.toDecimalPlaces(printedDecimals(result)).div(printScale(result));
  return slipsBetween(result, printed, table).some(
    ({ cause }) => cause === "angka-tertukar" || cause === "salah-ketik",
  );
}

function meanOf(operands: readonly TableCell[], values: Values): Decimal {
  return sum(operands.map(values)).div(operands.length);
}

/** The figures were rounded before they were printed, and so was perhaps their mean. */
function mayBeMean({ result, operands }: Mean, values: Values): boolean {
  const mean = meanOf(operands, values);
  const isRounded = hasDecimals(operands);
  const slack = isRounded ? usualStep(operands).div(2) : new Decimal(0);
  return mayPrint(result, values(result), mean.minus(slack), mean.plus(slack));
}

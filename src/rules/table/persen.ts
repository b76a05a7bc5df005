import type { Severity } from "../../contract/finding";
import { Decimal } from "../../numbers/decimal";
import { prints } from "../../tables/prints";
import type { Column, Row, Table, TableCell } from "../../tables/table";
import { defineRule, type Explanation, type Values } from "../define";
import { costs } from "../slips";
import { additivityOf, isScaled } from "./additive";
import { approximate } from "./approximate";
import { scalesOf } from "./capaian-conventions";
import { mayPrint, stepOf } from "./may-print";
import { isMoney, relatedColumns } from "./related-columns";

const hundred = new Decimal(100);

/** Shares of one figure in another: serapan of a pagu, a part of its total. */
export default defineRule({
  id: "persen",
  summary: "Persentase harus sesuai dengan angka yang dibandingkannya.",
  basis: "Persentase = bagian dibagi keseluruhan",
  messages: {
    differs: "{column}, {label}: tertulis {actual}, sedangkan {part} dari {whole} adalah {expected}.",
  },

  *relate(table) {
    if (table.kind === "skala" || table.kind === "rencana-aksi") return;
    for (const [position, column] of table.columns.entries()) {
      for (const { result, part, whole, severity } of sharesOf(table, position, column)) {
        const compute = (values: Values) => share(result, part, whole, values);
        yield {
          message: "differs",
          name: `persentase ${result.ref}`,
          severity,
          result,
          operands: [part, whole],
          data: { part: part.text, whole: whole.text },
          compute,
          accepts: (values) => mayBeShare(result, part, whole, values, isScaled(column) || isRoundedPair(table, part)),
          isUsual: (values) => {
            const value = compute(values);
            return value !== undefined && prints(result, value, values(result));
          },
          formula: `=${part.ref}/${whole.ref}`,
          diagnose: (values) => explain(result, part, whole, values),
        };
      }
    }
  },
});

interface Share {
  readonly result: TableCell;
  readonly part: TableCell;
  readonly whole: TableCell;
  readonly severity: Severity;
}

function sharesOf(table: Table, position: number, column: Column): Share[] {
  const hasTarget = table.columns.some(({ role }) => role === "target");
  // "Capaian Kinerja (%)" beside the share that was spent measures something else.
  const isOther = /kinerja/i.test(column.header) || table.columns.some(({ role }) => role === "serapan");
  if (column.role === "serapan" || (column.role === "capaian" && (isMoney(column) || !(hasTarget || isOther)))) {
    const named = absorption(table, position);
    if (named.length > 0) return named;
  }
  if (!isShareColumn(table, position, column)) return [];
  return discovered(table, position);
}

/** Realisasi of the pagu, both in money, in the same group of columns. */
function absorption(table: Table, position: number): Share[] {
  const [partAt] = relatedColumns(
    table,
    position,
    (column) => column.role === "realisasi" && (isMoney(column) || !hasMoneyRealisasi(table)),
  );
  const [wholeAt] = relatedColumns(table, position, ({ role }) => role === "pagu");
  if (partAt === undefined || wholeAt === undefined) return [];
  return table.rows.flatMap(
    (row) => shareIn(row, position, partAt, row, wholeAt, row.kind === "summary" ? "periksa" : "salah") ?? [],
  );
}

function hasMoneyRealisasi({ columns }: Table): boolean {
  return columns.some((column) => column.role === "realisasi" && isMoney(column));
}

/** A column of percentages whose header names no target: a share, to be found among the other columns. */
function isShareColumn(table: Table, position: number, { role, unit, header }: Column): boolean {
  if (role === "porsi" || role === "serapan" || role === "bobot") return true;
  if (role === "capaian") return !table.columns.some((column) => column.role === "target");
  const cells = table.rows.flatMap(({ cells }) => cells[position] ?? []).filter(({ number }) => number);
  const percents = cells.filter(({ reading }) => reading.kind === "number" && reading.percent).length;
  return (
    (role === "besaran" || role === "lain" || role === "nilai") &&
    (unit === "%" || /%/.test(header) || (cells.length > 0 && percents * 2 > cells.length))
  );
}

const leastRows = 3;

/** The share of rows that has to fit: fewer of many, since a wrong figure beside it spoils a row too. */
function leastShare(fitting: number): number {
  return fitting > leastRows ? 0.6 : 0.7;
}

/** Of all pairs of columns, and of all columns against their total, the one that nearly every row confirms. */
function discovered(table: Table, position: number): Share[] {
  const figures = table.columns.flatMap((column, at) =>
    at !== position && additivityOf(column, at, table) !== "never" && column.unit !== "%" ? [at] : [],
  );
  const total = table.rows.findLast(({ kind }) => kind === "total");
  let best: { shares: Share[]; fitting: number } | undefined;
  const consider = (shares: Share[]) => {
    const fitting = shares.filter(({ result, part, whole }) => {
      const rough = approximate(part) / approximate(whole);
      const printed = approximate(result);
      if (![1, 100].some((scale) => Math.abs(rough * scale - printed) <= 0.05 * Math.abs(printed) + 0.5)) return false;
      const value = share(result, part, whole, (cell) => cell.number as Decimal);
      return value && prints(result, value);
    }).length;
    const isProven =
      shares.length >= leastRows && fitting >= leastRows && fitting >= shares.length * leastShare(fitting);
    if (isProven && (!best || fitting > best.fitting)) best = { shares, fitting };
  };
  for (const partAt of figures.slice(0, 12)) {
    for (const wholeAt of figures.slice(0, 12)) {
      if (partAt !== wholeAt)
        consider(table.rows.flatMap((row) => shareIn(row, position, partAt, row, wholeAt, "salah") ?? []));
    }
    if (total) consider(table.rows.flatMap((row) => shareIn(row, position, partAt, total, partAt, "salah") ?? []));
  }
  return best?.shares ?? [];
}

function shareIn(
  row: Row,
  position: number,
  partAt: number,
  wholeRow: Row,
  wholeAt: number,
  severity: Severity,
): Share | undefined {
  const [result, part, whole] = [row.cells[position], row.cells[partAt], wholeRow.cells[wholeAt]];
  if (!result?.number || !part?.number || !whole?.number || whole.number.isZero() || part === whole) return undefined;
  return { result, part, whole, severity };
}

function share(result: TableCell, part: TableCell, whole: TableCell, values: Values): Decimal | undefined {
  const of = values(whole);
  if (of.isZero()) return undefined;
  const ratio = values(part).div(of);
  return ratio.times(scaleOf(result));
}

/** Points unless there is a percent sign, or so many decimals under two that it must be a fraction. */
function scaleOf(result: TableCell): Decimal {
  const { reading, number } = result;
  if (reading.kind !== "number" || reading.percent) return new Decimal(1);
  return reading.decimals >= 3 && number?.lte(1.5) ? new Decimal(1) : hundred;
}

function mayBeShare(result: TableCell, part: TableCell, whole: TableCell, values: Values, isRounded: boolean): boolean {
  const of = values(whole);
  if (of.isZero()) return false;
  const printed = values(result);
  const ratio = values(part).div(of);
  const slack = isRounded ? stepOf(part).div(2).div(of.abs()) : new Decimal(0);
  return scalesOf(result, printed).some((scale) =>
    mayPrint(result, printed, ratio.minus(slack).times(scale), ratio.plus(slack).times(scale)),
  );
}

function isRoundedPair(table: Table, part: TableCell): boolean {
  const column = table.columns.find(({ index }) => index === part.column);
  return column !== undefined && isScaled(column);
}

function explain(result: TableCell, part: TableCell, whole: TableCell, values: Values): Explanation | undefined {
  const value = share(result, part, whole, values);
  const printed = values(result);
  if (!value) return undefined;
  if (prints(result, value.times(hundred), printed) || prints(result, value.div(hundred), printed)) {
    const message = "Persen dan pecahan tampaknya tertukar: nilainya seratus kali lebih besar atau lebih kecil.";
    return { diagnosis: { cause: "persen-pecahan", message }, cost: costs.repeat };
  }
  return undefined;
}

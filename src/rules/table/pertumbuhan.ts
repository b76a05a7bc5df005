import type { Severity } from "../../contract/finding";
import { Decimal } from "../../numbers/decimal";
import { prints } from "../../tables/prints";
import type { Column, Table, TableCell } from "../../tables/table";
import { defineRule, type Values } from "../define";
import { additivityOf } from "./additive";
import { approximate } from "./approximate";
import { scalesOf } from "./capaian-conventions";
import { mayPrint, stepOf } from "./may-print";

/** Growth columns against the two figures they compare. */
export default defineRule({
  id: "pertumbuhan",
  summary: "Pertumbuhan harus sesuai dengan dua angka yang dibandingkannya.",
  basis: "Pertumbuhan = (angka kini − angka lalu) / angka lalu",
  messages: {
    differs: "{column}, {label}: tertulis {actual}, sedangkan dari {before} ke {after} adalah {expected}.",
  },

  *relate(table) {
    if (table.kind === "skala") return;
    for (const [position, column] of table.columns.entries()) {
      if (column.role !== "pertumbuhan") continue;
      const comparison = findComparison(table, position);
      if (!comparison) continue;
      const { rows, measure, severity } = comparison;
      for (const { result, before, after } of rows) {
        const compute = (values: Values) => measure(values(before), values(after))?.times(scaleOf(result, measure));
        yield {
          message: "differs",
          name: `pertumbuhan ${result.ref}`,
          severity,
          result,
          operands: [before, after],
          data: { before: before.text, after: after.text },
          compute,
          accepts: (values) => mayBeGrowth(result, before, after, measure, values),
          isUsual: (values) => {
            const value = compute(values);
            return value !== undefined && prints(result, value, values(result));
          },
          formula: measure === growth ? `=KEK.PERTUMBUHAN(${after.ref},${before.ref})` : `=${after.ref}-${before.ref}`,
        };
      }
    }
  },
});

type Measure = (before: Decimal, after: Decimal) => Decimal | undefined;
const growth: Measure = (before, after) => (before.isZero() ? undefined : after.minus(before).div(before.abs()));
const change: Measure = (before, after) => after.minus(before);

interface GrowthRow {
  readonly result: TableCell;
  readonly before: TableCell;
  readonly after: TableCell;
}

interface Comparison {
  readonly rows: readonly GrowthRow[];
  readonly measure: Measure;
  readonly severity: Severity;
}

/** The pair of columns and the measure that most rows confirm; growth of the two nearest columns where one row is all. */
function findComparison(table: Table, position: number): Comparison | undefined {
  const figures = table.columns.flatMap((column, at) => (at !== position && isCompared(column, at, table) ? [at] : []));
  let best: { rows: GrowthRow[]; measure: Measure; fitting: number } | undefined;
  for (const beforeAt of figures) {
    for (const afterAt of figures) {
      // One column alone grows from row to row.
      const rows =
        beforeAt === afterAt ? growthDown(table, position, afterAt) : growthRows(table, position, beforeAt, afterAt);
      for (const measure of [growth, change]) {
        const fitting = rows.filter(
          (row) => isRoughly(row, measure) && mayBeGrowth(row.result, row.before, row.after, measure, numberOf),
        ).length;
        if (!best || fitting > best.fitting) best = { rows, measure, fitting };
      }
    }
  }
  if (!best || best.fitting === 0) return undefined;
  const share = best.fitting / best.rows.length;
  if (share >= 0.6 && best.fitting >= 2) return { ...best, severity: "salah" };
  return share >= 0.5 ? { ...best, severity: "periksa" } : undefined;
}

/** Rules out in a hurry what is not even near. */
function isRoughly({ result, before, after }: GrowthRow, measure: Measure): boolean {
  const [from, to, printed] = [approximate(before), approximate(after), Math.abs(approximate(result))];
  const value = Math.abs(measure === change ? to - from : (to - from) / from);
  return [1, 100].some((scale) => Math.abs(value * scale - printed) <= 0.02 * printed + stepOf(result).toNumber() * 2);
}

function isCompared(column: Column, at: number, table: Table): boolean {
  return additivityOf(column, at, table) !== "never" || ["target", "realisasi", "capaian"].includes(column.role);
}

function growthRows(table: Table, position: number, beforeAt: number, afterAt: number): GrowthRow[] {
  return table.rows.flatMap(({ cells }) => {
    const [result, before, after] = [cells[position], cells[beforeAt], cells[afterAt]];
    if (!result?.number || !before?.number || !after?.number || before.number.isZero()) return [];
    return [{ result, before, after }];
  });
}

function growthDown(table: Table, position: number, at: number): GrowthRow[] {
  return table.rows.flatMap(({ kind, cells }, index) => {
    const [result, before, after] = [cells[position], table.rows[index - 1]?.cells[at], cells[at]];
    if (kind !== "data" || !result?.number || !before?.number || !after?.number || before.number.isZero()) return [];
    return [{ result, before, after }];
  });
}

function mayBeGrowth(
  result: TableCell,
  before: TableCell,
  after: TableCell,
  measure: Measure,
  values: Values,
): boolean {
  const value = measure(values(before), values(after));
  const printed = values(result);
  if (!value) return false;
  // A fall may be printed without its sign, under a header that says so.
  return [value, value.abs()].some((each) => {
    if (measure === change) return prints(result, each, printed);
    const slack = stepOf(after).div(2).div(values(before).abs());
    const isCount = stepOf(after).gte(1);
    return scalesOf(result, printed).some((scale) => {
      const margin = isCount ? new Decimal(0) : slack.times(scale);
      return mayPrint(result, printed, each.times(scale).minus(margin), each.times(scale).plus(margin));
    });
  });
}

function scaleOf(result: TableCell, measure: Measure): number {
  const { reading } = result;
  if (measure === change || reading.kind !== "number" || reading.percent) return 1;
  return reading.decimals >= 3 ? 1 : 100;
}

function numberOf(cell: TableCell): Decimal {
  return cell.number as Decimal;
}

import type { Formula } from "../evidence/law";
import type { Thresholds } from "../evidence/thresholds";
import { boundsOf } from "../evidence/weigh";
import { mayShow } from "../numbers/printed";
import { rate, toldRate } from "../words/reckoning";
import type { Candidate } from "./column-law";
import { difference, growth, product, ratio, ratioOfSum } from "./formulas";
import { resultScale, wholesOf } from "./scales";
import type { ColumnView, TableView } from "./view";

/** Columns farther than this are not tried together: forms put next to each other what belongs together. */
const reach = 12;

/** Rows on which a pair is tried first. */
const probes = 3;

/** Ratios and products that only their figures tell: density, jiwa per KK, pembilang over penyebut, volume times harga. */
export function* rasioCandidates(view: TableView, result: ColumnView, at: Thresholds): Iterable<Candidate> {
  const isProductOnly = !isRate(result) && !result.isShare && !hasDecimals(result);
  const rows = probeRows(result);
  if (rows.length === 0) return;
  const near = view.columns.filter(
    (each) => each !== result && !each.isKey && each.count > 0 && Math.abs(each.position - result.position) <= reach,
  );
  const rivals = Math.max(1, near.length * (near.length - 1));
  if (result.isShare) yield* ofTwo(view, result, near, rows, at);
  const prior = rate.isIn(result.words) ? (toldRate.isIn(result.words) ? at.usual + 1 : at.usual - 1) : at.found;
  for (const one of near) {
    for (const other of near) {
      if (one === other) continue;
      for (const way of waysFor(view, result, one, other, isProductOnly)) {
        if (!isProbed(way, result, one, other, rows)) continue;
        for (const slack of [0, 2] as const) {
          yield {
            kind: result.isShare ? "persen" : "rasio",
            name: result.isShare ? "persentase" : "rasio",
            prior,
            rivals,
            isFound: prior < 0,
            result: result.position,
            sources: [{ position: one.position }, { position: other.position }],
            formula: way,
            slack,
            operands: { bagian: one.column.index, keseluruhan: other.column.index },
            spread: result.spread,
          };
        }
      }
    }
  }
}

/** Two neighbours together in a total: "% mantap" of baik and sedang. */
function* ofTwo(
  view: TableView,
  result: ColumnView,
  near: readonly ColumnView[],
  rows: readonly number[],
  at: Thresholds,
): Iterable<Candidate> {
  const wholes = near.filter(({ column, isShare }) => column.role === "jumlah" && !isShare);
  for (const whole of wholes) {
    for (const one of near) {
      const other = view.columns[one.position + 1];
      if (!other || one === whole || other === whole || one.isShare || other.isShare || !near.includes(other)) continue;
      for (const scale of wholesOf(result)) {
        const formulas = new Map([1, scale].map((each) => [each, ratioOfSum(each)]));
        const formula = (row: number) => formulas.get(resultScale(view, row, result.position, scale));
        const fitting = rows.filter((row) => {
          const x = [one, other, whole].map(({ values }) => values[row] ?? Number.NaN);
          const rough = formula(row)?.of(x) ?? Number.NaN;
          return mayShow(result.values[row] ?? 0, result.steps[row] ?? 0, rough, rough);
        });
        if (fitting.length * 2 <= rows.length) continue;
        yield {
          kind: "persen",
          name: "persentase",
          prior: at.found,
          rivals: near.length * wholes.length,
          isFound: true,
          result: result.position,
          sources: [one, other, whole].map(({ position }) => ({ position })),
          formula,
          slack: 2,
          operands: { keseluruhan: whole.column.index },
          spread: result.spread,
        };
      }
    }
  }
}

/** Rows that tell most: figures that are no 0, no 1 and no 100, each another. */
function probeRows({ values }: ColumnView): number[] {
  const seen = new Set<number>([0, 1, 100]);
  const rows: number[] = [];
  for (let row = 0; row < values.length && rows.length < probes; row++) {
    const value = values[row] ?? Number.NaN;
    if (Number.isNaN(value) || seen.has(value)) continue;
    seen.add(value);
    rows.push(row);
  }
  return rows;
}

function hasDecimals({ steps, values, count }: ColumnView): boolean {
  let decimals = 0;
  for (let row = 0; row < values.length; row++) if (!Number.isNaN(values[row]) && (steps[row] ?? 1) < 1) decimals++;
  return decimals * 2 > count;
}

export function isRate({ words }: ColumnView): boolean {
  return rate.isIn(words);
}

type Way = (row: number) => Formula;

function waysFor(
  view: TableView,
  result: ColumnView,
  one: ColumnView,
  other: ColumnView,
  isProductOnly: boolean,
): Way[] {
  const ways: Way[] = [];
  const fixed = (formula: Formula) => () => formula;
  // What is multiplied stands before its product.
  const isBefore = one.position < other.position && other.position < result.position;
  if (isBefore && !result.isShare) {
    for (const scale of [1, 0.01]) ways.push(fixed(product({ result: scale })));
  }
  if (isProductOnly) return ways;
  const scales = result.isShare ? wholesOf(result) : rate.isIn(result.words) ? [1, 10, 100, 1000, 100_000] : [1, 100];
  for (const whole of scales) {
    const [signed, plain] = [ratio({ result: 1 }), ratio({ result: whole })];
    ways.push((row) => (resultScale(view, row, result.position, whole) === 1 ? signed : plain));
    if (!result.isShare) continue;
    const [signedGrowth, plainGrowth] = [growth({ result: 1 }), growth({ result: whole })];
    ways.push((row) => (resultScale(view, row, result.position, whole) === 1 ? signedGrowth : plainGrowth));
  }
  if (one.isShare && other.isShare && one.isSigned === result.isSigned) ways.push(fixed(difference()));
  return ways;
}

/** Most of the telling rows fit. */
function isProbed(way: Way, result: ColumnView, one: ColumnView, other: ColumnView, rows: readonly number[]): boolean {
  let fitting = 0;
  for (const row of rows) {
    const x = [one.values[row] ?? Number.NaN, other.values[row] ?? Number.NaN];
    const rough = way(row).of(x);
    const value = result.values[row] ?? 0;
    if (!(Math.abs(rough - value) <= 0.05 * Math.abs(value) + (result.steps[row] ?? 0) * 2)) continue;
    const { low, high } = boundsOf(way(row), x, [one.halves[row] ?? 0, other.halves[row] ?? 0]);
    if (mayShow(value, result.steps[row] ?? 0, low, high)) fitting++;
  }
  return fitting * 2 > rows.length || (rows.length === 1 && fitting === 1);
}

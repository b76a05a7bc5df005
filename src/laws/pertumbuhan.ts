import type { Formula } from "../evidence/law";
import type { Thresholds } from "../evidence/thresholds";
import { change, growth as growthWords, unsignedChange } from "../words/reckoning";
import type { Candidate } from "./column-law";
import { defineColumnLaw } from "./define";
import { difference, growth } from "./formulas";
import { relatedTo } from "./related";
import { resultScale, wholesOf } from "./scales";
import type { ColumnView, TableView } from "./view";

export default defineColumnLaw({ kind: "pertumbuhan", order: 40, candidates: pertumbuhanCandidates });

/** Growth and difference between two columns, or from the row above. */
function* pertumbuhanCandidates(view: TableView, result: ColumnView, at: Thresholds): Iterable<Candidate> {
  if (!isGrowth(result)) return;
  const figures = relatedTo(
    view,
    result,
    (each) => each.column.role !== "pertumbuhan" && !growthWords.isIn(each.words),
  ).slice(0, 6);
  const rivals = Math.max(1, figures.length);
  for (const { column: now } of figures) {
    const above = rowsAbove(view);
    for (const { column: before } of figures) {
      const isDown = now === before;
      if (isDown && view.rows.length < 3) continue;
      const prior = at.usual + (inOrder(before, now) || isDown ? 0.5 : 0) + (differs(before, now) ? 1 : 0);
      yield* compared(view, result, now, before, isDown ? above : undefined, prior, rivals);
    }
  }
}

export function isGrowth({ column, words }: ColumnView): boolean {
  return column.role === "pertumbuhan" || growthWords.isIn(words);
}

/** The same quantity at another time. */
function differs(before: ColumnView, now: ColumnView): boolean {
  return before !== now && before.column.role === now.column.role && before.period.year !== now.period.year;
}

function inOrder(before: ColumnView, now: ColumnView): boolean {
  const [from, to] = [before.period.year ?? 0, now.period.year ?? 0];
  return from !== to ? from < to : before.position < now.position;
}

function rowsAbove({ rows }: TableView): Int32Array {
  const above = new Int32Array(rows.length).fill(-1);
  for (let row = 1; row < rows.length; row++) {
    if (rows[row]?.kind === "data" && rows[row - 1]?.kind === "data") above[row] = row - 1;
  }
  return above;
}

function* compared(
  view: TableView,
  result: ColumnView,
  now: ColumnView,
  before: ColumnView,
  rows: Int32Array | undefined,
  prior: number,
  rivals: number,
): Iterable<Candidate> {
  const base = {
    kind: "pertumbuhan" as const,
    name: "pertumbuhan",
    rivals,
    isFound: false,
    result: result.position,
    sources: [{ position: now.position }, { position: before.position, ...(rows && { rows }) }],
    operands: { kini: now.column.index, lalu: before.column.index },
    spread: result.spread,
  };
  const isUnsigned = unsignedChange.isIn(result.words);
  for (const unsigned of isUnsigned ? [false, true] : [false]) {
    for (const whole of result.isShare || result.isSigned ? wholesOf(result) : [100, 1]) {
      for (const slack of [0, 2] as const) {
        const made = new Map<number, Formula>();
        yield {
          ...base,
          prior,
          slack,
          formula: (row) => {
            const scale = resultScale(view, row, result.position, whole);
            const formula = made.get(scale) ?? growth({ result: scale }, unsigned);
            made.set(scale, formula);
            return formula;
          },
        };
      }
    }
    if (!change.isIn(result.words)) continue;
    const plain = difference({ result: 1 }, unsigned);
    for (const slack of [0, 2] as const) yield { ...base, prior, slack, name: "selisih", formula: () => plain };
  }
}

import type { Formula, Law } from "../evidence/law";
import type { Thresholds } from "../evidence/thresholds";
import { cumulative } from "../words/periods";
import { outgoing, restColumn, unsignedRest } from "../words/reckoning";
import { type Candidate, lawOf, type Outcome, tryColumn } from "./column-law";
import { difference, sumOf } from "./formulas";
import { rumusCandidates } from "./rumus-kolom";
import type { ColumnView, TableView } from "./view";

/** A year under its quarters. */
const wholeYear = /\b(setahun|1 tahun|satu tahun|tahunan)\b/;
const totalWords = /^(jumlah|jml|total|grand total|sub total|subtotal)\b|\bjumlah$|\btotal$|^l ?[+&/] ?p$|\+/;

/**
 * Columns that add up in a row: L + P, months of a quarter, pagu less realisasi. For one set of columns one law, and
 * a fit whose figures all stand in a law that was kept already says nothing.
 */
export function jumlahBarisLaws(view: TableView, at: Thresholds, taken: ReadonlySet<number>): Law[] {
  const outcomes: Outcome[] = [];
  for (const candidate of candidatesOf(view, at, taken)) {
    const outcome = tryColumn(view, candidate, new Map(), at);
    if (outcome.score > at.found) outcomes.push(outcome);
  }
  return [...keep(view, outcomes, at)];
}

function* keep(view: TableView, outcomes: readonly Outcome[], at: Thresholds): Iterable<Law> {
  const kept: Outcome[] = [];
  const sets = new Set<string>();
  const ordered = [...outcomes].sort((one, other) => other.score - one.score);
  for (const leader of ordered) {
    const key = setOf(leader.candidate);
    if (sets.has(key)) continue;
    const first = bestNamed(ordered, leader);
    const outcome = tryColumn(view, first.candidate, new Map(), at, (row, x) =>
      isExplained(kept, first.candidate, row, x),
    );
    const isAlone = isToldAlone(outcome, at);
    const verdict =
      outcome.tally.verdict(outcome.score, outcome.candidate.isFound) ?? (isAlone ? "periksa" : undefined);
    if (!verdict || contradicts(outcome, kept)) continue;
    sets.add(key);
    kept.push(outcome);
    yield lawOf(view, outcome, isAlone ? "salah" : verdict);
  }
}

/** Of the ways to write one relation, the one whose result the words name: "belum" = "harus" − "sudah". */
function bestNamed(outcomes: readonly Outcome[], leader: Outcome): Outcome {
  const key = setOf(leader.candidate);
  const same = outcomes.filter(
    ({ candidate, tally }) => setOf(candidate) === key && tally.misfits <= leader.tally.misfits && tally.telling > 0,
  );
  return same.reduce((best, each) => (each.candidate.prior > best.candidate.prior ? each : best), leader);
}

/** Another sum makes up the same column and holds where this one does not. */
function contradicts({ candidate, states }: Outcome, kept: readonly Outcome[]): boolean {
  return kept.some(
    (other) =>
      other.candidate.result === candidate.result &&
      states.some((state, row) => state === "misfit" && other.states[row] === "fit"),
  );
}

/** One row, told by its words, that nothing else explains. */
function isToldAlone({ candidate, tally }: Outcome, at: Thresholds): boolean {
  return tally.telling === 0 && tally.misfits === 1 && candidate.prior >= at.told;
}

function setOf({ result, sources }: Candidate): string {
  return [result, ...sources.map(({ position }) => position)].sort((one, other) => one - other).join();
}

/** All that is no zero in this sum stands in one that was kept. */
function isExplained(kept: readonly Outcome[], candidate: Candidate, row: number, x: readonly number[]): boolean {
  const own = new Set([
    candidate.result,
    ...candidate.sources.flatMap(({ position }, index) => (x[index] ? [position] : [])),
  ]);
  return kept.some(({ candidate: other, states }) => {
    if (states[row] !== "fit") return false;
    const columns = new Set([other.result, ...other.sources.map(({ position }) => position)]);
    return [...own].every((position) => columns.has(position));
  });
}

function* candidatesOf(view: TableView, at: Thresholds, taken: ReadonlySet<number>): Iterable<Candidate> {
  for (const candidate of rumusCandidates(view, at)) if (candidate.kind === "jumlah-baris") yield candidate;
  const amounts = view.columns.filter((each) => isAmount(each) && !taken.has(each.position));
  const shares = view.columns.filter((each) => each.isShare && !each.isKey && !each.isMoney && each.count > 0);
  for (const result of amounts) {
    const isNamed = result.column.role === "jumlah" || totalWords.test(result.last) || wholeYear.test(result.words);
    // "Jumlah yang harus dilayani" is counted, "Jumlah" is added up.
    const isPlain = /^(jumlah|jml|jlh|total|grand total|jumlah total|l ?[+&/] ?p)$|\+/.test(result.last);
    const isRest = restColumn.isIn(result.words) && !result.isShare;
    if (isRest) yield* differences(result, amounts, at);
    const sets = [...setsFor(view, result, amounts, isNamed)];
    const isMonth = result.month !== undefined;
    for (const { positions, isTold } of sets) {
      const named = isTold && (isPlain || result.column.role === "jumlah" || positions.length > 2) ? at.told : at.usual;
      const prior = isMonth ? at.unlikely : isTold ? named : isNamed ? at.usual : at.found;
      // What no word proposes is tried on a few rows before it is tried on all.
      if (prior < 0 && !isProbed(view, result, positions)) continue;
      yield* turnedRight(view, result, positions, prior, isTold ? 1 : sets.length);
    }
    yield* stock(view, result, amounts, at);
  }
  for (const result of shares) {
    if (result.column.role !== "jumlah" && !/^(jumlah|total|l ?[+&] ?p)$/.test(result.last)) continue;
    const group = shares.filter((each) => each !== result && each.group === result.group);
    if (group.length >= 2)
      yield addition(
        result,
        group.map(({ position }) => position),
        at.usual,
        1,
        2,
      );
  }
}

function isAmount({ isShare, isKey, additivity, count, column, words }: ColumnView): boolean {
  if (isKey || count === 0) return false;
  if (restColumn.isIn(words) && !isShare) return true;
  return !isShare && additivity !== "never" && column.role !== "porsi" && column.role !== "serapan";
}

const plus = sumOf();
const minus = difference();

/** A sum that nothing names, left of its two parts, is the rightmost as a difference: results stand behind. */
function* turnedRight(
  view: TableView,
  result: ColumnView,
  positions: readonly number[],
  prior: number,
  rivals: number,
): Iterable<Candidate> {
  const [one, other] = positions;
  const last = other === undefined ? undefined : view.columns[other];
  const isBehind = prior < 0 && positions.length === 2 && one !== undefined && one > result.position;
  if (!isBehind || !last) {
    yield addition(result, positions, prior, rivals);
    return;
  }
  yield {
    ...addition(last, [result.position, one], prior, rivals),
    name: "selisih kolom",
    formula: () => minus,
    takesBlanks: false,
  };
}

/** What was there, what came and what went: the end of a stock. */
function* stock(
  view: TableView,
  result: ColumnView,
  amounts: readonly ColumnView[],
  at: Thresholds,
): Iterable<Candidate> {
  const among = new Set(amounts);
  const run: ColumnView[] = [];
  for (let position = result.position - 1; position >= 0 && run.length < 5; position--) {
    const next = view.columns[position];
    if (!next || !among.has(next)) break;
    run.unshift(next);
    const signs = run.map(({ words }): 1 | -1 => (outgoing.isIn(words) ? -1 : 1));
    if (run.length < 3 || signs[0] !== 1 || !signs.includes(-1)) continue;
    const formula = sumOf(signs);
    const positions = run.map((each) => each.position);
    yield { ...addition(result, positions, at.usual, 2), formula: () => formula, takesBlanks: false };
  }
}

function addition(
  result: ColumnView,
  positions: readonly number[],
  prior: number,
  rivals: number,
  slack: 0 | 2 = result.halves.some((half) => half > 0) ? 2 : 0,
): Candidate {
  return {
    kind: "jumlah-baris",
    name: "jumlah kolom",
    prior,
    rivals,
    isFound: prior < 0,
    result: result.position,
    sources: positions.map((position) => ({ position })),
    formula: () => plus,
    slack,
    operands: {},
    takesBlanks: true,
  };
}

interface SumSet {
  readonly positions: readonly number[];
  /** The header says that it adds up these. */
  readonly isTold: boolean;
}

/** Runs are tried up to this length: a year has twelve months and four quarters. */
const longestRun = 16;

/** Columns that may be added: under the same header, beside the total, of the same name under other headers. */
function* setsFor(
  view: TableView,
  result: ColumnView,
  amounts: readonly ColumnView[],
  isNamed: boolean,
): Iterable<SumSet> {
  const among = new Set(amounts);
  const seen = new Set<string>();
  const fresh = (positions: readonly number[]): boolean => {
    const key = positions.join();
    if (positions.length < 2 || seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  const inGroup = amounts.filter((each) => each !== result && each.group === result.group);
  const isGrouped = result.group !== "";
  if (isGrouped) {
    const siblings = inGroup.map(({ position }) => position);
    if (fresh(siblings)) yield { positions: siblings, isTold: isNamed };
  }
  const namesakes = namesakesOf(result, amounts);
  if (fresh(namesakes)) yield { positions: namesakes, isTold: totalWords.test(result.group) || isNamed };
  const [before, now] = [view.columns[result.position - 2], view.columns[result.position - 1]];
  // "s.d. bulan lalu | bulan ini | s.d. bulan ini".
  if (before && now && cumulative.isIn(result.words) && among.has(before) && among.has(now)) {
    if (fresh([before.position, now.position])) yield { positions: [before.position, now.position], isTold: true };
  }
  for (const step of [-1, 1] as const) {
    const run: ColumnView[] = [];
    for (let position = result.position + step; run.length < longestRun; position += step) {
      const next = view.columns[position];
      if (!next) break;
      // A share beside each amount is passed over; a column of another sort ends the run.
      if (next.isShare || next.count === 0) continue;
      if (!among.has(next)) break;
      run.push(next);
      const positions = run.map((each) => each.position).sort((one, other) => one - other);
      const isWhole = isEndOfRun(view, position + step, among) || run.length === 2;
      const isUniform = run.every((each) => each.group === run[0]?.group && each.isMoney === result.isMoney);
      if (fresh(positions))
        yield { positions, isTold: isNamed && isWhole && isUniform && result.group === (run[0]?.group ?? "") };
    }
    // Months up to the total before: a quarter's own.
    const end = run.findIndex((each) => each.month === undefined);
    const own = end < 0 ? run : run.slice(0, end);
    if (result.month === undefined && own.length >= 2 && fresh(own.map(({ position }) => position))) {
      yield { positions: own.map(({ position }) => position), isTold: true };
    }
  }
  const totals = amounts.filter((each) => each !== result && isTotalBesides(each, result));
  const positions = totals.map(({ position }) => position);
  if (isNamed && fresh(positions)) yield { positions, isTold: false };
}

function isEndOfRun(view: TableView, position: number, among: ReadonlySet<ColumnView>): boolean {
  const next = view.columns[position];
  return !next || !among.has(next);
}

/** "Jumlah PMA", or "L" under "Jumlah": the columns of that name under the other headers. */
function namesakesOf(result: ColumnView, amounts: readonly ColumnView[]): number[] {
  const own = result.column.path.length > 1 ? result.last : result.words.replace(totalWords, "").trim();
  if (own === "") return [];
  const isTotalGroup = totalWords.test(result.group) || totalWords.test(result.words);
  if (!isTotalGroup) return [];
  return amounts
    .filter(
      (each) => each !== result && each.column.path.length > 1 && each.last === own && !totalWords.test(each.group),
    )
    .map(({ position }) => position);
}

/** Quarters for a year, groups' totals for the total of all. */
function isTotalBesides(each: ColumnView, result: ColumnView): boolean {
  if (each.period.quarter !== undefined && result.period.quarter === undefined) return !cumulative.isIn(each.words);
  return each.column.role === "jumlah" && each.group !== result.group && each.last === result.last;
}

/** Rows on which a sum that nothing names is tried first. */
const probes = 5;

function isProbed({ columns }: TableView, result: ColumnView, positions: readonly number[]): boolean {
  let [tried, fitting] = [0, 0];
  for (let row = 0; row < result.values.length && tried < probes; row++) {
    const value = result.values[row] ?? 0;
    if (!value) continue;
    tried++;
    let [total, slack] = [0, (result.steps[row] ?? 0) * 1.5];
    for (const position of positions) {
      total += columns[position]?.values[row] || 0;
      slack += columns[position]?.halves[row] ?? 0;
    }
    // A part left of its result may be what the result is less.
    if (Math.abs(total - value) <= slack) fitting++;
  }
  return fitting * 2 >= tried && fitting > 0;
}

/** The two columns right before it. */
function isNear(first: ColumnView, second: ColumnView, result: ColumnView): boolean {
  return (
    first.position < result.position &&
    second.position < result.position &&
    result.position - Math.min(first.position, second.position) <= 2
  );
}

/** Sisa, selisih, lebih/kurang: one column less another, as the words say or as the figures do. */
function* differences(result: ColumnView, amounts: readonly ColumnView[], at: Thresholds): Iterable<Candidate> {
  const near = amounts.filter((each) => each !== result && Math.abs(each.position - result.position) <= 8);
  const made: Readonly<Record<"signed" | "unsigned", Formula>> = {
    signed: difference(),
    unsigned: difference({ result: 1 }, true),
  };
  for (const first of near) {
    for (const second of near) {
      if (first === second) continue;
      // "Total | Anggaran | Realisasi | Sisa": what is left is left of its own group.
      const isOwn = first.group === result.group && second.group === result.group;
      const isTold =
        (first.column.role === "pagu" || first.column.role === "target") &&
        second.column.role === "realisasi" &&
        (isOwn || result.group === "" || !near.some((each) => each.group === result.group));
      const isUnsigned = unsignedRest.isIn(result.words);
      for (const sign of isUnsigned && first.position < second.position
        ? (["signed", "unsigned"] as const)
        : (["signed"] as const)) {
        yield {
          kind: "jumlah-baris",
          name: "selisih kolom",
          prior:
            (isTold ? at.told : at.usual + (isNear(first, second, result) ? 1 : 0)) - (sign === "unsigned" ? 1 : 0),
          rivals: isTold || isNear(first, second, result) ? 1 : near.length,
          isFound: false,
          result: result.position,
          sources: [{ position: first.position }, { position: second.position }],
          formula: () => made[sign],
          slack: result.halves.some((half) => half > 0) ? 2 : 0,
          operands: {},
        };
      }
    }
  }
}

import type { Law } from "../evidence/law";
import type { Thresholds } from "../evidence/thresholds";
import { columnLaws } from ".";
import { type Candidate, type Frequency, frequencyOf, lawOf, type Outcome, tryColumn } from "./column-law";
import { isGrowth } from "./pertumbuhan";
import { isRate, rasioCandidates } from "./rasio";
import { rumusCandidates } from "./rumus-kolom";
import type { ColumnView, TableView } from "./view";

/** The one way in which each column of ratios is reckoned, of all that may be. */
export function ratioLaws(view: TableView, at: Thresholds): Law[] {
  const stated = [...rumusCandidates(view, at)].filter(({ kind }) => kind !== "jumlah-baris");
  const laws = view.columns.flatMap((result) => {
    const own = stated.filter((each) => each.result === result.position);
    if (result.isKey || result.count === 0 || !(own.length > 0 || mayBeRatio(view, result))) return [];
    return choose(view, result, own, at) ?? [];
  });
  return onePerRelation(laws);
}

/** Of several laws over one set of columns the one that words tell, else the rightmost: results stand behind. */
function onePerRelation(laws: readonly Law[]): Law[] {
  return laws.filter(
    (law) =>
      !laws.some((other) => {
        if (other === law || setOf(other) !== setOf(law)) return false;
        return other.prior > law.prior || (other.prior === law.prior && (other.column ?? 0) > (law.column ?? 0));
      }),
  );
}

/** Products and quotients that only figures tell, of amounts that no other law makes up; for one set of columns one law. */
export function productLaws(view: TableView, at: Thresholds, kept: readonly Law[]): Law[] {
  const sets = new Set(kept.map(setOf));
  const results = new Set(kept.map(({ column }) => column));
  const ratioResults = new Set(kept.flatMap(({ column, kind }) => (kind !== "jumlah-baris" ? (column ?? []) : [])));
  return view.columns.flatMap((result) => {
    if (result.isKey || result.count < 3 || results.has(result.position)) return [];
    if (result.column.role === "target" || result.column.role === "realisasi" || result.column.role === "pagu")
      return [];
    const frequency = frequencyOf(view, result.position);
    // What was reckoned and rounded already is no ground to reckon further.
    const fresh = found(view, result, frequency, at).filter(
      ({ candidate }) => !candidate.sources.some(({ position }) => ratioResults.has(position)),
    );
    const law = decide(view, fresh, at);
    if (!law || sets.has(setOf(law))) return [];
    sets.add(setOf(law));
    return law;
  });
}

function setOf({ column, sources = [] }: Law): string {
  return [column ?? -1, ...sources].sort((one, other) => one - other).join();
}

/** Money, target and realisasi are never the result of a ratio; but for the share beside their own money. */
function mayBeRatio({ columns }: TableView, result: ColumnView): boolean {
  if (result.isMoney) return false;
  const { role } = result.column;
  if (role !== "target" && role !== "realisasi" && role !== "pagu")
    return (
      result.isShare ||
      isRate(result) ||
      isGrowth(result) ||
      role === "indeks" ||
      role === "nilai" ||
      role === "pertumbuhan" ||
      role === "efisiensi"
    );
  const hasOwnMoney = columns.some((each) => each.isMoney && each.group === result.group && each !== result);
  return result.isShare && hasOwnMoney;
}

/** What words propose; what arithmetic finds is asked for only where they leave something open. */
function* named(view: TableView, result: ColumnView, at: Thresholds): Iterable<Candidate> {
  for (const { candidates } of columnLaws) yield* candidates(view, result, at);
}

function choose(view: TableView, result: ColumnView, stated: readonly Candidate[], at: Thresholds): Law | undefined {
  const frequency = frequencyOf(view, result.position);
  const outcomes: Outcome[] = [];
  for (const candidate of [...stated, ...named(view, result, at)]) {
    const outcome = tryColumn(view, candidate, frequency, at);
    outcomes.push(outcome);
    // Told, all rows fit as they are printed, and one of them at least could have failed: nothing is open.
    const isClosed = outcome.tally.misfits === 0 && outcome.tally.telling > 0 && candidate.slack === 0;
    if (isClosed && candidate.prior >= at.told) break;
  }
  const leader = best(outcomes);
  if (!leader || leader.tally.misfits > 0 || leader.tally.telling === 0) {
    const told = new Set(
      outcomes.filter(({ candidate }) => candidate.prior > at.usual).map(({ candidate }) => sourcesOf(candidate)),
    );
    // What words say of two columns, arithmetic does not unsay: a direction, a cap.
    outcomes.push(...found(view, result, frequency, at).filter(({ candidate }) => !told.has(sourcesOf(candidate))));
  }
  return decide(view, outcomes, at);
}

function sourcesOf({ sources }: Candidate): string {
  return sources
    .map(({ position }) => position)
    .sort((one, other) => one - other)
    .join();
}

function found(view: TableView, result: ColumnView, frequency: Frequency, at: Thresholds): Outcome[] {
  return [...rasioCandidates(view, result, at)]
    .map((candidate) => tryColumn(view, candidate, frequency, at))
    .filter(({ score, tally, candidate }) => tally.verdict(score, candidate.isFound) !== undefined);
}

function best(outcomes: readonly Outcome[]): Outcome | undefined {
  return outcomes.reduce<Outcome | undefined>(
    (leader, each) => (leader && leader.score >= each.score ? leader : each),
    undefined,
  );
}

function decide(view: TableView, outcomes: readonly Outcome[], at: Thresholds): Law | undefined {
  const winner = best(outcomes);
  if (!winner) return undefined;
  const isAlone = isToldAlone(winner, outcomes, at);
  // Told, and the figure fits nothing else: worth its "periksa" whatever the weights.
  const verdict = winner.tally.verdict(winner.score, winner.candidate.isFound) ?? (isAlone ? "periksa" : undefined);
  if (!verdict) return undefined;
  const rivals = outcomes.filter(
    (each) =>
      each !== winner && each.score > winner.score - at.rival && (winner.candidate.isFound || !each.candidate.isFound),
  );
  const disputed = new Set<number>();
  for (const [row, state] of winner.states.entries()) {
    if (state === "misfit" && rivals.some(({ states }) => states[row] === "fit")) disputed.add(row);
  }
  return lawOf(view, winner, isAlone ? "salah" : verdict, disputed);
}

/** A told law without a row to support it stands where the figure fits nothing else either. */
function isToldAlone(winner: Outcome, outcomes: readonly Outcome[], at: Thresholds): boolean {
  const { candidate, tally, states } = winner;
  if (tally.telling > 0 || candidate.prior < at.told - at.rival) return false;
  if (tally.misfits !== 1 && tally.misfits !== winner.slips.size) return false;
  const row = states.indexOf("misfit");
  return !outcomes.some((each) => !each.candidate.isFound && each.states[row] === "fit" && (each.worths[row] ?? 0) > 0);
}

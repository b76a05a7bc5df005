import type { Formula, Law } from "../evidence/law";
import type { Thresholds } from "../evidence/thresholds";
import { Tally } from "../evidence/weigh";
import type { Row } from "../tables/table";
import { normalise } from "../words/normalise";
import { wholePlace } from "../words/offices";
import { isMeanLabel, opensTotal } from "../words/rows";
import { netto, restRow } from "../words/totals";
import { difference, meanOf, sumOf } from "./formulas";
import { type RowTrial, rowInstance, tryRow } from "./row-trial";
import type { Tree } from "./trees";
import type { ColumnView, TableView } from "./view";

/** Rows that a total may be made up of. */
interface Parts {
  readonly rows: readonly number[];
  readonly formula: Formula;
  readonly prior: number;
  readonly rivals: number;
}

/** A total with the rows that its figures confirm best. */
interface Reading {
  readonly row: number;
  readonly parts: Parts;
  readonly trials: readonly RowTrial[];
  readonly tally: Tally;
  readonly score: number;
  readonly isTold: boolean;
}

const add = sumOf();
const mean = meanOf();
const less = difference();

/** Total rows against the rows, totals or differences of totals that they are made up of. */
export function jumlahKolomLaws(
  view: TableView,
  at: Thresholds,
  tree: Tree | undefined,
  taken: ReadonlySet<number>,
  weighted: ReadonlySet<number>,
): Law[] {
  const columns = view.columns.filter(
    (column) => !taken.has(column.position) && (isCandidate(column) || weighted.has(column.position)),
  );
  const first = readings(view, at, tree, columns);
  const dropped = notAdded(
    columns.filter(({ position }) => !weighted.has(position)),
    first,
    at,
  );
  const kept =
    dropped.size === 0
      ? first
      : readings(
          view,
          at,
          tree,
          columns.filter(({ position }) => !dropped.has(position)),
        );
  return kept.flatMap((reading) => lawOf(view, reading) ?? []);
}

function isCandidate({ isKey, count, additivity }: ColumnView): boolean {
  return !isKey && count > 1 && additivity !== "never";
}

/** Columns that do not add up are no errors but columns of another sort. */
function notAdded(columns: readonly ColumnView[], found: readonly Reading[], at: Thresholds): Set<number> {
  const dropped = new Set<number>();
  for (const {
    position,
    additivity,
    column: { role },
  } of columns) {
    let [telling, misfits] = [0, 0];
    for (const { trials, isTold, score } of found) {
      if (!isTold && score < at.likely) continue;
      const trial = trials.find((each) => each.position === position);
      if (!trial) continue;
      if (trial.worth > 0) telling++;
      if (trial.state === "misfit") misfits++;
    }
    const isHopeless = telling === 0 && misfits > 1;
    const isAlike = found.some(({ trials }) =>
      trials.some(
        (trial) =>
          trial.worth > 0 && columns.some((each) => each.position === trial.position && each.column.role === role),
      ),
    );
    const isOfOtherSort =
      additivity === "perhaps" && misfits > 0 && (misfits > telling + 1 || (telling === 0 && !isAlike));
    if (isHopeless || isOfOtherSort) dropped.add(position);
  }
  return dropped;
}

function readings(view: TableView, at: Thresholds, tree: Tree | undefined, columns: readonly ColumnView[]): Reading[] {
  return totalsOf(view, at).flatMap(({ row, prior, isRest }) => {
    const sets = isRest ? restsOf(view, row, prior) : partsOf(view, row, prior, tree);
    let best: Reading | undefined;
    for (const parts of sets) {
      const reading = read(view, row, parts, columns, prior >= at.told, at);
      if (reading && (!best || reading.score > best.score)) best = reading;
    }
    return best ?? [];
  });
}

function read(
  view: TableView,
  row: number,
  parts: Parts,
  columns: readonly ColumnView[],
  isTold: boolean,
  at: Thresholds,
): Reading | undefined {
  const tally = new Tally(at);
  const trials: RowTrial[] = [];
  const differences = new Set<number>();
  const leftOut = new Set<number>();
  for (const column of columns) {
    const own = tryRow(view, row, parts.rows, column.position, parts.formula, at);
    const covers = own?.state === "misfit" ? coversOf(view, row, column) : 1;
    const spread = covers > 1 ? tryRow(view, row, parts.rows, column.position, parts.formula, at, covers) : undefined;
    const trial = spread ?? own;
    if (!trial || (parts.formula === less && trial.rows.length < 2)) continue;
    if (trial.state === "misfit" && isOtherSummary(view, row, trial, at)) continue;
    trials.push(trial);
    if (trial.state === "misfit") {
      // The same difference in all columns, the same row left out: one error.
      const size = Math.abs(trial.difference);
      const missing = trial.rows.filter(
        (part) => Math.abs((column.values[part] ?? 0) - size) < 1e-9 * Math.max(1, size),
      );
      const isKnown = differences.has(size) || missing.some((part) => leftOut.has(part));
      differences.add(size);
      for (const part of missing) leftOut.add(part);
      if (isKnown) continue;
    }
    tally.add(trial.state, trial.worth, trial.isSlip || (trial.state === "misfit" && leftOut.size > 0), trial.isNear);
  }
  if (trials.length === 0) return undefined;
  return { row, parts, trials, tally, score: tally.score(parts.prior, parts.rivals), isTold };
}

/** The columns that a total is merged or spread over: those of its group that have figures above, and none beside it. */
function coversOf({ rows, columns }: TableView, row: number, { position, group }: ColumnView): number {
  const cells = rows[row]?.cells;
  const merged = cells?.[position]?.covers ?? 1;
  if (merged > 1 || group === "") return merged;
  let covers = 1;
  while (
    columns[position + covers]?.group === group &&
    columns[position + covers]?.count &&
    cells?.[position + covers]?.text === ""
  )
    covers++;
  return covers;
}

/** The mean of the rows, or parents and their parts added together. */
function isOtherSummary(view: TableView, row: number, trial: RowTrial, at: Thresholds): boolean {
  if (trial.rows.length < 2) return false;
  const column = view.columns[trial.position];
  const value = column?.values[row] ?? 0;
  const total = value - trial.difference;
  // Among its rows and far from their sum: a mean, a ratio of totals.
  const figures = trial.rows.map((part) => column?.values[part] ?? 0);
  const isAmong = value <= Math.max(...figures) && value >= Math.min(...figures);
  const isRate = column?.additivity !== "surely" || (!column.isMoney && (column.steps[row] ?? 1) < 1);
  if (isRate && isAmong && !trial.isSlip && figures.length >= 3 && Math.abs(total) > 2 * Math.abs(value)) return true;
  const step = view.columns[trial.position]?.steps[row] ?? 0;
  if (Math.abs(total - 2 * value) <= step) return true;
  return tryRow(view, row, trial.rows, trial.position, mean, at)?.state === "fit";
}

interface Total {
  readonly row: number;
  readonly prior: number;
  /** A balance: surplus, netto, selisih. */
  readonly isRest: boolean;
}

/** "Surplus/(defisit)", "Pembiayaan netto": a difference of totals. */
function isRest(label: string): boolean {
  return restRow.opens(label) || netto.isIn(label);
}

function totalsOf({ rows, table }: TableView, at: Thresholds): Total[] {
  const numbered = rows.filter((row) => isNumbered(row)).length;
  const data = rows.flatMap(({ kind }, row) => (kind === "data" ? [row] : []));
  const [first, last] = [data[0], data.at(-1)];
  const hasTotal = rows.some(({ kind }) => kind === "total");
  return rows.flatMap((own, row): Total[] => {
    const label = normalise(own.label);
    if (own.kind === "group" || own.cells.every(({ number }) => !number)) return [];
    if (isRest(label) && (own.kind !== "data" || !isNumbered(own))) return [{ row, prior: at.usual, isRest: true }];
    if (own.kind === "total" || own.kind === "subtotal") return [{ row, prior: at.told, isRest: false }];
    // "Nilai Akhir", "Indeks": the weighted parts together, if they are.
    if (own.kind === "summary") return isMeanLabel(own.label) ? [] : [{ row, prior: 0, isRest: false }];
    if (opensTotal(label) && !isNumbered(own)) {
      return [{ row, prior: numbered * 2 > rows.length ? at.told : 0, isRest: false }];
    }
    if (data.length < 4 || hasTotal || (row !== first && row !== last)) return [];
    const isNamed =
      label === "" || wholePlace.opens(label) || (label.length > 3 && normalise(table.title).includes(label));
    const restarts = row === first && isNumbered(own) && numberOf(own) === numberOf(rows[row + 1]);
    return [{ row, prior: isNamed || restarts ? at.usual : at.found, isRest: false }];
  });
}

function numberOf(row: Row | undefined): string {
  const cell = row?.cells.find(({ text }) => text !== "");
  return cell?.text.replace(/[.)\s]+$/, "") ?? "";
}

function isNumbered({ cells }: Row): boolean {
  const first = cells.find(({ text }) => text !== "");
  return first !== undefined && /^\(?(\d{1,4}|[a-z]|[ivx]+|\d+(\.\d+)+)[.)]*$/i.test(first.text.trim());
}

/** Of so many totals only those near them are tried. */
const manyTotals = 40;

/** What a total may add: its section, all rows, the outermost, the innermost, the totals above, the rows below. */
function partsOf(view: TableView, row: number, prior: number, tree: Tree | undefined): Parts[] {
  const { rows } = view;
  const sets: (readonly number[])[] = [];
  const isData = (index: number) => rows[index]?.kind === "data";
  const isTotal = (index: number) =>
    rows[index]?.kind === "total" || rows[index]?.kind === "subtotal" || isWordTotal(rows[index]);
  const section: number[] = [];
  for (let above = row - 1; above >= 0 && isData(above) && !isWordTotal(rows[above]); above--) section.unshift(above);
  const sinceTotal: number[] = [];
  for (let above = row - 1; above >= 0 && !isTotal(above); above--) if (isData(above)) sinceTotal.unshift(above);
  const totals: number[] = [];
  const isFew = rows.filter(({ kind }) => kind === "total" || kind === "subtotal").length <= manyTotals;
  for (let above = row - 1; above >= Math.max(0, isFew ? 0 : row - 400); above--)
    if (isTotal(above)) totals.unshift(above);
  const all: number[] = [];
  if (isFew) for (let above = 0; above < row; above++) if (isData(above) && !isWordTotal(rows[above])) all.push(above);
  const below: number[] = [];
  if (sinceTotal.length === 0)
    for (let next = row + 1; next < rows.length && !isTotal(next); next++) if (isData(next)) below.push(next);

  sets.push(...levelsOf(section, tree, rows));
  if (sinceTotal.length > section.length) sets.push(...levelsOf(sinceTotal, tree, rows));
  if (totals.length > 0) {
    const lastTotal = totals.at(-1) ?? 0;
    if (sinceTotal.length > 0) sets.push([...totals, ...sinceTotal], [lastTotal, ...sinceTotal]);
    if (totals.length > 1) sets.push(totals, totals.slice(-2));
    for (const count of [3, 4]) if (totals.length > count) sets.push(totals.slice(-count));
    const subtotals = totals.filter((each) => rows[each]?.kind === "subtotal");
    if (subtotals.length > 1 && subtotals.length < totals.length) sets.push(subtotals);
  }
  if (all.length > sinceTotal.length) sets.push(...levelsOf(all, tree, rows));
  if (all.length > 0) sets.push(all.filter((each) => !rows[each]?.hidden));
  sets.push(...levelsOf(below, tree, rows));
  const fresh = distinct(sets);
  return fresh.map((each, index) => ({ rows: each, formula: add, prior, rivals: index < 3 ? 1 : fresh.length }));
}

function isWordTotal(row: Row | undefined): boolean {
  return row !== undefined && row.kind === "data" && opensTotal(row.label) && !isNumbered(row);
}

/** The rows that stand for themselves, all of them, and those that have no parts. */
function levelsOf(set: readonly number[], tree: Tree | undefined, rows: readonly Row[]): (readonly number[])[] {
  if (set.length === 0) return [];
  const inSet = new Set(set);
  const sets: (readonly number[])[] = [];
  if (tree) {
    const parents = new Set(set.map((row) => tree.parentOf[row] ?? -1));
    sets.push(
      set.filter((row) => !inSet.has(tree.parentOf[row] ?? -1)),
      set.filter((row) => !parents.has(row)),
    );
  }
  const outermost = set.reduce((least, row) => Math.min(least, rows[row]?.level ?? 0), Number.POSITIVE_INFINITY);
  sets.push(
    set.filter((row) => rows[row]?.level === outermost),
    set,
  );
  return sets;
}

function distinct(sets: readonly (readonly number[])[]): (readonly number[])[] {
  const seen = new Set<string>();
  return sets.filter((set) => {
    const key = `${set.length} ${set[0]} ${set.at(-1)} ${set.length < 200 ? set.join() : ""}`;
    return set.length > 0 && !seen.has(key) && seen.add(key);
  });
}

/** Balances reach back so many rows that strike one. */
const balanced = 5;

/** A surplus is one total less another, netto what comes in less what goes out, SILPA the balances together. */
function restsOf({ rows }: TableView, row: number, prior: number): Parts[] {
  const strikes = rows.flatMap(({ kind, label }, index) =>
    index < row && (kind === "total" || kind === "subtotal" || kind === "summary" || isRest(label) || opensTotal(label))
      ? [index]
      : [],
  );
  const section: number[] = [];
  for (let above = row - 1; above >= 0 && rows[above]?.kind === "data"; above--) section.unshift(above);
  const pairs: (readonly [number, number])[] = [];
  const near = strikes.slice(-balanced);
  for (const [index, one] of near.entries()) for (const other of near.slice(index + 1)) pairs.push([one, other]);
  const [first, second] = section.length === 2 ? section : [];
  if (first !== undefined && second !== undefined) pairs.push([first, second]);
  const rivals = Math.max(1, pairs.length);
  return pairs.flatMap(([one, other]) => [
    { rows: [one, other], formula: less, prior, rivals },
    { rows: [other, one], formula: less, prior, rivals: rivals * 2 },
    { rows: [one, other], formula: add, prior, rivals: rivals * 2 },
  ]);
}

/** Totals farther than this from their rows may be of other rows. */
const far = 0.25;

function lawOf(view: TableView, reading: Reading): Law | undefined {
  const { row, parts, trials, tally, score, isTold } = reading;
  const isAlone = tally.telling === 0 && isTold && trials.every((trial) => isNear(view, row, trial));
  // Told, and nothing else explains it: worth its "periksa" whatever the weights.
  const usual = tally.verdict(score, parts.prior < 0) ?? (isAlone && tally.misfits <= 2 ? "periksa" : undefined);
  if (!usual) return undefined;
  return {
    kind: "jumlah-kolom",
    name: "jumlah",
    prior: parts.prior,
    score,
    isSupported: tally.telling > 0,
    verdict: isAlone ? "salah" : usual,
    instances: trials.flatMap((trial) => rowInstance(view, row, trial, parts.formula) ?? []),
    operands: {},
  };
}

function isNear(view: TableView, row: number, { position, difference: apart }: RowTrial): boolean {
  const value = Math.abs(view.columns[position]?.values[row] ?? 0);
  return Math.abs(apart) < far * Math.max(value, Math.abs(value - apart));
}

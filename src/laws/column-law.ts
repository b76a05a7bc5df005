import type { Arah } from "../core/capaian";
import type { LawKind, Operand } from "../evidence/convention";
import type { Formula, Instance, Law, State } from "../evidence/law";
import { isNearSlip } from "../evidence/near-slip";
import type { Thresholds } from "../evidence/thresholds";
import { fits, Tally, worthOf } from "../evidence/weigh";
import type { Row } from "../tables/table";
import { isMeanLabel } from "../words/rows";
import { cellAt, type TableView } from "./view";

/** Where an operand stands: in the row itself, in one fixed row, or in a row of its own for each. */
export interface Source {
  readonly position: number;
  readonly row?: number;
  /** By row of the result; -1 for none. */
  readonly rows?: Int32Array;
}

/** How much slack the operands take: as printed, the first of them, all. */
export type Slack = 0 | 1 | 2;

/** One way in which a column may be reckoned, before its rows have spoken. */
export interface Candidate {
  readonly kind: LawKind;
  readonly name: string;
  readonly prior: number;
  /** How many such ways were tried. */
  readonly rivals: number;
  /** Found by arithmetic alone. */
  readonly isFound: boolean;
  readonly result: number;
  readonly sources: readonly Source[];
  /** Undefined for a row that the law does not speak of. */
  formula(row: number): Formula | undefined;
  readonly slack: Slack;
  readonly operands: Readonly<Partial<Record<Operand, number>>>;
  readonly batas?: number;
  readonly whole?: number;
  arahOf?(row: number): Arah | undefined;
  /** A misfit that is none: another way of this row, which nothing forbids. */
  isExcused?(row: number, value: number, x: readonly number[]): boolean;
  /** The width of what could stand in the column; else each figure's own size. */
  readonly spread?: number;
  /** Blank operands count as nothing. */
  readonly takesBlanks?: boolean;
}

export interface Outcome {
  readonly candidate: Candidate;
  readonly score: number;
  readonly tally: Tally;
  readonly states: readonly State[];
  readonly worths: Float64Array;
  readonly slips: ReadonlySet<number>;
}

/** Figures of a column by how often they stand in it. */
export type Frequency = ReadonlyMap<number, number>;

export function frequencyOf({ columns }: TableView, position: number): Frequency {
  const counts = new Map<number, number>();
  for (const value of columns[position]?.values ?? []) {
    if (!Number.isNaN(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** A law of many rows that misfits this often is none; it is not looked through to its end. */
const hopeless = 12;

/** Tries a candidate on the rows of its column. */
export function tryColumn(
  view: TableView,
  candidate: Candidate,
  frequency: Frequency,
  at: Thresholds,
  explained?: (row: number, x: readonly number[]) => boolean,
): Outcome {
  const { columns, rows } = view;
  const { result, slack, prior, rivals } = candidate;
  const column = columns[result];
  const tally = new Tally(at);
  const states = new Array<State>(rows.length).fill("void");
  const worths = new Float64Array(rows.length);
  const slips = new Set<number>();
  const differences = new Set<number>();
  const spread = candidate.spread ?? column?.spread ?? 0;
  // The same figures again say nothing new.
  const isRepeat = (value: number, x: readonly number[]) => {
    if ((frequency.get(value) ?? 2) < 2) return false;
    const key = `${value} ${x.join()}`;
    return seen.has(key) || !seen.add(key);
  };
  const seen = new Set<string>();
  const miss = (row: number, value: number, x: readonly number[], expected: number) => {
    states[row] = "misfit";
    const isSlip =
      isNearSlip(value, expected, column?.steps[row] ?? 0) || isCopy(value, x, expected, column?.values[row - 1]);
    if (isSlip) slips.add(row);
    // A row's error that returns in the total is one.
    const apart = Math.abs(value - expected);
    const isKnown = !isRatioLike(candidate) && differences.has(apart);
    differences.add(apart);
    if (!isKnown) tally.add("misfit", 0, isSlip);
  };
  const doubtful: number[] = [];
  const own = view.ownOperands(result);
  // The office's own formulas reckon with other columns: this is not its law.
  const isForeign = own !== undefined && candidate.sources.some((source) => !own.has(source.position));
  let blanksTaken = 0;
  for (let row = 0; row < rows.length; row++) {
    const value = column?.values[row] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const read = readOperands(view, candidate, row);
    const formula = read && candidate.formula(row);
    if (!read || !formula) continue;
    const { x, halves } = read;
    const step = column?.steps[row] ?? 0;
    const trial = {
      formula,
      value,
      step,
      x,
      halves: slack === 0 ? undefined : halves,
      isTyped: cellAt(view, row, result)?.typed ?? false,
    };
    const expected = formula.of(x);
    if (!Number.isFinite(expected)) continue;
    if (fits(trial)) {
      states[row] = "fit";
      if (read.hasBlanks) blanksTaken++;
      const isExplained = isRepeat(value, x) || (explained?.(row, x) ?? false);
      const plausible = candidate.spread === undefined && column && !isRatioLike(candidate) ? Math.abs(value) : spread;
      const isItself = candidate.sources.some((source) => source.row === row);
      const fine = step > (column?.finest ?? step) ? { ...trial, step: column?.finest ?? step } : trial;
      const told = fine !== trial && fits(fine) ? fine : trial;
      const worth = isExplained || isItself ? 0 : worthOf(told, plausible, at);
      // Of ratios a zero says nothing, and a whole little.
      const most = !isRatioLike(candidate) ? worth : value === 0 ? 0 : isWhole(candidate, value) ? at.whole : worth;
      worths[row] = Math.min(worth, most);
      tally.add("fit", worths[row] ?? 0);
      continue;
    }
    if (isForeign && cellAt(view, row, result)?.formula) continue;
    if (read.hasBlanks) {
      doubtful.push(row);
      continue;
    }
    if (
      isMeanRow(rows[row]) ||
      candidate.isExcused?.(row, value, x) ||
      isOtherSummary(view, result, row, value, tally.misfits > 0)
    )
      continue;
    miss(row, value, x, expected);
    if (tally.misfits > hopeless && tally.misfits > tally.fits * 2) break;
  }
  // A dash is a nothing where several rows add up without it; else it may be a figure not filled in yet.
  if (blanksTaken >= 2) {
    for (const row of doubtful) {
      const x = readOperands(view, candidate, row)?.x ?? [];
      miss(row, column?.values[row] ?? 0, x, candidate.formula(row)?.of(x) ?? Number.NaN);
    }
  }
  return { candidate, score: tally.score(prior, rivals), tally, states, worths, slips };
}

const ratioKinds: ReadonlySet<LawKind> = new Set([
  "capaian",
  "kemajuan",
  "persen",
  "pertumbuhan",
  "efisiensi",
  "rasio",
  "indeks",
]);

function isRatioLike({ kind }: Candidate): boolean {
  return ratioKinds.has(kind);
}

function isMeanRow(row: Row | undefined): boolean {
  return row?.kind === "summary" && isMeanLabel(row.label);
}

/** The dividend, or the figure of the row above, written down instead. */
function isCopy(value: number, [first = 0]: readonly number[], expected: number, above: number | undefined): boolean {
  if (value === 0 || Math.abs(value) === 1 || value === 100) return false;
  return (value === first || value === above || value === first * 100 || value * 100 === first) && expected !== first;
}

/** 100 or the column's cap. */
function isWhole({ batas }: Candidate, value: number): boolean {
  return value === 100 || value === 1 || (batas !== undefined && (value === batas || value === batas * 100));
}

interface Read {
  readonly x: readonly number[];
  readonly halves: readonly number[];
  /** Some operand is blank, and taken for nothing. */
  readonly hasBlanks: boolean;
}

/** The row's operands; none where one is missing that the law needs. */
export function readOperands({ columns }: TableView, candidate: Candidate, row: number): Read | undefined {
  const x: number[] = [];
  const halves: number[] = [];
  let filled = 0;
  for (const [index, source] of candidate.sources.entries()) {
    const from = source.row ?? source.rows?.[row] ?? row;
    const value = from < 0 ? Number.NaN : (columns[source.position]?.values[from] ?? Number.NaN);
    if (Number.isNaN(value)) {
      if (!candidate.takesBlanks) return undefined;
      x.push(0);
      halves.push(0);
      continue;
    }
    filled++;
    x.push(value);
    halves.push(candidate.slack === 2 || index === 0 ? (columns[source.position]?.halves[from] ?? 0) : 0);
  }
  return filled === 0 ? undefined : { x, halves, hasBlanks: filled < x.length };
}

/** A total, a mean or a parent may be that of its column rather than of its row. */
function isOtherSummary(view: TableView, position: number, row: number, value: number, hasMisfits: boolean): boolean {
  const { rows, columns } = view;
  const own = rows[row];
  if (!own) return false;
  const column = columns[position];
  const below = rows[row + 1];
  const isParent = own.kind === "data" && below !== undefined && below.kind === "data" && below.level > own.level;
  if (own.kind === "data" && !isParent) return false;
  const sets = isParent ? [childrenOf(view, row)] : [since(view, row, true), since(view, row, false)];
  const step = column?.steps[row] ?? 0;
  const margin = 1e-6 * step + 1e-12 * Math.abs(value);
  return sets.some((set) => {
    const figures = set.flatMap((each) => {
      const figure = column?.values[each] ?? Number.NaN;
      return Number.isNaN(figure) ? [] : [figure];
    });
    if (figures.length < 2) return false;
    const total = figures.reduce((sum, figure) => sum + figure, 0);
    // Where one of the parts is wrong, their sum is no longer what was added.
    const isWholeOfShares = hasMisfits && column?.isShare && Math.abs(value - 100) <= (step * figures.length) / 2;
    return isWholeOfShares || Math.abs(total - value) <= margin || Math.abs(total / figures.length - value) < step;
  });
}

function childrenOf({ rows }: TableView, parent: number): number[] {
  const level = rows[parent]?.level ?? 0;
  const found: number[] = [];
  for (let row = parent + 1; row < rows.length; row++) {
    const each = rows[row];
    if (each?.kind !== "data" || each.level <= level) break;
    if (each.level === level + 1) found.push(row);
  }
  return found;
}

/** The data rows above: all of them, or those since the last total or heading. */
function since({ rows }: TableView, row: number, isSection: boolean): number[] {
  const found: number[] = [];
  for (let above = row - 1; above >= 0; above--) {
    const kind = rows[above]?.kind;
    if (isSection && kind !== "data") break;
    if (kind === "data") found.push(above);
  }
  return found;
}

/** The instances of a law that was kept. */
export function instancesOf(view: TableView, outcome: Outcome, disputed?: ReadonlySet<number>): Instance[] {
  const { candidate, states, worths, slips } = outcome;
  return states.flatMap((state, row): Instance[] => {
    if (state === "void") return [];
    const result = cellAt(view, row, candidate.result);
    const formula = candidate.formula(row);
    const read = readOperands(view, candidate, row);
    const arah = candidate.arahOf?.(row);
    if (!result || !formula || !read) return [];
    const kept = candidate.sources.flatMap((source, index) => {
      const cell = cellAt(view, source.row ?? source.rows?.[row] ?? row, source.position);
      return cell?.number ? [{ cell, half: read.halves[index] ?? 0 }] : [];
    });
    return [
      {
        result,
        step: view.columns[candidate.result]?.steps[row] ?? 0,
        operands: kept.map(({ cell }) => cell),
        formula,
        ...(candidate.slack > 0 && { halves: kept.map(({ half }) => half) }),
        state,
        worth: worths[row] ?? 0,
        ...(arah && { arah }),
        ...(slips.has(row) && { slipped: true }),
        ...(disputed?.has(row) && { isDisputed: true }),
      },
    ];
  });
}

export function lawOf(view: TableView, outcome: Outcome, verdict: Law["verdict"], disputed?: ReadonlySet<number>): Law {
  const { candidate, score, tally } = outcome;
  return {
    kind: candidate.kind,
    name: candidate.name,
    prior: candidate.prior,
    score,
    isSupported: tally.telling > 0,
    verdict,
    instances: instancesOf(view, outcome, disputed),
    operands: candidate.operands,
    ...(candidate.batas !== undefined && { batas: candidate.batas }),
    ...(candidate.whole !== undefined && { whole: candidate.whole }),
    column: candidate.result,
    sources: candidate.sources.map(({ position }) => position),
  };
}

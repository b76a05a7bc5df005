import type { Formula } from "../evidence/law";
import type { Thresholds } from "../evidence/thresholds";
import { Decimal } from "../numbers/decimal";
import { endOfPlan } from "../words/periods";
import { directionOf } from "../words/polarity";
import { directionColumn, toldDirections } from "../words/reckoning";
import type { Candidate, Slack } from "./column-law";
import { defineColumnLaw } from "./define";
import { capped, lowRatio, ratio, type Scales, steady, turned, twiceLess } from "./formulas";
import { liveCap } from "./live-cap";
import { relatedTo } from "./related";
import { pairScales, resultScale, wholesOf } from "./scales";
import { type ColumnView, cellAt, type TableView } from "./view";

type Direction = NonNullable<ReturnType<typeof directionOf>>;

/** How a column reckons what had better be low. */
export type LowWay = "minimum" | "terbalik" | "maksimum";

const lowWays: readonly LowWay[] = ["minimum", "terbalik", "maksimum"];

type Way = LowWay | "stabil" | "plain";

const wayFormulas: Readonly<Record<Way, (scales: Scales) => Formula>> = {
  plain: ratio,
  maksimum: lowRatio,
  minimum: twiceLess,
  terbalik: turned,
  stabil: steady,
};

/** Caps in use, as fractions; one of them is the column's only if the column prints it. */
const caps = [1, 1.1, 1.2, 1.25, 1.3, 1.5, 2] as const;

export default defineColumnLaw({ kind: "capaian", order: 10, candidates: capaianCandidates });

/** Realisasi against target, in the ways in use: one of them is the column's. */
function* capaianCandidates(view: TableView, result: ColumnView, at: Thresholds): Iterable<Candidate> {
  if (result.isMoney) return;
  const isNamed = result.column.role === "capaian" || result.column.role === "kemajuan";
  if (!isNamed && !(result.isShare && hasGoals(view))) return;
  const measures = goalsOf(view, result);
  const isOfPlan = result.column.role === "kemajuan" || endOfPlan.isIn(result.words);
  for (const { target, realisasi, cost } of measures) {
    const prior = (isNamed ? at.told : at.usual) - cost;
    const kind = isOfPlan ? "kemajuan" : "capaian";
    const directions = directionsOf(view);
    const hasLow = directions.includes("lower");
    for (const way of hasLow ? lowWays : lowWays.slice(0, 1)) {
      for (const whole of wholesOf(result)) {
        for (const batas of cappings(view, result, whole)) {
          for (const slack of [0, 1, 2] as const) {
            yield candidate(view, { result, target, realisasi, way, whole, batas, slack, prior, kind, directions });
          }
        }
      }
    }
  }
}

function hasGoals({ columns }: TableView): boolean {
  return columns.some(({ column: { role } }) => role === "target");
}

interface Goal {
  readonly target: ColumnView;
  readonly realisasi: ColumnView;
  /** In decades: what the header does not name. */
  readonly cost: number;
}

/** Targets and results that may be meant, those that the header names first. */
function goalsOf(view: TableView, result: ColumnView): Goal[] {
  const isOfPlan = endOfPlan.isIn(result.words) || result.column.role === "kemajuan";
  const hasOther = (role: string) => view.columns.some(({ column, isMoney }) => column.role === role && !isMoney);
  const measure = (role: string) => (each: ColumnView) =>
    each.column.role === role && (!each.isMoney || !hasOther(role)) && each !== result;
  const told = (each: ColumnView) => measure("realisasi")(each) || isSumOfResults(each) || isMoneyReached(each);
  const isNone = !view.columns.some(({ column }) => column.role === "realisasi");
  const results = relatedTo(view, result, (each) => told(each) || (isNone && isBehindTarget(view, each, result))).slice(
    0,
    3,
  );
  const targets = relatedTo(view, result, measure("target"));
  const planned = targets.filter(({ column }) => endOfPlan.isIn(column.words));
  const ordered = isOfPlan ? endTargets(targets, planned) : targets.filter((each) => !planned.includes(each));
  const chosen = (ordered.length > 0 ? ordered : targets).slice(0, 3);
  const rest = isOfPlan ? targets.filter((each) => !chosen.includes(each)).slice(0, 1) : planned.slice(0, 1);
  const isNamed = isOfPlan || result.period.year !== undefined || result.period.quarter !== undefined;
  const all = [...chosen, ...rest].map(({ column }, index) => ({ column, cost: index === 0 ? 0 : isNamed ? 1 : 0.3 }));
  return all.flatMap(({ column: target, cost }) =>
    results.map(({ column: realisasi, cost: distance }, index) => ({
      target,
      realisasi,
      cost: cost + (index === 0 ? 0 : 0.5) + (distance > 10 ? 2 : 0),
    })),
  );
}

/** "Realisasi | 1 | 2 | … | Jumlah": what was reached by the end. */
function isSumOfResults({ column, group, isShare }: ColumnView): boolean {
  return column.role === "jumlah" && !isShare && /\b(realisasi|capaian)\b/.test(group);
}

/** "Target | Hasil | Tingkat Capaian": what stands between is what was reached. */
function isBehindTarget({ columns }: TableView, each: ColumnView, result: ColumnView): boolean {
  const before = columns[each.position - 1];
  return (
    before?.column.role === "target" &&
    each.position < result.position &&
    !each.isShare &&
    each.column.role !== "target"
  );
}

/** "Target | Keuangan (Rp)" beside "Capaian | Keuangan (Rp)". */
function isMoneyReached({ column, isMoney }: ColumnView): boolean {
  return column.role === "capaian" && isMoney;
}

type Ranked = ReturnType<typeof relatedTo>;

/** The target that is named after the plan's end, else that of the latest year. */
function endTargets(targets: Ranked, planned: Ranked): Ranked {
  if (planned.length > 0) return planned;
  return [...targets].sort((one, other) => (other.column.period.year ?? 0) - (one.column.period.year ?? 0));
}

/** The direction of each row: by an own column for it, else by its words. */
function directionsOf(view: TableView): (Direction | undefined)[] {
  const own = view.columns.find(({ words }) => directionColumn.isIn(words));
  const names = view.columns.filter(({ column: { role } }) => role === "indikator");
  return view.rows.map((row) => {
    const told = own && toldDirection(row.cells[own.position]?.text ?? "");
    if (told) return told;
    const name = names.map(({ position }) => row.cells[position]?.text ?? "").find((text) => text !== "");
    return directionOf(name ?? row.label);
  });
}

function toldDirection(text: string): Direction | undefined {
  if (toldDirections.lower.isIn(text)) return "lower";
  return toldDirections.higher.isIn(text) ? "higher" : undefined;
}

/** None, or one that the column shows; where its formulas cap it, that one alone. */
function cappings(view: TableView, result: ColumnView, whole: number): (number | undefined)[] {
  const formulas = view.rows.flatMap(({ cells }) => cells[result.position]?.formula ?? []);
  const [cap] = formulas.map(liveCap);
  const isCapped = cap !== undefined && formulas.every((formula) => liveCap(formula) === cap);
  if (isCapped) return [cap];
  const { usualCap } = view;
  if (usualCap !== undefined && !printsAbove(usualCap, view, result, whole)) return [usualCap];
  return [undefined, ...capsIn(view, result, whole)];
}

function printsAbove(cap: number, view: TableView, { values, position }: ColumnView, whole: number): boolean {
  return values.some((value, row) => value / resultScale(view, row, position, whole) > cap + 1e-9);
}

/** Caps that some row of the column prints. */
function capsIn(view: TableView, { values, position }: ColumnView, whole: number): number[] {
  return caps.filter((cap) => {
    for (let row = 0; row < values.length; row++) {
      const value = (values[row] ?? 0) / resultScale(view, row, position, whole);
      if (Math.abs(value - cap) < 1e-9) return true;
    }
    return false;
  });
}

interface Choice {
  readonly result: ColumnView;
  readonly target: ColumnView;
  readonly realisasi: ColumnView;
  readonly way: LowWay;
  readonly whole: number;
  readonly batas: number | undefined;
  readonly slack: Slack;
  readonly prior: number;
  readonly kind: "capaian" | "kemajuan";
  readonly directions: readonly (Direction | undefined)[];
}

function candidate(view: TableView, choice: Choice): Candidate {
  const { result, target, realisasi, way, whole, batas, slack, prior, kind, directions } = choice;
  const made = new Map<string, Formula>();
  const formulaFor = (row: number, of: Way): Formula => {
    const [part, to] = pairScales(cellAt(view, row, realisasi.position), cellAt(view, row, target.position));
    const scale = resultScale(view, row, result.position, whole);
    const key = `${of} ${part} ${to} ${scale}`;
    const known = made.get(key) ?? withCap(wayFormulas[of]({ result: scale, operands: [part, to] }), of, batas, scale);
    made.set(key, known);
    return known;
  };
  const others: readonly Way[] = ["minimum", "terbalik", "stabil"];
  return {
    kind,
    name: kind === "kemajuan" ? "tingkat kemajuan" : "capaian",
    // Lower is better and yet realisasi over target: some offices reckon so, none of the regulations.
    prior: prior - (way === "maksimum" ? 0.5 : 0),
    rivals: 1,
    isFound: false,
    result: result.position,
    sources: [{ position: realisasi.position }, { position: target.position }],
    formula: (row) => formulaFor(row, directions[row] === "lower" ? way : "plain"),
    slack,
    operands: { realisasi: realisasi.column.index, target: target.column.index },
    ...(batas !== undefined && { batas }),
    whole,
    arahOf: (row) => (directions[row] === "lower" ? way : directions[row] === "higher" ? "maksimum" : undefined),
    isExcused: (row, value, x) => {
      const step = result.steps[row] ?? 0;
      const is = (figure: number) => Math.abs(figure - value) < step;
      const bound = cellAt(view, row, target.position)?.reading;
      const scale = resultScale(view, row, result.position, whole);
      // "> 10%" is met above it; then 100% is printed, whatever the ratio.
      if (is(scale) && bound?.kind === "number" && bound.bound && isMet(bound.bound, x)) return true;
      // Nobody knows which way is better: a figure reckoned the other way round is none to judge.
      if (directions[row] !== undefined || is(scale) || (batas !== undefined && is(batas * scale))) return false;
      return others.some((of) => is(formulaFor(row, of).of(x)));
    },
    spread: result.spread,
  };
}

function isMet(bound: string, [realisasi = 0, target = 0]: readonly number[]): boolean {
  return bound.startsWith(">") ? realisasi >= target : realisasi <= target;
}

/** Only realisasi over target, or what is turned for the low, is cut at a cap. */
function withCap(formula: Formula, of: string, batas: number | undefined, scale: number): Formula {
  if (batas === undefined || of === "stabil") return formula;
  return capped(formula, new Decimal(batas).times(scale).toNumber());
}

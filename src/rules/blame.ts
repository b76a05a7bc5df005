import type { Decimal } from "../numbers/decimal";
import { prints } from "../tables/prints";
import type { TableCell } from "../tables/table";
import type { Relation, RuleContext, Values } from "./define";
import type { RunCache } from "./run-cache";
import { copiesOf, originalsOf, type Slip, slipsBetween } from "./slips";
import { stepOf } from "./table/may-print";

/** A relation with the rule that yielded it. */
export interface OwnedRelation extends Relation {
  readonly rule: string;
}

/** A cell found wrong, and all that goes back to it. */
export interface Blame {
  readonly cell: TableCell;
  /** What it should hold. */
  readonly expected: Decimal | undefined;
  /** The relation that says so, and every failing one the correction settles. */
  readonly relation: OwnedRelation;
  readonly settled: readonly OwnedRelation[];
  /** What may have happened, to this cell or, where one relation alone fails, to one of its operands. */
  readonly slips: readonly Slip[];
  /** Operands that an earlier finding corrects, and what they are reckoned with. */
  readonly reckonedWith: ReadonlyMap<TableCell, Decimal>;
}

/** Sums longer than this are not tried out again for each of their operands. */
const longSum = 40;

/**
 * Tells the wrong cells from the relations that fail. A cell whose correction settles several of them at once, and
 * breaks none that holds, is wrong; else the result of the relation is, and its operands remain possible causes.
 */
export function findBlames(relations: readonly OwnedRelation[], context: RuleContext): Blame[] {
  const known = new Map<TableCell, Decimal>();
  const values: Values = (cell) => known.get(cell) ?? numberOf(cell);
  const failing = relations.filter((relation) => !(relation.isHeld ?? holds(relation, values)));
  if (failing.length === 0) return [];

  const byCell = groupByCell(relations, failing);
  const evidence = { values, known, byCell, failed: new Set(failing), context };
  return componentsOf(failing).flatMap((component) => blamesIn(component, evidence));
}

/** Settles failing relations that hang together one wrong cell at a time. */
function blamesIn(component: readonly OwnedRelation[], evidence: Evidence): Blame[] {
  const { known } = evidence;
  const blames: Blame[] = [];
  let failing = component;
  while (failing.length > 0) {
    // A function of its own for each state of knowledge: what is reckoned under it may be kept by it.
    const before: Values = (cell) => known.get(cell) ?? numberOf(cell);
    const suspect = bestSuspect(failing, { ...evidence, values: before });
    const { cell, expected, relation } = suspect;
    const reckonedWith = new Map(known);
    if (expected) known.set(cell, expected);
    const values: Values = (each) => known.get(each) ?? numberOf(each);
    const settled = failing.filter((each) => each === relation || (hasCell(each, cell) && holds(each, values)));
    const slips = explain(suspect, { ...evidence, values });
    blames.push({ cell, expected, relation: mainOf(cell, relation, settled), settled, slips, reckonedWith });
    failing = failing.filter((each) => !settled.includes(each) && !holds(each, values));
  }
  return blames;
}

function hasCell({ result, operands }: Relation, cell: TableCell): boolean {
  return result === cell || operands.includes(cell);
}

/** Failing relations that share no cell have nothing to say about each other. */
function componentsOf(failing: readonly OwnedRelation[]): OwnedRelation[][] {
  const byCell = groupByCell(failing, failing);
  const seen = new Set<OwnedRelation>();
  return failing.flatMap((first) => {
    if (seen.has(first)) return [];
    seen.add(first);
    const component = [first];
    for (const relation of component) {
      for (const cell of cellsOf(relation)) {
        for (const next of byCell.get(cell) ?? []) {
          if (!seen.has(next)) component.push(next);
          seen.add(next);
        }
      }
    }
    return [component.sort((one, other) => failing.indexOf(one) - failing.indexOf(other))];
  });
}

/** Of several relations with the same result, the one that rests on the most cells tells most. */
function mainOf(cell: TableCell, relation: OwnedRelation, settled: readonly OwnedRelation[]): OwnedRelation {
  const own = settled.filter(({ result }) => result === cell);
  return own.reduce((main, each) => (each.operands.length > main.operands.length ? each : main), own[0] ?? relation);
}

export function holds(relation: Relation, values: Values): boolean {
  if (relation.accepts) return relation.accepts(values);
  const expected = relation.compute(values);
  return expected === undefined || prints(relation.result, expected, values(relation.result));
}

interface Suspect {
  readonly cell: TableCell;
  readonly expected: Decimal | undefined;
  readonly relation: OwnedRelation;
  /** Failing relations settled less holding ones broken. */
  readonly gain: number;
  /** Other failing relations among the cells that the expected value rests on. */
  readonly doubt: number;
  readonly isResult: boolean;
  readonly slip?: Slip;
}

function bestSuspect(failing: readonly OwnedRelation[], { byCell, failed, values, context }: Evidence): Suspect {
  const [only] = failing;
  if (failing.length === 1 && only) {
    const expected = only.diagnose?.(values)?.expected ?? only.compute(values);
    return { cell: only.result, expected, relation: only, gain: 1, doubt: 0, isResult: true };
  }
  let best: Suspect | undefined;
  const open = new Set(failing);
  const openAt = (cell: TableCell) => (byCell.get(cell) ?? []).filter((relation) => open.has(relation));
  for (const relation of failing) {
    const doubtOf = (cell: TableCell) =>
      cellsOf(relation).reduce((sum, other) => (other === cell ? sum : sum + openAt(other).length - 1), 0);
    for (const cell of cellsOf(relation)) {
      const isResult = cell === relation.result;
      const around = byCell.get(cell) ?? [];
      // An operand of one failing relation only can never be told from the others.
      if (!isResult && openAt(cell).length < 2) continue;
      for (const { value, slip } of proposals(relation, cell, values, context.cache)) {
        const gain = value ? gainOf(cell, value, around, open, failed, relation, values) : 1;
        const suspect = {
          cell,
          expected: value,
          relation,
          gain,
          doubt: doubtOf(cell),
          isResult,
          ...(slip && { slip }),
        };
        if (!isResult && gain < 2) continue;
        if (!best || isBetter(suspect, best)) best = suspect;
      }
    }
  }
  return best as Suspect;
}

function isBetter(one: Suspect, other: Suspect): boolean {
  if (one.gain !== other.gain) return one.gain > other.gain;
  if (one.isResult !== other.isResult) return one.isResult;
  if (one.doubt !== other.doubt) return one.doubt < other.doubt;
  return (one.slip?.cost ?? 0) < (other.slip?.cost ?? 0);
}

/** The values with which the cell would satisfy the relation. */
function proposals(
  relation: OwnedRelation,
  cell: TableCell,
  values: Values,
  cache: RunCache,
): { value?: Decimal; slip?: Slip }[] {
  if (cell === relation.result) {
    const value = relation.diagnose?.(values)?.expected ?? relation.compute(values);
    return [value ? { value } : {}];
  }
  if (relation.solve) {
    const value = relation.solve(cell, values);
    return value ? [{ value }] : [];
  }
  return originalsOf(cell, cache)
    .filter((slip) => isUsual(relation, replaced(values, cell, slip.original)) && isTelling(slip, relation, values))
    .map((slip) => ({ value: slip.original, slip }));
}

function gainOf(
  cell: TableCell,
  value: Decimal,
  around: readonly OwnedRelation[],
  open: ReadonlySet<OwnedRelation>,
  failed: ReadonlySet<OwnedRelation>,
  own: OwnedRelation,
  values: Values,
): number {
  const tried = replaced(values, cell, value);
  let gain = 0;
  for (const relation of around) {
    if (open.has(relation)) gain += relation === own || holds(relation, tried) ? weightOf(relation) : 0;
    else if (!failed.has(relation)) gain -= stillHolds(relation, tried) ? 0 : weightOf(relation);
  }
  return gain;
}

function stillHolds(relation: OwnedRelation, values: Values): boolean {
  return relation.operands.length <= longSum && holds(relation, values);
}

function weightOf({ severity }: OwnedRelation): number {
  return severity === "periksa" || severity === "saran" ? 0.5 : 1;
}

interface Evidence {
  readonly values: Values;
  readonly known: Map<TableCell, Decimal>;
  readonly byCell: ReadonlyMap<TableCell, readonly OwnedRelation[]>;
  readonly failed: ReadonlySet<OwnedRelation>;
  readonly context: RuleContext;
}

/** What may have happened; operands are suspected only where a single relation fails and no other acquits them. */
function explain({ cell, expected, relation, gain, isResult }: Suspect, evidence: Evidence): Slip[] {
  const { values, known, context } = evidence;
  const own = expected ? slipsBetween(cell, expected, context.tableOf(cell), context.cache) : [];
  const before: Values = (each) => (each === cell ? numberOf(cell) : values(each));
  // Where the exact result has more decimals than are printed, an original counts when it prints that result. A
  // relation that can be solved tells the original itself, but not that a mark that moved took a decimal with it.
  if (isResult) {
    const fits = fitting(relation, cell, before, context.cache);
    own.push(...fits.filter(({ cause }) => !relation.solve || cause === "geser-desimal"));
  }
  if (!isResult || gain > 1) return own;
  return [
    ...own,
    ...relation.operands
      .filter((operand) => !known.has(operand))
      .flatMap((operand) => operandSlips(relation, operand, before, context))
      .filter((slip) => !isAcquitted(slip, relation, before, evidence)),
  ];
}

function operandSlips(relation: OwnedRelation, operand: TableCell, values: Values, context: RuleContext): Slip[] {
  if (!relation.solve) {
    const fits = fitting(relation, operand, values, context.cache).filter((slip) => isTelling(slip, relation, values));
    return [...fits, ...copiesOf(operand, undefined, context.tableOf(operand), context.cache)];
  }
  const original = relation.solve(operand, values);
  return original ? slipsBetween(operand, original, context.tableOf(operand), context.cache) : [];
}

/** So many originals are tried that some fit a coarsely printed ratio by chance; a shifted mark hardly does. */
function isTelling({ cell, cause }: Slip, { result }: OwnedRelation, values: Values): boolean {
  if (cause === "geser-desimal") return true;
  const tried = 10 * values(cell).precision(true);
  const steps = values(result).div(stepOf(result)).abs().toNumber();
  return (2 * tried) / Math.max(steps, 1) < 0.15;
}

function fitting(relation: OwnedRelation, cell: TableCell, values: Values, cache: RunCache) {
  return originalsOf(cell, cache).filter((slip) => isUsual(relation, replaced(values, cell, slip.original)));
}

function isUsual(relation: OwnedRelation, values: Values): boolean {
  return relation.isUsual ? relation.isUsual(values) : holds(relation, values);
}

/** Another relation holds with the figure as it is printed, and would not with the supposed original. */
function isAcquitted({ cell, original }: Slip, own: OwnedRelation, values: Values, evidence: Evidence): boolean {
  const others = (evidence.byCell.get(cell) ?? []).filter(
    (relation) => relation !== own && !evidence.failed.has(relation),
  );
  if (!original) return others.length > 0;
  const tried = replaced(values, cell, original);
  return others.some((relation) => !stillHolds(relation, tried));
}

function replaced(values: Values, cell: TableCell, value: Decimal): Values {
  return (each) => (each === cell ? value : values(each));
}

function numberOf(cell: TableCell): Decimal {
  if (!cell.number) throw new Error(`Sel ${cell.ref} tidak berisi angka.`);
  return cell.number;
}

function cellsOf({ result, operands }: Relation): readonly TableCell[] {
  return [result, ...operands];
}

/** All relations of each cell that takes part in a failing one. */
function groupByCell(
  relations: readonly OwnedRelation[],
  failing: readonly OwnedRelation[],
): Map<TableCell, OwnedRelation[]> {
  const groups = new Map<TableCell, OwnedRelation[]>();
  for (const relation of failing) for (const cell of cellsOf(relation)) groups.set(cell, []);
  for (const relation of relations) for (const cell of cellsOf(relation)) groups.get(cell)?.push(relation);
  return groups;
}

import type { Formula, Law } from "../evidence/law";
import type { Thresholds } from "../evidence/thresholds";
import { Tally } from "../evidence/weigh";
import { meanOf, sumOf } from "./formulas";
import { type RowTrial, rowInstance, tryRow } from "./row-trial";
import { familiesIn, type Tree, treesOf } from "./trees";
import type { ColumnView, TableView } from "./view";

/** One column of a tree, reckoned in one way. */
interface Branch {
  readonly column: ColumnView;
  readonly formula: Formula;
  readonly isMean: boolean;
  readonly trials: readonly { readonly parent: number; readonly trial: RowTrial }[];
  readonly tally: Tally;
}

export interface Grown {
  readonly tree: Tree;
  readonly laws: readonly Law[];
}

/** Parents and their parts, under the one reading of the rows that most figures confirm. */
export function jumlahBertingkatLaws(view: TableView, at: Thresholds, taken: ReadonlySet<number>): Grown | undefined {
  const grown = treesOf(view).map((tree) => {
    const families = familiesIn(tree);
    const branches = view.columns.flatMap((column) =>
      mayAdd(column) && !taken.has(column.position) ? (branchOf(view, column, families, at) ?? []) : [],
    );
    const told = tree.by === "tingkat" ? 0 : at.usual;
    const score = branches.reduce((sum, { tally }) => sum + Math.max(0, tally.score(0, 1)), told);
    return { tree, branches, score, told };
  });
  const [best] = grown.sort((one, other) => other.score - one.score);
  if (!best) return undefined;
  const laws = best.branches.flatMap((branch) => lawOfBranch(view, branch, best, at) ?? []);
  return { tree: best.tree, laws };
}

function mayAdd({ isKey, additivity, count, isShare }: ColumnView): boolean {
  return !isKey && count > 1 && (additivity !== "never" || !isShare);
}

/** A total adds the rows that stand for themselves, and not their parts: so these are parts. */
function isTotalled(view: TableView, { parentOf }: Tree, at: Thresholds): boolean {
  const { rows } = view;
  const total = rows.findLastIndex(({ kind }) => kind === "total");
  if (total < 0) return false;
  const roots = rows.flatMap(({ kind }, row) => (kind === "data" && row < total && parentOf[row] === -1 ? [row] : []));
  return view.columns.some((column) => {
    if (column.isKey || column.additivity !== "surely") return false;
    const trial = tryRow(view, total, roots, column.position, sumOf(), at);
    return trial?.state === "fit" && trial.worth >= at.certain;
  });
}

/** A programme's percent is no sum of its activities' documents. */
function differInUnit({ columns, rows }: TableView, parent: number, parts: readonly number[]): boolean {
  const unit = columns.find(({ column }) => column.role === "satuan");
  if (!unit) return false;
  const textOf = (row: number) => rows[row]?.cells[unit.position]?.text.toLowerCase() ?? "";
  return parts.some((part) => textOf(part) !== textOf(parent));
}

/** Sum or mean, whichever the figures confirm better. */
function branchOf(
  view: TableView,
  column: ColumnView,
  families: ReadonlyMap<number, readonly number[]>,
  at: Thresholds,
): Branch | undefined {
  const ways = [sumOf(), meanOf()].map((formula, index) => {
    const tally = new Tally(at);
    const trials: { parent: number; trial: RowTrial }[] = [];
    for (const [parent, parts] of families) {
      const trial = tryRow(view, parent, parts, column.position, formula, at);
      // A single printed part may be one of several.
      if (
        !trial ||
        trial.rows.length < 2 ||
        (!column.isMoney && differInUnit(view, parent, trial.rows)) ||
        isLargest(column, parent, trial)
      )
        continue;
      if (trial.state === "misfit" && trial.rows.every((row) => column.values[row] === 0)) continue;
      trials.push({ parent, trial });
      tally.add(trial.state, trial.worth, trial.isSlip, trial.isNear);
    }
    return { column, formula, isMean: index === 1, trials, tally };
  });
  const [best] = ways
    .filter(({ trials }) => trials.length > 0)
    .sort((one, other) => other.tally.score(0, 1) - one.tally.score(0, 1));
  return best;
}

/** One document that stands for all of its parts, or the best of them. */
function isLargest({ values, additivity }: ColumnView, parent: number, { rows, state }: RowTrial): boolean {
  return (
    state === "misfit" &&
    additivity !== "surely" &&
    rows.every((row) => (values[row] ?? 0) <= (values[parent] ?? 0)) &&
    rows.some((row) => values[row] === values[parent])
  );
}

function lawOfBranch(
  view: TableView,
  branch: Branch,
  { branches, told, tree }: { readonly branches: readonly Branch[]; readonly told: number; readonly tree: Tree },
  at: Thresholds,
): Law | undefined {
  const { tally, column, formula, isMean, trials } = branch;
  // The tree is the table's: what other columns say of it holds for this one too.
  const others = branches.filter((each) => each !== branch && each.tally.score(0, 1) >= at.certain).length;
  const isSure = others > 0 && column.additivity === "surely";
  // Numbering and type tell less than codes do: one family may be no family.
  const support = branches.reduce((sum, each) => sum + each.tally.support, 0);
  if (tree.by === "tingkat" && support < at.certain && !isTotalled(view, tree, at)) return undefined;
  const isConfirmed = isSure || (tally.telling === 0 && tally.misfits === 1 && isTotalled(view, tree, at));
  const prior = isConfirmed ? at.told : told;
  const score = tally.score(prior, isConfirmed ? 1 : 2);
  const verdict =
    tally.telling === 0 && !isConfirmed ? undefined : tally.verdict(score, column.additivity !== "surely");
  if (!verdict) return undefined;
  return {
    kind: isMean ? "rata-rata" : "jumlah-bertingkat",
    name: isMean ? "rata-rata rincian" : "rincian",
    prior,
    score,
    isSupported: true,
    verdict,
    instances: trials.flatMap(({ parent, trial }) => rowInstance(view, parent, trial, formula) ?? []),
    operands: {},
    column: column.position,
  };
}

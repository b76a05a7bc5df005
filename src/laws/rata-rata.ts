import type { Law } from "../evidence/law";
import type { Thresholds } from "../evidence/thresholds";
import { Tally } from "../evidence/weigh";
import { isMeanLabel } from "../words/rows";
import { meanOf } from "./formulas";
import { type RowTrial, rowInstance, tryRow } from "./row-trial";
import type { TableView } from "./view";

const mean = meanOf();

/** Rows that call themselves a mean, against the rows above or their sections' means. */
export function rataRataLaws(view: TableView, at: Thresholds, explained: ReadonlySet<string>): Law[] {
  const { rows, columns, table } = view;
  if (table.kind.startsWith("skm") || table.kind === "skala") return [];
  return rows.flatMap((own, row): Law[] => {
    if (own.kind === "data" || !isMeanLabel(own.label)) return [];
    let best: { trials: RowTrial[]; tally: Tally; score: number } | undefined;
    for (const [index, set] of setsFor(view, row).entries()) {
      const tally = new Tally(at);
      const trials: RowTrial[] = [];
      for (const column of columns) {
        if (column.isKey || explained.has(`${row} ${column.position}`)) continue;
        const trial = tryRow(view, row, set, column.position, mean, at);
        if (!trial || trial.rows.length < 2) continue;
        // Outside of its rows, or far from their middle: the mean of something else.
        if (trial.state === "misfit" && !isPlausible(view, row, trial)) continue;
        // Whether a row without a figure counts is the office's to say.
        if (trial.state === "misfit" && trial.rows.length < set.length && !trial.isSlip) continue;
        trials.push(trial);
        tally.add(trial.state, trial.worth, trial.isSlip);
      }
      const score = tally.score(at.told, index === 0 ? 1 : 3);
      if (trials.length > 0 && (!best || score > best.score)) best = { trials, tally, score };
    }
    if (!best) return [];
    const { trials, tally, score } = best;
    const verdict = tally.verdict(score, false);
    if (!verdict) return [];
    return [
      {
        kind: "rata-rata",
        name: "rata-rata",
        prior: at.told,
        score,
        isSupported: tally.telling > 0,
        verdict,
        instances: trials.flatMap((trial) => rowInstance(view, row, trial, mean) ?? []),
        operands: {},
      },
    ];
  });
}

/** The rows since the last mean or heading, all rows, the outermost of them, the means above. */
function setsFor({ rows }: TableView, row: number): number[][] {
  const section: number[] = [];
  for (let above = row - 1; above >= 0 && rows[above]?.kind === "data"; above--) section.unshift(above);
  const all = rows.flatMap(({ kind }, index) => (index < row && kind === "data" ? [index] : []));
  const outermost = all.reduce((least, each) => Math.min(least, rows[each]?.level ?? 0), Number.POSITIVE_INFINITY);
  const means = rows.flatMap(({ kind, label }, index) =>
    index < row && kind !== "data" && isMeanLabel(label) ? [index] : [],
  );
  return [section, all, all.filter((each) => rows[each]?.level === outermost), means].filter(
    ({ length }) => length >= 2,
  );
}

/** Within its rows' range, and so near that a slip or a forgotten row may part them. */
function isPlausible({ columns }: TableView, row: number, { position, rows, difference, isSlip }: RowTrial): boolean {
  if (isSlip) return true;
  const column = columns[position];
  const figures = rows.map((each) => column?.values[each] ?? 0);
  const [least, most] = [Math.min(...figures), Math.max(...figures)];
  const value = column?.values[row] ?? 0;
  const reach = Math.max((most - least) / 4, 0.05 * Math.abs(value));
  return value >= least && value <= most && Math.abs(difference) <= reach + (column?.steps[row] ?? 0);
}

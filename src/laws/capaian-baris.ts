import type { Instance, Law } from "../evidence/law";
import type { Thresholds } from "../evidence/thresholds";
import { fits, Tally, worthOf } from "../evidence/weigh";
import { ratio } from "./formulas";
import { pairScales, resultScale } from "./scales";
import { cellAt, type TableView } from "./view";

/** Rows of target, realisasi and capaian below each other: in each column the one over the other. */
export function capaianBarisLaws(view: TableView, at: Thresholds): Law[] {
  const blocks = blocksOf(view);
  if (blocks.length === 0) return [];
  const tries = [100, 1].map((whole) => {
    const tally = new Tally(at);
    const instances: Instance[] = [];
    for (const { target, realisasi, capaian } of blocks) {
      for (const column of view.columns) {
        const x = [column.values[realisasi] ?? Number.NaN, column.values[target] ?? Number.NaN];
        const value = column.values[capaian] ?? Number.NaN;
        const [result, of, to] = [capaian, realisasi, target].map((row) => cellAt(view, row, column.position));
        if (column.isKey || Number.isNaN(value) || !result || !of?.number || !to?.number || x[1] === 0) continue;
        const formula = ratio({
          result: resultScale(view, capaian, column.position, whole),
          operands: pairScales(of, to),
        });
        const step = column.steps[capaian] ?? 0;
        const halves = [realisasi, target].map((row) => column.halves[row] ?? 0);
        const trial = { formula, value, step, x, halves, isTyped: result.typed };
        // Lower is better, or a cap: not to be told here.
        const isWhole = value === 100 || value === 1;
        const state = fits(trial) ? "fit" : isWhole && (x[0] ?? 0) > (x[1] ?? 0) ? "void" : "misfit";
        if (state === "void") continue;
        const worth = state === "fit" ? Math.min(worthOf(trial, Math.abs(value), at), isWhole ? at.whole : at.row) : 0;
        tally.add(state, worth);
        instances.push({ result, step, operands: [of, to], formula, halves, state, worth });
      }
    }
    return { tally, instances, score: tally.score(at.told, 1) };
  });
  const [best] = tries.sort((one, other) => other.score - one.score);
  const verdict = best?.tally.verdict(best.score, false);
  if (!best || !verdict || best.tally.telling === 0) return [];
  return [
    {
      kind: "capaian",
      name: "capaian",
      prior: at.told,
      score: best.score,
      isSupported: true,
      verdict,
      instances: best.instances,
      operands: {},
    },
  ];
}

interface Block {
  readonly target: number;
  readonly realisasi: number;
  readonly capaian: number;
}

/** Each row of capaian with the target and the realisasi right above it. */
function blocksOf({ rows }: TableView): Block[] {
  const blocks: Block[] = [];
  let [target, realisasi] = [-1, -1];
  for (const [row, { measure }] of rows.entries()) {
    if (measure === "target") [target, realisasi] = [row, -1];
    else if (measure === "realisasi") realisasi = row;
    else if (measure === "capaian" && target >= 0 && realisasi >= 0) blocks.push({ target, realisasi, capaian: row });
  }
  return blocks;
}

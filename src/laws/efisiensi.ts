import type { Formula } from "../evidence/law";
import type { Thresholds } from "../evidence/thresholds";
import { money, moneyMatters } from "../words/money";
import type { Candidate } from "./column-law";
import { defineColumnLaw } from "./define";
import { difference, growth, ratio, restOf } from "./formulas";
import { relatedTo } from "./related";
import { resultScale } from "./scales";
import type { ColumnView, TableView } from "./view";

export default defineColumnLaw({ kind: "efisiensi", order: 30, candidates: efisiensiCandidates });

/** No regulation defines the figure: capaian less serapan, what was not spent, or the one in terms of the other. */
function* efisiensiCandidates(view: TableView, result: ColumnView, at: Thresholds): Iterable<Candidate> {
  if (result.column.role !== "efisiensi" || result.isMoney) return;
  const [capaian] = relatedTo(
    view,
    result,
    ({ column, isMoney }) => column.role === "capaian" && !isMoney && !moneyMatters.isIn(column.path.at(-1) ?? ""),
  );
  const [serapan] = relatedTo(
    view,
    result,
    ({ column, words }) =>
      column.role === "serapan" || (column.role === "capaian" && (moneyMatters.isIn(words) || money.isIn(words))),
  );
  const operands = {
    ...(capaian && { capaian: capaian.column.column.index }),
    ...(serapan && { serapan: serapan.column.column.index }),
  };
  const ways: { readonly of: readonly ColumnView[]; make(scales: readonly number[], own: number): Formula }[] = [];
  if (capaian && serapan && capaian.column !== serapan.column) {
    const both = [capaian.column, serapan.column];
    const turned = [serapan.column, capaian.column];
    ways.push(
      { of: both, make: (scales, own) => difference({ result: own, operands: scales }) },
      { of: both, make: (scales, own) => ratio({ result: own, operands: scales }) },
      { of: turned, make: (scales, own) => ratio({ result: own, operands: scales }) },
      { of: both, make: (scales, own) => savings(scales, own) },
    );
  }
  if (serapan) ways.push({ of: [serapan.column], make: ([scale = 1], own) => restOf(1 / scale, own * scale) });
  for (const [index, { of, make }] of ways.entries()) {
    for (const slack of [0, 2] as const) {
      const made = new Map<string, Formula>();
      yield {
        kind: "efisiensi",
        name: "efisiensi",
        prior: at.told - (index === 0 ? 0 : 0.3),
        rivals: 1,
        isFound: false,
        result: result.position,
        sources: of.map(({ position }) => ({ position })),
        formula: (row) => {
          const scales = of.map(({ position }) => 1 / resultScale(view, row, position, 100));
          const own = resultScale(view, row, result.position, 100);
          const key = `${scales.join(" ")} ${own}`;
          const formula = made.get(key) ?? make(scales, own);
          made.set(key, formula);
          return formula;
        },
        slack,
        operands,
        spread: result.spread,
      };
    }
  }
}

/** (capaian − serapan) / capaian */
function savings(scales: readonly number[], own: number): Formula {
  const [capaian = 1, serapan = 1] = scales;
  const grown = growth({ result: own, operands: [serapan, capaian] });
  return {
    of: ([reached = 0, spent = 0]) => -grown.of([spent, reached]),
    exactly: ([reached, spent]) => (reached && spent ? grown.exactly([spent, reached])?.neg() : undefined),
    isTrivial: ([reached, spent]) => reached === spent,
    show: ([reached = "", spent = ""]) => `(${reached} − ${spent}) ÷ ${reached}`,
  };
}

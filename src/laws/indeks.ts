import type { Thresholds } from "../evidence/thresholds";
import { timesWeight, weighed } from "../words/reckoning";
import type { Candidate } from "./column-law";
import { defineColumnLaw } from "./define";
import { product } from "./formulas";
import { relatedTo } from "./related";
import type { ColumnView, TableView } from "./view";

export default defineColumnLaw({ kind: "indeks", order: 50, candidates: indeksCandidates });

/** A figure times its weight: nilai tertimbang, skor, a part of the index. */
function* indeksCandidates(view: TableView, result: ColumnView, at: Thresholds): Iterable<Candidate> {
  // The index of unsur has conventions of its own, which the rule ikm knows.
  if (view.table.kind === "skm-unsur" || view.table.kind === "skm-responden") return;
  if (!weighed.isIn(result.words) && result.column.role !== "capaian") return;
  if (result.column.role === "bobot" && !timesWeight.isIn(result.words)) return;
  const weights = relatedTo(view, result, ({ column }) => column.role === "bobot").slice(0, 2);
  const isTold = timesWeight.isIn(result.words);
  for (const { column: weight } of weights) {
    // What is weighed stands before its product.
    if (weight.position > result.position && !isTold) continue;
    const values = relatedTo(view, result, (each) => each !== weight && each.column.role !== "bobot").slice(0, 5);
    for (const [index, { column: value }] of values.entries()) {
      if (value.position > result.position && !isTold) continue;
      for (const scale of [1, 0.01, 100]) {
        for (const slack of [0, 1] as const) {
          const formula = product({ result: scale });
          yield {
            kind: "indeks",
            name: "nilai × bobot",
            prior: at.usual + (isTold ? 1 : 0) - 0.3 * index,
            rivals: 3,
            isFound: false,
            result: result.position,
            sources: [{ position: value.position }, { position: weight.position }],
            formula: () => formula,
            slack,
            operands: { nilai: value.column.index, bobot: weight.column.index },
            spread: result.spread,
          };
        }
      }
    }
  }
}

import { ruleTest } from "./rule";
import { isKebab, lastOrder, type Skeleton } from "./skeleton";

const folder = "src/laws";

export function lawFiles(id: string): Skeleton {
  if (!isKebab(id)) return "A law is named like pertumbuhan: small letters and hyphens.";
  return {
    [`${folder}/${id}.ts`]: `import type { Thresholds } from "../evidence/thresholds";
import type { Candidate } from "./column-law";
import { defineColumnLaw } from "./define";
import { ratio } from "./formulas";
import { relatedTo } from "./related";
import { resultScale } from "./scales";
import type { ColumnView, TableView } from "./view";

/** What the column is reckoned from, in one line. */
export default defineColumnLaw({
  kind: "${id}",
  order: ${lastOrder(folder)},

  *candidates(view: TableView, result: ColumnView, at: Thresholds): Iterable<Candidate> {
    if (!/\\brasio\\b/.test(result.words)) return;
    const [part] = relatedTo(view, result, ({ column }) => column.role === "realisasi");
    const [whole] = relatedTo(view, result, ({ column }) => column.role === "target");
    if (!part || !whole) return;
    yield {
      kind: "${id}",
      name: "${id}",
      prior: at.told,
      rivals: 1,
      isFound: false,
      result: result.position,
      sources: [{ position: part.column.position }, { position: whole.column.position }],
      formula: (row) => ratio({ result: resultScale(view, row, result.position, 100) }),
      slack: 0,
      operands: { bagian: part.column.column.index, keseluruhan: whole.column.column.index },
      spread: result.spread,
    };
  },
});
`,
    [`src/rules/table/${id}.ts`]: `import { defineRule } from "../define";
import { lawRelations } from "../law-relation";

export default defineRule({
  id: "${id}",
  summary: "Satu kalimat: apa yang harus berlaku.",
  basis: "Peraturan atau hitungan yang mendasarinya",
  messages: {
    differs: "{column}, {label}: tertulis {actual}, sedangkan {hitungan} = {expected}.",
  },

  *relate(table, { lawsOf }) {
    yield* lawRelations(lawsOf(table), "${id}", () => ({ message: "differs" }));
  },
});
`,
    [`tests/rules/table/${id}.test.ts`]: ruleTest(id, {
      valid: ["Indikator | Target | Realisasi | Rasio (%)", "A | 80 | 40 | 50,00", "B | 90 | 63 | 70,00"],
      invalid: [
        "Indikator | Target | Realisasi | Rasio (%)",
        "A | 80 | 40 | 50,00",
        "B | 90 | 63 | 70,00",
        "C | 70 | 35 | 40,00",
        "D | 60 | 45 | 75,00",
      ],
      finding: { cell: "D4", actual: "40,00", expected: "50,00" },
    }),
  };
}

import { camelCase } from "../generate/names";
import { isKebab, type Skeleton } from "./skeleton";

export function ruleFiles(id: string): Skeleton {
  if (!isKebab(id)) return "A rule is named like jumlah-kolom: small letters and hyphens.";
  return {
    [`src/rules/table/${id}.ts`]: `import { defineRule } from "../define";

/** What must hold, in one line. */
export default defineRule({
  id: "${id}",
  summary: "Satu kalimat: apa yang harus berlaku.",
  basis: "Peraturan atau hitungan yang mendasarinya",
  messages: {
    differs: "{column}: tertulis {actual}, seharusnya {expected}.",
  },

  *check(table) {
    for (const row of table.rows) {
      for (const [position, cell] of row.cells.entries()) {
        const column = table.columns[position];
        if (column?.role !== "capaian" || !cell.number?.isNegative()) continue;
        yield { message: "differs", cell, expected: cell.number.neg(), data: { column: column.header } };
      }
    }
  },
});
`,
    [`tests/rules/table/${id}.test.ts`]: ruleTest(id, {
      valid: ["Indikator | Target | Realisasi | Capaian", "A | 10 | 5 | 50%"],
      invalid: ["Indikator | Target | Realisasi | Capaian", "A | 10 | 5 | -50%"],
      finding: { cell: "D2", actual: "-50%", expected: "50%" },
    }),
  };
}

interface Cases {
  readonly valid: readonly string[];
  readonly invalid: readonly string[];
  readonly finding: { readonly cell: string; readonly actual: string; readonly expected: string };
}

/** The test of a rule: a table in which nothing is wrong, and one with a wrong cell. */
export function ruleTest(id: string, { valid, invalid, finding }: Cases): string {
  const variable = camelCase(id);
  return `import ${variable} from "../../../src/rules/table/${id}";
import { testRule } from "../rule-tester";

testRule(${variable}, {
  valid: [{ name: "nothing is wrong", rows: ${JSON.stringify(valid)} }],
  invalid: [
    {
      name: "one figure is wrong",
      rows: ${JSON.stringify(invalid)},
      findings: [${JSON.stringify(finding)}],
    },
  ],
});
`;
}

/** Paths and texts of the files, or why the name is none. */
export type Skeleton = Readonly<Record<string, string>> | string;

const families = ["KEK", "IKM", "AKIP", "LKJ", "ANGGARAN", "ANGKA"];

export function functionFiles(name: string): Skeleton {
  const [family = "", word = ""] = name.split(".");
  if (!families.includes(family) || !/^[A-Z]{3,}$/.test(word)) {
    return `A function is named like KEK.CAPAIAN, its family one of ${families.join(", ")}.`;
  }
  const file = name.toLowerCase().replace(".", "-");
  const formula = word.toLowerCase();
  return {
    [`src/catalogue/${file}.ts`]: `import { ${formula} } from "../core/${file}";
import { defineFunction, describeFunction } from "./define";
import { number } from "./parameters";

const declared = defineFunction({
  name: "${name}",
  parameters: {
    realisasi: number("Satuan dan batasnya."),
    target: number("Satuan dan batasnya; tidak boleh nol."),
  },
  returns: "percent",
  run: ({ realisasi, target }) => ${formula}(realisasi, target),
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Satu kalimat: apa yang dihitung.",
    reference: "Peraturan dan pasalnya, dari src/regulations bila ada angkanya.",
    examples: [
      { args: [45, 90], result: 0.5 },
      { args: [5, 0], error: "division-by-zero" },
      { args: [null, 90], error: "not-available" },
    ],
    native: ({ realisasi, target }) => \`\${realisasi}/\${target}\`,
  });
`,
    [`src/core/${file}.ts`]: `import type { Decimal } from "../numbers/decimal";
import type { FormulaError } from "./formula-error";
import { rasio } from "./rasio";

/** The formula in the words of its regulation: realisasi / target. */
export function ${formula}(realisasi: Decimal, target: Decimal): Decimal | FormulaError {
  return rasio(realisasi, target, "Target");
}
`,
    [`tests/core/${file}.test.ts`]: `import { expect, test } from "vitest";
import { ${formula} } from "../../src/core/${file}";
import { Decimal } from "../../src/numbers/decimal";

test.each([["45", "90", "0.5"]])("%s of %s is %s", (realisasi, target, expected) => {
  expect(String(${formula}(new Decimal(realisasi), new Decimal(target)))).toBe(expected);
});
`,
  };
}

export function ruleFiles(id: string): Skeleton {
  if (!/^[a-z]+(-[a-z]+)*$/.test(id)) return "A rule is named like jumlah-kolom: small letters and hyphens.";
  const variable = id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
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
    [`tests/rules/table/${id}.test.ts`]: `import ${variable} from "../../../src/rules/table/${id}";
import { testRule } from "../rule-tester";

testRule(${variable}, {
  valid: [{ name: "nothing is wrong", rows: ["Indikator | Target | Realisasi | Capaian", "A | 10 | 5 | 50%"] }],
  invalid: [
    {
      name: "a capaian below zero",
      rows: ["Indikator | Target | Realisasi | Capaian", "A | 10 | 5 | -50%"],
      findings: [{ cell: "D2", actual: "-50%", expected: "50%" }],
    },
  ],
});
`,
  };
}

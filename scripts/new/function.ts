import type { Skeleton } from "./skeleton";

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

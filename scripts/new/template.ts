import { camelCase } from "../generate/names";
import { inWords, isKebab, lastOrder, type Skeleton } from "./skeleton";

const folder = "src/summaries/templates";

export function templateFiles(id: string): Skeleton {
  if (!isKebab(id)) return "A template is named like opd-anggaran: small letters and hyphens.";
  const name = inWords(id);
  return {
    [`${folder}/${id}.ts`]: `import { defineForm } from "../parts/layout/form";
import { figure, nomor, words } from "../parts/layout/form-columns";

export default defineForm({
  id: "${id}",
  name: "${name}",
  sheetName: "${name.slice(0, 31)}",
  description: "Satu kalimat: tabel apa yang diisi dan apa yang dihitung.",
  order: ${lastOrder(folder)},
  title: (year) => \`${name} Tahun \${year}\`,
  columns: [
    nomor,
    words("Indikator Kinerja", 46),
    figure("Target"),
    figure("Realisasi"),
    {
      title: "Capaian (%)",
      width: 14,
      style: "percent",
      format: "0.00%",
      needs: "CD",
      formula: "LKJ.CAPAIAN(D{row},C{row})",
    },
  ],
  rows: 10,
});
`,
    [`tests/summaries/${id}.test.ts`]: `import { expect, test } from "vitest";
import ${camelCase(id)} from "../../src/summaries/templates/${id}";
import { emptyInput } from "../support/summary-input";
import { held } from "./read-plan";

test("has the columns that the checker knows, and its formulas", () => {
  const plan = ${camelCase(id)}.build(emptyInput);
  if (typeof plan === "string") throw new Error(plan);
  const cells = plan.rows.flat();
  expect(cells.map(held)).toEqual(expect.arrayContaining(["Indikator Kinerja", "Target", "Realisasi", "Capaian (%)"]));
  const formulas = cells.flatMap((cell) => (cell?.content.kind === "formula" ? [cell.content.formula] : []));
  expect(formulas.some((formula) => formula.includes("LKJ.CAPAIAN("))).toBe(true);
});
`,
  };
}

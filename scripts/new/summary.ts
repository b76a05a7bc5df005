import { camelCase } from "../generate/names";
import { inWords, isKebab, lastOrder, type Skeleton } from "./skeleton";

const folder = "src/summaries/sheets";

export function summaryFiles(id: string): Skeleton {
  if (!isKebab(id)) return "A summary is named like capaian-iku: small letters and hyphens.";
  const name = inWords(id);
  return {
    [`${folder}/${id}.ts`]: `import { defineSummary } from "../define";
import { link, text } from "../parts/layout/cells";
import { asNumber } from "../parts/layout/printed";
import { type Heading, SheetBuilder } from "../parts/layout/sheet-builder";

const headings: readonly Heading[] = [
  { title: "Indikator kinerja", width: 44 },
  { title: "Realisasi", width: 14 },
  { title: "Sumber", width: 16 },
  { title: "Catatan", width: 26 },
];
const notesColumn = 3;

export default defineSummary({
  id: "${id}",
  name: "${name}",
  description: "Satu kalimat: apa isinya dan untuk siapa.",
  order: ${lastOrder(folder)},

  build(input) {
    const indicators = input.report.main.flatMap(({ table, name, realisasi }) =>
      realisasi ? [{ table, name, realisasi }] : [],
    );
    if (indicators.length === 0) {
      return "${name} tidak dibuat: tidak ada tabel indikator dengan target dan realisasi.";
    }
    const sheet = new SheetBuilder({ id: "${id}", name: "${name}" }, headings, input).title("${name}").header();
    for (const { table, name, realisasi } of indicators) {
      sheet.row(
        [
          text(name, "wrap"),
          asNumber(sheet, table, realisasi),
          link({ sheet: table.sheet, cell: realisasi.ref }),
          sheet.notesCell(),
        ],
        { key: \`\${table.sheet} · \${realisasi.ref} · \${name}\` },
      );
    }
    return sheet.plan(notesColumn);
  },
});
`,
    [`tests/summaries/${id}.test.ts`]: `import { expect, test } from "vitest";
import ${camelCase(id)} from "../../src/summaries/sheets/${id}";
import { inputOf } from "../support/summary-input";
import { held } from "./read-plan";

test("tells each indicator with its realisasi", () => {
  const texts = (...row: string[]) => row.map((text) => ({ text }));
  const rows = [
    texts("No", "Indikator Kinerja", "Satuan", "Target", "Realisasi", "Capaian (%)"),
    texts("1", "Jumlah dokumen terbit", "Dokumen", "80", "76", "95,00"),
  ];
  const plan = ${camelCase(id)}.build(inputOf({ name: "laporan.xlsx", sheets: [{ name: "Tabel 1", rows, merges: [] }] }));
  if (typeof plan === "string") throw new Error(plan);
  expect(plan.rows.flat().map(held)).toContain("Jumlah dokumen terbit");
});
`,
  };
}

import { catalogue } from "../../catalogue";
import type { CatalogueEntry, Output } from "../../catalogue/define";
import { exampleFormula } from "../../catalogue/example-formula";
import { invoke } from "../../catalogue/invoke";
import type { PlanCell, SheetPlan } from "../../contract/plan";
import { defineSummary } from "../define";

const headings = ["Fungsi", "Kegunaan", "Contoh rumus", "Hasil", "Dasar"];
const headerRow = 3;

/** Every function with a live example, to try out and to copy from. */
export default defineSummary({
  id: "contoh-fungsi",
  name: "Contoh semua fungsi",
  description: "Satu baris tiap fungsi: kegunaan, contoh rumus yang hidup, dasar peraturannya.",
  order: 10,
  build: (): SheetPlan => ({
    id: "contoh-fungsi",
    name: "Contoh Fungsi",
    widths: [24, 52, 56, 26, 60],
    rows: [
      [words("Contoh Fungsi Lakin", "title")],
      [
        words(
          "Ubah angkanya, lalu lihat hasilnya. Fungsi yang mengisi beberapa sel ditampilkan satu selnya.",
          "subtitle",
        ),
      ],
      [],
      headings.map((heading) => words(heading, "header")),
      ...families(),
    ],
    merges: [],
    freeze: { rows: headerRow + 1, columns: 1 },
    landscape: true,
    printTitleRows: [headerRow + 1, headerRow + 1],
    charts: [],
    conditions: [],
    lists: [],
  }),
});

function families(): PlanCell[][] {
  const names = [...new Set(catalogue.map(({ family }) => family))];
  return names.flatMap((family) => [
    headings.map((_, column) => words(column === 0 ? family : "", "group")),
    ...catalogue.filter((fn) => fn.family === family).map(rowOf),
  ]);
}

function rowOf(fn: CatalogueEntry): PlanCell[] {
  const [example] = fn.examples;
  if (!example) return [words(fn.name, "text")];
  const formula = exampleFormula(fn, example);
  const output = invoke(fn, example.args);
  const live = Array.isArray(output) ? oneCellOf(formula, output) : { formula, value: shown(output) };
  const isPercent = fn.returns === "percent";
  return [
    words(fn.name, "text"),
    words(fn.summary, "wrap"),
    words(live.formula, "wrap"),
    {
      content: { kind: "formula", ...live, ...(isPercent && { format: "0.00%" }) },
      style: isPercent ? "percent" : fn.returns === "number" ? "number" : "wrap",
    },
    words(fn.reference, "wrap"),
  ];
}

/** The last cell of the last row says most: the index under a survey, the change of a trend. */
function oneCellOf(
  formula: string,
  output: readonly (readonly Output[])[],
): { formula: string; value?: number | string } {
  const row = output.length;
  const column = output[row - 1]?.length ?? 1;
  return { formula: `=INDEX(${formula.slice(1)},${row},${column})`, value: shown(output[row - 1]?.[column - 1] ?? "") };
}

function shown(output: Output): number | string | undefined {
  return typeof output === "number" || typeof output === "string" ? output : undefined;
}

function words(text: string, style: PlanCell["style"]): PlanCell {
  return { content: text === "" ? { kind: "blank" } : { kind: "text", text }, style };
}

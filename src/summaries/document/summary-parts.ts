import type { DocumentBlock, DocumentChart, DocumentTable } from "../../contract/document";
import type { ChartPlan, SheetPlan } from "../../contract/plan";
import { parseRange } from "../../tables/address";
import type { Summary, SummaryInput } from "../define";
import { valueOfCell } from "../narrative/plan-values";
import { tableFromPlan } from "../narrative/table-from-plan";

/** A summary sheet's table and charts, for a document: the same figures, so that the two never differ. */
export function summaryBlocks(summary: Summary, input: SummaryInput, caption: string): readonly DocumentBlock[] {
  const plan = summary.build(input);
  return typeof plan === "string" ? [] : [tableOf(plan, caption), ...chartsOf(plan)];
}

function tableOf(plan: SheetPlan, caption: string): DocumentTable {
  const { headers, rows, widths } = tableFromPlan(plan);
  return {
    kind: "table",
    caption,
    headers,
    widths,
    rows: rows.map(({ cells, bold, contested }) => ({ cells, isBold: bold, contested })),
  };
}

export function chartsOf(plan: SheetPlan): readonly DocumentChart[] {
  return plan.charts.map((chart) => ({
    kind: "chart",
    caption: chart.title,
    type: chart.type,
    isPercent: chart.percent,
    categories: cellsIn(plan, chart.categories).map((value) => String(value ?? "")),
    series: chart.series.map((series) => ({
      name: series.name,
      isLine: series.line ?? false,
      values: numbersIn(plan, series),
    })),
  }));
}

function numbersIn(plan: SheetPlan, { values }: ChartPlan["series"][number]): readonly (number | undefined)[] {
  return cellsIn(plan, values).map((value) => (typeof value === "number" ? value : undefined));
}

function cellsIn({ rows }: SheetPlan, reference: string): readonly (number | string | undefined)[] {
  const { top, bottom, left, right } = parseRange(reference);
  const cells: (number | string | undefined)[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) cells.push(valueOfCell(rows[row]?.[column]));
  }
  return cells;
}

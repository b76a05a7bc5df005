import type { ChartPlan, SheetPlan } from "../../contract/plan";
import { chartColours } from "../../summaries/parts/charts/chart-colours";

interface DrawnChart {
  readonly chart: Excel.Chart;
  readonly ours: number;
}

/** Queues a sheet's charts and asks which series they have; `removeGuessedSeries` needs that after a sync. */
export function drawCharts(sheet: Excel.Worksheet, { charts }: SheetPlan): DrawnChart[] {
  return charts.map((plan) => drawChart(sheet, plan));
}

/** Excel guesses series of its own when a chart is added; only those of the plan stay. */
export function removeGuessedSeries(drawn: readonly DrawnChart[]): void {
  for (const { chart, ours } of drawn) {
    const { items } = chart.series;
    // From the last to the first: series are known by their place, which moves up when one before it goes.
    for (const series of items.slice(0, items.length - ours).reverse()) series.delete();
  }
}

function drawChart(sheet: Excel.Worksheet, plan: ChartPlan): DrawnChart {
  const chart = sheet.charts.add(chartTypes[plan.type], sheet.getRange(plan.series[0]?.values ?? plan.categories));
  chart.title.text = plan.title;
  chart.setPosition(plan.from, plan.to);
  plan.series.forEach(({ name, values, line }, index) => {
    const series = chart.series.add(name);
    series.setValues(sheet.getRange(values));
    series.setXAxisValues(sheet.getRange(plan.categories));
    const colour = `#${chartColours[index % chartColours.length]}`;
    if (line) series.chartType = "LineMarkers";
    if (line || plan.type === "line" || plan.type === "radar") series.format.line.color = colour;
    else series.format.fill.setSolidColor(colour);
  });
  chart.legend.visible = plan.series.length > 1;
  chart.legend.position = "Bottom";
  if (plan.percent) chart.axes.valueAxis.numberFormat = "0%";
  if (plan.type === "bar") chart.axes.categoryAxis.reversePlotOrder = true;
  chart.series.load("items/name");
  return { chart, ours: plan.series.length };
}

const chartTypes = {
  bar: "BarClustered",
  column: "ColumnClustered",
  line: "LineMarkers",
  radar: "RadarMarkers",
} as const;

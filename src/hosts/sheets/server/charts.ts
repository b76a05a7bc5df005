import type { ChartPlan, SheetPlan } from "../../../contract/plan";
import { chartColours } from "../../../summaries/parts/charts/chart-colours";
import { parseRange } from "../../../tables/address";
import type { GasSheet } from "./spreadsheet";

const rowHeight = 21;
const defaultWidth = 13;

export function drawCharts(sheet: GasSheet, plan: SheetPlan): void {
  for (const chart of plan.charts) sheet.insertChart(build(sheet, chart, plan.widths));
}

function build(
  sheet: GasSheet,
  { type, title, categories, series, percent, from, to }: ChartPlan,
  widths: readonly number[],
): GoogleAppsScript.Spreadsheet.EmbeddedChart {
  const { top, left } = parseRange(from);
  const { bottom, right } = parseRange(to);
  const area = parseRange(categories);
  const inRow = area.top === area.bottom && area.left !== area.right;
  const combined = series.some(({ line }) => line);

  const builder = sheet.newChart().setChartType(combined ? Charts.ChartType.COMBO : chartType(type));
  for (const range of [categories, ...series.map(({ values }) => values)]) builder.addRange(sheet.getRange(range));
  return builder
    .setMergeStrategy(inRow ? Charts.ChartMergeStrategy.MERGE_ROWS : Charts.ChartMergeStrategy.MERGE_COLUMNS)
    .setTransposeRowsAndColumns(inRow)
    .setNumHeaders(0)
    .setPosition(top + 1, left + 1, 0, 0)
    .setOption("title", title)
    .setOption("legend", { position: series.length > 1 ? "bottom" : "none" })
    .setOption("colors", chartColours.slice(0, Math.max(1, series.length)).map(hex))
    .setOption(
      "series",
      Object.fromEntries(series.map(({ name, line }, index) => [index, seriesOption(name, line, combined)])),
    )
    .setOption(type === "bar" ? "hAxis" : "vAxis", { minValue: 0, ...(percent && { format: "0%" }) })
    .setOption("width", widthOf(widths.slice(left, right + 1), right - left + 1))
    .setOption("height", (bottom - top + 1) * rowHeight)
    .build();
}

function chartType(type: ChartPlan["type"]): GoogleAppsScript.Charts.ChartType {
  return {
    bar: Charts.ChartType.BAR,
    column: Charts.ChartType.COLUMN,
    line: Charts.ChartType.LINE,
    radar: Charts.ChartType.RADAR,
  }[type];
}

function seriesOption(name: string, line: boolean | undefined, combined: boolean): Record<string, string> {
  return { labelInLegend: name, ...(combined && { type: line ? "line" : "bars" }) };
}

function hex(colour: string): string {
  return `#${colour}`;
}

function widthOf(widths: readonly number[], columns: number): number {
  const characters = Array.from({ length: columns }, (_, index) => widths[index] ?? defaultWidth);
  return Math.round(characters.reduce((sum, width) => sum + width * 7 + 8, 0));
}

import { ChartRun, type ChartRunOptions } from "docx/charts";
import type { DocumentChart } from "../contract/document";
import { chartColours } from "../summaries/parts/charts/chart-colours";
import { font } from "./look";

/** In pixels. */
const width = 600;

/** A chart that Word draws itself, with its figures in it: sharp at any size, and read out by a screen reader. */
export function chartRun(chart: DocumentChart): ChartRun {
  const categories = chart.categories;
  const series = chart.series.map(({ name, isLine, values }, index) => ({
    name,
    values: categories.map((_, at) => values[at] ?? null),
    color: chartColours[index % chartColours.length] ?? chartColours[0],
    // A line of targets goes along the columns; its figure is the same everywhere.
    ...(isLine && chart.type === "column" && { type: "line" as const, dataLabels: false as const }),
  }));
  const shared = {
    categories,
    series,
    font: { name: font },
    valueAxis: { numberFormat: chart.isPercent ? "0%" : "#,##0.##", ...(fromNought(chart) && { minimum: 0 }) },
    altText: { name: chart.caption, title: chart.caption, description: chart.caption },
    ...(series.length === 1 && { legend: false as const }),
  };
  return new ChartRun(optionsOf(chart, shared, heightOf(chart)));
}

type Column = Extract<ChartRunOptions, { type: "column" }>;
type Shared = Omit<Column, "type" | "categories"> & { readonly categories: readonly string[] };

function optionsOf({ type, isPercent }: DocumentChart, shared: Shared, height: number): ChartRunOptions {
  const transformation = { width, height };
  switch (type) {
    case "bar":
      return {
        ...shared,
        type,
        transformation,
        // The first row of a table is the first bar from the top, as in the table.
        categoryAxis: { reverseOrder: true },
        valueAxis: { ...shared.valueAxis, crossesAt: "maximum" },
      };
    case "line":
      return { ...shared, type, transformation, markers: true };
    case "radar":
      return {
        type,
        transformation,
        categories: shared.categories,
        series: shared.series.map(({ name, values, color }) => ({ name, values, color })),
      };
    default:
      return {
        ...shared,
        type: "column",
        transformation,
        dataLabels: { value: true, numberFormat: isPercent ? "0.0%" : "#,##0.##" },
      };
  }
}

function heightOf({ type, categories }: DocumentChart): number {
  return type === "bar" ? Math.min(700, Math.max(240, 90 + categories.length * 26)) : 300;
}

/** Bars are compared by their lengths, so they begin at nought. */
function fromNought({ series }: DocumentChart): boolean {
  return series.every(({ values }) => values.every((value) => value === undefined || value >= 0));
}

import type { ChartPlan } from "../../../contract/plan";
import { showNumber } from "../../../numbers/print";
import { chartColours } from "./chart-colours";

export type ChartKind = ChartPlan["type"];

export interface DrawnChart {
  readonly title: string;
  readonly kind: ChartKind;
  readonly format: string;
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
}

export interface DrawnSeries {
  readonly name: string;
  readonly kind: ChartKind;
  readonly colour?: string;
  readonly values: readonly (number | undefined)[];
}

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Scale {
  readonly ticks: readonly number[];
  /** 0 at the axis, 1 at its far end. */
  readonly at: (value: number) => number;
}

const titleHeight = 26;
const legendHeight = 20;
const axisHeight = 34;
const padding = 10;

/** A chart as Excel would draw it, plainly, as SVG; on white, since that is how it prints. */
export function chartSvg(chart: DrawnChart, width: number, height: number): string {
  const hasLegend = chart.series.length > 1;
  const area = {
    left: padding,
    top: titleHeight,
    width: width - 2 * padding,
    height: height - titleHeight - padding - (hasLegend ? legendHeight : 0),
  };
  const draw = { bar: drawBars, column: drawColumns, line: drawColumns, radar: drawRadar }[chart.kind];
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: "img",
    "aria-label": chart.title,
  };
  return node("svg", attributes, [
    node("rect", { x: 0.5, y: 0.5, width: width - 1, height: height - 1, fill: "#fff", stroke: "#bfbfbf" }),
    text(width / 2, 18, chart.title, { "text-anchor": "middle", "font-weight": 600, "font-size": 12 }),
    ...(hasLegend ? [legend(chart, width, height)] : []),
    ...draw(chart, area),
  ]);
}

function colourOf({ colour }: DrawnSeries, index: number): string {
  return colour ?? `#${chartColours[index % chartColours.length]}`;
}

function legend({ series }: DrawnChart, width: number, height: number): string {
  const lengths = series.map(({ name }) => Math.min(name.length, 28) * 5.6 + 26);
  const y = height - 14;
  let left = Math.max(padding, (width - lengths.reduce((total, length) => total + length, 0)) / 2);
  const entries = series.flatMap((one, index) => {
    const swatch = { x: left, y: y - 4, width: 10, height: one.kind === "line" ? 3 : 8, fill: colourOf(one, index) };
    const entry = [node("rect", swatch), text(left + 14, y + 4, shorten(one.name, 28), {})];
    left += lengths[index] ?? 0;
    return entry;
  });
  return node("g", {}, entries);
}

/** Horizontal bars, the first category on top. */
function drawBars(chart: DrawnChart, { left, top, width, height }: Area): string[] {
  const scale = scaleOf(chart);
  const longest = Math.max(0, ...chart.categories.map(({ length }) => length));
  const labels = Math.min(width * 0.42, longest * 5.4 + 8);
  const plot = { left: left + labels, top, width: width - labels - 34, height: height - 18 };
  const step = plot.height / Math.max(1, chart.categories.length);
  const thickness = (step * 0.62) / chart.series.length;
  const zero = plot.left + scale.at(0) * plot.width;
  const marks = scale.ticks.flatMap((tick) => {
    const x = plot.left + scale.at(tick) * plot.width;
    return [
      node("line", { x1: x, x2: x, y1: plot.top, y2: plot.top + plot.height, stroke: "#e3e3e3" }),
      text(x, plot.top + plot.height + 13, showNumber(tick, chart.format), { "text-anchor": "middle" }),
    ];
  });
  const bars = chart.categories.flatMap((category, row) => {
    const middle = plot.top + (row + 0.5) * step;
    const shown = shorten(category, Math.floor(labels / 5.2));
    return [
      text(plot.left - 6, middle + 3.5, shown, { "text-anchor": "end" }),
      ...chart.series.flatMap((series, index) => {
        const value = series.values[row];
        if (value === undefined) return [];
        const end = plot.left + scale.at(value) * plot.width;
        const y = middle + (index - chart.series.length / 2) * thickness;
        const size = { x: Math.min(zero, end), y, width: Math.abs(end - zero), height: Math.max(1, thickness - 1) };
        const label =
          chart.series.length === 1 && text(Math.max(zero, end) + 4, middle + 3.5, showNumber(value, chart.format), {});
        return [node("rect", { ...size, fill: colourOf(series, index) }), ...(label ? [label] : [])];
      }),
    ];
  });
  return [...marks, ...bars];
}

/** Columns, and lines over them or alone. */
function drawColumns(chart: DrawnChart, { left, top, width, height }: Area): string[] {
  const scale = scaleOf(chart);
  const tickTexts = scale.ticks.map((tick) => showNumber(tick, chart.format));
  const labels = Math.max(...tickTexts.map(({ length }) => length)) * 5.6 + 6;
  const plot = { left: left + labels, top: top + 6, width: width - labels, height: height - axisHeight - 6 };
  const bottom = plot.top + plot.height;
  const yOf = (value: number) => bottom - scale.at(value) * plot.height;
  const step = plot.width / Math.max(1, chart.categories.length);
  const columns = chart.series.filter(({ kind }) => kind !== "line");
  const thickness = (step * 0.62) / Math.max(1, columns.length);

  const marks = scale.ticks.flatMap((tick, index) => [
    node("line", { x1: plot.left, x2: plot.left + plot.width, y1: yOf(tick), y2: yOf(tick), stroke: "#e3e3e3" }),
    text(plot.left - 5, yOf(tick) + 3.5, tickTexts[index] ?? "", { "text-anchor": "end" }),
  ]);
  const names = chart.categories.flatMap((category, index) =>
    lines(category, Math.max(4, Math.floor(step / 5.6))).map((line, row) =>
      text(plot.left + (index + 0.5) * step, bottom + 13 + row * 11, line, { "text-anchor": "middle" }),
    ),
  );
  const drawn = chart.series.flatMap((series, index) => {
    const fill = colourOf(series, index);
    const points = series.values.flatMap((value, at) =>
      value === undefined ? [] : [{ x: plot.left + (at + 0.5) * step, y: yOf(value) }],
    );
    if (series.kind === "line") return lineMarks(points, fill);
    const offset = (columns.indexOf(series) - columns.length / 2) * thickness;
    return points.map(({ x, y }) => {
      const size = {
        x: x + offset,
        y: Math.min(y, yOf(0)),
        width: Math.max(1, thickness - 1),
        height: Math.abs(yOf(0) - y),
      };
      return node("rect", { ...size, fill });
    });
  });
  return [...marks, ...names, ...drawn];
}

function lineMarks(points: readonly { x: number; y: number }[], colour: string): string[] {
  const path = points.map(({ x, y }) => `${x},${y}`).join(" ");
  return [
    node("polyline", { points: path, fill: "none", stroke: colour, "stroke-width": 2 }),
    ...points.map(({ x, y }) => node("circle", { cx: x, cy: y, r: 3, fill: colour })),
  ];
}

function drawRadar(chart: DrawnChart, { left, top, width, height }: Area): string[] {
  const scale = scaleOf(chart);
  const centre = { x: left + width / 2, y: top + height / 2 };
  const radius = Math.max(20, Math.min(width / 2 - 90, height / 2 - 20));
  const count = Math.max(3, chart.categories.length);
  const point = (index: number, share: number) => {
    const angle = (index / count) * 2 * Math.PI - Math.PI / 2;
    return { x: centre.x + Math.cos(angle) * radius * share, y: centre.y + Math.sin(angle) * radius * share };
  };
  const ring = (shareOf: (index: number) => number) =>
    Array.from({ length: count }, (_, index) => point(index, shareOf(index)))
      .map(({ x, y }) => `${x},${y}`)
      .join(" ");
  const rings = scale.ticks.map((tick) =>
    node("polygon", { points: ring(() => scale.at(tick)), fill: "none", stroke: "#e3e3e3" }),
  );
  const names = chart.categories.map((category, index) => {
    const { x, y } = point(index, 1.08);
    const anchor = Math.abs(x - centre.x) < 8 ? "middle" : x > centre.x ? "start" : "end";
    return text(x, y + 3.5, shorten(category, 24), { "text-anchor": anchor });
  });
  const drawn = chart.series.map((series, index) =>
    node("polygon", {
      points: ring((at) => scale.at(series.values[at] ?? 0)),
      fill: colourOf(series, index),
      "fill-opacity": 0.12,
      stroke: colourOf(series, index),
      "stroke-width": 2,
    }),
  );
  return [...rings, ...names, ...drawn];
}

/** Round steps that hold every value; the axis starts at nought unless lines alone leave it far below. */
function scaleOf({ series }: DrawnChart): Scale {
  const values = series.flatMap(({ values: all }) => all.filter((value) => value !== undefined));
  const highest = Math.max(0, ...values);
  const lowest = Math.min(0, ...values);
  const span = highest - lowest || 1;
  const magnitude = 10 ** Math.floor(Math.log10(span / 4));
  const step = magnitude * ([1, 2, 2.5, 5, 10].find((factor) => factor * magnitude * 5 >= span) ?? 10);
  const first = Math.floor(lowest / step);
  const last = Math.ceil(highest / step);
  const ticks = Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * step).toPrecision(12)),
  );
  const start = first * step;
  return { ticks, at: (value) => (value - start) / (last * step - start || 1) };
}

/** At most two lines of so many letters. */
function lines(label: string, most: number): string[] {
  if (label.length <= most) return [label];
  const space = label.lastIndexOf(" ", most);
  if (space <= 0) return [shorten(label, most)];
  return [label.slice(0, space), shorten(label.slice(space + 1), most)];
}

function shorten(label: string, most: number): string {
  return label.length <= most ? label : `${label.slice(0, Math.max(1, most - 1)).trimEnd()}…`;
}

type Attributes = Readonly<Record<string, string | number>>;

function text(x: number, y: number, content: string, attributes: Attributes): string {
  const font = { fill: "#333", "font-size": 10, "font-family": "Calibri, Carlito, Arial, sans-serif" };
  return node("text", { x, y, ...font, ...attributes }, [escaped(content)]);
}

function node(name: string, attributes: Attributes, children: readonly string[] = []): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`);
  return `<${name}${written.join("")}>${children.join("")}</${name}>`;
}

function escaped(words: string): string {
  return words.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}

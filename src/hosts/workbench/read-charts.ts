import type { ChartKind } from "../../summaries/parts/charts/chart-svg";
import { openPackage, type Package, sheetEntries } from "../xlsx/package/package";
import { XmlScanner } from "../xlsx/package/xml";

/** A chart of a file: what it is drawn from and between which cells it stands. Indexes are 0-based. */
export interface FileChart {
  readonly title: string;
  readonly kind: ChartKind;
  /** Number format of the value axis. */
  readonly format: string;
  readonly categories: string;
  readonly series: readonly ChartSeries[];
  readonly from: Corner;
  /** The cell whose top left corner is the chart's bottom right one. */
  readonly to: Corner;
}

export interface ChartSeries {
  readonly name: string;
  /** Where the name stands, if it is no constant. */
  readonly nameRange?: string;
  readonly values: string;
  readonly kind: ChartKind;
  readonly colour?: string;
}

interface Corner {
  readonly row: number;
  readonly column: number;
}

/** The charts by sheet; kinds of charts that the workbench does not draw are left out. */
export async function readCharts(bytes: Uint8Array): Promise<ReadonlyMap<string, readonly FileChart[]>> {
  const { parts, workbookPart } = await openPackage(bytes);
  const charts = new Map<string, readonly FileChart[]>();
  for (const { name, part, isWorksheet } of await sheetEntries(parts, workbookPart, await parts.needed(workbookPart))) {
    const drawing = isWorksheet && (await parts.relations(part)).find(({ type }) => type === "drawing");
    if (drawing) charts.set(name, await readDrawing(parts, drawing.target));
  }
  return charts;
}

async function readDrawing(parts: Package, part: string): Promise<FileChart[]> {
  const targets = new Map((await parts.relations(part)).map(({ id, target }) => [id, target]));
  const charts: FileChart[] = [];
  for (const { id, from, to } of readAnchors((await parts.text(part)) ?? "")) {
    const xml = await parts.text(targets.get(id) ?? "");
    const chart = xml && readChart(xml);
    if (chart) charts.push({ ...chart, from, to });
  }
  return charts;
}

function readAnchors(xml: string): { id: string; from: Corner; to: Corner }[] {
  const anchors: { id: string; from: Corner; to: Corner }[] = [];
  const corners = { from: { row: 0, column: 0 }, to: { row: 0, column: 0 } };
  let corner: { row: number; column: number } | undefined;
  for (const scanner = new XmlScanner(xml); scanner.next(); ) {
    if (scanner.name === "from" || scanner.name === "to") corner = scanner.isClose ? undefined : corners[scanner.name];
    else if (scanner.isClose) continue;
    else if (corner && scanner.name === "row") corner.row = Number(scanner.text());
    else if (corner && scanner.name === "col") corner.column = Number(scanner.text());
    else if (scanner.name === "chart") {
      const id = scanner.prefixed("id");
      if (id) anchors.push({ id, from: { ...corners.from }, to: { ...corners.to } });
    }
  }
  return anchors;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

/** One walk through the part: what a value belongs to is told by the elements that are open around it. */
function readChart(xml: string): Omit<FileChart, "from" | "to"> | undefined {
  const open: string[] = [];
  const inside = (name: string) => open.includes(name);
  const series: Writable<ChartSeries>[] = [];
  let title = "";
  let kind: ChartKind | undefined;
  let format = "General";
  let categories = "";
  for (const scanner = new XmlScanner(xml); scanner.next(); ) {
    const { name } = scanner;
    if (scanner.isClose) {
      open.splice(open.lastIndexOf(name));
      continue;
    }
    const last = inside("ser") ? series.at(-1) : undefined;
    if (name === "barChart" || name === "bar3DChart") kind = "column";
    else if (name === "lineChart" || name === "line3DChart") kind = "line";
    else if (name === "radarChart") kind = "radar";
    else if (name === "barDir" && scanner.attribute("val") === "bar") kind = "bar";
    else if (name === "ser" && kind) series.push({ name: "", values: "", kind });
    else if (name === "numFmt" && inside("valAx")) format = scanner.attribute("formatCode") ?? format;
    else if (name === "srgbClr" && last && !last.colour && inside("spPr")) last.colour = `#${scanner.attribute("val")}`;
    else if (name === "t" && inside("title") && !inside("catAx") && !inside("valAx")) {
      title += scanner.text();
      continue;
    } else if (name === "f" && last) {
      const range = scanner.text();
      if (inside("tx")) last.nameRange = range;
      else if (inside("cat")) categories ||= range;
      else if (inside("val")) last.values = range;
      continue;
    } else if (name === "v" && last && inside("tx")) {
      last.name ||= scanner.text();
      continue;
    }
    if (!scanner.isEmpty) open.push(name);
  }
  const first = series[0];
  return first && { title, kind: first.kind, format, categories, series: series.filter(({ values }) => values) };
}

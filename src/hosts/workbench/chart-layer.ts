import { showNumber } from "../../numbers/print";
import { chartSvg, type DrawnChart } from "../../summaries/parts/charts/chart-svg";
import { parseRange, toA1 } from "../../tables/address";
import type { Grid } from "./grid";
import type { GridCell } from "./grid-cell";
import type { FileChart } from "./read-charts";

/** Draws the file's charts over the cells they cover, from what the cells hold now. */
export class ChartLayer {
  private charts: ReadonlyMap<string, readonly FileChart[]> = new Map();
  private isDue = false;
  private drawn = "";

  constructor(
    private readonly layer: HTMLElement,
    private readonly grid: Grid,
  ) {
    new ResizeObserver(() => this.update()).observe(layer.parentElement ?? layer);
  }

  show(charts: ReadonlyMap<string, readonly FileChart[]>): void {
    this.charts = charts;
    this.update();
  }

  /** Once a frame, however often it is asked for. */
  update(): void {
    if (this.isDue) return;
    this.isDue = true;
    requestAnimationFrame(() => {
      this.isDue = false;
      this.draw();
    });
  }

  private draw(): void {
    const sheet = this.grid.shownSheet;
    const charts = (sheet && this.charts.get(sheet)) || [];
    this.layer.hidden = charts.length === 0;
    if (charts.length === 0) return;

    const { geometry } = this.grid;
    const { left, top, width, height } = geometry.cellArea();
    Object.assign(this.layer.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
    const placed = charts.map((chart) => ({
      chart: resolve(chart, this.grid),
      box: geometry.boxOf(chart.from, chart.to),
    }));
    const sizes = JSON.stringify(placed.map(({ chart, box }) => [chart, box.width, box.height]));
    if (sizes !== this.drawn) {
      this.drawn = sizes;
      this.layer.replaceChildren(...placed.map(({ chart, box }) => svgElement(chartSvg(chart, box.width, box.height))));
    }
    placed.forEach(({ box }, index) => {
      const drawing = this.layer.children[index] as SVGElement;
      drawing.style.transform = `translate(${box.left - left}px, ${box.top - top}px)`;
    });
  }
}

function svgElement(svg: string): Element {
  return new DOMParser().parseFromString(svg, "image/svg+xml").documentElement;
}

function resolve({ title, kind, format, categories, series }: FileChart, grid: Grid): DrawnChart {
  return {
    title,
    kind,
    format,
    categories: cellsOf(categories, grid).map(textOf),
    series: series.map(({ name, nameRange, values, kind: drawnAs, colour }) => ({
      name: (nameRange && cellsOf(nameRange, grid).map(textOf).join(" ")) || name,
      kind: drawnAs,
      values: cellsOf(values, grid).map(({ value }) => (typeof value === "number" ? value : undefined)),
      ...(colour && { colour }),
    })),
  };
}

function textOf({ value, format }: GridCell): string {
  return typeof value === "number" ? showNumber(value, format) : (value ?? "");
}

/** The cells of 'Tabel 1'!$B$4:$B$9; none where the reference is of another kind. */
function cellsOf(reference: string, grid: Grid): GridCell[] {
  const [, quoted, plain, range] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? plain;
  if (!sheet || !range || !grid.has(sheet) || !/^\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/.test(range)) return [];
  const { top, left, bottom, right } = parseRange(range);
  const cells: GridCell[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) cells.push(grid.cell({ sheet, cell: toA1(row, column) }));
  }
  return cells;
}

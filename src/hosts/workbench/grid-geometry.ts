import type { Injector } from "@univerjs/core";
import {
  type FWorkbook,
  type FWorksheet,
  IRenderManagerService,
  SHEET_VIEWPORT_KEY,
} from "@univerjs/preset-sheets-core";

/** In pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface CellIndex {
  readonly row: number;
  readonly column: number;
}

/** Where cells are on the page. */
export class GridGeometry {
  constructor(
    private readonly container: HTMLElement,
    private readonly injector: Injector,
    private readonly workbook: FWorkbook,
  ) {}

  /** Where the cells that scroll are, in pixels of the grid's container. */
  cellArea(): Box {
    const { main, canvas } = this.view();
    const { left, top } = this.offsetOf(canvas);
    return { left: left + main.left, top: top + main.top, width: main.width ?? 0, height: main.height ?? 0 };
  }

  /** From the top left corner of one cell of the shown sheet to that of another, as it is scrolled now. */
  boxOf(from: CellIndex, to: CellIndex): Box {
    const { main, scene, canvas } = this.view();
    const { left, top } = this.offsetOf(canvas);
    const { scaleX, scaleY } = scene.getAncestorScale();
    const scroll = scene.getViewportScrollXY(main);
    const sheet = this.workbook.getActiveSheet();
    const corner = ({ row, column }: CellIndex) => {
      const { startX, startY } = sheet.getRange(row, column).getCell();
      return { x: left + (startX - scroll.x) * scaleX, y: top + (startY - scroll.y) * scaleY };
    };
    const one = corner(from);
    const other = corner(to);
    return { left: one.x, top: one.y, width: other.x - one.x, height: other.y - one.y };
  }

  private view() {
    const render = this.injector.get(IRenderManagerService).getRenderById(this.workbook.getId());
    const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
    if (!render || !main) throw new Error("The grid is not drawn yet.");
    return { scene: render.scene, main, canvas: render.engine.getCanvasElement() };
  }

  private offsetOf(canvas: HTMLElement): { left: number; top: number } {
    const outer = this.container.getBoundingClientRect();
    const inner = canvas.getBoundingClientRect();
    return { left: inner.left - outer.left, top: inner.top - outer.top };
  }
}

/** The rows and columns at the edge may be cut off. */
export function isInSight(sheet: FWorksheet, row: number, column: number): boolean {
  const range = sheet.getVisibleRange();
  if (!range) return false;
  const { startRow, endRow, startColumn, endColumn } = range;
  return row > startRow && row < endRow && column >= startColumn && column < endColumn;
}

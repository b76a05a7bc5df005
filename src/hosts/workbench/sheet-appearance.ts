import { columnIndex, fromA1 } from "../../tables/address";
import { XmlScanner } from "../xlsx/package/xml";
import type { ReadColour } from "./theme-colours";

/** What of a sheet a snapshot leaves out, since only a screen needs it. Sizes in pixels, indexes 0-based. */
export interface SheetAppearance {
  /** Index of the cell format, by row and column. */
  readonly styles: ReadonlyMap<number, ReadonlyMap<number, number>>;
  readonly columns: readonly ColumnSpan[];
  readonly rows: ReadonlyMap<number, { readonly height?: number; readonly hidden: boolean }>;
  readonly defaultWidth: number;
  readonly defaultHeight: number;
  readonly gridlines: boolean;
  readonly tabColour?: string;
  readonly freeze?: { readonly rows: number; readonly columns: number; readonly top: number; readonly left: number };
}

export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
  readonly width?: number;
  readonly hidden: boolean;
  readonly style?: number;
}

export function readSheetAppearance(xml: string, readColour: ReadColour): SheetAppearance {
  const styles = new Map<number, Map<number, number>>();
  const rows = new Map<number, { height?: number; hidden: boolean }>();
  const columns: ColumnSpan[] = [];
  let sheet: Omit<SheetAppearance, "styles" | "rows" | "columns"> = {
    defaultWidth: columnPixels(8.43),
    defaultHeight: rowPixels(15),
    gridlines: true,
  };
  let row = -1;
  let column = -1;

  for (const scanner = new XmlScanner(xml); scanner.next(); ) {
    if (scanner.isClose) continue;
    const number = (name: string) => {
      const value = scanner.attribute(name);
      return value === undefined ? undefined : Number(value);
    };
    switch (scanner.name) {
      case "tabColor":
        sheet = { ...sheet, tabColour: readColour(scanner) };
        break;
      case "sheetView":
        sheet = { ...sheet, gridlines: scanner.attribute("showGridLines") !== "0" };
        break;
      case "pane":
        if (scanner.attribute("state")?.startsWith("frozen")) sheet = { ...sheet, freeze: readPane(scanner) };
        break;
      case "sheetFormatPr": {
        const width = number("defaultColWidth") ?? number("baseColWidth");
        const height = number("defaultRowHeight");
        if (width !== undefined) sheet = { ...sheet, defaultWidth: columnPixels(width) };
        if (height !== undefined) sheet = { ...sheet, defaultHeight: rowPixels(height) };
        break;
      }
      case "col": {
        const width = number("width");
        columns.push({
          first: (number("min") ?? 1) - 1,
          last: (number("max") ?? 1) - 1,
          hidden: scanner.flag("hidden"),
          ...(width !== undefined && { width: columnPixels(width) }),
          ...(scanner.attribute("style") && { style: number("style") }),
        });
        break;
      }
      case "row": {
        row = (number("r") ?? row + 2) - 1;
        column = -1;
        const height = number("ht");
        const hidden = scanner.flag("hidden");
        if (height !== undefined || hidden) {
          rows.set(row, { hidden, ...(height !== undefined && { height: rowPixels(height) }) });
        }
        break;
      }
      case "c": {
        const at = scanner.attribute("r");
        column = at ? columnIndex(at.replace(/\d+$/, "")) : column + 1;
        const style = number("s");
        if (!style) break;
        const cells = styles.get(row) ?? new Map<number, number>();
        styles.set(row, cells.set(column, style));
        break;
      }
    }
  }
  return { ...sheet, styles, rows, columns };
}

function readPane(scanner: XmlScanner): SheetAppearance["freeze"] {
  const rows = Number(scanner.attribute("ySplit") ?? 0);
  const columns = Number(scanner.attribute("xSplit") ?? 0);
  const corner = scanner.attribute("topLeftCell");
  const { row, column } = corner ? fromA1(corner) : { row: rows, column: columns };
  return { rows, columns, top: Math.max(row, rows), left: Math.max(column, columns) };
}

/** Widths count digits of the standard font, seven pixels each, and five of padding. */
function columnPixels(characters: number): number {
  return Math.trunc(characters * 7 + 5);
}

function rowPixels(points: number): number {
  return (points * 96) / 72;
}

import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IColumnData,
  type IRange,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from "@univerjs/core";
import type { CellRef, Sheet, SheetCell, Workbook } from "../../contract/snapshot";
import { parseRange } from "../../tables/address";
import { openPackage, sheetEntries } from "../xlsx/package/package";
import { readCellStyles } from "./cell-styles";
import { type Light, readLightLooks, readLights } from "./read-lights";
import { readLinks } from "./read-links";
import { readSheetAppearance, type SheetAppearance } from "./sheet-appearance";
import { colourReader } from "./theme-colours";

/** How a workbook file looks. */
export interface Appearance {
  readonly styles: readonly IStyleData[];
  readonly sheets: ReadonlyMap<string, SheetAppearance>;
  readonly lights: Lights;
  readonly links: Links;
}

/** Cells that a click leads to, by sheet and cell. */
export type Links = ReadonlyMap<string, ReadonlyMap<string, CellRef>>;

/** Conditional formats by the name of their sheet. */
export type Lights = ReadonlyMap<string, readonly Light[]>;

export async function readAppearance(bytes: Uint8Array): Promise<Appearance> {
  const { parts, workbookPart } = await openPackage(bytes);
  const relations = await parts.relations(workbookPart);
  const part = (type: string) => parts.text(relations.find((relation) => relation.type === type)?.target ?? "");
  const readColour = colourReader(await part("theme"));
  const stylesXml = await part("styles");
  const lightLooks = readLightLooks(stylesXml, readColour);
  const sheets = new Map<string, SheetAppearance>();
  const lights = new Map<string, readonly Light[]>();
  const links = new Map<string, ReadonlyMap<string, CellRef>>();
  for (const entry of await sheetEntries(parts, workbookPart, await parts.needed(workbookPart))) {
    if (!entry.isWorksheet) continue;
    const xml = await parts.needed(entry.part);
    sheets.set(entry.name, readSheetAppearance(xml, readColour));
    lights.set(entry.name, readLights(xml, lightLooks));
    links.set(entry.name, readLinks(xml));
  }
  return { styles: readCellStyles(stylesXml, readColour), sheets, lights, links };
}

/** What the grid calls a workbook and its sheets, the same for as long as the file is open: its undo goes by them. */
export class GridIds {
  readonly workbook = crypto.randomUUID();
  private readonly sheets = new Map<string, string>();

  of(sheet: string): string {
    const id = this.sheets.get(sheet) ?? crypto.randomUUID();
    this.sheets.set(sheet, id);
    return id;
  }

  renamed(from: string, to: string): void {
    this.sheets.set(to, this.of(from));
    this.sheets.delete(from);
  }
}

/** The workbook as the grid opens it. */
export function toUniver(workbook: Workbook, appearance: Appearance, ids: GridIds): IWorkbookData {
  const sheets = workbook.sheets.map((sheet) => toUniverSheet(sheet, ids.of(sheet.name), appearance));
  return {
    id: ids.workbook,
    name: workbook.name,
    appVersion: "0.25.1",
    locale: LocaleType.ID_ID,
    styles: {},
    sheetOrder: sheets.map(({ id }) => id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
  };
}

export function toUniverSheet(
  sheet: Sheet,
  id: string,
  { styles, sheets }: Appearance,
): Partial<IWorksheetData> & { id: string } {
  const look = sheets.get(sheet.name);
  const cellData = cells(sheet, look, styles);
  const widest = Math.max(
    0,
    ...Object.values(cellData).map((row) => Math.max(-1, ...Object.keys(row).map(Number)) + 1),
  );
  const lowest = Math.max(0, ...Object.keys(cellData).map((row) => Number(row) + 1));
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    tabColor: look?.tabColour ?? "",
    rowCount: Math.max(lowest + 50, 100),
    columnCount: Math.max(widest + 10, 26),
    cellData,
    rowData: rowData(look),
    columnData: columnData(look, widest),
    mergeData: sheet.merges.map(toUniverRange),
    showGridlines: look?.gridlines === false ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    ...(look && { defaultColumnWidth: look.defaultWidth, defaultRowHeight: look.defaultHeight }),
    ...(look?.freeze && { freeze: toFreeze(look.freeze) }),
  };
}

function cells(sheet: Sheet, look: SheetAppearance | undefined, styles: readonly IStyleData[]) {
  const data: Record<number, Record<number, ICellData>> = {};
  const put = (row: number, column: number, cell: ICellData) => {
    data[row] ??= {};
    data[row][column] = { ...data[row][column], ...cell };
  };
  sheet.rows.forEach((row, rowIndex) => {
    row.forEach((cell, column) => {
      if (cell) put(rowIndex, column, toUniverCell(cell));
    });
  });
  for (const [row, columns] of look?.styles ?? []) {
    for (const [column, style] of columns) put(row, column, { s: styles[style] });
  }
  return data;
}

export function toUniverCell({ text, number, formula }: SheetCell): ICellData {
  const value = number === undefined ? { v: text, t: CellValueType.STRING } : { v: number, t: CellValueType.NUMBER };
  return formula ? { f: formula, ...value } : value;
}

function rowData(look: SheetAppearance | undefined): Record<number, Partial<IRowData>> {
  const data: Record<number, Partial<IRowData>> = {};
  for (const [row, { height, hidden }] of look?.rows ?? []) {
    data[row] = {
      ...(height !== undefined && { h: height, ia: BooleanNumber.FALSE }),
      ...(hidden && { hd: BooleanNumber.TRUE }),
    };
  }
  return data;
}

/** Files write one width for all columns up to the last possible one; only those in sight are laid out. */
function columnData(look: SheetAppearance | undefined, widest: number): Record<number, Partial<IColumnData>> {
  const data: Record<number, Partial<IColumnData>> = {};
  for (const { first, last, width, hidden } of look?.columns ?? []) {
    for (let column = first; column <= Math.min(last, widest + 10); column++) {
      data[column] = { ...(width !== undefined && { w: width }), ...(hidden && { hd: BooleanNumber.TRUE }) };
    }
  }
  return data;
}

function toUniverRange(range: string): IRange {
  const { top, left, bottom, right } = parseRange(range);
  return { startRow: top, startColumn: left, endRow: bottom, endColumn: right };
}

function toFreeze({ rows, columns, top, left }: NonNullable<SheetAppearance["freeze"]>) {
  return { xSplit: columns, ySplit: rows, startRow: rows > 0 ? top : -1, startColumn: columns > 0 ? left : -1 };
}

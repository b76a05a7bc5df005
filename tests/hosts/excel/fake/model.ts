/** The workbook inside the fake Excel, as Excel itself would hold it. */

export interface FakeWorkbook {
  name: string;
  sheets: FakeSheet[];
  structureProtected: boolean;
  settings: Map<string, unknown>;
  /** Defined names of the whole workbook; a name follows its sheet, and keeps none once that is gone. */
  names: { name: string; sheetId: string; visible: boolean }[];
  active: { sheet: string; area: Area };
  nextId: number;
}

export interface FakeSheet {
  id: string;
  name: string;
  visibility: "Visible" | "Hidden" | "VeryHidden";
  cells: Map<string, FakeCell>;
  merges: Area[];
  isProtected: boolean;
  /** Hidden by hand or by a filter. */
  hiddenRows: Set<number>;
  /** Those of them that a filter hides. */
  filteredRows: Set<number>;
  hiddenColumns: Set<number>;
  tables: { name: string; area: Area; showTotals: boolean }[];
  charts: FakeChart[];
  conditions: FakeCondition[];
  /** Notes and comments; of the notes, add-ins know nothing in an Excel before ExcelApi 1.18. */
  remarks: { id: string; kind: "note" | "comment"; row: number; column: number; content: string }[];
  lists: { area: Area; source: string }[];
  widths: Map<number, number>;
  groups: string[];
  frozen: string;
  page: Record<string, unknown>;
}

export interface FakeCondition {
  id: string;
  area: Area;
  formula: string;
  fill: string;
}

export interface FakeCell {
  /** Empty where the cell holds no formula. */
  formula: string;
  value: string | number | boolean;
  format: string;
  locked: boolean;
  /** "font.bold", "fill.color", "indentLevel": what was set on the cell's format. */
  look: Record<string, unknown>;
  link?: string;
}

export interface FakeChart {
  id: string;
  name: string;
  type: string;
  title: string;
  from: string;
  to: string;
  series: { name: string; values: string; categories: string; type: string; colour: string }[];
  settings: Record<string, unknown>;
}

/** 0-based, both ends within. */
export interface Area {
  row: number;
  column: number;
  lastRow: number;
  lastColumn: number;
}

export const lastRowOfSheet = 1_048_575;
export const lastColumnOfSheet = 16_383;

export function newSheet(workbook: FakeWorkbook, name: string): FakeSheet {
  workbook.nextId += 1;
  const sheet: FakeSheet = {
    id: `{00000000-0000-0000-0000-${String(workbook.nextId).padStart(12, "0")}}`,
    name,
    visibility: "Visible",
    cells: new Map(),
    merges: [],
    isProtected: false,
    hiddenRows: new Set(),
    filteredRows: new Set(),
    hiddenColumns: new Set(),
    tables: [],
    charts: [],
    conditions: [],
    remarks: [],
    lists: [],
    widths: new Map(),
    groups: [],
    frozen: "",
    page: {},
  };
  workbook.sheets.push(sheet);
  return sheet;
}

export function snapshotOf(workbook: FakeWorkbook): FakeWorkbook {
  const sheets = workbook.sheets.map(({ cells, ...rest }) => ({ ...structuredClone(rest), cells: new Map(cells) }));
  return { ...structuredClone({ ...workbook, sheets: [] }), sheets };
}

export function blankCell(): FakeCell {
  return { formula: "", value: "", format: "General", locked: true, look: {} };
}

export function cellAt(sheet: FakeSheet, row: number, column: number): FakeCell {
  return sheet.cells.get(`${row},${column}`) ?? blankCell();
}

/** Cells are replaced, never changed, so that a snapshot may share them. */
export function changeCell(sheet: FakeSheet, row: number, column: number, change: (cell: FakeCell) => void): void {
  const standing = cellAt(sheet, row, column);
  const cell = { ...standing, look: { ...standing.look } };
  change(cell);
  sheet.cells.set(`${row},${column}`, cell);
}

export function parseArea(text: string): Area {
  const match = /^\$?([A-Z]*)\$?(\d*)(?::\$?([A-Z]*)\$?(\d*))?$/.exec(text.toUpperCase());
  if (!match || text === "") throw new Error(`No address: ${text}`);
  const [, fromColumn = "", fromRow = "", toColumn = fromColumn, toRow = fromRow] = match;
  return {
    row: fromRow ? Number(fromRow) - 1 : 0,
    column: fromColumn ? columnOf(fromColumn) : 0,
    lastRow: toRow ? Number(toRow) - 1 : lastRowOfSheet,
    lastColumn: toColumn ? columnOf(toColumn) : lastColumnOfSheet,
  };
}

export function areaText(area: Area): string {
  const first = `${columnLetters(area.column)}${area.row + 1}`;
  const last = `${columnLetters(area.lastColumn)}${area.lastRow + 1}`;
  return first === last ? first : `${first}:${last}`;
}

export function overlaps(one: Area, other: Area): boolean {
  return (
    one.row <= other.lastRow &&
    other.row <= one.lastRow &&
    one.column <= other.lastColumn &&
    other.column <= one.lastColumn
  );
}

function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

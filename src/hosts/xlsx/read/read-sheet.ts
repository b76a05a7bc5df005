import type { SheetCell } from "../../../contract/snapshot";
import { showNumber } from "../../../numbers/print";
import type { Range } from "../../../tables/address";
import { impossibleAddress } from "../package/unreadable-file";
import { XmlScanner } from "../package/xml";
import type { ReadingBudget } from "./reading-budget";
import { shiftFormula } from "./shared-formula";
import { columnIndexOf, columnOfCell, rangeOf, rowIndexOf } from "./sheet-limits";
import { fitting, readItem, type StringItem, unescapeControls } from "./strings";
import { type CellLook, isDateFormat } from "./styles";

export interface SheetContent {
  readonly rows: (SheetCell | undefined)[][];
  readonly merges: string[];
  readonly hiddenRows: number[];
  readonly hiddenColumns: number[];
  readonly isProtected: boolean;
}

export interface SheetContext {
  readonly looks: readonly CellLook[];
  readonly strings: readonly StringItem[];
  /** The workbook counts days from 1904. */
  readonly from1904: boolean;
  readonly readFormula: (stored: string) => string;
  readonly budget: ReadingBudget;
}

interface Found {
  row: number;
  column: number;
  type: string;
  look: CellLook | undefined;
  formula: string | undefined;
  value: string | undefined;
  inline: StringItem | undefined;
}

/**
 * Cells, merges and what is hidden on one sheet, in one walk through its part. A cell whose address can't be is a
 * damaged file; what only lays the sheet out is passed over where it can't be.
 */
export function readSheetPart(xml: string, name: string, context: SheetContext): SheetContent {
  const content: SheetContent = { rows: [], merges: [], hiddenRows: [], hiddenColumns: [], isProtected: false };
  const merges: [string, Range][] = [];
  const hiddenSpans: [number, number][] = [];
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  let isProtected = false;
  let row = -1;
  let column = -1;

  for (const scanner = new XmlScanner(xml); scanner.next(); ) {
    if (scanner.isClose) continue;
    switch (scanner.name) {
      case "row":
        row = rowAt(scanner.attribute("r") ?? String(row + 2), name);
        column = -1;
        if (scanner.flag("hidden")) content.hiddenRows.push(row);
        break;
      case "c": {
        const at = scanner.attribute("r");
        column = columnAt(at ?? "", column, name);
        const cell = toSheetCell(readCell(scanner, row, column, shared, context), context);
        if (!cell) break;
        context.budget.take((cell.formula?.length ?? 0) + (cell.number === undefined ? 0 : cell.text.length));
        put(content.rows, Math.max(row, 0), column, cell);
        break;
      }
      case "col":
        if (scanner.flag("hidden")) {
          const first = columnIndexOf(scanner.attribute("min"));
          const last = columnIndexOf(scanner.attribute("max"));
          if (first !== undefined && last !== undefined) hiddenSpans.push([first, last]);
        }
        break;
      case "mergeCell": {
        const ref = scanner.attribute("ref");
        const range = rangeOf(ref);
        if (ref && range) merges.push([ref, range]);
        break;
      }
      case "sheetProtection":
        isProtected = scanner.flag("sheet");
        break;
    }
  }

  const width = content.rows.reduce((most, cells) => Math.max(most, cells?.length ?? 0), 0);
  for (const [first, last] of hiddenSpans) {
    for (let index = first; index <= Math.min(last, width - 1); index++) content.hiddenColumns.push(index);
  }
  return { ...content, merges: possibleMerges(merges, content.rows.length, width), isProtected };
}

function rowAt(written: string, sheet: string): number {
  const row = rowIndexOf(written);
  if (row === undefined) throw impossibleAddress(sheet, `baris ${written}`);
  return row;
}

/** A cell without an address follows the one before it. */
function columnAt(ref: string, before: number, sheet: string): number {
  const column = ref === "" ? columnIndexOf(String(before + 2)) : columnOfCell(ref);
  if (column === undefined) throw impossibleAddress(sheet, ref || `kolom ${before + 2}`);
  return column;
}

/**
 * No cell is merged twice in a file that a spreadsheet wrote, so merges never cover more than the sheet, and none of
 * several cells that are filled makes one of them all.
 */
function possibleMerges(merges: readonly [string, Range][], height: number, width: number): string[] {
  let free = height * width;
  return merges.flatMap(([ref, { top, left, bottom, right }]) => {
    const rows = Math.max(0, Math.min(bottom, height - 1) - top + 1);
    const columns = Math.max(0, Math.min(right, width - 1) - left + 1);
    const isAll = rows * columns === height * width && rows * columns > 1;
    if (isAll || rows * columns > free) return [];
    free -= rows * columns;
    return [ref];
  });
}

/** Rows above a filled one exist too, all of them the same empty one: a stray cell far below costs next to nothing. */
function put(rows: (SheetCell | undefined)[][], row: number, column: number, cell: SheetCell): void {
  while (rows.length <= row) rows.push(noCells);
  let cells = rows[row];
  if (cells === undefined || cells === noCells) {
    cells = [];
    rows[row] = cells;
  }
  // A stray cell far to the right leaves a gap, which is blank as undefined is.
  cells[column] = cell;
}

const noCells: (SheetCell | undefined)[] = [];

function readCell(
  scanner: XmlScanner,
  row: number,
  column: number,
  shared: Map<string, { formula: string; row: number; column: number }>,
  context: SheetContext,
): Found {
  const style = scanner.attribute("s");
  const found: Found = {
    row,
    column,
    type: scanner.attribute("t") ?? "n",
    look: style ? context.looks[Number(style)] : context.looks[0],
    formula: undefined,
    value: undefined,
    inline: undefined,
  };
  if (scanner.isEmpty) return found;
  while (scanner.next()) {
    if (scanner.isClose) {
      if (scanner.name === "c") break;
    } else if (scanner.name === "v") {
      found.value = scanner.text();
    } else if (scanner.name === "is") {
      found.inline = readItem(scanner);
    } else if (scanner.name === "f") {
      const id = scanner.attribute("t") === "shared" ? scanner.attribute("si") : undefined;
      const formula = scanner.text();
      if (formula && id !== undefined) shared.set(id, { formula, row, column });
      const source = id === undefined ? undefined : shared.get(id);
      found.formula = formula || (source && shiftFormula(source.formula, row - source.row, column - source.column));
    }
  }
  return found;
}

type Writable<T> = { -readonly [Key in keyof T]: T[Key] };

function toSheetCell(found: Found, context: SheetContext): SheetCell | undefined {
  const { look } = found;
  const shared = found.type === "s" && found.value ? context.strings[Number(found.value)] : found.inline;
  const cell = show(found, shared, context);
  if (cell.text === "" && !found.formula && cell.number === undefined) return undefined;
  if (found.formula) cell.formula = `=${context.readFormula(found.formula)}`;
  if (look?.bold || shared?.bold) cell.bold = true;
  if (look?.indent) cell.indent = look.indent;
  return cell;
}

function show(found: Found, shared: StringItem | undefined, context: SheetContext): Writable<SheetCell> {
  const { type, value, look } = found;
  const cell: Writable<SheetCell> = { text: "" };
  if (look?.format) cell.format = look.format;
  if (shared || type === "s" || type === "inlineStr") cell.text = shared?.text ?? "";
  else if (value === undefined || value === "") return cell;
  else if (type === "b") cell.text = value === "1" || value === "true" ? "TRUE" : "FALSE";
  else if (type === "str" || type === "e") cell.text = fitting(unescapeControls(value));
  else showTyped(cell, type === "d" ? serialOf(value) : Number(value), found, context);
  return cell;
}

function showTyped(cell: Writable<SheetCell>, typed: number, { type, value = "", look }: Found, context: SheetContext) {
  if (!Number.isFinite(typed)) {
    cell.text = fitting(value);
    return;
  }
  if (type === "d" && !isDateFormat(cell.format)) cell.format = "dd/mm/yyyy";
  cell.number = type !== "d" && look?.isDate && context.from1904 ? typed + daysTo1904 : typed;
  cell.text = showNumber(cell.number, cell.format);
}

const daysTo1904 = 1462;

/** Days since 30 December 1899, as Excel counts from March 1900 on. */
function serialOf(isoDate: string): number {
  const hasZone = /z$|[+-]\d\d:\d\d$/i.test(isoDate);
  const time = Date.parse(isoDate.includes("T") && !hasZone ? `${isoDate}Z` : isoDate);
  return (time - Date.UTC(1899, 11, 30)) / 86_400_000;
}

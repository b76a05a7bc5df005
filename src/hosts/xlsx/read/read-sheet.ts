import type { SheetCell } from "../../../contract/snapshot";
import { showNumber } from "../../../numbers/print";
import { columnIndex } from "../../../tables/address";
import { XmlScanner } from "../package/xml";
import { shiftFormula } from "./shared-formula";
import { readItem, type StringItem, unescapeControls } from "./strings";
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

/** Cells, merges and what is hidden on one sheet, in one walk through its part. */
export function readSheetPart(xml: string, context: SheetContext): SheetContent {
  const content: SheetContent = { rows: [], merges: [], hiddenRows: [], hiddenColumns: [], isProtected: false };
  const hiddenSpans: [number, number][] = [];
  const shared = new Map<string, { formula: string; row: number; column: number }>();
  let isProtected = false;
  let row = -1;
  let column = -1;

  for (const scanner = new XmlScanner(xml); scanner.next(); ) {
    if (scanner.isClose) continue;
    switch (scanner.name) {
      case "row":
        row = Number(scanner.attribute("r") ?? row + 2) - 1;
        column = -1;
        if (scanner.flag("hidden")) content.hiddenRows.push(row);
        break;
      case "c": {
        const at = scanner.attribute("r");
        column = at ? columnIndex(at.replace(/\d+$/, "")) : column + 1;
        const cell = toSheetCell(readCell(scanner, row, column, shared, context), context);
        if (cell) put(content.rows, row, column, cell);
        break;
      }
      case "col":
        if (scanner.flag("hidden")) {
          hiddenSpans.push([Number(scanner.attribute("min")) - 1, Number(scanner.attribute("max")) - 1]);
        }
        break;
      case "mergeCell": {
        const range = scanner.attribute("ref");
        if (range) content.merges.push(range);
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
  return { ...content, isProtected };
}

/** Rows above the first filled one exist too, empty. */
function put(rows: (SheetCell | undefined)[][], row: number, column: number, cell: SheetCell): void {
  while (rows.length <= row) rows.push([]);
  const cells = rows[row] ?? [];
  while (cells.length < column) cells.push(undefined);
  cells[column] = cell;
}

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
  else if (type === "str" || type === "e") cell.text = unescapeControls(value);
  else showTyped(cell, type === "d" ? serialOf(value) : Number(value), found, context);
  return cell;
}

function showTyped(cell: Writable<SheetCell>, typed: number, { type, value = "", look }: Found, context: SheetContext) {
  if (!Number.isFinite(typed)) {
    cell.text = value;
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

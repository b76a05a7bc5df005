import {
  CellValueType,
  type ICellData,
  type Injector,
  type Nullable,
  type Workbook as UniverWorkbook,
  type Worksheet,
} from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import { showNumber } from "../../numbers/print";
import { readFormulaEntry } from "./formula-entry";
import { entryText, readEntry } from "./number-entry";

interface Location {
  readonly workbook: UniverWorkbook;
  readonly worksheet: Worksheet;
  readonly row: number;
  readonly col: number;
}

/** Above the grid's own number handling, which reads and shows numbers the American way. */
const before = 10_000;

/** Numbers and formulas are shown, edited and typed the Indonesian way. */
export function installEntryHooks(injector: Injector, warn: (message: string) => void): void {
  const interceptors = injector.get(SheetInterceptorService);

  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: before,
    handler: (cell, location, next) => {
      const raw = rawCell(location);
      if (!isPlainNumber(raw)) return next(cell);
      return { ...cell, v: entryText(Number(raw.v), formatOf(raw, location)), t: CellValueType.STRING };
    },
  });

  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: before,
    handler: (cell, location, next) => {
      if (!cell) return next(cell);
      if (cell.f) return next({ ...cell, f: readFormulaEntry(cell.f) });
      return typed(cell, location, warn) ?? next(cell);
    },
  });

  // The grid formats what has a number format; a number without one still needs its decimal comma.
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    priority: before,
    handler: (cell, location, next) => {
      const shown = next(cell);
      if (shown?.t !== CellValueType.NUMBER || typeof shown.v !== "number" || formatOf(shown, location)) return shown;
      return { ...shown, v: showNumber(shown.v) };
    },
  });
}

/** What was typed, as a cell; nothing for text and formulas, which the grid takes as they are. */
function typed(cell: ICellData, location: Location, warn: (message: string) => void): ICellData | undefined {
  const text =
    cell.p?.body?.dataStream.replace(/\r\n$/, "") ?? (cell.v === null || cell.v === undefined ? "" : String(cell.v));
  const raw = rawCell(location);
  const format = formatOf(raw, location);
  if (format === "@" || text === "") return undefined;
  if (isPlainNumber(raw) && text === entryText(Number(raw.v), format)) {
    return { ...cell, p: null, v: raw.v, t: CellValueType.NUMBER };
  }

  const entry = readEntry(text, format);
  if (entry.kind === "text") return undefined;
  if (entry.warning) warn(entry.warning);
  const style = raw?.s ? location.workbook.getStyles().get(raw.s) : undefined;
  const s = entry.format && !format ? { ...style, n: { pattern: entry.format } } : cell.s;
  return { ...cell, p: null, f: null, si: null, v: entry.value, t: CellValueType.NUMBER, ...(s && { s }) };
}

function rawCell({ worksheet, row, col }: Location): Nullable<ICellData> {
  return worksheet.getCellRaw(row, col);
}

function isPlainNumber(cell: Nullable<ICellData>): cell is ICellData & { v: number } {
  return cell?.t === CellValueType.NUMBER && !cell.f && !cell.si && cell.v !== null && cell.v !== undefined;
}

function formatOf(cell: Nullable<ICellData>, { workbook }: Location): string | undefined {
  const pattern = cell?.s ? workbook.getStyles().get(cell.s)?.n?.pattern : undefined;
  return pattern && !/^general$/i.test(pattern) ? pattern : undefined;
}

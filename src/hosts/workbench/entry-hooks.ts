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
  FormulaDataModel,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import { showNumber } from "../../numbers/print";
import { type EntryRules, formulaCell } from "./formula-cell";
import { entryFormula } from "./formula-entry";
import { returnsPercent } from "./known-functions";
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
export function installEntryHooks(injector: Injector, entry: EntryRules): void {
  const interceptors = injector.get(SheetInterceptorService);
  const { warn } = entry;

  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: before,
    handler: (cell, location, next) => {
      const raw = rawCell(location);
      const formula = formulaAt(injector, location);
      if (formula) return { ...cell, f: entryFormula(formula), si: null };
      if (!isPlainNumber(raw)) return next(cell);
      return { ...cell, v: entryText(Number(raw.v), formatOf(raw, location)), t: CellValueType.STRING };
    },
  });

  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: before,
    handler: (cell, location, next) => {
      if (!cell) return next(cell);
      if (cell.f) return next(typedFormula(cell, cell.f, formulaAt(injector, location), location, entry));
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

function typedFormula(
  cell: ICellData,
  text: string,
  standing: string | undefined,
  location: Location,
  rules: EntryRules,
): ICellData {
  if (standing && text === entryFormula(standing)) return { ...cell, f: standing };
  const read = formulaCell(text, rules);
  const raw = rawCell(location);
  if (!read.f || formatOf(raw, location) || !returnsPercent(read.f)) return { ...cell, ...read };
  const style = raw?.s ? location.workbook.getStyles().get(raw.s) : undefined;
  return { ...cell, ...read, s: { ...style, n: { pattern: "0.00%" } } };
}

function formulaAt(injector: Injector, { worksheet, workbook, row, col }: Location): string | undefined {
  const raw = worksheet.getCellRaw(row, col);
  if (!raw?.f && !raw?.si) return undefined;
  const model = injector.get(FormulaDataModel);
  return model.getFormulaStringByCell(row, col, worksheet.getSheetId(), workbook.getUnitId()) ?? undefined;
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
  if (entry.kind === "text") return isGridsOwn(text) ? undefined : { ...cell, ...asText(cell, text) };
  if (entry.warning) warn(entry.warning);
  const style = raw?.s ? location.workbook.getStyles().get(raw.s) : undefined;
  const s = entry.format && !format ? { ...style, n: { pattern: entry.format } } : cell.s;
  return { ...cell, p: null, f: null, si: null, v: entry.value, t: CellValueType.NUMBER, ...(s && { s }) };
}

/** Truth values are the grid's to read. */
function isGridsOwn(text: string): boolean {
  return /^(?:true|false)$/i.test(text);
}

/** The grid would read 1/2 as the second of January and 12/2025 as a month. */
function asText(cell: ICellData, text: string): ICellData {
  return cell.p ? { t: CellValueType.STRING } : { f: null, si: null, v: text, t: CellValueType.STRING };
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

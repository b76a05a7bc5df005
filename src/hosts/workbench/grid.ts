import {
  CellValueType,
  type ICellData,
  ICommandService,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
  mergeLocales,
  mergeWorksheetSnapshotWithDefault,
  type Nullable,
  Univer,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  FormulaCalculationSessionService,
  FormulaDataModel,
  type FWorkbook,
  type FWorksheet,
  InsertSheetMutation,
  RemoveSheetMutation,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import idID from "@univerjs/preset-sheets-core/locales/id-ID";
import { functionHelp } from "../../app/function-help";
import { catalogue } from "../../catalogue";
import { fromA1 } from "../../tables/address";
import type { CellRef } from "../../tables/sheet";
import { installEntryHooks } from "./entry-hooks";
import { functionInfo } from "./function-info";
import { refusedCommands } from "./refused-commands";
import { univerFunctions } from "./univer-functions";

export interface GridEvents {
  /** A sentence the user should read. */
  readonly warn: (message: string) => void;
  /** Cells may hold something else now. */
  readonly edited: () => void;
  readonly sheetShown: (name: string) => void;
  /** Whether the user may edit that sheet; the reason why not otherwise. */
  readonly locked: (sheet: string) => string | undefined;
}

/** What one cell of the grid holds. */
export interface GridCell {
  readonly formula?: string;
  readonly value: string | number | undefined;
  readonly format?: string;
}

const longestCalculation = 60_000;
/** How long a calculation that an edit set off may take to begin. */
const calculationStart = 150;
const highlightTime = 1600;

/** The spreadsheet on the page, and all that the workbench asks of it. */
export class Grid {
  private readonly univer: Univer;
  private readonly api: FUniver;
  private isCalculationDue = false;

  constructor(
    container: HTMLElement,
    private readonly events: GridEvents,
  ) {
    this.univer = new Univer({ locale: LocaleType.ID_ID, locales: { [LocaleType.ID_ID]: mergeLocales(idID) } });
    const { plugins } = UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      contextMenu: false,
      footer: { menus: false, addSheetButtonConfig: { show: false } },
      disableForceStringAlert: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      formula: { function: univerFunctions(catalogue), description: functionHelp.map(functionInfo) },
    } as Parameters<typeof UniverSheetsCorePreset>[0]);
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) this.univer.registerPlugin(plugin[0], plugin[1]);
      else this.univer.registerPlugin(plugin);
    }
    this.api = FUniver.newAPI(this.univer);
  }

  open(data: IWorkbookData): void {
    const standing = this.api.getActiveWorkbook();
    if (standing) this.api.disposeUnit(standing.getId());
    this.api.createWorkbook(data).setNumfmtLocal("id");
    if (!standing) this.listen();
    this.isCalculationDue = false;
  }

  setDark(isDark: boolean): void {
    this.api.toggleDarkMode(isDark);
  }

  get shownSheet(): string {
    return this.workbook.getActiveSheet().getSheetName();
  }

  /** What is being typed becomes the cell's content, and formulas have their results. */
  async settle(): Promise<void> {
    if (this.workbook.isCellEditing()) await this.workbook.endEditingAsync(true);
    if (!this.isCalculationDue) return;
    this.isCalculationDue = false;
    await this.injector
      .get(FormulaCalculationSessionService)
      .waitForLatestApplied(longestCalculation, calculationStart);
  }

  cell(at: CellRef): GridCell {
    const { row, column } = fromA1(at.cell);
    return this.readCell(this.sheet(at.sheet), row, column);
  }

  /** Every cell that holds something, results of a spilled formula too. */
  *cells(name: string): Generator<{ row: number; column: number; cell: GridCell }> {
    const sheet = this.sheet(name);
    const matrix = sheet.getSheet().getCellMatrix();
    const { startRow, endRow, startColumn, endColumn } = matrix.getDataRange();
    const spilled = this.spilled(sheet);
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) {
        const cell = this.readCell(sheet, row, column);
        if (cell.formula || cell.value !== undefined) yield { row, column, cell };
      }
    }
    for (const [row, column, value] of spilled) yield { row, column, cell: { value: contentOf(value) } };
  }

  write(at: CellRef, data: ICellData, format?: string): void {
    const range = this.sheet(at.sheet).getRange(at.cell);
    range.setValue({ p: null, f: null, si: null, v: null, t: null, ...data });
    if (format) range.setNumberFormat(format);
  }

  putSheet(data: Partial<IWorksheetData> & { id: string }): void {
    const standing = this.workbook.getSheetByName(data.name ?? "");
    const index = standing?.getIndex() ?? this.workbook.getSheets().length;
    if (standing) this.removeSheet(data.name ?? "");
    const sheet = mergeWorksheetSnapshotWithDefault(data);
    this.execute(InsertSheetMutation.id, { unitId: this.workbook.getId(), index, sheet });
    this.api.getFormula().executeCalculation();
    this.isCalculationDue = true;
  }

  removeSheet(name: string): void {
    const sheet = this.workbook.getSheetByName(name);
    if (!sheet) return;
    const next = this.workbook.getSheets().find((other) => other.getSheetName() !== name && !other.isSheetHidden());
    if (this.shownSheet === name && next) this.workbook.setActiveSheet(next);
    const params = { unitId: this.workbook.getId(), subUnitId: sheet.getSheetId(), subUnitName: name };
    this.execute(RemoveSheetMutation.id, params);
  }

  /** Shows a cell in the middle of the grid and marks it for a moment. */
  select(at: CellRef): void {
    const sheet = this.sheet(at.sheet);
    if (sheet.isSheetHidden()) sheet.showSheet();
    if (this.shownSheet !== at.sheet) this.workbook.setActiveSheet(sheet);
    const range = sheet.getRange(at.cell);
    const { row, column } = fromA1(at.cell);
    sheet.scrollToCell(Math.max(0, row - 4), Math.max(0, column - 2));
    range.activate();
    const mark = sheet.highlightRanges([range], { stroke: "#0b6a5d", fill: "rgba(11, 106, 93, 0.18)", strokeWidth: 2 });
    setTimeout(() => mark.dispose(), highlightTime);
  }

  selection(): CellRef | undefined {
    const range = this.workbook.getActiveSheet().getActiveRange();
    return range ? { sheet: this.shownSheet, cell: range.getA1Notation(false).split(":")[0] ?? "A1" } : undefined;
  }

  private get workbook(): FWorkbook {
    const workbook = this.api.getActiveWorkbook();
    if (!workbook) throw new Error("Belum ada buku kerja yang dibuka.");
    return workbook;
  }

  private get injector() {
    return this.univer.__getInjector();
  }

  private execute(id: string, params: object): void {
    if (!this.injector.get(ICommandService).syncExecuteCommand(id, params)) throw new Error(`Grid refused ${id}.`);
  }

  private sheet(name: string): FWorksheet {
    const sheet = this.workbook.getSheetByName(name);
    if (!sheet) throw new Error(`Lembar "${name}" tidak ada.`);
    return sheet;
  }

  private readCell(sheet: FWorksheet, row: number, column: number): GridCell {
    const raw = sheet.getSheet().getCellRaw(row, column);
    if (!raw) return { value: undefined };
    const model = this.injector.get(FormulaDataModel);
    const unit = this.workbook.getId();
    const formula = raw.f || raw.si ? model.getFormulaStringByCell(row, column, sheet.getSheetId(), unit) : undefined;
    const pattern = raw.s ? this.workbook.getWorkbook().getStyles().get(raw.s)?.n?.pattern : undefined;
    return { value: contentOf(raw), ...(formula && { formula }), ...(pattern && { format: pattern }) };
  }

  private spilled(sheet: FWorksheet): [row: number, column: number, cell: Nullable<ICellData>][] {
    const all = this.injector.get(FormulaDataModel).getArrayFormulaCellData();
    const rows = all[this.workbook.getId()]?.[sheet.getSheetId()] ?? {};
    return Object.entries(rows).flatMap(([row, columns]) =>
      Object.entries(columns ?? {})
        .filter(([column]) => !sheet.getSheet().getCellRaw(Number(row), Number(column))?.f)
        .map(([column, cell]) => [Number(row), Number(column), cell as ICellData] as [number, number, ICellData]),
    );
  }

  /** The grid's services exist only once it holds a workbook. */
  private listen(): void {
    installEntryHooks(this.injector, this.events.warn);
    const { Event } = this.api;
    this.api.addEvent(Event.BeforeCommandExecute, (event) => {
      const refusal = refusedCommands.get(event.id);
      if (!refusal) return;
      event.cancel = true;
      this.events.warn(refusal);
    });
    this.api.addEvent(Event.BeforeSheetEditStart, (event) => {
      const reason = this.events.locked(event.worksheet.getSheetName());
      if (!reason) return;
      event.cancel = true;
      this.events.warn(reason);
    });
    this.api.addEvent(Event.CommandExecuted, ({ id }) => {
      if (id !== "sheet.mutation.set-range-values" && id !== "sheet.mutation.move-range") return;
      this.isCalculationDue = true;
      this.events.edited();
    });
    this.api.addEvent(Event.ActiveSheetChanged, ({ activeSheet }) =>
      this.events.sheetShown(activeSheet.getSheetName()),
    );
  }
}

/** Text of a cell of several lines ends each line as a document does. */
function contentOf(cell: Nullable<ICellData>): string | number | undefined {
  if (!cell) return undefined;
  const rich = cell.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n");
  const value = rich ?? cell.v;
  if (value === null || value === undefined || value === "") return undefined;
  if (cell.t === CellValueType.BOOLEAN || typeof value === "boolean") return Number(value) ? "TRUE" : "FALSE";
  if (cell.t === CellValueType.NUMBER && Number.isFinite(Number(value))) return Number(value);
  return cell.t === undefined || cell.t === null ? value : String(value);
}

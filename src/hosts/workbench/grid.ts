import {
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
  IRenderManagerService,
  LexerTreeBuilder,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  UniverSheetsCorePreset,
} from "@univerjs/preset-sheets-core";
import idID from "@univerjs/preset-sheets-core/locales/id-ID";
import { functionHelp } from "../../app/function-help";
import { catalogue } from "../../catalogue";
import type { Finding } from "../../contract/finding";
import type { CellRef } from "../../contract/snapshot";
import { fromA1, toA1 } from "../../tables/address";
import { installEntryHooks } from "./entry-hooks";
import { FindingMarks } from "./finding-marks";
import { entryRules } from "./formula-cell";
import { functionInfo } from "./function-info";
import { contentOf, type FilledCell, type GridCell, pastedCell } from "./grid-cell";
import { GridGeometry, isInSight } from "./grid-geometry";
import { gridWords } from "./grid-words";
import { speakIndonesianFormulas } from "./indonesian-lexer";
import { installLights } from "./install-lights";
import { unknownIn } from "./known-functions";
import { readPastedText } from "./pasted-text";
import { refusedCommands } from "./refused-commands";
import { Timeline } from "./timeline";
import type { Lights } from "./to-univer";
import { FunctionMessages, univerFunctions } from "./univer-functions";
import { installWideNumbers } from "./wide-numbers";

export interface GridEvents {
  /** A sentence the user should read. */
  readonly warn: (message: string) => void;
  /** Why the selected cell shows an error, where one of our functions says so. */
  readonly explain: (message: string | undefined) => void;
  /** A cell is about to be edited: what was said of the last entry is out of date. */
  readonly editing: () => void;
  /** Cells may hold something else now. */
  readonly edited: () => void;
  readonly clicked: (at: CellRef) => void;
  /** Another sheet is shown, or the same one at another place or size. */
  readonly moved: () => void;
  /** Whether the user may edit that sheet; the reason why not otherwise. */
  readonly locked: (sheet: string) => string | undefined;
  /** Ctrl+Z where the last change was the pane's. */
  readonly undoApp: () => void;
}

const longestCalculation = 60_000;
/** How long a calculation that an edit set off may take to begin. */
const calculationStart = 150;
const ownCopyMark = "data-copy-id";
const highlightTime = 1600;

/** The spreadsheet on the page, and all that the workbench asks of it. */
export class Grid {
  private readonly univer: Univer;
  private readonly api: FUniver;
  private readonly functionMessages = new FunctionMessages();
  private isCalculationDue = false;
  private lights: Lights = new Map();
  private marks?: FindingMarks;
  private timeline?: Timeline;

  constructor(
    private readonly container: HTMLElement,
    private readonly events: GridEvents,
  ) {
    this.univer = new Univer({
      locale: LocaleType.ID_ID,
      locales: { [LocaleType.ID_ID]: mergeLocales(idID, gridWords) },
    });
    const { plugins } = UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      contextMenu: false,
      footer: { menus: false, addSheetButtonConfig: { show: false } },
      disableForceStringAlert: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
      formula: {
        function: univerFunctions(catalogue, this.functionMessages),
        description: functionHelp.map(functionInfo),
      },
    } as Parameters<typeof UniverSheetsCorePreset>[0]);
    for (const plugin of plugins) {
      if (Array.isArray(plugin)) this.univer.registerPlugin(plugin[0], plugin[1]);
      else this.univer.registerPlugin(plugin);
    }
    this.api = FUniver.newAPI(this.univer);
  }

  open(data: IWorkbookData, lights: Lights): void {
    this.lights = lights;
    const standing = this.api.getActiveWorkbook();
    if (standing) this.api.disposeUnit(standing.getId());
    this.api.createWorkbook(data).setNumfmtLocal("id");
    if (!standing) this.listen();
    this.timeline?.restart();
    this.mark([]);
    this.isCalculationDue = false;
  }

  setDark(isDark: boolean): void {
    this.api.toggleDarkMode(isDark);
  }

  get shownSheet(): string | undefined {
    return this.api.getActiveWorkbook()?.getActiveSheet().getSheetName();
  }

  get geometry(): GridGeometry {
    return new GridGeometry(this.container, this.injector, this.workbook);
  }

  has(sheet: string): boolean {
    return this.workbook.getSheetByName(sheet) !== null;
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

  /** Every cell that holds something of its own. */
  *cells(name: string): Generator<FilledCell> {
    const sheet = this.sheet(name);
    const { startRow, endRow, startColumn, endColumn } = sheet.getSheet().getCellMatrix().getDataRange();
    for (let row = startRow; row <= endRow; row++) {
      for (let column = startColumn; column <= endColumn; column++) {
        const cell = this.readCell(sheet, row, column);
        if (cell.formula || cell.value !== undefined) yield { row, column, cell };
      }
    }
  }

  /** Cells that show what a formula of another cell spilled into them. */
  *spilled(name: string): Generator<FilledCell> {
    const sheet = this.sheet(name);
    const all = this.injector.get(FormulaDataModel).getArrayFormulaCellData();
    const rows = all[this.workbook.getId()]?.[sheet.getSheetId()] ?? {};
    for (const [row, columns] of Object.entries(rows)) {
      for (const [column, cell] of Object.entries(columns ?? {})) {
        const at = { row: Number(row), column: Number(column) };
        if (!this.readCell(sheet, at.row, at.column).formula)
          yield { ...at, cell: { value: contentOf(cell as Nullable<ICellData>) } };
      }
    }
  }

  /** Not a step of the grid's own undo: what the pane wrote, the pane takes back. */
  write(at: CellRef, data: ICellData, format?: string): void {
    const sheet = this.sheet(at.sheet);
    const { row, column } = fromA1(at.cell);
    this.grow(sheet, row + 1, column + 1);
    const style = format ? { s: { n: { pattern: format } } } : {};
    const cell = { p: null, f: null, si: null, v: null, t: null, ...data, ...style };
    const target = { unitId: this.workbook.getId(), subUnitId: sheet.getSheetId() };
    this.execute(SetRangeValuesMutation.id, { ...target, cellValue: { [row]: { [column]: cell } } });
  }

  /** Whether a cell is being typed into. */
  get isEditing(): boolean {
    return this.api.getActiveWorkbook()?.isCellEditing() ?? false;
  }

  /** Marks the cells of these findings and no others. */
  mark(findings: readonly Finding[]): void {
    this.marks?.show(findings);
    this.injector.get(IRenderManagerService).getRenderById(this.workbook.getId())?.mainComponent?.makeForceDirty();
  }

  hasFinding({ sheet, cell }: CellRef): boolean {
    return this.marks?.has(sheet, cell) ?? false;
  }

  changedByApp(): void {
    this.timeline?.changedByApp();
  }

  undoneByApp(): void {
    this.timeline?.undoneByApp();
  }

  undo(): void {
    this.timeline?.undo();
  }

  putSheet(data: Partial<IWorksheetData> & { id: string }, lights: Lights): void {
    this.lights = lights;
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

  /** Shows a cell, scrolled to only where it is out of sight, and marks it for a moment. */
  select(at: CellRef): void {
    const sheet = this.sheet(at.sheet);
    if (sheet.isSheetHidden()) sheet.showSheet();
    if (this.shownSheet !== at.sheet) this.workbook.setActiveSheet(sheet);
    const range = sheet.getRange(at.cell);
    const { row, column } = fromA1(at.cell);
    if (!isInSight(sheet, row, column)) sheet.scrollToCell(Math.max(0, row - 10), Math.max(0, column - 2));
    range.activate();
    const mark = sheet.highlightRanges([range], { stroke: "#0b6a5d", fill: "rgba(11, 106, 93, 0.18)", strokeWidth: 2 });
    setTimeout(() => mark.dispose(), highlightTime);
  }

  selection(): CellRef | undefined {
    const sheet = this.workbook.getActiveSheet();
    const range = sheet.getActiveRange();
    return range ? { sheet: sheet.getSheetName(), cell: toA1(range.getRow(), range.getColumn()) } : undefined;
  }

  private paste(texts: readonly (readonly string[])[]): void {
    const sheet = this.workbook.getActiveSheet();
    const start = sheet.getActiveRange();
    const locked = this.events.locked(sheet.getSheetName());
    if (locked) this.events.warn(locked);
    if (locked || !start || texts.length === 0) return;
    const width = Math.max(...texts.map((row) => row.length));
    this.grow(sheet, start.getRow() + texts.length, start.getColumn() + width);
    const rules = entryRules(this.injector, this.events.warn);
    const rows = texts.map((row) => Array.from({ length: width }, (_, index) => pastedCell(row[index] ?? "", rules)));
    const range = sheet.getRange(start.getRow(), start.getColumn(), rows.length, width);
    range.setValues(rows);
    range.activate();
  }

  private grow(sheet: FWorksheet, rows: number, columns: number): void {
    if (rows > sheet.getMaxRows()) sheet.setRowCount(rows + 50);
    if (columns > sheet.getMaxColumns()) sheet.setColumnCount(columns + 10);
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

  /** The grid's services exist only once it holds a workbook. */
  private listen(): void {
    const rules = entryRules(this.injector, this.events.warn);
    installEntryHooks(this.injector, rules);
    speakIndonesianFormulas(this.injector.get(LexerTreeBuilder));
    installWideNumbers(this.injector);
    installLights(this.injector, (sheet) => this.lights.get(sheet) ?? []);
    this.marks = new FindingMarks(this.injector);
    const timeline = new Timeline(this.injector, () => this.api.getActiveWorkbook()?.getId());
    this.timeline = timeline;
    const { Event } = this.api;
    this.api.addEvent(Event.BeforeUndo, (event) => {
      if (!timeline.isAppNext) return;
      event.cancel = true;
      this.events.undoApp();
    });
    this.api.addEvent(Event.BeforeCommandExecute, (event) => {
      const refusal = refusedCommands.get(event.id);
      if (!refusal) return;
      event.cancel = true;
      this.events.warn(refusal);
    });
    this.api.addEvent(Event.BeforeSheetEditStart, (event) => {
      const reason = this.events.locked(event.worksheet.getSheetName());
      if (!reason) return this.events.editing();
      event.cancel = true;
      this.events.warn(reason);
    });
    this.api.addEvent(Event.CommandExecuted, ({ id, options }) => {
      if (id !== "sheet.mutation.set-range-values" && id !== "sheet.mutation.move-range") return;
      if (options?.fromFormula) {
        this.events.moved();
        return;
      }
      this.isCalculationDue = true;
      this.events.edited();
    });
    this.api.addEvent(Event.BeforeClipboardPaste, (event) => {
      // What was copied within the grid keeps its formulas; the rest is read as if it were typed.
      if (event.html?.includes(ownCopyMark)) return;
      event.cancel = true;
      this.paste(readPastedText(event.text ?? ""));
    });
    this.api.addEvent(Event.SelectionChanged, ({ worksheet, selections }) => {
      if (!this.api.getActiveWorkbook()) return;
      const { startRow, startColumn } = selections[0] ?? { startRow: 0, startColumn: 0 };
      const { value, formula } = this.readCell(worksheet, startRow, startColumn);
      const isError = typeof value === "string" && value.startsWith("#");
      const why = this.functionMessages.of(worksheet.getSheetId(), startRow, startColumn);
      const unknown = value === "#NAME?" && formula ? unknownIn(formula, rules.known) : undefined;
      this.events.explain(isError ? (unknown ?? why) : undefined);
    });
    this.api.addEvent(Event.CellClicked, ({ worksheet, row, column }) => {
      this.events.clicked({ sheet: worksheet.getSheetName(), cell: toA1(row, column) });
    });
    const moves = [Event.ActiveSheetChanged, Event.Scroll, Event.SheetZoomChanged, Event.SheetSkeletonChanged] as const;
    for (const name of moves) this.api.addEvent(name, () => this.events.moved());
  }
}

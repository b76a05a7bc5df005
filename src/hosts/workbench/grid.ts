import {
  BooleanNumber,
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
  WrapStrategy,
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
import type { Restructure } from "../../contract/restructure";
import type { CellRef } from "../../contract/snapshot";
import { showNumber } from "../../numbers/print";
import { fromA1, type Range, toA1 } from "../../tables/address";
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
  /** Ctrl+Z where the last change was not made in the grid's cells. */
  readonly undoOther: () => void;
  /** A look that was asked for by a key of the grid. */
  readonly toggled: (look: "bold" | "italic") => void;
  /** A change of structure that was asked for in the grid itself. */
  readonly wanted: (change: Restructure) => void;
}

const renaming = "sheet.command.set-worksheet-name";
/** Keys of the grid that we answer ourselves. */
const ownLooks: Readonly<Record<string, "bold" | "italic" | undefined>> = {
  "sheet.command.set-range-bold": "bold",
  "sheet.command.set-bold": "bold",
  "sheet.command.set-range-italic": "italic",
  "sheet.command.set-italic": "italic",
};

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

  /** The same workbook after a change of its structure: the same sheet, place and selection, as far as they are left. */
  reopen(data: IWorkbookData, lights: Lights): void {
    this.lights = lights;
    const { row, column } = this.place();
    const sheetId = this.workbook.getActiveSheet().getSheetId();
    const selected = this.workbook.getActiveSheet().getActiveRange()?.getA1Notation();
    this.api.disposeUnit(this.workbook.getId());
    this.api.createWorkbook(data).setNumfmtLocal("id");
    const sheet = this.workbook.getSheets().find((candidate) => candidate.getSheetId() === sheetId);
    if (sheet) {
      if (!sheet.isSheetHidden()) this.workbook.setActiveSheet(sheet);
      if (selected) sheet.getRange(selected).activate();
      sheet.scrollToCell(row, column);
    }
    this.timeline?.reopened();
    this.api.getFormula().executeCalculation();
    this.isCalculationDue = true;
  }

  /** The first row and column in sight. */
  private place(): { row: number; column: number } {
    const range = this.workbook.getActiveSheet().getVisibleRange();
    return { row: range?.startRow ?? 0, column: range?.startColumn ?? 0 };
  }

  /** The selected range of the shown sheet. */
  selectedRange(): { readonly sheet: string; readonly range: Range } | undefined {
    const sheet = this.workbook.getActiveSheet();
    const range = sheet.getActiveRange();
    if (!range) return undefined;
    const { startRow, startColumn, endRow, endColumn } = range.getRange();
    const rows = sheet.getMaxRows() - 1;
    const columns = sheet.getMaxColumns() - 1;
    const within = (value: number, most: number, otherwise: number) =>
      Number.isFinite(value) ? Math.min(value, most) : otherwise;
    return {
      sheet: sheet.getSheetName(),
      range: {
        top: within(startRow, rows, 0),
        left: within(startColumn, columns, 0),
        bottom: within(endRow, rows, rows),
        right: within(endColumn, columns, columns),
      },
    };
  }

  restructured(restore: () => Promise<void>): void {
    this.timeline?.restructured(restore);
  }

  /** What takes the last change back, where it was one of structure. */
  takeRestore(): (() => Promise<void>) | undefined {
    return this.timeline?.takeRestore();
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

  get sheetNames(): readonly string[] {
    return this.workbook.getSheets().map((sheet) => sheet.getSheetName());
  }

  /** How the first selected cell looks. */
  selectedLook(): {
    readonly bold: boolean;
    readonly italic: boolean;
    readonly wrap: boolean;
    readonly border: boolean;
  } {
    const selected = this.selectedRange();
    const raw = selected && this.sheet(selected.sheet).getSheet().getCellRaw(selected.range.top, selected.range.left);
    const style = raw?.s ? this.workbook.getWorkbook().getStyles().get(raw.s) : undefined;
    return {
      bold: style?.bl === BooleanNumber.TRUE,
      italic: style?.it === BooleanNumber.TRUE,
      wrap: style?.tb === WrapStrategy.WRAP,
      border: style?.bd !== undefined && style.bd !== null,
    };
  }

  /** Whether the first selected cell is part of a merge. */
  get isMerged(): boolean {
    const selected = this.selectedRange();
    if (!selected) return false;
    return this.sheet(selected.sheet).getSheet().getMergedCell(selected.range.top, selected.range.left) !== null;
  }

  /** Cells that show the words, on the sheets that can be seen, the shown one first. */
  find(words: string): CellRef[] {
    const wanted = words.toLocaleLowerCase("id-ID");
    const shown = this.shownSheet;
    const sheets = this.workbook.getSheets().filter((sheet) => !sheet.isSheetHidden());
    const names = sheets
      .map((sheet) => sheet.getSheetName())
      .sort((one, other) => Number(other === shown) - Number(one === shown));
    return names.flatMap((sheet) =>
      [...this.cells(sheet)].flatMap(({ row, column, cell: { value, format } }) => {
        const text = typeof value === "number" ? showNumber(value, format) : (value ?? "");
        return text.toLocaleLowerCase("id-ID").includes(wanted) ? [{ sheet, cell: toA1(row, column) }] : [];
      }),
    );
  }

  /** The cells of a range as they stand, row by row. */
  block(name: string, { top, left, bottom, right }: Range): GridCell[][] {
    const sheet = this.sheet(name);
    const lines = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
    return lines(top, bottom).map((row) => lines(left, right).map((column) => this.readCell(sheet, row, column)));
  }

  /** The filled cells around a cell, up to blank rows and columns. */
  region(name: string, at: { readonly row: number; readonly column: number }): Range {
    const sheet = this.sheet(name);
    const isFilled = (row: number, column: number) => {
      const cell = row < 0 || column < 0 ? undefined : this.readCell(sheet, row, column);
      return cell !== undefined && (cell.value !== undefined || cell.formula !== undefined);
    };
    const range = { top: at.row, left: at.column, bottom: at.row, right: at.column };
    const someIn = (row: number) => {
      for (let column = range.left; column <= range.right; column++) if (isFilled(row, column)) return true;
      return false;
    };
    const someAt = (column: number) => {
      for (let row = range.top; row <= range.bottom; row++) if (isFilled(row, column)) return true;
      return false;
    };
    for (let grown = true; grown; ) {
      grown = false;
      if (someIn(range.top - 1)) grown = --range.top >= 0;
      if (someIn(range.bottom + 1)) grown = ++range.bottom > 0;
      if (someAt(range.left - 1)) grown = --range.left >= 0;
      if (someAt(range.right + 1)) grown = ++range.right > 0;
    }
    return range;
  }

  /** Writes cells as the user would, as one step of undo. */
  writeBlock(name: string, top: number, left: number, cells: readonly (readonly GridCell[])[]): void {
    const range = this.sheet(name).getRange(top, left, cells.length, cells[0]?.length ?? 1);
    range.setValues(
      cells.map((row) =>
        row.map(({ formula, value }) => ({
          p: null,
          si: null,
          f: formula ?? null,
          v: formula ? null : (value ?? null),
          t:
            formula || value === undefined
              ? null
              : typeof value === "number"
                ? CellValueType.NUMBER
                : CellValueType.STRING,
        })),
      ),
    );
  }

  hasMergeIn(name: string, { top, left, bottom, right }: Range): boolean {
    return this.sheet(name)
      .getSheet()
      .getMergeData()
      .some(
        (merge) =>
          merge.startRow <= bottom && merge.endRow >= top && merge.startColumn <= right && merge.endColumn >= left,
      );
  }

  /** What the keys for copying, cutting, pasting and deleting do. */
  run(command: "copy" | "cut" | "paste" | "clear"): void {
    const ids = {
      copy: "univer.command.copy",
      cut: "univer.command.cut",
      paste: "univer.command.paste",
      clear: "sheet.command.clear-selection-content",
    };
    void this.injector.get(ICommandService).executeCommand(ids[command]);
  }

  private rename({ subUnitId, name }: { readonly subUnitId?: string; readonly name?: string }): void {
    const sheet = this.workbook.getSheets().find((candidate) => candidate.getSheetId() === subUnitId);
    if (sheet && name) this.events.wanted({ kind: "rename-sheet", sheet: sheet.getSheetName(), name });
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
    const format = pattern && !/^general$/i.test(pattern) ? { format: pattern } : {};
    return { value: contentOf(raw), ...(formula && { formula }), ...format };
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
      if (!timeline.isOthersNext) return;
      event.cancel = true;
      this.events.undoOther();
    });
    this.api.addEvent(Event.BeforeCommandExecute, (event) => {
      const look = ownLooks[event.id];
      const refusal = refusedCommands.get(event.id);
      if (!look && !refusal && event.id !== renaming) return;
      event.cancel = true;
      if (look) this.events.toggled(look);
      else if (refusal) this.events.warn(refusal);
      else this.rename(event.params as { readonly subUnitId?: string; readonly name?: string });
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

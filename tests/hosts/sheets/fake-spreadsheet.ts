import type { Sheet, Workbook } from "../../../src/contract/snapshot";
import { showNumber } from "../../../src/numbers/print";
import { parseRange, toA1 } from "../../../src/tables/address";
import { computed, parsed, type Sheets, typed, type Value } from "./fake-input";

/** What the services may do now, and how often they were asked. */
export interface Service {
  /** Counts a call, and throws where the mode of this execution forbids it. */
  note(method: string, kind: "read" | "write" | "ui"): void;
  custom(name: string, args: readonly unknown[]): unknown;
  isCustom(name: string): boolean;
}

export interface Options {
  readonly locale?: string;
  readonly timeZone?: "Asia/Jakarta" | "Asia/Jayapura";
}

interface Cell {
  value: Value;
  formula: string;
  format: string;
  looks: Record<string, unknown>;
}

const utcHours = { "Asia/Jakarta": 7, "Asia/Jayapura": 9 };
const day = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** The clock of a time zone, for Utilities.formatDate. */
export function clockAt(date: Date, timeZone: string): Date {
  return new Date(date.getTime() + (utcHours[timeZone as keyof typeof utcHours] ?? 0) * 3_600_000);
}

export class FakeSpreadsheet {
  readonly sheets: FakeSheet[] = [];
  readonly toasts: string[] = [];
  active: FakeSheet;
  readonly locale: string;
  readonly timeZone: keyof typeof utcHours;
  /** Grows with every write. */
  version = 0;
  private lastGid = 0;

  constructor(
    readonly service: Service,
    private readonly workbook: Workbook,
    { locale = "id_ID", timeZone = "Asia/Jakarta" }: Options = {},
  ) {
    this.locale = locale;
    this.timeZone = timeZone;
    for (const sheet of workbook.sheets) this.sheets.push(new FakeSheet(this, this.gid(), sheet.name, sheet));
    this.active = this.sheets[0] as FakeSheet;
  }

  get decimalComma(): boolean {
    return this.locale.startsWith("id") || this.locale.startsWith("de");
  }

  getName() {
    this.service.note("Spreadsheet.getName", "read");
    return this.workbook.name;
  }
  getSpreadsheetLocale() {
    this.service.note("Spreadsheet.getSpreadsheetLocale", "read");
    return this.locale;
  }
  getSpreadsheetTimeZone() {
    this.service.note("Spreadsheet.getSpreadsheetTimeZone", "read");
    return this.timeZone;
  }
  getSheets() {
    this.service.note("Spreadsheet.getSheets", "read");
    return [...this.sheets];
  }
  /** All marks of the spreadsheet and its sheets in one call. */
  createDeveloperMetadataFinder() {
    let wanted = "";
    const finder = {
      withKey(key: string) {
        wanted = key;
        return finder;
      },
      find: () => {
        this.service.note("DeveloperMetadataFinder.find", "read");
        return this.sheets.flatMap((sheet) =>
          sheet.metadata
            .filter(({ key }) => key === wanted)
            .map(({ value }) => ({ getValue: () => value, getLocation: () => ({ getSheet: () => sheet }) })),
        );
      },
    };
    return finder;
  }
  getSheetByName(name: string) {
    this.service.note("Spreadsheet.getSheetByName", "read");
    return this.sheets.find((sheet) => sheet.name === name) ?? null;
  }
  getActiveSheet() {
    this.service.note("Spreadsheet.getActiveSheet", "read");
    return this.active;
  }
  getCurrentCell() {
    this.service.note("Spreadsheet.getCurrentCell", "read");
    return this.active.current;
  }
  toast(message: string, _title: string) {
    this.service.note("Spreadsheet.toast", "ui");
    this.toasts.push(message);
  }
  insertSheet(name: string, index: number) {
    this.service.note("Spreadsheet.insertSheet", "write");
    this.refuseTaken(name);
    const sheet = new FakeSheet(this, this.gid(), name);
    this.sheets.splice(index, 0, sheet);
    this.active = sheet;
    return sheet;
  }
  deleteSheet(sheet: FakeSheet) {
    this.service.note("Spreadsheet.deleteSheet", "write");
    const others = this.sheets.filter((each) => each !== sheet);
    if (!others.some((each) => !each.hidden)) throw new Error("You can't remove all the visible sheets in a document.");
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.active === sheet) this.active = others[0] as FakeSheet;
  }

  refuseTaken(name: string) {
    if (this.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    }
  }

  /** As a user does it: with the marks on it. */
  duplicate(name: string, copy: string) {
    const sheet = this.sheets.find((each) => each.name === name) as FakeSheet;
    const made = new FakeSheet(this, this.gid(), copy);
    for (const [key, cell] of sheet.cells) made.cells.set(key, { ...cell });
    made.metadata.push(...sheet.metadata.map(({ key, value }) => ({ key, value })));
    this.sheets.push(made);
  }

  valueAt(sheet: FakeSheet, row: number, column: number): Value | Date {
    const value = sheet.computedAt(row, column);
    const cell = sheet.cells.get(`${row},${column}`);
    if (typeof value !== "number" || !cell || !/[dmyh]/i.test(cell.format.replace(/"[^"]*"|\[[^\]]*\]/g, ""))) {
      return value;
    }
    return new Date(epoch + value * day - utcHours[this.timeZone] * 3_600_000);
  }

  get lookup(): Sheets {
    return {
      cell: (name, row, column) => {
        const sheet = this.sheets.find((each) => each.name === name);
        return sheet ? this.valueAt(sheet, row, column) : "#REF!";
      },
      has: (name) => this.sheets.some((each) => each.name === name),
      custom: (name, args) => this.service.custom(name, args),
      isCustom: (name) => this.service.isCustom(name),
    };
  }

  private gid() {
    this.lastGid += 1;
    return this.lastGid * 1_000 + 7;
  }
}

interface Metadata {
  readonly key: string;
  readonly value: string;
}

export class FakeSheet {
  readonly cells = new Map<string, Cell>();
  /** By "row,column". */
  readonly notes = new Map<string, string>();
  /** Cells that have, or had, a formula. */
  readonly formulaKeys = new Set<string>();
  private readonly results = new Map<string, Value | Value[][] | undefined>();
  private computedIn = 0;
  readonly metadata: Metadata[] = [];
  readonly merges: string[] = [];
  readonly widths = new Map<number, number>();
  readonly groups: { from: number; to: number }[] = [];
  readonly lists: { range: string; values: readonly string[] }[] = [];
  charts: FakeChart[] = [];
  rules: FakeRule[] = [];
  borders: string[] = [];
  hidden = false;
  /** Nobody but its owner may edit the sheet, or the range. */
  locked = false;
  lockedRanges: string[] = [];
  frozen = { rows: 0, columns: 0 };
  rowCount = 1000;
  columnCount = 26;
  current: FakeRange;
  type = "GRID";

  constructor(
    readonly book: FakeSpreadsheet,
    readonly gid: number,
    public name: string,
    content?: Sheet,
  ) {
    this.current = new FakeRange(this, 0, 0, 1, 1);
    if (!content) return;
    this.hidden = content.hidden ?? false;
    this.locked = content.isProtected ?? false;
    this.merges.push(...content.merges);
    content.rows.forEach((row, r) => {
      row.forEach((cell, c) => {
        if (!cell) return;
        const formula = cell.formula && (this.book.decimalComma ? cell.formula.replaceAll(",", ";") : cell.formula);
        this.cells.set(`${r},${c}`, {
          value: cell.number ?? cell.text,
          formula: formula ?? "",
          format: cell.format ?? "0.###############",
          looks: cell.bold ? { FontWeights: "bold" } : {},
        });
        if (formula !== undefined) this.formulaKeys.add(`${r},${c}`);
      });
      this.rowCount = Math.max(this.rowCount, content.rows.length);
      this.columnCount = Math.max(this.columnCount, row.length);
    });
  }

  computedAt(row: number, column: number): Value {
    const cell = this.cells.get(`${row},${column}`);
    if (!cell || (cell.formula === "" && cell.value === "")) return this.spilledAt(row, column);
    if (cell.formula === "") return cell.value;
    const result = this.resultOf(`${row},${column}`, cell);
    if (result === undefined) return cell.value;
    return (Array.isArray(result) ? result[0]?.[0] : result) ?? "";
  }

  /** Computed once after each change of the spreadsheet; a circle of formulas comes out blank. */
  private resultOf(key: string, cell: Cell): Value | Value[][] | undefined {
    if (this.computedIn !== this.book.version) this.results.clear();
    this.computedIn = this.book.version;
    if (this.results.has(key)) return this.results.get(key);
    this.results.set(key, "");
    const result = this.compute(cell);
    this.results.set(key, result);
    return result;
  }

  private compute(cell: Cell): Value | Value[][] | undefined {
    const formula = parsed(cell.formula, this.book.decimalComma);
    if (formula === undefined) return "#ERROR!";
    try {
      return computed(formula, this.name, this.book.decimalComma, this.book.lookup) as Value | Value[][] | undefined;
    } catch {
      return "#ERROR!";
    }
  }

  private spilledAt(row: number, column: number): Value {
    for (const key of this.formulaKeys) {
      const cell = this.cells.get(key);
      const [top = 0, left = 0] = key.split(",").map(Number);
      const mayFill = cell && /^=[A-Z]+_[A-Z]+\(.*:/.test(cell.formula);
      if (!mayFill || top > row || left > column) continue;
      const result = this.resultOf(key, cell);
      if (Array.isArray(result)) return result[row - top]?.[column - left] ?? "";
    }
    return "";
  }

  private note(method: string, kind: "read" | "write") {
    this.book.service.note(`Sheet.${method}`, kind);
    if (kind === "write" && this.locked) throw new Error("You are trying to edit a protected cell or object.");
  }

  getSheetId() {
    return this.gid;
  }
  getName() {
    return this.name;
  }
  getType() {
    return this.type;
  }
  setName(name: string) {
    this.note("setName", "write");
    this.book.refuseTaken(name);
    this.name = name;
  }
  getMaxRows() {
    return this.rowCount;
  }
  getMaxColumns() {
    return this.columnCount;
  }
  isSheetHidden() {
    this.note("isSheetHidden", "read");
    return this.hidden;
  }
  hideSheet() {
    this.note("hideSheet", "write");
    this.hidden = true;
  }
  showSheet() {
    this.note("showSheet", "write");
    this.hidden = false;
  }
  activate() {
    if (this.hidden) throw new Error("You can't activate a hidden sheet.");
    this.book.active = this;
  }
  getLastRow() {
    this.note("getLastRow", "read");
    return this.extent()[0];
  }
  getLastColumn() {
    this.note("getLastColumn", "read");
    return this.extent()[1];
  }
  getDataRange() {
    const [rows, columns] = this.extent();
    return new FakeRange(this, 0, 0, Math.max(1, rows), Math.max(1, columns));
  }
  insertRowsAfter(_after: number, count: number) {
    this.note("insertRowsAfter", "write");
    this.rowCount += count;
  }
  insertColumnsAfter(_after: number, count: number) {
    this.note("insertColumnsAfter", "write");
    this.columnCount += count;
  }
  setColumnWidths(start: number, count: number, width: number) {
    this.note("setColumnWidths", "write");
    for (let column = start; column < start + count; column += 1) this.widths.set(column, width);
  }
  setFrozenRows(rows: number) {
    this.note("setFrozenRows", "write");
    for (const { top, bottom } of this.merges.map(parseRange)) {
      if (top < rows && bottom >= rows)
        throw new Error("You can't freeze rows which contain only part of a merged cell.");
    }
    this.frozen.rows = rows;
  }
  setFrozenColumns(columns: number) {
    this.note("setFrozenColumns", "write");
    for (const { left, right } of this.merges.map(parseRange)) {
      if (left < columns && right >= columns) {
        throw new Error("You can't freeze columns which contain only part of a merged cell.");
      }
    }
    this.frozen.columns = columns;
  }
  clear() {
    this.note("clear", "write");
    this.cells.clear();
    this.borders = [];
  }
  getCharts() {
    this.note("getCharts", "read");
    return [...this.charts];
  }
  removeChart(chart: FakeChart) {
    this.note("removeChart", "write");
    this.charts = this.charts.filter((each) => each !== chart);
  }
  newChart() {
    return new FakeChartBuilder();
  }
  insertChart(chart: FakeChart) {
    this.note("insertChart", "write");
    this.charts.push(chart);
  }
  getRangeList(addresses: readonly string[]) {
    return { getRanges: () => addresses.map((address) => this.getRange(address)) };
  }
  getConditionalFormatRules() {
    this.note("getConditionalFormatRules", "read");
    return [...this.rules];
  }
  setConditionalFormatRules(rules: FakeRule[]) {
    this.note("setConditionalFormatRules", "write");
    this.rules = rules;
  }
  getProtections(type: "SHEET" | "RANGE") {
    this.note("getProtections", "read");
    const one = (range: FakeRange) => ({
      canEdit: () => false,
      isWarningOnly: () => false,
      getUnprotectedRanges: () => [],
      getRange: () => range,
    });
    if (type === "RANGE") return this.lockedRanges.map((range) => one(this.getRange(range)));
    return this.locked ? [one(this.getDataRange())] : [];
  }
  addDeveloperMetadata(key: string, value: string, visibility: string) {
    this.note("addDeveloperMetadata", "write");
    if (visibility !== "DOCUMENT") throw new Error("Marks have to be visible to the whole document.");
    this.metadata.push({ key, value });
  }
  getDeveloperMetadata() {
    this.note("getDeveloperMetadata", "read");
    return this.metadata.map((each) => ({
      getKey: () => each.key,
      getValue: () => each.value,
      remove: () => {
        this.note("DeveloperMetadata.remove", "write");
        this.metadata.splice(this.metadata.indexOf(each), 1);
      },
    }));
  }
  getRange(row: number | string, column = 1, rows = 1, columns = 1): FakeRange {
    if (typeof row === "string") {
      const { top, left, bottom, right } = parseRange(row.includes(":") ? row : `${row}:${row}`);
      return this.getRange(top + 1, left + 1, bottom - top + 1, right - left + 1);
    }
    const outside = row < 1 || column < 1 || row + rows - 1 > this.rowCount || column + columns - 1 > this.columnCount;
    if (rows < 1 || columns < 1) throw new Error("The number of rows or columns in the range must be at least 1.");
    if (outside) throw new Error("The coordinates of the range are outside the dimensions of the sheet.");
    return new FakeRange(this, row - 1, column - 1, rows, columns);
  }

  private extent(): [number, number] {
    let rows = 0;
    let columns = 0;
    for (const [key, cell] of this.cells) {
      if (cell.value === "" && cell.formula === "") continue;
      const [row = 0, column = 0] = key.split(",").map(Number);
      rows = Math.max(rows, row + 1);
      columns = Math.max(columns, column + 1);
    }
    return [rows, columns];
  }
}

export class FakeRange {
  constructor(
    readonly sheet: FakeSheet,
    readonly top: number,
    readonly left: number,
    readonly rows: number,
    readonly columns: number,
  ) {}

  get a1(): string {
    const from = toA1(this.top, this.left);
    const single = this.rows === 1 && this.columns === 1;
    return single ? from : `${from}:${toA1(this.top + this.rows - 1, this.left + this.columns - 1)}`;
  }

  private note(method: string, kind: "read" | "write") {
    this.sheet.book.service.note(`Range.${method}`, kind);
    const { locked, lockedRanges } = this.sheet;
    if (kind === "write" && (locked || lockedRanges.some((range) => overlaps(range, this.a1)))) {
      throw new Error("You are trying to edit a protected cell or object.");
    }
  }

  private grid<Result>(make: (row: number, column: number) => Result): Result[][] {
    return Array.from({ length: this.rows }, (_, row) =>
      Array.from({ length: this.columns }, (_, column) => make(this.top + row, this.left + column)),
    );
  }

  private cell(row: number, column: number): Cell {
    const key = `${row},${column}`;
    const cell = this.sheet.cells.get(key) ?? { value: "", formula: "", format: "0.###############", looks: {} };
    this.sheet.cells.set(key, cell);
    return cell;
  }

  private fill<Given>(
    method: string,
    given: readonly (readonly Given[])[],
    set: (cell: Cell, value: Given, key: string) => void,
  ) {
    this.note(method, "write");
    this.sheet.book.version += 1;
    if (given.length !== this.rows) {
      throw new Error(`The data has ${given.length} rows but the range has ${this.rows}.`);
    }
    given.forEach((row, r) => {
      if (row.length !== this.columns) {
        throw new Error(`The data has ${row.length} columns but the range has ${this.columns}.`);
      }
      row.forEach((value, c) => {
        set(this.cell(this.top + r, this.left + c), value, `${this.top + r},${this.left + c}`);
      });
    });
    return this;
  }

  getRow() {
    return this.top + 1;
  }
  getColumn() {
    return this.left + 1;
  }
  getNumRows() {
    return this.rows;
  }
  getNumColumns() {
    return this.columns;
  }
  getA1Notation() {
    return this.a1;
  }
  getSheet() {
    return this.sheet;
  }
  activate() {
    this.sheet.activate();
    this.sheet.current = new FakeRange(this.sheet, this.top, this.left, 1, 1);
  }
  getValues() {
    this.note("getValues", "read");
    return this.grid((row, column) => this.sheet.book.valueAt(this.sheet, row, column));
  }
  getDisplayValues() {
    this.note("getDisplayValues", "read");
    return this.grid((row, column) => {
      const value = this.sheet.computedAt(row, column);
      if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
      if (typeof value === "string") return value;
      const format = this.sheet.cells.get(`${row},${column}`)?.format ?? "General";
      const shown = showNumber(value, format.startsWith("0.##") ? "General" : format);
      return this.sheet.book.decimalComma ? shown : shown.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));
    });
  }
  getFormulas() {
    this.note("getFormulas", "read");
    return this.grid((row, column) => {
      const formula = this.sheet.cells.get(`${row},${column}`)?.formula ?? "";
      return formula === "" ? "" : (parsed(formula, this.sheet.book.decimalComma) ?? formula);
    });
  }
  getNumberFormats() {
    this.note("getNumberFormats", "read");
    return this.grid((row, column) => this.sheet.cells.get(`${row},${column}`)?.format ?? "0.###############");
  }
  getFontWeights() {
    this.note("getFontWeights", "read");
    return this.grid((row, column) => this.sheet.cells.get(`${row},${column}`)?.looks.FontWeights ?? "normal");
  }
  getNotes() {
    this.note("getNotes", "read");
    return this.grid((row, column) => this.sheet.notes.get(`${row},${column}`) ?? "");
  }
  setNote(note: string) {
    this.note("setNote", "write");
    this.sheet.notes.set(`${this.top},${this.left}`, note);
    return this;
  }
  clearNote() {
    this.note("clearNote", "write");
    this.sheet.notes.delete(`${this.top},${this.left}`);
    return this;
  }
  getMergedRanges() {
    this.note("getMergedRanges", "read");
    return this.sheet.merges.filter((merge) => overlaps(merge, this.a1)).map((merge) => this.sheet.getRange(merge));
  }
  setValues(values: readonly (readonly (Value | Date)[])[]) {
    const { decimalComma, timeZone } = this.sheet.book;
    return this.fill("setValues", values, (cell, value, key) => {
      if (value === null || value === undefined) throw new Error("A value is missing.");
      if (value instanceof Date || Object.prototype.toString.call(value) === "[object Date]") {
        cell.value = (clockAt(value as Date, timeZone).getTime() - epoch) / day;
        cell.formula = "";
        return;
      }
      const input =
        typeof value === "string" ? typed(value, cell.format, decimalComma) : { value: value as Value, formula: "" };
      cell.value = input.value;
      cell.formula = input.formula;
      if (input.formula !== "") this.sheet.formulaKeys.add(key);
      if ("format" in input && input.format && cell.format.startsWith("0.##")) cell.format = input.format;
    });
  }
  setNumberFormats(formats: readonly (readonly string[])[]) {
    return this.fill("setNumberFormats", formats, (cell, format) => {
      cell.format = format === "General" ? "0.###############" : format;
    });
  }
  setFontFamily(family: string) {
    return this.look("FontFamily", family);
  }
  setVerticalAlignment(alignment: string) {
    return this.look("VerticalAlignment", alignment);
  }
  setFontSizes = this.looks("FontSizes");
  setFontWeights = this.looks("FontWeights");
  setFontStyles = this.looks("FontStyles");
  setFontLines = this.looks("FontLines");
  setFontColors = this.looks("FontColors");
  setBackgrounds = this.looks("Backgrounds");
  setHorizontalAlignments = this.looks("HorizontalAlignments");
  setWraps = this.looks("Wraps");
  setBorder(..._lines: unknown[]) {
    this.note("setBorder", "write");
    this.sheet.borders.push(this.a1);
    return this;
  }
  merge() {
    this.note("merge", "write");
    this.sheet.merges.push(this.a1);
    return this;
  }
  breakApart() {
    this.note("breakApart", "write");
    this.sheet.merges.splice(
      0,
      this.sheet.merges.length,
      ...this.sheet.merges.filter((merge) => !overlaps(merge, this.a1)),
    );
    return this;
  }
  shiftRowGroupDepth(delta: number) {
    this.note("shiftRowGroupDepth", "write");
    if (delta > 0) this.sheet.groups.push({ from: this.top, to: this.top + this.rows - 1 });
    else this.sheet.groups.pop();
    return this;
  }
  setDataValidation(rule: { readonly values: readonly string[] }) {
    this.note("setDataValidation", "write");
    this.sheet.lists.push({ range: this.a1, values: rule.values });
    return this;
  }
  clearDataValidations() {
    this.note("clearDataValidations", "write");
    this.sheet.lists.length = 0;
    return this;
  }

  private look(name: string, value: unknown) {
    this.note(`set${name}`, "write");
    this.grid((row, column) => {
      this.cell(row, column).looks[name] = value;
    });
    return this;
  }

  private looks(name: string) {
    return (values: readonly (readonly unknown[])[]) =>
      this.fill(`set${name}`, values, (cell, value) => {
        cell.looks[name] = value;
      });
  }
}

function overlaps(one: string, other: string): boolean {
  const a = parseRange(one);
  const b = parseRange(other);
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

export interface FakeChart {
  readonly type: string;
  readonly ranges: readonly string[];
  readonly options: Readonly<Record<string, unknown>>;
  readonly position: readonly number[];
}

class FakeChartBuilder {
  private type = "";
  private readonly ranges: string[] = [];
  private readonly options: Record<string, unknown> = {};
  private position: number[] = [];

  setChartType(type: string) {
    if (!type) throw new Error("Unknown chart type.");
    this.type = type;
    return this;
  }
  addRange(range: FakeRange) {
    this.ranges.push(range.a1);
    return this;
  }
  setMergeStrategy(strategy: string) {
    return this.setOption("mergeStrategy", strategy);
  }
  setTransposeRowsAndColumns(transpose: boolean) {
    return this.setOption("transpose", transpose);
  }
  setNumHeaders(headers: number) {
    return this.setOption("headers", headers);
  }
  setPosition(...position: number[]) {
    this.position = position;
    return this;
  }
  setOption(name: string, value: unknown) {
    this.options[name] = value;
    return this;
  }
  build(): FakeChart {
    if (this.position.length !== 4) throw new Error("A chart needs a position.");
    return { type: this.type, ranges: this.ranges, options: this.options, position: this.position };
  }
}

export interface FakeRule {
  readonly formula: string;
  readonly background: string;
  readonly ranges: readonly string[];
  getBooleanCondition(): { getCriteriaValues(): unknown[] };
}

export class FakeRuleBuilder {
  private formula = "";
  private background = "";
  private ranges: string[] = [];

  whenFormulaSatisfied(formula: string) {
    this.formula = formula;
    return this;
  }
  setBackground(colour: string) {
    this.background = colour;
    return this;
  }
  setFontColor(_colour: string) {
    return this;
  }
  setRanges(ranges: readonly FakeRange[]) {
    this.ranges = ranges.map((range) => range.a1);
    return this;
  }
  build(): FakeRule {
    const formula = this.formula;
    const getBooleanCondition = () => ({ getCriteriaValues: () => [formula] });
    return { formula, background: this.background, ranges: this.ranges, getBooleanCondition };
  }
}

import type { IWorkbookData } from "@univerjs/core";
import type { Applied, Host, Mark, Marked } from "../../contract/host";
import type { CellContent, CellWrite, Plan } from "../../contract/plan";
import type { Restructure } from "../../contract/restructure";
import type { CellRef, Sheet, SheetCell, Workbook } from "../../contract/snapshot";
import { showNumber } from "../../numbers/print";
import { toA1 } from "../../tables/address";
import type { XlsxHost } from "../xlsx/xlsx-host";
import type { Grid } from "./grid";
import type { GridCell } from "./grid-cell";
import { readCharts } from "./read-charts";
import { GridIds, type Lights, type Links, readAppearance, toUniver, toUniverSheet } from "./to-univer";

export interface WorkbenchEvents {
  readonly charts: (charts: Awaited<ReturnType<typeof readCharts>>) => void;
  /** The file holds something that was not saved. */
  readonly changed: () => void;
}

/** Where the app keeps with the file what it can take back. */
const undoMemory = "batalkan";

/**
 * The opened file is the document; the grid shows it, lets the user edit it and computes its formulas. Whatever the
 * user typed is carried into the file before anything is read or written, so that the file is always what would be saved.
 */
export class WorkbenchHost implements Host {
  private snapshot?: Workbook;
  private isEdited = false;
  private links: Links = new Map();
  private readonly ids = new GridIds();
  private last: Promise<unknown> = Promise.resolve();

  private constructor(
    private readonly file: XlsxHost,
    private readonly grid: Grid,
    private readonly events: WorkbenchEvents,
  ) {}

  static async open(file: XlsxHost, grid: Grid, events: WorkbenchEvents): Promise<WorkbenchHost> {
    const host = new WorkbenchHost(file, grid, events);
    await host.show((data, lights) => grid.open(data, lights));
    return host;
  }

  /**
   * Carries a change of structure or looks out in the file and shows the file again; gives what takes it back. What the
   * pane could take back before goes by cells that may stand elsewhere now, and is forgotten.
   */
  restructure(change: Restructure): Promise<() => Promise<void>> {
    return this.inTurn(async () => {
      await this.carryEdits();
      await this.carryResults();
      const before = this.file.checkpoint();
      await this.file.restructure(change);
      const movesCells = change.kind !== "restyle" && change.kind !== "widen";
      if (movesCells) await this.file.writeMemory(undoMemory, "");
      if (change.kind === "rename-sheet") this.ids.renamed(change.sheet, change.name);
      await this.reload();
      return () =>
        this.inTurn(async () => {
          this.file.restore(before);
          if (change.kind === "rename-sheet") this.ids.renamed(change.name, change.sheet);
          await this.reload();
        });
    });
  }

  private async reload(): Promise<void> {
    this.snapshot = undefined;
    this.isEdited = false;
    this.events.changed();
    await this.show((data, lights) => this.grid.reopen(data, lights));
  }

  private async show(open: (data: IWorkbookData, lights: Lights) => void): Promise<void> {
    const bytes = await this.file.bytes();
    const appearance = await readAppearance(bytes);
    this.links = appearance.links;
    open(toUniver(await this.stored(), appearance, this.ids), appearance.lights);
    this.events.charts(await readCharts(bytes));
  }

  /** The user changed a cell in the grid. */
  edited(): void {
    this.isEdited = true;
  }

  /** Follows the link of a cell to the cell it names, as summaries do to their sources. */
  follow(at: CellRef): void {
    const target = this.links.get(at.sheet)?.get(at.cell);
    if (target && this.grid.has(target.sheet)) this.grid.select(target);
  }

  /** Why the user may not edit a sheet. */
  locked(sheet: string): string | undefined {
    const isProtected = this.snapshot?.sheets.find(({ name }) => name === sheet)?.isProtected;
    return isProtected ? `Lembar "${sheet}" terproteksi: buka proteksinya di Excel lebih dulu.` : undefined;
  }

  /** The file with everything that was changed, results of formulas included. */
  bytes(): Promise<Uint8Array> {
    return this.inTurn(async () => {
      await this.carryEdits();
      return this.file.bytes({ isCalculated: await this.carryResults() });
    });
  }

  readWorkbook(): Promise<Workbook> {
    return this.inTurn(async () => {
      await this.carryEdits();
      const workbook = await this.stored();
      return { ...workbook, sheets: workbook.sheets.map((sheet) => this.withResults(sheet)) };
    });
  }

  readCells(at: readonly CellRef[]): Promise<readonly SheetCell[]> {
    return this.inTurn(async () => {
      await this.carryEdits();
      const cells = await this.file.readCells(at);
      return cells.map((cell, index) => {
        const ref = at[index];
        return ref && cell.formula ? withResult(cell, this.grid.cell(ref)) : cell;
      });
    });
  }

  keep(writes: readonly CellWrite[]): Promise<readonly CellWrite[]> {
    return this.inTurn(async () => {
      await this.carryEdits();
      return this.file.keep(writes);
    });
  }

  apply(plan: Plan): Promise<Applied> {
    return this.inTurn(async () => {
      await this.carryEdits();
      const applied = await this.file.apply(plan);
      this.snapshot = undefined;
      this.events.changed();
      // The file tells the formats: a cell that is put back gets its old one again.
      const written = await this.file.readCells(plan.cells);
      for (const [index, { sheet, cell, content }] of plan.cells.entries()) {
        const [data, format] = toGrid(content);
        this.grid.write({ sheet, cell }, data, format ?? written[index]?.format ?? "General");
      }
      if (applied.sheets.length > 0) await this.showSheets(applied.sheets);
      await this.grid.settle();
      await this.carryEdits();
      return applied;
    });
  }

  removeSheets(ids: readonly string[]): Promise<readonly string[]> {
    return this.inTurn(async () => {
      await this.carryEdits();
      const leaving = (await this.stored()).sheets.filter(({ madeBy }) => madeBy && ids.includes(madeBy));
      await this.file.removeSheets(ids);
      this.snapshot = undefined;
      this.events.changed();
      for (const { name } of leaving) this.grid.removeSheet(name);
      this.events.charts(await readCharts(await this.file.bytes()));
      return leaving.map(({ name }) => name);
    });
  }

  /** As the file says: it takes no notes. */
  mark(marks: readonly Mark[]): Promise<Marked> {
    return this.file.mark(marks);
  }

  async select(at: CellRef): Promise<void> {
    await this.grid.settle();
    this.grid.select(at);
  }

  async selection(): Promise<CellRef | undefined> {
    return this.grid.selection();
  }

  readMemory(key: string): Promise<string> {
    return this.file.readMemory(key);
  }

  writeMemory(key: string, text: string): Promise<void> {
    return this.inTurn(async () => {
      await this.file.writeMemory(key, text);
      this.events.changed();
    });
  }

  /** One thing after the other: two that changed the file at once would undo each other. */
  private inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
    const done = this.last.then(act);
    this.last = done.catch(() => {});
    return done;
  }

  private async stored(): Promise<Workbook> {
    const snapshot = this.snapshot ?? (await this.file.readWorkbook());
    this.snapshot = snapshot;
    return snapshot;
  }

  /** Cells that the grid holds otherwise than the file become writes into the file. */
  private async carryEdits(): Promise<void> {
    await this.grid.settle();
    if (!this.isEdited) return;
    const { sheets } = await this.stored();
    const cells = sheets.flatMap((sheet) => editsOf(sheet, this.grid));
    // What is edited from here on is carried the next time.
    this.isEdited = false;
    if (cells.length === 0) return;
    try {
      await this.file.apply({ sheets: [], cells });
    } catch (reason) {
      this.isEdited = true;
      throw reason;
    }
    this.snapshot = undefined;
    await this.stored();
  }

  /**
   * Programs that do not recalculate show results as the file has them. Where the file refuses one (part of an array
   * formula), its older results stay, and Excel computes them anew when it opens the file.
   */
  private async carryResults(): Promise<boolean> {
    let isComplete = true;
    for (const sheet of (await this.stored()).sheets) {
      const cells = resultsOf(sheet, this.grid);
      if (cells.length === 0) continue;
      await this.file.apply({ sheets: [], cells }).catch((reason) => {
        console.warn(reason);
        isComplete = false;
      });
    }
    this.snapshot = undefined;
    return isComplete;
  }

  private async showSheets(names: readonly string[]): Promise<void> {
    const { sheets } = await this.stored();
    const bytes = await this.file.bytes();
    const appearance = await readAppearance(bytes);
    this.links = appearance.links;
    for (const name of names) {
      const sheet = sheets.find((candidate) => candidate.name === name);
      if (sheet) this.grid.putSheet(toUniverSheet(sheet, this.ids.of(sheet.name), appearance), appearance.lights);
    }
    if (names[0]) this.grid.select({ sheet: names[0], cell: "A1" });
    this.events.charts(await readCharts(bytes));
  }

  private withResults(sheet: Sheet): Sheet {
    const rows = sheet.rows.map((row) => Array.from(row));
    const shown = [...this.grid.cells(sheet.name), ...this.grid.spilled(sheet.name)];
    for (const { row, column, cell } of shown) {
      const stored = rows[row]?.[column];
      if (stored && !stored.formula) continue;
      while (rows.length <= row) rows.push([]);
      const cells = rows[row];
      if (!cells) continue;
      while (cells.length < column) cells.push(undefined);
      cells[column] = withResult(stored ?? { text: "" }, cell);
    }
    return { ...sheet, rows };
  }
}

function withResult(stored: SheetCell, { value, format = stored.format }: GridCell): SheetCell {
  if (isUnknown(stored, value)) return stored;
  const { number: _number, ...rest } = stored;
  if (typeof value !== "number") return { ...rest, text: value ?? "" };
  return { ...rest, number: value, text: showNumber(value, format) };
}

function editsOf(sheet: Sheet, grid: Grid): CellWrite[] {
  const writes: CellWrite[] = [];
  const seen = new Set<string>();
  for (const { row, column, cell } of grid.cells(sheet.name)) {
    const ref = toA1(row, column);
    seen.add(ref);
    const stored = sheet.rows[row]?.[column];
    const content = editedContent(stored, cell);
    if (content) writes.push({ sheet: sheet.name, cell: ref, content });
  }
  sheet.rows.forEach((row, rowIndex) => {
    row.forEach((stored, column) => {
      const ref = toA1(rowIndex, column);
      const isFilled = stored !== undefined && (stored.text !== "" || stored.formula !== undefined);
      if (isFilled && !seen.has(ref)) writes.push({ sheet: sheet.name, cell: ref, content: { kind: "blank" } });
    });
  });
  return writes;
}

/** What has to be written, or nothing where file and grid agree. */
function editedContent(stored: SheetCell | undefined, { formula, value, format }: GridCell): CellContent | undefined {
  const newFormat = format && format !== stored?.format ? { format } : {};
  if (formula) {
    if (formula === stored?.formula) return undefined;
    return { kind: "formula", formula, ...(value !== undefined && { value }), ...newFormat };
  }
  if (typeof value === "number") {
    if (!stored?.formula && stored?.number === value && (!format || format === stored.format)) return undefined;
    return { kind: "number", number: value, ...newFormat };
  }
  const isSame = !stored?.formula && stored?.number === undefined && (stored?.text ?? "") === (value ?? "");
  return isSame ? undefined : { kind: "text", text: value ?? "" };
}

function resultsOf(sheet: Sheet, grid: Grid): CellWrite[] {
  return sheet.rows.flatMap((row, rowIndex) =>
    row.flatMap((stored, column) => {
      if (!stored?.formula) return [];
      const cell = toA1(rowIndex, column);
      const { value } = grid.cell({ sheet: sheet.name, cell });
      if (value === undefined || isUnknown(stored, value) || isSameResult(stored.number ?? stored.text, value))
        return [];
      return [{ sheet: sheet.name, cell, content: { kind: "formula" as const, formula: stored.formula, value } }];
    }),
  );
}

/** A function that only Excel has: what Excel computed is better than the grid's #NAME?. */
function isUnknown(stored: SheetCell, value: GridCell["value"]): boolean {
  return value === "#NAME?" && stored.text !== "";
}

/** Two engines may differ in the last of a double's digits. */
function isSameResult(one: number | string, other: number | string): boolean {
  if (typeof one !== "number" || typeof other !== "number") return one === other;
  return Math.abs(one - other) <= 1e-12 * Math.max(Math.abs(one), Math.abs(other));
}

function toGrid(content: CellContent): [data: Parameters<Grid["write"]>[1], format?: string] {
  switch (content.kind) {
    case "blank":
      return [{}, content.format];
    case "text":
      return [{ v: content.text, t: 1 }, content.format];
    case "number":
      return [{ v: content.number, t: 2 }, content.format];
    case "formula":
      return [{ f: content.formula }, content.format];
  }
}

import type { Applied, Host, Mark, MarkColour, Marked } from "../../contract/host";
import type { CellContent, CellWrite, Plan, PlanCell, SheetPlan } from "../../contract/plan";
import type { CellRef, Sheet, SheetCell, Workbook } from "../../contract/snapshot";
import { showNumber } from "../../numbers/print";
import { fromA1, parseRange, toA1 } from "../../tables/address";
import { asItStands } from "../as-it-stands";
import { isOurNote, signed } from "../cell-mark";
import { freeSheetName } from "../free-sheet-name";
import { keepNotes } from "../keep-notes";
import { looks } from "../look";
import { Refusal } from "../refusal";

/** A workbook in memory: the model of what a host does. Formulas are kept, not computed. */
export class MemoryHost implements Host {
  #workbook: Workbook;
  #selected: CellRef | undefined;
  readonly #memory = new Map<string, string>();
  /** Notes beside the cells, the user's own and ours, by `noteKey`. */
  readonly notes = new Map<string, string>();
  /** The cells that a colour of ours lies over. */
  readonly colours = new Map<string, MarkColour>();
  readonly #plans = new Map<string, SheetPlan>();

  constructor(workbook: Workbook) {
    this.#workbook = workbook;
  }

  /** The plans carried out last, by the id of their sheet: for what a snapshot doesn't show. */
  get plans(): ReadonlyMap<string, SheetPlan> {
    return this.#plans;
  }

  async readWorkbook(): Promise<Workbook> {
    return this.#workbook;
  }

  async readCells(at: readonly CellRef[]): Promise<readonly SheetCell[]> {
    return at.map((ref) => cellAt(sheetOf(this.#workbook.sheets, ref.sheet), ref.cell));
  }

  async keep(writes: readonly CellWrite[]): Promise<readonly CellWrite[]> {
    const cells = await this.readCells(writes);
    return writes.map((write, index) => asItStands(write, cells[index]));
  }

  async apply(plan: Plan): Promise<Applied> {
    let sheets = this.#workbook.sheets;
    for (const write of plan.cells) refuseLocked(sheetOf(sheets, write.sheet), write);
    sheets = sheets.map((sheet) =>
      withCells(
        sheet,
        plan.cells.filter((write) => write.sheet === sheet.name),
      ),
    );
    const names: string[] = [];
    for (const wanted of plan.sheets) {
      const standing = sheets.find(({ madeBy }) => madeBy === wanted.id);
      const name =
        standing?.name ??
        freeSheetName(
          wanted.name,
          sheets.map((sheet) => sheet.name),
        );
      const made = toSheet(keepNotes(wanted, standing), name);
      sheets = standing ? sheets.map((sheet) => (sheet === standing ? made : sheet)) : [...sheets, made];
      names.push(name);
    }
    this.#workbook = { ...this.#workbook, sheets };
    for (const made of plan.sheets) this.#plans.set(made.id, made);
    return { sheets: names };
  }

  async mark(marks: readonly Mark[]): Promise<Marked> {
    const left = marks.filter((at) => sheetOf(this.#workbook.sheets, at.sheet).isProtected);
    const ours = [...this.notes].filter(([, note]) => isOurNote(note));
    for (const [key] of ours) this.notes.delete(key);
    this.colours.clear();
    for (const mark of marks) {
      const key = noteKey(mark);
      if (left.includes(mark)) continue;
      if (this.notes.has(key)) left.push(mark);
      else {
        this.notes.set(key, signed(mark.note));
        if (mark.colour) this.colours.set(key, mark.colour);
      }
    }
    return { removed: ours.length, left: left.map(({ sheet, cell }) => ({ sheet, cell })) };
  }

  async removeSheets(ids: readonly string[]): Promise<readonly string[]> {
    const removed = this.#workbook.sheets.filter(({ madeBy }) => madeBy && ids.includes(madeBy));
    const sheets = this.#workbook.sheets.filter((sheet) => !removed.includes(sheet));
    this.#workbook = { ...this.#workbook, sheets };
    for (const id of ids) this.#plans.delete(id);
    return removed.map(({ name }) => name);
  }

  async select(at: CellRef): Promise<void> {
    cellAt(sheetOf(this.#workbook.sheets, at.sheet), at.cell);
    this.#selected = at;
  }

  async selection(): Promise<CellRef | undefined> {
    return this.#selected;
  }

  async readMemory(key: string): Promise<string> {
    return this.#memory.get(key) ?? "";
  }

  async writeMemory(key: string, text: string): Promise<void> {
    this.#memory.set(key, text);
  }
}

export function noteKey({ sheet, cell }: CellRef): string {
  return `${sheet}!${cell}`;
}

function sheetOf(sheets: readonly Sheet[], name: string): Sheet {
  const sheet = sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Refusal(`Lembar "${name}" tidak ada.`);
  return sheet;
}

function cellAt(sheet: Sheet, cell: string): SheetCell {
  const { row, column } = fromA1(cell);
  return sheet.rows[row]?.[column] ?? { text: "" };
}

function refuseLocked(sheet: Sheet, { cell }: CellRef): void {
  if (sheet.isProtected) throw new Refusal(`Lembar "${sheet.name}" terproteksi: buka proteksinya lebih dulu.`);
  const { row, column } = fromA1(cell);
  for (const merge of sheet.merges) {
    const { top, left, bottom, right } = parseRange(merge);
    const isInside = row >= top && row <= bottom && column >= left && column <= right;
    if (isInside && (row !== top || column !== left)) {
      throw new Refusal(
        `Sel ${cell} tertutup sel gabungan ${merge} di lembar "${sheet.name}": tulis di ${toA1(top, left)}.`,
      );
    }
  }
}

/** The cells keep their looks and, unless the content names another, their number format. */
function withCells(sheet: Sheet, writes: readonly CellWrite[]): Sheet {
  if (writes.length === 0) return sheet;
  const rows = Array.from(sheet.rows, (cells) => Array.from(cells));
  for (const { cell, content } of writes) {
    const { row, column } = fromA1(cell);
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length < column) cells.push(undefined);
    const { format, bold, indent } = cells[column] ?? {};
    cells[column] = { ...toCell(content, format), ...(bold && { bold }), ...(indent && { indent }) };
  }
  return { ...sheet, rows };
}

function toCell(content: CellContent, standing: string | undefined): SheetCell {
  switch (content.kind) {
    case "blank":
      return withFormat({ text: "" }, content.format ?? standing);
    case "text":
      return withFormat({ text: content.text }, content.format ?? standing);
    case "number":
      return typed(content.number, content.format ?? standing);
    case "formula": {
      const { formula, value = "" } = content;
      const format = content.format ?? standing;
      return {
        ...(typeof value === "number" ? typed(value, format) : withFormat({ text: value }, format)),
        formula,
      };
    }
  }
}

function typed(number: number, format: string | undefined): SheetCell {
  return withFormat({ text: showNumber(number, format), number }, format);
}

function withFormat(cell: SheetCell, format: string | undefined): SheetCell {
  return format && !/^general$/i.test(format) ? { ...cell, format } : cell;
}

function toSheet(plan: SheetPlan, name: string): Sheet {
  const rows = plan.rows.map((row) => Array.from(row, (cell) => (cell ? planned(cell) : undefined)));
  return { name, rows, merges: plan.merges, madeBy: plan.id };
}

function planned({ content, style }: PlanCell): SheetCell {
  const look = style && looks[style];
  return { ...toCell(content, look?.format), ...(look?.bold && { bold: true }) };
}

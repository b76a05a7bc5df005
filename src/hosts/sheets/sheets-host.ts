import type { Applied, Host, Mark, Marked } from "../../contract/host";
import type { CellWrite, Plan, SheetPlan } from "../../contract/plan";
import type { CellRef, Sheet, SheetCell, Workbook } from "../../contract/snapshot";
import { asItStands } from "../as-it-stands";
import type { Call, Cursor, SheetPart, StagedSheet, WorkbookPart } from "./protocol";

/** Tells how far a long piece of work is; "" when it is over. */
export type Progress = (sentence: string) => void;

/** The workbook in Google Sheets, through the script's endpoints. */
export class SheetsHost implements Host {
  constructor(
    private readonly call: Call,
    private readonly progress: Progress = () => {},
  ) {}

  async readWorkbook(): Promise<Workbook> {
    const parts: SheetPart[] = [];
    let from: Cursor | null = null;
    try {
      this.progress("Membaca buku kerja …");
      for (;;) {
        const part: WorkbookPart = await this.call("lakinReadWorkbook", from);
        const { name, sheets, next, done, total } = part;
        parts.push(...sheets);
        if (!next) return { name, sheets: joined(parts) };
        this.progress(`Membaca lembar ${Math.min(done + 1, total)} dari ${total} …`);
        from = next;
      }
    } finally {
      this.progress("");
    }
  }

  async readCells(at: readonly CellRef[]): Promise<readonly SheetCell[]> {
    if (at.length === 0) return [];
    return this.call(
      "lakinReadCells",
      at.map(({ sheet, cell }) => ({ sheet, cell })),
    );
  }

  async keep(writes: readonly CellWrite[]): Promise<readonly CellWrite[]> {
    const cells = await this.readCells(writes);
    return writes.map((ref, index) => asItStands(ref, cells[index]));
  }

  async apply(plan: Plan): Promise<Applied> {
    const { sheets, cells } = asJson(plan);
    if (sheets.length === 0) return this.commit([], [], cells);

    const staged = await this.call(
      "lakinStage",
      sheets.map(({ id, name }) => ({ id, name })),
    );
    try {
      for (const [index, sheet] of sheets.entries()) {
        if (sheets.length > 1) this.progress(`Menyusun ${sheet.name} (${index + 1} dari ${sheets.length}) …`);
        await this.call("lakinDraw", staged[index] as StagedSheet, sheet);
      }
      return await this.commit(staged, sheets, cells);
    } catch (error) {
      // What was staged is hidden and unused. Where even this fails, the next plan clears it away.
      await this.call("lakinDiscard", staged).catch(() => null);
      throw error;
    } finally {
      this.progress("");
    }
  }

  /**
   * Thousands of cells are written in several calls, since one may not take longer than Google lets it. Where a later one
   * fails, those before it are taken back: a plan is carried out whole or not at all.
   */
  private async commit(
    staged: readonly StagedSheet[],
    plans: readonly SheetPlan[],
    cells: readonly CellWrite[],
  ): Promise<Applied> {
    const last = cells.length - (cells.length % cellsAtOnce || Math.min(cells.length, cellsAtOnce));
    if (last === 0) return this.call("lakinCommit", staged, plans, cells);

    const kept = await this.keep(cells);
    let written = 0;
    try {
      while (written < last) {
        this.progress(`Menulis sel ${written + 1} dari ${cells.length} …`);
        await this.call("lakinCommit", [], [], cells.slice(written, written + cellsAtOnce));
        written += cellsAtOnce;
      }
      return await this.call("lakinCommit", staged, plans, cells.slice(last));
    } catch (error) {
      for (let from = 0; from < written; from += cellsAtOnce) {
        await this.call("lakinCommit", [], [], asJson(kept.slice(from, from + cellsAtOnce)));
      }
      throw error;
    } finally {
      this.progress("");
    }
  }

  async mark(marks: readonly Mark[]): Promise<Marked> {
    return this.call("lakinMark", asJson(marks));
  }

  async removeSheets(ids: readonly string[]): Promise<readonly string[]> {
    return this.call("lakinRemoveSheets", ids);
  }

  async select({ sheet, cell }: CellRef): Promise<void> {
    await this.call("lakinSelect", { sheet, cell });
  }

  async selection(): Promise<CellRef | undefined> {
    return (await this.call("lakinSelection")) ?? undefined;
  }

  async readMemory(key: string): Promise<string> {
    return this.call("lakinReadMemory", key);
  }

  async writeMemory(key: string, text: string): Promise<void> {
    await this.call("lakinWriteMemory", key, text);
  }
}

/** Each a second or two of writing where no two are neighbours. */
const cellsAtOnce = 1_000;

/** A sheet too large for one call arrives in several parts, in order. */
function joined(parts: readonly SheetPart[]): Sheet[] {
  const sheets = new Map<string, { part: SheetPart; rows: (SheetCell | undefined)[][] }>();
  for (const part of parts) {
    const sheet = sheets.get(part.name) ?? { part, rows: [] };
    sheets.set(part.name, sheet);
    part.rows.forEach((row, index) => {
      sheet.rows[part.from + index] = row.map((cell) => cell ?? undefined);
    });
  }
  return [...sheets.values()].map(({ part: { name, merges, hidden, isProtected, madeBy }, rows }) => ({
    name,
    rows,
    merges,
    ...(hidden && { hidden }),
    ...(isProtected && { isProtected }),
    ...(madeBy !== "" && { madeBy }),
  }));
}

/** google.script.run refuses undefined where JSON leaves it out or writes null. */
function asJson<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value));
}

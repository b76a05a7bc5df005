import type { Applied, Host, Mark, Marked } from "../../contract/host";
import type { CellWrite, Plan } from "../../contract/plan";
import type { CellRef, SheetCell, Workbook } from "../../contract/snapshot";
import { toA1 } from "../../tables/address";
import { asItStands } from "../as-it-stands";
import { carryOut, type PreparedPlan, preparePlan, takeBack } from "./apply-plan";
import { failureReason, HostRefusal } from "./failure-reason";
import { markCells } from "./mark-cells";
import { readMemory, writeMemory } from "./memory";
import type { ExcelPlatform } from "./platform";
import { readCells, refuseMissing } from "./read-cells";
import { readWorkbook } from "./read-workbook";
import { removeOwnSheets } from "./remove-sheets";

/** The workbook that is open in Excel, through Office.js. */
export class ExcelHost implements Host {
  /** `seen` is told of every workbook that was read whole. */
  constructor(
    private readonly excel: ExcelPlatform,
    private readonly seen: (workbook: Workbook) => void = () => {},
  ) {}

  async readWorkbook(): Promise<Workbook> {
    const workbook = await this.run((context) => readWorkbook(context));
    this.seen(workbook);
    return workbook;
  }

  /** Only these sheets, for a check of what an edit touched. */
  readSheets(names: ReadonlySet<string>): Promise<Workbook> {
    return this.run((context) => readWorkbook(context, names));
  }

  readCells(at: readonly CellRef[]): Promise<readonly SheetCell[]> {
    return at.length === 0 ? Promise.resolve([]) : this.run((context) => readCells(context, at));
  }

  async keep(writes: readonly CellWrite[]): Promise<readonly CellWrite[]> {
    const cells = await this.readCells(writes);
    return writes.map((ref, index) => asItStands(ref, cells[index]));
  }

  async apply(plan: Plan): Promise<Applied> {
    let begun: PreparedPlan | undefined;
    try {
      return await this.run(async (context) => {
        const prepared = await preparePlan(context, plan);
        begun = prepared;
        return carryOut(context, prepared);
      }, this.oneUndoStep());
    } catch (error) {
      const prepared = begun;
      // Taking a sheet away can't be part of an undo step, so putting back is a run of its own.
      if (prepared) await this.run((context) => takeBack(context, prepared));
      throw error;
    }
  }

  mark(marks: readonly Mark[]): Promise<Marked> {
    return this.run((context) => markCells(context, marks, this.excel.isSetSupported("ExcelApi", "1.18")));
  }

  /** Carried through to the end: a sheet that is gone can't be put back, so what is left is tried once more. */
  async removeSheets(ids: readonly string[]): Promise<readonly string[]> {
    const names = new Set<string>();
    const remove = () => this.run((context) => removeOwnSheets(context, ids, names));
    try {
      await remove();
    } catch (error) {
      if (error instanceof HostRefusal) throw error;
      await remove();
    }
    return [...names];
  }

  select({ sheet, cell }: CellRef): Promise<void> {
    return this.run(async (context) => {
      await refuseMissing(context, new Set([sheet]));
      const worksheet = context.workbook.worksheets.getItem(sheet).load("visibility");
      await context.sync();
      if (worksheet.visibility !== "Visible") {
        throw new HostRefusal(`Lembar "${sheet}" tersembunyi: tampilkan dulu untuk melihat sel ${cell}.`);
      }
      worksheet.activate();
      worksheet.getRange(cell).select();
      await context.sync();
    });
  }

  selection(): Promise<CellRef | undefined> {
    return this.run(async (context) => {
      const cell = context.workbook.getActiveCell().load("rowIndex,columnIndex");
      const sheet = cell.worksheet.load("name");
      await context.sync();
      return { sheet: sheet.name, cell: toA1(cell.rowIndex, cell.columnIndex) };
    });
  }

  readMemory(key: string): Promise<string> {
    return readMemory(this.excel, key).catch(refused);
  }

  writeMemory(key: string, text: string): Promise<void> {
    return writeMemory(this.excel, key, text).catch(refused);
  }

  /** Waits while a cell is being typed in, and makes a sentence of what Excel says. */
  private async run<Result>(
    batch: (context: Excel.RequestContext) => Promise<Result>,
    options: Excel.RunOptions = {},
  ): Promise<Result> {
    try {
      return await this.excel.run({ ...options, delayForCellEdit: true }, batch);
    } catch (error) {
      return refused(error);
    }
  }

  /** Older Excels make a step of every round trip, which the user can still take back one by one. */
  private oneUndoStep(): Excel.RunOptions {
    return this.excel.isSetSupported("ExcelApi", "1.20") ? { mergeUndoGroup: true } : {};
  }
}

function refused(error: unknown): never {
  throw failureReason(error);
}

import type { Applied, Mark, Marked } from "../../contract/host";
import type { CellWrite, SheetPlan } from "../../contract/plan";
import type { CellRef, SheetCell } from "../../contract/snapshot";

/**
 * What the sidebar may ask of the script by google.script.run. Only plain JSON crosses, and null stands for nothing.
 * Long work is cut into calls that each stay far below the six minutes a call may take.
 */
export interface Endpoints {
  /** As much of the workbook as one call should read, from `from` on; `next` is where the next call goes on. */
  lakinReadWorkbook(from: Cursor | null): WorkbookPart;
  lakinReadCells(at: readonly CellRef[]): SheetCell[];
  /** Makes a hidden sheet for each of these plans, to be drawn before anything of the user's changes. */
  lakinStage(sheets: readonly SheetName[]): StagedSheet[];
  lakinDraw(staged: StagedSheet, plan: SheetPlan): null;
  /** Writes the cells and shows the staged sheets, or does neither. */
  lakinCommit(staged: readonly StagedSheet[], plans: readonly SheetPlan[], cells: readonly CellWrite[]): Applied;
  lakinDiscard(staged: readonly StagedSheet[]): null;
  /** Takes our marks away and puts these in their place. */
  lakinMark(marks: readonly Mark[]): Marked;
  lakinRemoveSheets(ids: readonly string[]): string[];
  lakinSelect(at: CellRef): null;
  lakinSelection(): CellRef | null;
  lakinReadMemory(key: string): string;
  lakinWriteMemory(key: string, text: string): null;
}

/** 0-based place of a sheet among the workbook's sheets, and of a row in it. */
export interface Cursor {
  readonly sheet: number;
  readonly row: number;
}

export interface WorkbookPart {
  readonly name: string;
  readonly sheets: readonly SheetPart[];
  readonly next: Cursor | null;
  /** Sheets read so far, and in all. */
  readonly done: number;
  readonly total: number;
}

/** Rows of one sheet, from the 0-based row `from` on. */
export interface SheetPart {
  readonly name: string;
  readonly from: number;
  readonly rows: readonly (readonly (SheetCell | null)[])[];
  readonly merges: readonly string[];
  readonly hidden: boolean;
  readonly isProtected: boolean;
  readonly madeBy: string;
}

/** A sheet plan's mark and wanted name. */
export interface SheetName {
  readonly id: string;
  readonly name: string;
}

export interface StagedSheet {
  readonly gid: number;
  readonly id: string;
  /** The name the sheet will have. */
  readonly name: string;
}

/** How a Host reaches the script: through google.script.run in the sidebar, directly in the script itself. */
export type Call = <Name extends keyof Endpoints>(
  name: Name,
  ...args: Parameters<Endpoints[Name]>
) => Promise<ReturnType<Endpoints[Name]>>;

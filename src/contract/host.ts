import type { Plan } from "./plan";
import type { CellRef, SheetCell, Workbook } from "./snapshot";

/** All the app may ask of a spreadsheet; only plain JSON crosses it. Every host passes tests/hosts/contract.ts. */
export interface Host {
  /** The whole workbook, hidden sheets included, in a constant number of round trips. */
  readWorkbook(): Promise<Workbook>;
  /** These cells as they are now, in the given order. A missing sheet is named in the error. */
  readCells(at: readonly CellRef[]): Promise<readonly SheetCell[]>;
  /** Carries a plan out whole, or rejects with an Indonesian reason and leaves the workbook as it was. */
  apply(plan: Plan): Promise<Applied>;
  /** Removes sheets of ours by their marks; a user's sheet is never removed. */
  removeSheets(ids: readonly string[]): Promise<void>;
  /** Shows a cell to the user. */
  select(at: CellRef): Promise<void>;
  /** The cell that is selected now, or none. */
  selection(): Promise<CellRef | undefined>;
  /** A small text kept with the document (undo steps, dismissed findings); "" where there is none yet. */
  readMemory(key: string): Promise<string>;
  writeMemory(key: string, text: string): Promise<void>;
}

export interface Applied {
  /** The names our sheets got, in the plan's order. */
  readonly sheets: readonly string[];
}

import type { CellWrite, Plan } from "./plan";
import type { CellRef, SheetCell, Workbook } from "./snapshot";

/** All the app may ask of a spreadsheet; only plain JSON crosses it. Every host passes tests/hosts/contract.ts. */
export interface Host {
  /** The whole workbook, hidden sheets included, in a constant number of round trips. */
  readWorkbook(): Promise<Workbook>;
  /** These cells as they are now, in the given order. A missing sheet is named in the error. */
  readCells(at: readonly CellRef[]): Promise<readonly SheetCell[]>;
  /**
   * The writes that would put back exactly what these would overwrite, in other cells too where those change with them.
   * Rejects with an Indonesian reason where a cell could not be put back, so that it is better left alone.
   */
  keep(writes: readonly CellWrite[]): Promise<readonly CellWrite[]>;
  /** Carries a plan out whole, or rejects with an Indonesian reason and leaves the workbook as it was. */
  apply(plan: Plan): Promise<Applied>;
  /** Removes sheets of ours by their marks and tells their names; a user's sheet is never removed. */
  removeSheets(ids: readonly string[]): Promise<readonly string[]>;
  /**
   * Shows these marks in the cells and no others of ours; an empty list takes all away. What the cells hold, and the
   * user's own notes and colours, stay as they are: a cell with a note of the user's gets none of ours.
   */
  mark(marks: readonly Mark[]): Promise<Marked>;
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

/** A note beside a cell, and a colour over it, that say what we found there. */
export interface Mark extends CellRef {
  readonly note: string;
  readonly colour?: MarkColour;
}

export type MarkColour = "red" | "orange" | "yellow";

export interface Marked {
  /** How many notes of ours were taken away. */
  readonly removed: number;
  /** Cells that got no note: one of the user's stands there, or the sheet is protected. */
  readonly left: readonly CellRef[];
}

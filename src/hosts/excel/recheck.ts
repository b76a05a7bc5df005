import type { Finding } from "../../contract/finding";
import type { Workbook } from "../../contract/snapshot";
import { runRules } from "../../rules/run";
import { fromA1, parseRange, type Range } from "../../tables/address";
import { findTables } from "../../tables/find-tables";
import type { Table } from "../../tables/table";

/** What is known of the workbook while it is watched. */
export interface Watched {
  readonly workbook: Workbook;
  readonly findings: readonly Finding[];
}

/** Cells that were edited: "B4" or "B4:D9"; whole rows or columns, "5:6", touch all of the sheet. */
export interface Edit {
  readonly sheet: string;
  readonly range: string;
}

export function checkAll(workbook: Workbook): Watched {
  return { workbook, findings: runRules(workbook, findTables(workbook)).findings };
}

/** Checks the tables that the edits touched, and leaves what is known of all others as it is. */
export function recheck(watched: Watched, fresh: Workbook, edits: readonly Edit[]): Watched {
  const read = new Map(fresh.sheets.map((sheet) => [sheet.name, sheet]));
  const sheets = watched.workbook.sheets.map((sheet) => read.get(sheet.name) ?? sheet);
  const added = fresh.sheets.filter(({ name }) => !watched.workbook.sheets.some((sheet) => sheet.name === name));
  const workbook = { ...watched.workbook, sheets: [...sheets, ...added] };

  const touched = findTables(fresh).filter((table) => isTouched(table, edits));
  const { findings } = runRules(workbook, touched);
  const kept = watched.findings.filter((finding) => !touched.some((table) => holds(table, finding)));
  return { workbook, findings: [...kept, ...findings] };
}

function isTouched(table: Table, edits: readonly Edit[]): boolean {
  return edits.some(({ sheet, range }) => {
    if (sheet !== table.sheet) return false;
    return !/^\$?[A-Z]+\$?\d+(:\$?[A-Z]+\$?\d+)?$/.test(range) || overlap(parseRange(range), parseRange(table.range));
  });
}

function holds(table: Table, { sheet, cell }: Finding): boolean {
  const { row, column } = fromA1(cell);
  const at = { top: row, left: column, bottom: row, right: column };
  return sheet === table.sheet && overlap(at, parseRange(table.range));
}

function overlap(one: Range, other: Range): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}

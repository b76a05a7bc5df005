import { contentOf } from "../../app/cell-content";
import type { CellWrite } from "../../contract/plan";
import type { SheetCell } from "../../contract/snapshot";
import { parseRange, toA1 } from "../../tables/address";
import { entryOf, formatOf } from "./cell-entry";
import { type CellRun, cellRuns, rangeOf } from "./cell-runs";
import { HostRefusal } from "./failure-reason";
import { readCells } from "./read-cells";
import { readMerges } from "./read-merges";

/** A range to be written, with what it held before. */
export interface PreparedRun {
  readonly run: CellRun;
  readonly entries: (string | number)[][];
  readonly formats: (string | null)[][];
  readonly before: readonly SheetCell[];
}

/** Reads what is about to be overwritten, and refuses cells that can't be written before anything is. */
export async function prepareCells(
  context: Excel.RequestContext,
  writes: readonly CellWrite[],
): Promise<PreparedRun[]> {
  if (writes.length === 0) return [];
  const standing = await readCells(context, writes);
  const runs = cellRuns(writes);
  await refuseLocked(context, runs);
  await refuseCovered(context, runs);
  return runs.map((run) => {
    const contents = run.places.flatMap((place) => writes[place]?.content ?? []);
    const before = run.places.map((place) => standing[place] ?? { text: "" });
    return {
      run,
      entries: contents.map((content) => [entryOf(content)]),
      formats: contents.map((content, index) => [formatOf(content, before[index]?.format)]),
      before,
    };
  });
}

/** So many cells stay well under five megabytes a request. */
const cellsAtOnce = 20_000;

export async function writeCells(context: Excel.RequestContext, runs: readonly PreparedRun[]): Promise<void> {
  let waiting = 0;
  for (const { run, entries, formats } of runs) {
    const range = rangeOf(context, run);
    if (formats.some(([format]) => format !== null)) range.numberFormat = formats;
    range.formulas = entries;
    waiting += entries.length;
    if (waiting < cellsAtOnce) continue;
    await context.sync();
    waiting = 0;
  }
}

/** Only queues; the caller syncs. */
export function restoreCells(context: Excel.RequestContext, runs: readonly PreparedRun[]): void {
  for (const { run, before } of runs) {
    const range = rangeOf(context, run);
    range.numberFormat = before.map(({ format }) => [format ?? "General"]);
    range.formulas = before.map((cell) => [entryOf(contentOf(cell))]);
  }
}

/** A cell that the protection leaves open is for filling in, and may be written. */
async function refuseLocked(context: Excel.RequestContext, runs: readonly CellRun[]): Promise<void> {
  const protections = [...new Set(runs.map(({ sheet }) => sheet))].map((sheet) => ({
    sheet,
    protection: context.workbook.worksheets.getItem(sheet).protection.load("protected"),
  }));
  await context.sync();
  const isProtected = new Set(protections.filter(({ protection }) => protection.protected).map(({ sheet }) => sheet));
  if (isProtected.size === 0) return;

  const locks = runs
    .filter(({ sheet }) => isProtected.has(sheet))
    .map((run) => ({ run, lock: rangeOf(context, run).format.protection.load("locked") }));
  await context.sync();
  const locked = locks.find(({ lock }) => lock.locked !== false);
  if (locked) throw new HostRefusal(protectedSheet(locked.run.sheet));
}

async function refuseCovered(context: Excel.RequestContext, runs: readonly CellRun[]): Promise<void> {
  const merges = await readMerges(context, boundsOf(runs));
  for (const { sheet, row, column, places } of runs) {
    for (const merge of merges.get(sheet) ?? []) {
      const { top, left, bottom, right } = parseRange(merge);
      if (column < left || column > right) continue;
      const first = Math.max(row, column === left ? top + 1 : top);
      if (first > Math.min(bottom, row + places.length - 1)) continue;
      throw new HostRefusal(
        `Sel ${toA1(first, column)} tertutup sel gabungan ${merge} di lembar "${sheet}": tulis di ${toA1(top, left)}.`,
      );
    }
  }
}

/** One rectangle a sheet, around all that is written there. */
function boundsOf(runs: readonly CellRun[]) {
  return [...new Set(runs.map(({ sheet }) => sheet))].map((sheet) => {
    const here = runs.filter((run) => run.sheet === sheet);
    const row = Math.min(...here.map((run) => run.row));
    const column = Math.min(...here.map((run) => run.column));
    return {
      sheet,
      row,
      column,
      rows: Math.max(...here.map((run) => run.row + run.places.length)) - row,
      columns: Math.max(...here.map((run) => run.column + 1)) - column,
    };
  });
}

export function protectedSheet(sheet: string): string {
  return `Lembar "${sheet}" terproteksi: buka proteksinya lebih dulu (Tinjau > Buka Proteksi Lembar).`;
}

import { contentOf } from "../../app/cell-content";
import type { CellContent, CellWrite } from "../../contract/plan";
import type { SheetCell } from "../../contract/snapshot";
import { parseRange, toA1 } from "../../tables/address";
import { entryOf, formatOf } from "./cell-entry";
import { type CellRun, cellRuns, rangeOf } from "./cell-runs";
import { HostRefusal } from "./failure-reason";
import { readStanding } from "./read-cells";
import { readMerges } from "./read-merges";

/** A range to be written, with what it held before. */
export interface PreparedRun extends CellRun {
  readonly contents: readonly CellContent[];
  readonly formats: (string | null)[][];
  readonly before: readonly SheetCell[];
}

/** Reads what is about to be overwritten, and refuses cells that can't be written before anything is. */
export async function prepareCells(
  context: Excel.RequestContext,
  writes: readonly CellWrite[],
): Promise<PreparedRun[]> {
  if (writes.length === 0) return [];
  const standing = await readStanding(context, writes);
  const runs = cellRuns(writes, (place) => standing[place]?.hidden ?? false);
  await refuseLocked(context, runs);
  await refuseCovered(context, runs);
  return runs.map((run) => {
    const contents = run.places.flatMap((place) => writes[place]?.content ?? []);
    const before = run.places.map((place) => standing[place]?.cell ?? { text: "" });
    return {
      ...run,
      contents,
      formats: contents.map((content, index) => [formatOf(content, before[index]?.format)]),
      before,
    };
  });
}

/** So many cells, and so many ranges, stay well under five megabytes a request. */
const cellsAtOnce = 20_000;
const runsAtOnce = 2_000;

export async function writeCells(context: Excel.RequestContext, runs: readonly PreparedRun[]): Promise<void> {
  for (const batch of batches(runs)) {
    for (const run of batch) {
      const { contents, formats } = run;
      const range = rangeOf(context, run);
      if (formats.some(([format]) => format !== null)) range.numberFormat = formats;
      range.formulas = contents.map((content) => [entryOf(content)]);
    }
    await context.sync();
  }
}

/** Reads back what was written: a value that Excel put elsewhere, or made something else of, is no value written. */
export async function compareCells(context: Excel.RequestContext, runs: readonly PreparedRun[]): Promise<void> {
  for (const batch of batches(runs)) {
    const written = batch.map((run) => ({ run, range: rangeOf(context, run).load("formulas") }));
    await context.sync();
    for (const { run, range } of written) {
      const other = run.contents.findIndex((content, index) => !holds(range.formulas[index]?.[0], content));
      if (other < 0) continue;
      const cell = `${run.sheet}!${toA1(run.row + other, run.column)}`;
      throw new HostRefusal(
        `Excel tidak menyimpan isi sel ${cell} sebagaimana ditulis; tidak ada yang diubah. Hapus saringan di lembar itu, lalu ulangi.`,
      );
    }
  }
}

/** Excel keeps 15 digits of a number, and writes formulas its own way. */
function holds(stored: unknown, content: CellContent): boolean {
  switch (content.kind) {
    case "blank":
      return stored === "";
    case "text":
      return String(stored).replace(/^'/, "") === content.text.replace(/\r\n?/g, "\n").replace(/^'/, "");
    case "number":
      return typeof stored === "number" && Math.abs(stored - content.number) <= 1e-14 * Math.abs(content.number);
    case "formula":
      return typeof stored === "string" && stored.startsWith("=");
  }
}

function batches<Run extends CellRun>(runs: readonly Run[]): Run[][] {
  const all: Run[][] = [];
  let cells = cellsAtOnce;
  for (const run of runs) {
    if (cells >= cellsAtOnce || all.at(-1)?.length === runsAtOnce) {
      all.push([]);
      cells = 0;
    }
    cells += run.places.length;
    all.at(-1)?.push(run);
  }
  return all;
}

/** Puts back what the cells held, with an eye on the rows that are hidden now. */
export async function restoreCells(context: Excel.RequestContext, runs: readonly PreparedRun[]): Promise<void> {
  const cells = runs.flatMap(({ sheet, row, column, before }) =>
    before.map((cell, index) => ({ at: { sheet, cell: toA1(row + index, column) }, cell })),
  );
  const standing = await readStanding(
    context,
    cells.map(({ at }) => at),
  );
  const own = cellRuns(
    cells.map(({ at }) => at),
    (place) => standing[place]?.hidden ?? false,
  );
  for (const batch of batches(own)) {
    for (const run of batch) {
      const before = run.places.map((place) => cells[place]?.cell ?? { text: "" });
      const range = rangeOf(context, run);
      range.numberFormat = before.map(({ format }) => [format ?? "General"]);
      range.formulas = before.map((cell) => [entryOf(contentOf(cell))]);
    }
    await context.sync();
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

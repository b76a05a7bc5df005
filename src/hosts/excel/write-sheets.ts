import { contentOf } from "../../app/cell-content";
import type { SheetPlan } from "../../contract/plan";
import type { Sheet } from "../../contract/snapshot";
import { freeSheetName } from "../free-sheet-name";
import { keepNotes } from "../keep-notes";
import { entryOf } from "./cell-entry";
import { drawCharts, removeGuessedSeries } from "./draw-charts";
import { clearSheet, drawSheet, matrices } from "./draw-sheet";
import { HostRefusal } from "./failure-reason";
import { groupRows } from "./group-rows";
import { loadMarks, markSheet, ownSheets, unmarkSheet } from "./own-sheets";
import { bytesOfRange, Pace } from "./pace";
import { readWorkbook } from "./read-workbook";
import { protectedSheet } from "./write-cells";

interface Target {
  readonly plan: SheetPlan;
  readonly name: string;
  /** As it stands now, where it is there already. */
  readonly standing: Sheet | undefined;
  readonly standingCharts: readonly string[];
  /** Its rows may be hidden by a filter, over which nothing can be written. */
  readonly isFiltered: boolean;
}

export interface PreparedSheets {
  readonly targets: readonly Target[];
  /** Ids whose mark points at a sheet that is gone. */
  readonly staleMarks: readonly string[];
}

export async function prepareSheets(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
): Promise<PreparedSheets> {
  if (plans.length === 0) return { targets: [], staleMarks: [] };
  const names = loadMarks(context);
  const worksheets = context.workbook.worksheets.load("items/name");
  const structure = context.workbook.protection.load("protected");
  await context.sync();

  const { own, stale } = ownSheets(names);
  const sheetOf = new Map([...own].map(([sheet, id]) => [id, sheet]));
  const wanted = new Set(plans.flatMap(({ id }) => sheetOf.get(id) ?? []));
  const charts = new Map(
    [...wanted].map((name) => [name, context.workbook.worksheets.getItem(name).charts.load("items/id")]),
  );
  const filters = new Map(
    [...wanted].map((name) => [name, context.workbook.worksheets.getItem(name).autoFilter.load("enabled")]),
  );
  const standing = wanted.size > 0 ? (await readWorkbook(context, wanted)).sheets : [];

  const taken = worksheets.items.map(({ name }) => name);
  const targets = plans.map((plan): Target => {
    const sheet = standing.find(({ madeBy }) => madeBy === plan.id);
    if (sheet?.isProtected) throw new HostRefusal(protectedSheet(sheet.name));
    if (!sheet && structure.protected) {
      throw new HostRefusal(
        "Struktur buku kerja terproteksi: buka proteksinya (Tinjau > Proteksi Buku Kerja), lalu ulangi.",
      );
    }
    const name = sheet?.name ?? freeSheetName(plan.name, taken);
    taken.push(name);
    const standingCharts = charts.get(name)?.items.map(({ id }) => id) ?? [];
    const isFiltered = filters.get(name)?.enabled ?? false;
    return { plan: keepNotes(plan, sheet), name, standing: sheet, standingCharts, isFiltered };
  });
  return { targets, staleMarks: stale };
}

/** Every sheet is there before any is filled, since formulas of one may point at another; each is sent by itself. */
export async function drawSheets(
  context: Excel.RequestContext,
  { targets, staleMarks }: PreparedSheets,
): Promise<void> {
  if (targets.length === 0) return;
  const { worksheets } = context.workbook;
  for (const { plan, name, standing, isFiltered } of targets) {
    if (standing) {
      const sheet = worksheets.getItem(name);
      if (isFiltered) sheet.autoFilter.remove();
      clearSheet(sheet);
      continue;
    }
    if (staleMarks.includes(plan.id)) unmarkSheet(context, plan.id);
    markSheet(context, plan.id, worksheets.add(name));
  }
  await context.sync();
  for (const { plan, name } of targets) {
    const pace = new Pace(context);
    await drawSheet(worksheets.getItem(name), plan, pace);
    await pace.sync();
  }
}

/** Outlines and charts, which need to know what Excel made of the rest; old charts go only once new ones stand. */
export async function finishSheets(context: Excel.RequestContext, { targets }: PreparedSheets): Promise<void> {
  if (targets.length === 0) return;
  await groupRows(context, targets);
  const drawn = targets.flatMap(({ plan, name }) => drawCharts(context.workbook.worksheets.getItem(name), plan));
  const replaced = targets
    .filter(({ standingCharts }) => standingCharts.length > 0)
    .map(({ name, standingCharts }) => ({
      standingCharts,
      charts: context.workbook.worksheets.getItem(name).charts.load("items/id"),
    }));
  if (drawn.length + replaced.length === 0) return;

  await context.sync();
  removeGuessedSeries(drawn);
  for (const { charts, standingCharts } of replaced) {
    for (const chart of charts.items.filter(({ id }) => standingCharts.includes(id))) chart.delete();
  }
  await context.sync();
}

/** Takes new sheets away again, and gives old ones their contents back. */
export async function restoreSheets(context: Excel.RequestContext, { targets }: PreparedSheets): Promise<void> {
  const { worksheets } = context.workbook;
  const asked = targets.map(({ name, ...target }) => {
    const sheet = worksheets.getItemOrNullObject(name).load("name");
    return { ...target, sheet, charts: target.standing && sheet.charts.load("items/id") };
  });
  const names = loadMarks(context);
  await context.sync();

  const marked = new Set([...ownSheets(names).own].map(([, id]) => id));
  const pace = new Pace(context);
  for (const { plan, sheet, standing, standingCharts, charts } of asked) {
    if (!standing) {
      if (marked.has(plan.id)) unmarkSheet(context, plan.id);
      if (!sheet.isNullObject) sheet.delete();
      continue;
    }
    for (const chart of charts?.items ?? []) if (!standingCharts.includes(chart.id)) chart.delete();
    clearSheet(sheet);
    await restoreContents(sheet, standing, pace);
  }
  await context.sync();
}

async function restoreContents(sheet: Excel.Worksheet, { rows, merges }: Sheet, pace: Pace): Promise<void> {
  for (const { part, formats, entries } of matrices(
    sheet,
    rows,
    (cell) => cell?.format ?? "General",
    (cell) => entryOf(contentOf(cell ?? { text: "" })),
  )) {
    await pace.spend(JSON.stringify([formats, entries]).length + 2 * bytesOfRange);
    part.numberFormat = formats;
    part.formulas = entries;
  }
  for (const merge of merges) {
    await pace.spend(bytesOfRange);
    sheet.getRange(merge).merge();
  }
}

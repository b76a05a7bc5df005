import type { Applied } from "../../contract/host";
import type { Plan } from "../../contract/plan";
import { refuseMissing } from "./read-cells";
import { compareCells, type PreparedRun, prepareCells, restoreCells, writeCells } from "./write-cells";
import { drawSheets, finishSheets, type PreparedSheets, prepareSheets, restoreSheets } from "./write-sheets";

/** All that a plan needs, read and refused before anything is written. */
export interface PreparedPlan {
  readonly runs: readonly PreparedRun[];
  readonly sheets: PreparedSheets;
}

export async function preparePlan(context: Excel.RequestContext, plan: Plan): Promise<PreparedPlan> {
  await refuseMissing(context, new Set(plan.cells.map(({ sheet }) => sheet)));
  const runs = await prepareCells(context, plan.cells);
  return { runs, sheets: await prepareSheets(context, plan.sheets) };
}

export async function carryOut(context: Excel.RequestContext, { runs, sheets }: PreparedPlan): Promise<Applied> {
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  await writeCells(context, runs);
  await compareCells(context, runs);
  await drawSheets(context, sheets);
  await finishSheets(context, sheets);
  return { sheets: sheets.targets.map(({ name }) => name) };
}

/** Puts back what a plan that failed in the middle had changed. */
export async function takeBack(context: Excel.RequestContext, { runs, sheets }: PreparedPlan): Promise<void> {
  await restoreCells(context, runs);
  await restoreSheets(context, sheets);
}

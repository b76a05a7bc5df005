import type { Workbook } from "../contract/snapshot";
import type { Convention } from "../evidence/convention";
import { conventionsOf, weighTables } from "../laws/weigh-tables";
import { lastPeriodOf } from "../report/last-period";
import { type Report, reportOf } from "../report/report";
import { type RuleRun, runRules } from "../rules/run";
import { findTables } from "../tables/find-tables";
import type { Table } from "../tables/table";

/** What a workbook says, and what is wrong with it. */
export interface Examination extends RuleRun {
  readonly tables: readonly Table[];
  /** How each table reckons its columns. */
  readonly conventions: readonly Convention[];
  readonly report: Report;
}

/** The one check of a workbook, for the pane, the watch, the command line and everything that writes from it. */
export function examine(workbook: Workbook): Examination {
  const own = userSheets(workbook);
  const tables = findTables(own);
  const weighed = weighTables(tables);
  const conventions = conventionsOf(weighed);
  const report = reportOf(tables, conventions, lastPeriodOf(workbook));
  return { tables, conventions, report, ...runRules(own, tables, undefined, weighed, report) };
}

/** Summaries of ours are left out; a template that was filled in is the user's. */
export function userSheets(workbook: Workbook): Workbook {
  const sheets = workbook.sheets
    .filter(({ madeBy }) => !madeBy || madeBy.startsWith(templateMark))
    .map((sheet) => ({ ...sheet, madeBy: undefined }));
  return { ...workbook, sheets };
}

/** What the mark of an inserted template begins with. */
export const templateMark = "templat:";

import type { TemplateAnswers } from "../contract/app";
import type { Finding } from "../contract/finding";
import type { SheetPlan } from "../contract/plan";
import type { Workbook } from "../contract/snapshot";
import type { Report } from "../report/report";
import type { Verdicts } from "../report/verdicts";

/** All that a summary is made from: nothing else is known, so nothing else is told. */
export interface SummaryInput {
  /** As the host reads it, our own sheets included. */
  readonly workbook: Workbook;
  readonly report: Report;
  /** The open ones, most important first. */
  readonly findings: readonly Finding[];
  readonly dismissed: readonly { readonly finding: Finding; readonly reason: string }[];
  /** What the open findings say of a figure. */
  readonly verdicts: Verdicts;
  /** Built-in functions in place of ours, so that the workbook needs no add-in. */
  readonly native: boolean;
  /** What the user answered when asked for a template. */
  readonly asked?: Partial<TemplateAnswers>;
  /** "2025-07-31" */
  readonly today: string;
}

export interface Summary {
  /** Marks the sheet as ours; never changes once users have it. */
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** Place in the list that users choose from. */
  readonly order: number;
  /** The sheet, or one Indonesian sentence that says why there is none. */
  build(input: SummaryInput): SheetPlan | string;
}

export function defineSummary(summary: Summary): Summary {
  return summary;
}

import { examine } from "../../src/app/examine";
import type { Workbook } from "../../src/contract/snapshot";
import { verdictsOf } from "../../src/report/verdicts";
import type { SummaryInput } from "../../src/summaries/define";

/** What a summary is made from, once the workbook is checked; nothing is dismissed unless said. */
export function inputOf(workbook: Workbook, change: Partial<SummaryInput> = {}): SummaryInput {
  const { report, findings, failures } = examine(workbook);
  if (failures.length > 0) throw new Error(failures.join("; "));
  const open = change.findings ?? findings;
  return {
    workbook,
    report,
    findings: open,
    dismissed: [],
    verdicts: verdictsOf(open),
    native: false,
    today: "2025-07-31",
    ...change,
  };
}

export const emptyInput: SummaryInput = inputOf({ name: "kosong.xlsx", sheets: [] });

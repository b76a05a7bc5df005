import type { Finding } from "../../src/contract/finding";
import type { Workbook } from "../../src/contract/snapshot";
import { runRules } from "../../src/rules/run";
import { findTables } from "../../src/tables/find-tables";

/** What a check of the workbook finds; our own failures are no findings and stop the measurement. */
export function check(workbook: Workbook): Finding[] {
  const { findings, failures } = runRules(workbook, findTables(workbook));
  if (failures.length > 0) throw new Error(`${workbook.name}: ${failures.join("; ")}`);
  return findings;
}

export const place = (finding: Finding) => `${finding.sheet}!${finding.cell}`;

/** A finding as one line of the baseline. */
export const line = (finding: Finding) => `${finding.severity} ${finding.rule} ${place(finding)}`;

export const isAlarm = (finding: Finding) => finding.severity !== "saran";

import type { Finding } from "../../src/contract/finding";
import { isAlarm, place } from "./check";
import type { Truth, TruthEntry } from "./truth";

export interface Verdict {
  readonly certain: readonly TruthEntry[];
  readonly found: readonly TruthEntry[];
  readonly lost: readonly TruthEntry[];
  /** Certain errors found whose finding says why. */
  readonly diagnosed: readonly TruthEntry[];
  /** Certain errors found by another rule than the truth names. */
  readonly byAnotherRule: readonly TruthEntry[];
  /** "salah" on a cell that no entry lists, or that only uncertain entries list. */
  readonly falseAlarms: readonly Finding[];
  readonly doubtful: { readonly found: number; readonly all: number };
  /** "periksa" on a cell that no entry lists. */
  readonly unlisted: readonly Finding[];
}

export function judge(findings: readonly Finding[], truth: Truth): Verdict {
  const alarms = findings.filter(isAlarm);
  const at = (entry: TruthEntry) => alarms.filter((finding) => entry.cells.includes(place(finding)));
  const certain = truth.entries.filter((entry) => entry.certain);
  const doubtful = truth.entries.filter((entry) => !entry.certain);
  const found = certain.filter((entry) => at(entry).length > 0);
  const certainCells = new Set(certain.flatMap(({ cells }) => cells));
  const listedCells = new Set([...certainCells, ...truth.contradicted, ...doubtful.flatMap(({ cells }) => cells)]);

  return {
    certain,
    found,
    lost: certain.filter((entry) => !found.includes(entry)),
    diagnosed: found.filter((entry) => at(entry).some(({ diagnosis }) => diagnosis)),
    byAnotherRule: found.filter((entry) => !at(entry).some(({ rule }) => entry.rules.includes(rule))),
    falseAlarms: alarms.filter((finding) => finding.severity === "salah" && !certainCells.has(place(finding))),
    doubtful: { found: doubtful.filter((entry) => at(entry).length > 0).length, all: doubtful.length },
    unlisted: alarms.filter((finding) => finding.severity === "periksa" && !listedCells.has(place(finding))),
  };
}

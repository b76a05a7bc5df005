import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The findings of every report and variant as they were last accepted, one line each. */
export type Baseline = Record<string, readonly string[]>;

const file = fileURLToPath(new URL("baseline.json", import.meta.url));

export function readBaseline(): Baseline {
  return JSON.parse(readFileSync(file, "utf8")) as Baseline;
}

export function writeBaseline(baseline: Baseline): void {
  writeFileSync(file, `${JSON.stringify(baseline, null, 2)}\n`);
}

export interface Drift {
  readonly appeared: readonly string[];
  readonly wentAway: readonly string[];
}

export function drift(before: readonly string[], now: readonly string[]): Drift {
  return {
    appeared: now.filter((line) => !before.includes(line)),
    wentAway: before.filter((line) => !now.includes(line)),
  };
}

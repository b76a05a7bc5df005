import { expect, test } from "vitest";
import type { Diagnosis, Finding } from "../../src/contract/finding";
import type { Workbook } from "../../src/contract/snapshot";
import type { Rule } from "../../src/rules/define";
import { runRules } from "../../src/rules/run";
import { findTables } from "../../src/tables/find-tables";
import { sheetFrom } from "../support/table-from";

interface ValidCase {
  readonly name: string;
  /** One sheet named "Lembar1". */
  readonly rows?: readonly string[];
  /** Or several, by name. */
  readonly sheets?: Readonly<Record<string, readonly string[]>>;
}

/** What a case says of a finding; the rest of it is left open. */
type Expected = Partial<Omit<Finding, "diagnosis" | "fix" | "related">> & {
  readonly diagnosis?: Partial<Diagnosis> | null;
  readonly fix?: Partial<NonNullable<Finding["fix"]>> | null;
  readonly related?: readonly string[];
};

interface InvalidCase extends ValidCase {
  readonly findings: readonly Expected[];
}

interface Cases {
  readonly valid: readonly ValidCase[];
  readonly invalid: readonly InvalidCase[];
}

/** Runs one rule alone over small sheets, and looks after its manners. */
export function testRule<Key extends string>(rule: Rule<Key>, { valid, invalid }: Cases): void {
  const names = [...valid, ...invalid].map(({ name }) => name);
  test("every case is there once", () => expect(names).toEqual([...new Set(names)]));

  test.each(valid)("nothing to find: $name", (each) => {
    expect(run(rule, each).map(({ cell, message }) => `${cell}: ${message}`)).toEqual([]);
  });

  test.each(invalid)("found: $name", (each) => {
    const found = run(rule, each);
    expect(found.map(({ cell }) => cell)).toEqual(each.findings.map(({ cell }) => cell));
    for (const [at, expected] of each.findings.entries()) matches(found[at] as Finding, expected);
  });
}

function run<Key extends string>(rule: Rule<Key>, each: ValidCase): Finding[] {
  const sheets = each.sheets ?? { Lembar1: each.rows ?? [] };
  const workbook: Workbook = {
    name: "uji.xlsx",
    sheets: Object.entries(sheets).map(([name, rows]) => sheetFrom(rows, name)),
  };
  const tables = findTables(workbook);
  expect(tables, "no table is recognised").not.toEqual([]);
  const { findings, failures } = runRules(deepFreeze(workbook), deepFreeze(tables), [rule as Rule]);
  expect(failures).toEqual([]);
  for (const finding of findings) {
    const words = [finding.message, finding.diagnosis?.message ?? "."].join(" ");
    expect(words, "a word is not filled in").not.toMatch(/[{}]|undefined|NaN/);
    expect(finding.message).toMatch(/\.$/);
  }
  return findings;
}

function matches(finding: Finding, { diagnosis, fix, related, ...plain }: Expected): void {
  expect(finding).toMatchObject(plain);
  if (diagnosis === null) expect(finding.diagnosis).toBeUndefined();
  else if (diagnosis) expect(finding.diagnosis).toMatchObject(diagnosis);
  if (fix === null) expect(finding.fix).toBeUndefined();
  else if (fix) expect(finding.fix).toMatchObject(fix);
  if (related) expect(finding.related.map(({ cell }) => cell)).toEqual(expect.arrayContaining([...related]));
}

/** A rule changes nothing that it reads. */
function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  // A Decimal keeps its own counsel, and freezing it would break its arithmetic.
  if ("toDecimalPlaces" in value) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}

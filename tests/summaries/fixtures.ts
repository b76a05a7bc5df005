import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { SheetPlan } from "../../src/contract/plan";
import { openXlsx } from "../../src/hosts/xlsx/open-xlsx";
import type { SummaryInput } from "../../src/summaries/define";
import { summaries } from "../../src/summaries/sheets";
import { inputOf } from "../support/summary-input";

export const reports = ["sei-balai-2024", "sei-mangkei-tw2-2025", "biro-pengendalian-tw2-2025"] as const;
export type Report = (typeof reports)[number];
/** All as text, as printed; or typed as numbers; or all tables on one sheet. */
export type Form = "teks" | "angka" | "satu";

export function reportBytes(report: Report, form: Form): Uint8Array {
  return new Uint8Array(readFileSync(fileURLToPath(new URL(`../fixtures/${report}.${form}.xlsx`, import.meta.url))));
}

const inputs = new Map<string, Promise<SummaryInput>>();

/** Read and checked once for all tests of a file. */
export function inputFrom(report: Report, form: Form, native = false): Promise<SummaryInput> {
  const key = `${report}.${form}.${native}`;
  const known = inputs.get(key) ?? read(report, form, native);
  inputs.set(key, known);
  return known;
}

async function read(report: Report, form: Form, native: boolean): Promise<SummaryInput> {
  const host = await openXlsx(reportBytes(report, form), `${report}.xlsx`);
  return inputOf(await host.readWorkbook(), { native });
}

const made = new Map<SummaryInput, readonly SheetPlan[]>();

/** The sheets that can be made, all of them. */
export function plansFor(input: SummaryInput): readonly SheetPlan[] {
  const plans = made.get(input) ?? makeAll(input);
  made.set(input, plans);
  return plans;
}

function makeAll(input: SummaryInput): readonly SheetPlan[] {
  return summaries.flatMap((summary) => {
    const built = summary.build(input);
    return typeof built === "string" ? [] : [built];
  });
}

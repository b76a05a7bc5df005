import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { SheetPlan } from "../../src/app/plan";
import { openXlsx } from "../../src/hosts/xlsx/open-xlsx";
import { runRules } from "../../src/rules/run";
import { summaries } from "../../src/summaries";
import type { SummaryInput } from "../../src/summaries/define";
import { findTables } from "../../src/tables/find-tables";

export const reports = ["sei-balai-2024", "sei-mangkei-tw2-2025", "biro-pengendalian-tw2-2025"] as const;
export type Report = (typeof reports)[number];
/** All as text, as printed; or typed as numbers; or all tables on one sheet. */
export type Form = "teks" | "angka" | "satu";

export function reportBytes(report: Report, form: Form): Uint8Array {
  return new Uint8Array(readFileSync(fileURLToPath(new URL(`../fixtures/${report}.${form}.xlsx`, import.meta.url))));
}

export async function inputFrom(report: Report, form: Form, native = false): Promise<SummaryInput> {
  const host = await openXlsx(reportBytes(report, form), `${report}.xlsx`);
  const workbook = await host.readWorkbook();
  const tables = findTables(workbook);
  const { findings } = runRules(workbook, tables);
  return { workbook, tables, findings, dismissed: [], native, today: "2025-07-31" };
}

/** The sheets that can be made, all of them. */
export function plansFor(input: SummaryInput): readonly SheetPlan[] {
  return summaries.flatMap((summary) => {
    const built = summary.build(input);
    return typeof built === "string" ? [] : [built];
  });
}

import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { callsLakin } from "../../src/catalogue/formulas";
import type { SheetPlan } from "../../src/contract/plan";
import { summaries } from "../../src/summaries/sheets";
import { parseRange } from "../../src/tables/address";
import { emptyInput } from "../support/summary-input";
import { inputFrom, plansFor, reports } from "./fixtures";
import { held } from "./read-plan";

describe("every summary", () => {
  it("is named after its file and has a place of its own in the list", () => {
    const folder = fileURLToPath(new URL("../../src/summaries/sheets", import.meta.url));
    const files = readdirSync(folder).filter((file) => /\.ts$/.test(file) && !/^(define|index)\.ts$/.test(file));
    expect(summaries.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
    expect(new Set(summaries.map(({ order }) => order)).size).toBe(summaries.length);
  });

  it.each(
    summaries.map((summary) => [summary.id, summary] as const),
  )("%s says in a sentence why there is nothing to make", (_, summary) => {
    expect(summary.build(emptyInput)).toMatch(/^[A-Z].*(tidak dibuat|tidak ada).*\.$/);
  });
});

describe.each(reports)("the sheets made from %s", (report) => {
  it("change nothing that they read", async () => {
    const input = await inputFrom(report, "teks");
    const before = JSON.stringify([input.workbook, input.findings]);
    plansFor(input);
    expect(JSON.stringify([input.workbook, input.findings])).toBe(before);
  });

  it("are ready to print: A4 lying down, the header kept in view, all that is printed inside the print area", async () => {
    for (const plan of plansFor(await inputFrom(report, "teks"))) {
      expect(plan.landscape, plan.id).toBe(true);
      expect(plan.freeze?.rows, plan.id).toBeGreaterThan(0);
      if (plan.printTitleRows) expect(plan.printTitleRows, plan.id).toEqual([plan.freeze?.rows, plan.freeze?.rows]);
      const area = parseRange(plan.printArea ?? "");
      expect(area.right, plan.id).toBe(plan.widths.length - 1);
      for (const { from, to } of plan.charts) {
        expect(parseRange(`${from}:${to}`).bottom, plan.id).toBeLessThanOrEqual(area.bottom);
        expect(parseRange(`${from}:${to}`).right, plan.id).toBeLessThanOrEqual(area.right);
      }
    }
  });

  it("name each row once for the user's notes", async () => {
    for (const plan of plansFor(await inputFrom(report, "teks"))) {
      const { notes } = plan;
      if (!notes) continue;
      const keys = plan.rows.flatMap((row) => held(row[notes.keyColumn]) ?? []);
      expect(keys.length, plan.id).toBeGreaterThan(0);
      expect(new Set(keys).size, plan.id).toBe(keys.length);
    }
  });

  it("show a figure or a dash, never an error", async () => {
    for (const plan of plansFor(await inputFrom(report, "teks"))) {
      for (const cell of plan.rows.flat()) expect(String(held(cell) ?? ""), plan.id).not.toMatch(/^#/);
    }
  });

  it("need no add-in when built-in functions are asked for", async () => {
    const plans = plansFor(await inputFrom(report, "teks", true));
    expect(formulasOf(plans).filter(callsLakin)).toEqual([]);
    expect(formulasOf(plansFor(await inputFrom(report, "teks"))).some(callsLakin)).toBe(true);
  });

  it("hold the same results with our functions and with built-in ones", async () => {
    const ours = plansFor(await inputFrom(report, "teks"));
    const builtIn = plansFor(await inputFrom(report, "teks", true));
    for (const [index, plan] of ours.entries()) {
      const results = (rows: SheetPlan["rows"]) =>
        rows.slice(0, 30).map((row) => Array.from(row, (cell) => held(cell)));
      expect(results(builtIn[index]?.rows ?? []), plan.id).toEqual(results(plan.rows));
    }
  });
});

function formulasOf(plans: readonly SheetPlan[]): readonly string[] {
  return plans.flatMap(({ rows }) =>
    rows.flat().flatMap((cell) => (cell?.content.kind === "formula" ? [cell.content.formula] : [])),
  );
}

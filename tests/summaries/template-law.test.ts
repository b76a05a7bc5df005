import { describe, expect, it } from "vitest";
import type { SummaryInput } from "../../src/summaries/define";
import { narrate } from "../../src/summaries/narrative/narrate";
import { summaries } from "../../src/summaries/sheets";
import { templates } from "../../src/summaries/templates";
import { filledTemplate, type Typing } from "../support/filled-template";
import { inputOf } from "../support/summary-input";
import { figureOf } from "./read-plan";
import { type Case, cases } from "./template-fillings";

function told(input: SummaryInput): string {
  const document = narrate(input);
  if (typeof document === "string") return document;
  return document.blocks
    .flatMap((block) => {
      if (block.kind === "paragraph") return [block.text];
      return block.kind === "blank" ? [`${block.label}: ${block.text ?? ""}`] : [];
    })
    .join("\n");
}

function alarms({ findings }: SummaryInput): readonly string[] {
  return findings.map(({ severity, cell, message }) => `${severity} ${cell}: ${message}`);
}

function expectRight({ kind, figures, told: sentences }: Case, input: SummaryInput): void {
  expect(input.report.tables.map((table) => table.kind)).toEqual([kind]);
  expect(alarms(input)).toEqual([]);
  for (const [id, label, title, expected] of figures) {
    const plan = summaries.find((summary) => summary.id === id)?.build(input);
    if (!plan || typeof plan === "string") throw new Error(plan ?? `No summary ${id}.`);
    const figure = figureOf(plan, label, title);
    if (typeof expected === "number") expect(figure, `${id} · ${label} · ${title}`).toBeCloseTo(expected, 4);
    else expect(figure, `${id} · ${label} · ${title}`).toBe(expected);
  }
  const words = told(input);
  for (const sentence of sentences) expect(words).toContain(sentence);
  expect(words).not.toContain("[Periksa");
}

/** Neither is a table of figures. */
const aside = ["contoh-fungsi", "identitas"];

describe("a template that was filled in", () => {
  it("is tried for every template", () => {
    const tried = new Set(cases.map(({ id }) => id));
    expect(templates.map(({ id }) => id).filter((id) => !tried.has(id) && !aside.includes(id))).toEqual([]);
  });

  const typings: readonly Typing[] = ["angka", "teks"];
  describe.each(typings)("with what is typed kept as %s", (typing) => {
    it.each(cases.map((each) => [each.id, each] as const))("%s is recognised, right and not doubted", (_, each) => {
      expectRight(each, inputOf(filledTemplate(each.id, each.filling, typing, each.rows)));
    });
  });

  const growing = cases.filter(({ rows }) => rows !== undefined);
  it.each(
    growing.map((each) => [each.id, each] as const),
  )("%s is so with three rows left empty before its total", (_, each) => {
    expectRight(each, inputOf(filledTemplate(each.id, each.filling, "angka", (each.rows ?? 0) + 3)));
  });

  it.each(
    cases.flatMap((each) => (each.planted ? [[each.id, each, each.planted] as const] : [])),
  )("%s with one figure typed wrong shows that one", (_, each, { cell, typed, found }) => {
    const filling = { ...each.filling, over: { ...each.filling.over, [cell]: typed } };
    const input = inputOf(filledTemplate(each.id, filling, "angka", each.rows));
    const cells = input.verdicts.all.map((finding) => finding.cell);
    expect(cells).toEqual([...found]);
  });
});

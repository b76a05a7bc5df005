import { describe, expect, it } from "vitest";
import { catalogue } from "../../src/catalogue";
import { callsLakin, toNative } from "../../src/catalogue/formulas";
import type { SheetPlan } from "../../src/contract/plan";
import type { SheetCell } from "../../src/contract/snapshot";
import { templates } from "../../src/summaries/templates";
import { findTables } from "../../src/tables/find-tables";
import { emptyInput } from "../support/summary-input";
import { held } from "./read-plan";

function planOf(id: string): SheetPlan {
  const built = templates.find((template) => template.id === id)?.build(emptyInput);
  if (!built || typeof built === "string") throw new Error(`No template ${id}.`);
  return built;
}

/** A template as the checker sees it once figures were typed into its blanks. */
function filled(plan: SheetPlan, figure: string) {
  const rows = plan.rows.map((row) =>
    Array.from(row, (cell, column): SheetCell | undefined => {
      if (!cell) return undefined;
      // Wide columns are for words.
      if (cell.style === "input") return { text: (plan.widths[column] ?? 0) > 25 ? "Kecamatan contoh" : figure };
      const value = held(cell);
      return value === undefined || value === "" ? undefined : { text: String(value) };
    }),
  );
  return { name: "isian.xlsx", sheets: [{ name: plan.name, rows, merges: plan.merges }] };
}

/** Tables to fill in; the sheet of examples is none. */
const forms = templates.filter(({ id }) =>
  planOf(id)
    .rows.flat()
    .some((cell) => cell?.style === "input"),
);

describe("every form", () => {
  it.each(
    forms.map(({ id }) => [id]),
  )("%s has a header, its lists inside the table, and calls only functions that exist", (id) => {
    const plan = planOf(id);
    const header = plan.rows[(plan.freeze?.rows ?? 1) - 1] ?? [];
    expect(header.every((cell) => cell?.style === "header")).toBe(true);
    expect(header).toHaveLength(plan.widths.length);
    const known = new Set(catalogue.map(({ name }) => name));
    for (const cell of plan.rows.flat()) {
      if (cell?.content.kind !== "formula") continue;
      const called = cell.content.formula.match(/\b(KEK|IKM|AKIP|LKJ|ANGGARAN|ANGKA)\.[A-Z]+/g) ?? [];
      expect(
        called.filter((name) => !known.has(name)),
        cell.content.formula,
      ).toEqual([]);
      expect(cell.content.formula).not.toMatch(/[{}]/);
    }
    for (const { range } of plan.lists) expect(range).toMatch(/^[A-Z]+\d+(:[A-Z]+\d+)?$/);
  });

  it.each(forms.map(({ id }) => [id]))("%s can do without the add-in", (id) => {
    const formulas = planOf(id)
      .rows.flat()
      .flatMap((cell) => (cell?.content.kind === "formula" ? [cell.content.formula] : []));
    expect(formulas.map(toNative).filter(callsLakin)).toEqual([]);
  });

  it("is listed once", () => {
    expect(new Set(templates.map(({ id }) => id)).size).toBe(templates.length);
    expect(new Set(templates.map(({ order }) => order)).size).toBe(templates.length);
  });
});

describe("a filled template is recognised by the checker", () => {
  it.each([
    ["kek-iku", "iku", "90%"],
    ["kek-investasi-pelaku", "investasi-pelaku", "1.000"],
    ["kek-daya-saing", "daya-saing", "1.000"],
    ["biro-investasi", "investasi-kawasan", "1.000"],
    ["biro-tenaga-kerja", "tenaga-kerja", "1.000"],
    ["opd-perjanjian-kinerja", "iku", "85,00"],
    ["opd-iku", "iku", "85,00"],
    ["opd-renstra", "renstra", "85,00"],
    ["opd-pembanding", "pembanding", "85,00"],
    ["opd-ikm", "skm-unsur", "3,20"],
    ["opd-skm-responden", "skm-responden", "4"],
    ["opd-akip", "akip-komponen", "10,00"],
    ["opd-anggaran", "anggaran", "1.000.000"],
    ["opd-efisiensi", "efisiensi", "88,65%"],
    ["opd-program-kegiatan", "program-kegiatan", "100"],
  ])("%s as %s", (id, kind, figure) => {
    const kinds = findTables(filled(planOf(id), figure)).map((table) => table.kind);
    expect(kinds[0]).toBe(kind);
  });
});

describe("the worksheet for AKIP 88/2021", () => {
  const plan = planOf("lke-akip");

  it("weighs each component's parts by 20, 30 and 50 percent", () => {
    const weights = plan.rows.flatMap((row) => (row[3]?.style === "input" ? [held(row[2])] : []));
    expect(weights).toEqual([6, 9, 15, 6, 9, 15, 3, 4.5, 7.5, 5, 7.5, 12.5]);
  });

  it("offers the gradation letters for every part", () => {
    expect(plan.lists.map(({ range }) => range)).toEqual(["D5:D7", "D9:D11", "D13:D15", "D17:D19"]);
    expect(plan.lists[0]?.values).toEqual(["AA", "A", "BB", "B", "CC", "C", "D", "E"]);
  });

  it("works the predicate out once all parts are graded", () => {
    const total = plan.rows.find((row) => held(row[1]) === "Nilai Akuntabilitas Kinerja");
    const content = total?.[4]?.content;
    expect(content?.kind === "formula" && content.formula).toBe('=IF(COUNT(E4,E8,E12,E16)<4,"",SUM(E4,E8,E12,E16))');
  });
});

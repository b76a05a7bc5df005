import { describe, expect, it } from "vitest";
import { createApp } from "../../../src/app/create-app";
import { MemoryHost } from "../../../src/hosts/memory/memory-host";
import type { Call } from "../../../src/hosts/sheets/protocol";
import { SheetsHost } from "../../../src/hosts/sheets/sheets-host";
import { readVariant, slugs, variants } from "../../laporan/fixture";
import { builtAppsScript } from "../../support/shared";
import { parsed } from "./fake-input";
import { FakeSheets } from "./fake-sheets";

const code = await builtAppsScript();
const reports = slugs.flatMap((slug) => variants.map((variant) => [slug, variant] as const));

describe("a real report", () => {
  it.each(reports)("%s (%s) gives the same findings in Sheets as in a file", async (slug, variant) => {
    const workbook = await readVariant(slug, variant);
    const sheets = new FakeSheets(code, "", workbook);
    const call: Call = async (name, ...args) => sheets.run(name, args) as never;
    const app = createApp(new SheetsHost(call));

    const here = await app.check();
    const there = await createApp(new MemoryHost(workbook)).check();
    expect(here.failures).toEqual([]);
    expect(here.tables).toEqual(there.tables);
    expect(here.findings).toEqual(there.findings);
  });

  it("is summed up on sheets of its own, with our functions and then without, and put back", async () => {
    const workbook = await readVariant("sei-balai-2024", "angka");
    const sheets = new FakeSheets(code, "", workbook);
    const call: Call = async (name, ...args) => sheets.run(name, args) as never;
    const app = createApp(new SheetsHost(call));
    const before = await app.check();

    const ids = app.summaries().map(({ id }) => id);
    for (const native of [false, true]) {
      const { sheets: made } = await app.summarise(ids, { native });
      expect(made.length).toBeGreaterThan(2);
      for (const name of made) {
        const range = sheets.book.sheets.find((each) => each.name === name)?.getDataRange();
        const formulas = range?.getFormulas().flat().filter(Boolean) ?? [];
        expect(formulas.filter((formula) => parsed(formula, true) === undefined)).toEqual([]);
        expect(formulas.filter((formula) => /\b(KEK|IKM|AKIP|LKJ|ANGGARAN|ANGKA)\./.test(formula))).toEqual([]);
      }
    }
    expect((await app.check()).findings).toEqual(before.findings);

    await app.undo();
    expect(sheets.book.sheets.map(({ name }) => name)).toEqual(workbook.sheets.map(({ name }) => name));
  });
});

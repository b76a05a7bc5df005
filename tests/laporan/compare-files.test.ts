import { describe, expect, test } from "vitest";
import { compareFiles } from "../../src/rules/files/compare-files";
import { findTables } from "../../src/tables/find-tables";
import { readVariant, slugs, variants } from "./fixture";
import { readTruth } from "./truth";

describe.each(variants)("the reports beside each other, as %s", (variant) => {
  test("each difference is told to both, and nothing else is", async () => {
    const files = await Promise.all(
      slugs.map(async (name) => ({ name, tables: findTables(await readVariant(name, variant)) })),
    );
    const found = compareFiles(files).map(({ file, finding }) => `${file}#${finding.sheet}!${finding.cell}`);
    // The truth of the reports on one sheet keeps the cells of the sheets they come from.
    if (variant === "satu") {
      expect(found).toHaveLength(9);
      return;
    }
    const entries = readTruth("biro-pengendalian-tw2-2025", variant).betweenFiles;
    for (const { id, cells } of entries)
      expect(
        found.filter((cell) => cells.includes(cell)),
        id,
      ).not.toEqual([]);
    expect(found.filter((cell) => !entries.some(({ cells }) => cells.includes(cell)))).toEqual([]);
  });
});

test("a report beside itself has nothing to tell", async () => {
  const workbook = await readVariant("sei-mangkei-tw2-2025", "teks");
  const tables = findTables(workbook);
  expect(
    compareFiles([
      { name: "a.xlsx", tables },
      { name: "b.xlsx", tables },
    ]),
  ).toEqual([]);
});

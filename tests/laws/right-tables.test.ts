import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runRules } from "../../src/rules/run";
import { findTables } from "../../src/tables/find-tables";
import { sheetFrom, workbookFrom } from "../support/table-from";
import { kinds, Random, type RightTable } from "./right-tables";

/** Enough to meet each way in which a kind varies; `npm run score` tries many more. */
const runs = 12;

function alarms(rows: readonly string[]): { cell: string; message: string }[] {
  const workbook = workbookFrom(sheetFrom(rows));
  const { findings, failures } = runRules(workbook, findTables(workbook));
  expect(failures).toEqual([]);
  return findings.filter(({ severity }) => severity !== "saran");
}

/** One of the leading digits of a reckoned figure is another. */
function planted(
  { rows, reckoned }: RightTable,
  random: Random,
): { rows: readonly string[]; cell: string } | undefined {
  const [row, column] = random.one(reckoned);
  const cells = (rows[row] ?? "").split("|").map((text) => text.trim());
  const text = cells[column] ?? "";
  const digits = [...text].flatMap((letter, at) => (/\d/.test(letter) ? [at] : []));
  if (digits.length < 4) return undefined;
  const at = digits[random.whole(0, 1)] ?? 0;
  const wrong = `${text.slice(0, at)}${(Number(text[at]) + random.whole(1, 8)) % 10 || 5}${text.slice(at + 1)}`;
  if (wrong === text) return undefined;
  return {
    rows: rows.with(row, cells.with(column, wrong).join(" | ")),
    cell: `${String.fromCharCode(65 + column)}${row + 1}`,
  };
}

describe.each(Object.entries(kinds))("%s", (_, make) => {
  test("nothing is found in a right table", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), (seed) => {
        const { rows } = make(new Random(seed));
        expect(alarms(rows), rows.join("\n")).toEqual([]);
      }),
      { numRuns: runs, seed: 2024, endOnFailure: true },
    );
  });

  test("a mistyped digit is found at its cell", () => {
    const random = new Random(7);
    const seen = Array.from({ length: runs }, (_each, at) => planted(make(new Random(at + 11)), random)).filter(
      (error) => error !== undefined,
    );
    const missed = seen.filter(({ rows, cell }) => !alarms(rows).some((alarm) => alarm.cell === cell));
    expect(missed.length, missed[0]?.rows.join("\n")).toBeLessThanOrEqual(Math.ceil(seen.length / 10));
  });
});

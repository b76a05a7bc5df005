import { readFileSync } from "node:fs";
import type { Workbook } from "../../src/contract/snapshot";

interface Fixture {
  readonly slug: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: readonly (readonly (string | null)[])[];
    readonly merges?: readonly string[];
  }[];
}

/** A report of tests/fixtures as it is when its tables were pasted as text. */
export function fixtureWorkbook(slug: string): Workbook {
  const fixture: Fixture = JSON.parse(readFileSync(`tests/fixtures/${slug}.fixture.json`, "utf8"));
  return {
    name: slug,
    sheets: fixture.sheets.map(({ name, rows, merges = [] }) => ({
      name,
      merges,
      rows: rows.map((row) => row.map((text) => (text ? { text } : undefined))),
    })),
  };
}

export const fixtureSlugs = ["biro-pengendalian-tw2-2025", "sei-balai-2024", "sei-mangkei-tw2-2025"] as const;

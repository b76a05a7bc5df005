import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Sheet, SheetCell, Workbook } from "../../src/contract/snapshot";
import { readXlsx } from "../../src/hosts/xlsx/read/read";

export const slugs = ["sei-balai-2024", "sei-mangkei-tw2-2025", "biro-pengendalian-tw2-2025"] as const;
export const variants = ["teks", "angka", "satu"] as const;
export type Variant = (typeof variants)[number];

export function fixturePath(name: string): string {
  return fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
}

/** The report as a workbook file: pasted texts, typed numbers, or all tables on one sheet. */
export async function readVariant(slug: string, variant: Variant): Promise<Workbook> {
  const name = `${slug}.${variant}.xlsx`;
  return readXlsx(new Uint8Array(readFileSync(fixturePath(name))), name);
}

interface JsonReport {
  readonly slug: string;
  readonly sheets: readonly {
    readonly name: string;
    readonly rows: readonly (readonly string[])[];
    readonly merges: readonly string[];
  }[];
}

/** A report as its tables were typed off: every cell a text. */
export function readFixtureTables(slug: string): Workbook {
  const report = JSON.parse(readFileSync(fixturePath(`${slug}.fixture.json`), "utf8")) as JsonReport;
  const sheets = report.sheets.map(
    ({ name, rows, merges }): Sheet => ({ name, merges, rows: rows.map((row) => row.map(textCell)) }),
  );
  return { name: report.slug, sheets };
}

const textCell = (text: string): SheetCell | undefined => (text === "" ? undefined : { text });

import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ListObject, Sheet, SheetCell, Workbook } from "../../src/contract/snapshot";
import { showNumber } from "../../src/numbers/print";
import { withCells } from "./cells";

type JsonCell = string | number | null | Partial<SheetCell>;

interface JsonSheet {
  readonly name: string;
  readonly merges: readonly string[];
  readonly listObjects?: readonly ListObject[];
  readonly rows: readonly (readonly JsonCell[])[];
}

/** An error put into a made-up report that is right without it. */
export interface Planted {
  readonly cell: string;
  readonly value: JsonCell;
  readonly rule: string;
  /** Where a finding counts: this cell, or what it is computed with. */
  readonly at: readonly string[];
  readonly cause?: string;
  readonly why: string;
}

export interface Synthetic {
  readonly slug: string;
  readonly workbook: Workbook;
  readonly planted: readonly Planted[];
}

const folder = fileURLToPath(new URL("../fixtures/sintetis/", import.meta.url));

export function readSynthetics(): Synthetic[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => {
      const { slug, sheets, planted } = JSON.parse(readFileSync(folder + name, "utf8")) as {
        slug: string;
        sheets: readonly JsonSheet[];
        planted: readonly Planted[];
      };
      return { slug, workbook: { name: slug, sheets: sheets.map(sheetOf) }, planted };
    });
}

export function withPlanted(workbook: Workbook, { cell, value }: Planted): Workbook {
  return withCells(workbook, new Map([[cell, cellOf(value)]]));
}

function sheetOf({ name, merges, listObjects, rows }: JsonSheet): Sheet {
  return { name, merges, rows: rows.map((row) => row.map(cellOf)), ...(listObjects ? { listObjects } : {}) };
}

function cellOf(cell: JsonCell): SheetCell | undefined {
  if (cell === null || cell === "") return undefined;
  if (typeof cell === "string") return { text: cell };
  const typed = typeof cell === "number" ? { number: cell } : cell;
  if (typed.number === undefined) return { text: "", ...typed };
  return { text: showNumber(typed.number, typed.format), ...typed };
}

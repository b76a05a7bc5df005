import type { Sheet, SheetCell, Workbook } from "../../src/contract/snapshot";
import { toRange } from "../../src/tables/address";
import { findTables } from "../../src/tables/find-tables";
import type { Table } from "../../src/tables/table";

/**
 * A sheet drawn as text: one string a row, cells apart by "|". A cell of "<" is merged into the one to its left,
 * "^" into the one above; "*text*" is bold; a number written as "=12.5" is a typed one.
 */
export function sheetFrom(rows: readonly string[], name = "Lembar1"): Sheet {
  const texts = rows.map((row) => row.split("|").map((text) => text.trim()));
  return { name, merges: mergesOf(texts), rows: texts.map((row) => row.map(cellFrom)) };
}

export function workbookFrom(...sheets: readonly Sheet[]): Workbook {
  return { name: "contoh.xlsx", sheets };
}

export function tablesFrom(rows: readonly string[]): Table[] {
  return findTables(workbookFrom(sheetFrom(rows)));
}

function cellFrom(text: string): SheetCell | undefined {
  if (text === "" || text === "<" || text === "^") return undefined;
  if (/^=-?[\d.]+%?$/.test(text)) return typed(text.slice(1));
  const bold = /^\*(.+)\*$/.exec(text)?.[1];
  return bold ? { text: bold, bold: true } : { text };
}

/** "=0.5%" is 0.005 shown as 0,5%. */
function typed(text: string): SheetCell {
  const percent = text.endsWith("%");
  const digits = text.replace("%", "");
  const decimals = digits.split(".")[1]?.length ?? 0;
  const shown = digits.replace(".", ",");
  if (!percent)
    return { text: shown, number: Number(digits), ...(decimals > 0 && { format: `0.${"0".repeat(decimals)}` }) };
  return { text: `${shown}%`, number: Number(digits) / 100, format: decimals ? `0.${"0".repeat(decimals)}%` : "0%" };
}

function mergesOf(texts: readonly (readonly string[])[]): string[] {
  const merges: string[] = [];
  for (const [top, row] of texts.entries()) {
    for (const [left, text] of row.entries()) {
      if (text === "" || text === "<" || text === "^") continue;
      let right = left;
      while (row[right + 1] === "<") right++;
      let bottom = top;
      while (texts[bottom + 1]?.[left] === "^") bottom++;
      if (right > left || bottom > top) merges.push(toRange({ top, left, bottom, right }));
    }
  }
  return merges;
}

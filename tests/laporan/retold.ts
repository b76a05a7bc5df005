import type { Sheet, SheetCell, Workbook } from "../../src/contract/snapshot";
import { readText } from "../../src/numbers/read";
import { parseRange, toRange } from "../../src/tables/address";

/** The same report in other outward forms; what is right in one is right in all. */
export const retold: Readonly<Record<string, (workbook: Workbook) => Workbook>> = {
  "as typed numbers": (workbook) => ({ ...workbook, sheets: workbook.sheets.map(typed) }),
  "three rows down and two columns right": (workbook) => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => moved(sheet, 3, 2)),
  }),
  "on one sheet": onOneSheet,
  "in capitals": (workbook) => ({ ...workbook, sheets: workbook.sheets.map(capitals) }),
  "pasted without merged cells": (workbook) => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, merges: [] })),
  }),
};

function typed(sheet: Sheet): Sheet {
  return { ...sheet, rows: sheet.rows.map((row) => row.map((cell) => cell && typedCell(cell))) };
}

/** Plain figures only: what has a unit or a letter stays a text, as a spreadsheet keeps it. */
function typedCell(cell: SheetCell): SheetCell {
  const reading = readText(cell.text);
  if (cell.number !== undefined || reading.kind !== "number") return cell;
  const { value, percent, decimals, unit, label, bound, alternative } = reading;
  if (unit || label || bound || alternative || /[*()]/.test(cell.text)) return cell;
  const places = decimals > 0 ? `.${"0".repeat(decimals)}` : "";
  const format = percent ? `0${places}%` : `${reading.thousandsMark ? "#,##0" : "0"}${places}`;
  return { ...cell, number: value.toNumber(), format };
}

function moved(sheet: Sheet, down: number, right: number): Sheet {
  const shift = (range: string) => {
    const { top, left, bottom, right: end } = parseRange(range);
    return toRange({ top: top + down, left: left + right, bottom: bottom + down, right: end + right });
  };
  const blanks = Array.from<undefined>({ length: right });
  return {
    ...sheet,
    rows: [...Array.from({ length: down }, () => []), ...sheet.rows.map((row) => [...blanks, ...row])],
    merges: sheet.merges.map(shift),
    ...(sheet.listObjects && {
      listObjects: sheet.listObjects.map((list) => ({ ...list, range: shift(list.range) })),
    }),
  };
}

function onOneSheet(workbook: Workbook): Workbook {
  let rows: Sheet["rows"] = [];
  let merges: string[] = [];
  let listObjects: NonNullable<Sheet["listObjects"]> = [];
  for (const sheet of workbook.sheets) {
    const below = moved(sheet, rows.length, 0);
    rows = [...rows, ...sheet.rows, [], []];
    merges = [...merges, ...below.merges];
    listObjects = [...listObjects, ...(below.listObjects ?? [])];
  }
  return { ...workbook, sheets: [{ name: "Laporan", rows, merges, listObjects }] };
}

function capitals(sheet: Sheet): Sheet {
  const upper = (cell: SheetCell): SheetCell =>
    cell.number === undefined ? { ...cell, text: cell.text.toUpperCase() } : cell;
  return { ...sheet, rows: sheet.rows.map((row) => row.map((cell) => cell && upper(cell))) };
}

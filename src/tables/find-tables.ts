import type { Sheet, Workbook } from "../contract/snapshot";
import { isMeanLabel, isNote, isTotalLabel } from "../words/rows";
import { parseRange, type Range, toA1, toRange } from "./address";
import { readColumns } from "./columns";
import { findHeader, isTitleRow, looksLikeHeader } from "./find-header";
import { findRegions } from "./find-regions";
import { Grid } from "./grid";
import { mergeColumns } from "./merge-columns";
import { isNumberingRow } from "./numbering";
import { readCells } from "./read-cells";
import { isYear, readPeriod } from "./read-period";
import { refineRoles } from "./refine-roles";
import { readRows } from "./rows";
import type { Table } from "./table";
import { tellKind } from "./table-kind";

/** The tables of a workbook in reading order; sheets that Lakin made are passed over. */
export function findTables(workbook: Workbook): Table[] {
  return workbook.sheets.filter(({ madeBy }) => !madeBy).flatMap(findTablesOnSheet);
}

/** A table before its columns and rows are read. */
interface Draft {
  readonly region: Range;
  readonly title: string;
  readonly wordRows: readonly number[];
  readonly numberingRow: number | undefined;
  readonly bodyRows: number[];
  /** An Excel table ends where Excel says. */
  readonly isClosed: boolean;
}

/** Rows between a title and its table. */
const titleGap = 3;

function findTablesOnSheet(sheet: Sheet): Table[] {
  const grid = new Grid(sheet);
  if (grid.filledRows.length === 0) return [];
  const listRanges = (sheet.listObjects ?? []).map(({ range }) => parseRange(range));
  const regions = [...findRegions(grid, listRanges), ...listRanges].sort(
    (one, other) => one.top - other.top || one.left - other.left,
  );

  const drafts: Draft[] = [];
  let titles: { readonly row: number; readonly region: Range; readonly text: string }[] = [];
  for (const region of regions.flatMap((each) => splitAtHeaders(grid, each))) {
    const lone = loneTexts(grid, region);
    if (lone) {
      titles = titles.filter(({ row }) => region.top - row <= titleGap + 1);
      titles.push(...lone.map((text, at) => ({ row: region.top + at, region, text })));
      continue;
    }
    const header = findHeader(grid, region);
    const above = titles.filter((title) => isOver(title, region, drafts.at(-1)));
    const own = header.titleRows.flatMap((row) => titlesIn(grid, row, region));
    const draft = draftTable(grid, region, header, [...above.map(({ text }) => text), ...own]);
    titles = titles.filter((title) => !above.includes(title));
    const before = drafts.findLast(
      ({ region: earlier }) => earlier.left <= region.right && earlier.right >= region.left,
    );
    if (before && goesOn(grid, before, draft, own.length + above.length > 0)) before.bodyRows.push(...draft.bodyRows);
    else drafts.push({ ...draft, isClosed: listRanges.includes(region) });
  }
  return drafts.flatMap((draft) => readTable(grid, draft) ?? []);
}

/** A title may stand a few columns left of its table. */
function titlesIn(grid: Grid, row: number, region: Range): string[] {
  const over = grid.items(row, region);
  const items = over.length > 0 ? over : grid.items(row, { left: region.left - 3, right: region.right });
  return items.map(({ text }) => text);
}

/** The texts of a block that has nothing but one text a row. */
function loneTexts(grid: Grid, region: Range): string[] | undefined {
  const texts: string[] = [];
  for (let row = region.top; row <= region.bottom; row++) {
    const items = grid.items(row, region);
    const [first, second, third] = items;
    // "Nama OPD | : | Dinas Contoh": what the sheet is of, and no table.
    const isTold =
      items.length === 3 &&
      second?.text === ":" &&
      (isYear(third?.text ?? "") || !/^[^a-z]*\d/i.test(third?.text ?? ""));
    if (items.length > 1 && !isTold) return undefined;
    if (first) texts.push(items.map(({ text }) => text).join(" "));
  }
  return texts;
}

function isOver(title: { row: number; region: Range; text: string }, region: Range, last: Draft | undefined): boolean {
  if (isNote(title.text) || title.text.length > 300) return false;
  const overlaps = title.region.left <= region.right && title.region.right >= region.left;
  const between = last && last.region.left === region.left && (last.bodyRows.at(-1) ?? -1) > title.row;
  return overlaps && !between && title.row < region.top && region.top - title.row <= titleGap + 1;
}

/** Cuts a block where a header of its own opens another table below the first. */
function splitAtHeaders(grid: Grid, region: Range): Range[] {
  const header = findHeader(grid, region);
  for (let row = header.bodyTop + 1; row < region.bottom; row++) {
    const opens = looksLikeHeader(grid, row, region) && !repeats(grid, region, header.wordRows[0], row);
    if (!opens || isNumbered(grid, row, region)) continue;
    let top = row;
    while (top > header.bodyTop && isTitleRow(grid, top - 1, region) && !isNote(firstText(grid, top - 1, region)))
      top--;
    return [{ ...region, bottom: top - 1 }, ...splitAtHeaders(grid, { ...region, top })];
  }
  return [region];
}

function isNumbered(grid: Grid, row: number, region: Range): boolean {
  return /^\(?\d+[.)]?$/.test(firstText(grid, row, region));
}

function firstText(grid: Grid, row: number, region: Range): string {
  return grid.items(row, region)[0]?.text ?? "";
}

/** The same words in the same columns as an earlier row. */
function repeats(grid: Grid, region: Range, earlier: number | undefined, row: number): boolean {
  if (earlier === undefined || grid.holdsFigure(row, region)) return false;
  const items = grid.items(row, region);
  if (items.length < 2) return false;
  const same = items.filter(({ column, text }) => simplify(grid.seenText(earlier, column)) === simplify(text)).length;
  return same >= items.length * 0.8;
}

function simplify(text: string): string {
  return text
    .slice(0, 200)
    .toLowerCase()
    .replace(/[\s.,:]+/g, "");
}

function draftTable(
  grid: Grid,
  region: Range,
  header: ReturnType<typeof findHeader>,
  titles: readonly string[],
): Draft {
  const { wordRows, numberingRow, bodyTop } = header;
  const bodyRows: number[] = [];
  for (let row = bodyTop; row <= region.bottom; row++) {
    // Printed again at the top of a page.
    const isHeaderAgain = wordRows.some((earlier) => repeats(grid, region, earlier, row));
    const isNumberingAgain = numberingRow !== undefined && isNumberingRow(grid, row, region);
    if (!isHeaderAgain && !isNumberingAgain) bodyRows.push(row);
  }
  return {
    region,
    title: titles.join(" ").replace(/\s+/g, " ").trim(),
    wordRows,
    numberingRow,
    bodyRows,
    isClosed: false,
  };
}

/** The same table after a blank row or on the next page: no header, or the same one, and no title of its own. */
function goesOn(grid: Grid, before: Draft, next: Draft, hasTitle: boolean): boolean {
  const { region } = next;
  const gap = region.top - (before.bodyRows.at(-1) ?? before.region.bottom);
  if (before.isClosed || hasTitle || next.bodyRows.length === 0) return false;
  if (region.left < before.region.left || region.right > before.region.right) return false;
  if (gap > titleGap && !(gap <= totalGap && isTotalOf(grid, next))) return false;
  const lastLabel = before.bodyRows.length > 0 ? firstText(grid, before.bodyRows.at(-1) ?? 0, before.region) : "";
  if (isTotalLabel(lastLabel)) return false;
  const [own] = next.wordRows;
  // Words alone under figures are notes and signatures.
  if (own === undefined) return before.wordRows.length > 0 && (holdsFigures(grid, next) || !holdsFigures(grid, before));
  return before.wordRows.some((row) => repeats(grid, region, row, own));
}

/** Rows looked at for a figure. */
const rowsSampled = 50;

function holdsFigures(grid: Grid, { region, bodyRows }: Draft): boolean {
  const isFigure = (text: string) => /^[^a-z]*\d[^a-z]*$/i.test(text.slice(0, 40));
  return bodyRows
    .slice(0, rowsSampled)
    .some((row) => grid.items(row, region).some(({ text }, at) => at > 0 && isFigure(text)));
}

/** Blank rows that a form leaves for more lines before its total. */
const totalGap = 40;

/** A block of one total row and nothing else, with its figures. */
function isTotalOf(grid: Grid, { region, wordRows, bodyRows }: Draft): boolean {
  const [first] = bodyRows;
  if (wordRows.length > 0 || first === undefined || bodyRows.length > 3) return false;
  const label = firstText(grid, first, region);
  return (isTotalLabel(label) || isMeanLabel(label)) && grid.items(first, region).length > 1;
}

function readTable(grid: Grid, draft: Draft): Table | undefined {
  const { region, title, wordRows, numberingRow, bodyRows } = draft;
  const headerRows = [...wordRows, ...(numberingRow === undefined ? [] : [numberingRow])].sort((a, b) => a - b);
  const period = readPeriod(`${title} `);
  const filled = new Set(bodyRows.flatMap((row) => grid.filled(row)));
  const header = { wordRows, numberingRow, title, period };
  const named = readColumns(grid, region, header, (column) => filled.has(column));
  const raw = { columns: named, cells: readCells(grid, named, bodyRows) };
  const { columns: merged, cells } = mergeColumns(grid, wordRows.at(-1), raw);
  const columns = refineRoles(merged, cells);
  const rows = readRows(grid, columns, bodyRows, cells, title);
  if (columns.length < 2 || rows.length === 0) return undefined;
  const range = {
    top: headerRows[0] ?? rows[0]?.index ?? region.top,
    left: columns[0]?.index ?? region.left,
    bottom: rows.at(-1)?.index ?? region.bottom,
    right: Math.max(columns.at(-1)?.index ?? region.right, named.at(-1)?.index ?? 0),
  };
  return {
    sheet: grid.sheet.name,
    range: toRange(range),
    kind: tellKind(columns, rows, title),
    title,
    period,
    headerRows,
    headerCells: headerRows.flatMap((row) =>
      grid.items(row, region).map(({ column, text }) => ({
        row,
        column,
        ref: toA1(row, column),
        text,
        reading: { kind: "text" as const, text },
        typed: false,
      })),
    ),
    columns,
    rows,
  };
}

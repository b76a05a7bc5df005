import type { Range } from "./address";
import type { Grid, Item } from "./grid";
import { isHeaderWord, normalise } from "./header-words";
import { isYear, readPeriod } from "./read-period";

/** The header rows at the top of a table, and the rows of titles above them. */
export interface Header {
  readonly titleRows: readonly number[];
  /** Rows with header words; empty for a table without a header. */
  readonly wordRows: readonly number[];
  /** The row "(1) (2) (3)" under them. */
  readonly numberingRow?: number;
  /** First row of figures. */
  readonly bodyTop: number;
}

const deepestHeader = 5;
const rowsSearched = 12;

export function findHeader(grid: Grid, region: Range): Header {
  const first = findHeaderTop(grid, region);
  if (first === undefined) {
    const bodyTop = rowsWhile(region, (row) => isTitleRow(grid, row, region));
    return { titleRows: rowsBetween(region.top, bodyTop), wordRows: [], bodyTop };
  }

  let bottom = lastMergedRow(grid, first, region);
  while (bottom < region.bottom && bottom - first < deepestHeader && isSubHeader(grid, bottom + 1, first, region)) {
    bottom = Math.max(bottom + 1, lastMergedRow(grid, bottom + 1, region));
  }
  const next = bottom + 1;
  const numbered = next <= region.bottom && isNumberingRow(grid, next, region);
  const wordRows = rowsBetween(first, bottom + 1);
  return {
    titleRows: rowsBetween(region.top, first),
    wordRows,
    ...(numbered && { numberingRow: next }),
    bodyTop: numbered ? next + 1 : next,
  };
}

/** A row of header words that could open a table of its own in the middle of a block. */
export function looksLikeHeader(grid: Grid, row: number, region: Range): boolean {
  const items = grid.items(row, region);
  if (items.length < 2 || !items.every(({ text }) => isWords(text))) return false;
  const known = items.filter(({ text }) => isHeaderWord(text)).length;
  const years = items.filter(({ text }) => isYear(text)).length;
  return known >= 2 && known + years >= items.length * 0.6 && items.length >= (region.right - region.left + 1) * 0.4;
}

/** "(1) (2) (3)", "1 2 3", "(6)=(5)/(4)": rising from 1, with gaps where columns were merged or left out. */
export function isNumberingRow(grid: Grid, row: number, region: Pick<Range, "left" | "right">): boolean {
  const items = grid.items(row, region);
  const width = region.right - region.left + 1;
  if (items.length < 2 || (items.length < 3 && items.length < width)) return false;
  let last = 0;
  for (const [index, { text }] of items.entries()) {
    const match = /^\(?\s*(\d{1,2})\s*\)?\s*(=.*|[+:/x*-].*)?$/.exec(text);
    if (!match) return false;
    const number = Number(match[1]);
    if (index === 0 ? number !== 1 : number <= last) return false;
    last = number;
  }
  return last <= width * 2;
}

/** One text alone in its row. */
export function isTitleRow(grid: Grid, row: number, region: Range): boolean {
  const items = grid.items(row, region);
  const only = items[0];
  if (!only || items.length !== 1 || region.left === region.right) return false;
  return isWords(only.text) && only.bottom === row;
}

function findHeaderTop(grid: Grid, region: Range): number | undefined {
  const last = Math.min(region.bottom, region.top + rowsSearched);
  for (let row = region.top; row <= last; row++) {
    if (looksLikeHeader(grid, row, region) && !opensWithData(grid, row, region)) return groupsAbove(grid, row, region);
    if (hasFigures(grid, row, region)) break;
  }
  for (let row = region.top; row < Math.min(last, region.bottom); row++) {
    const items = grid.items(row, region);
    if (items.length < 2) continue;
    return couldBeHeader(grid, row, items, region) ? row : undefined;
  }
  return undefined;
}

/** The row of groups over a row of header words, whatever they are called: "s.d. 31 Des 2023" over two columns. */
function groupsAbove(grid: Grid, row: number, region: Range): number {
  const above = row > region.top ? grid.items(row - 1, region) : [];
  if (above.length < 2) return row;
  const isSpread = above.some(({ column, right }) => right > column);
  const reachesDown = above.some(({ bottom }) => bottom === row);
  if (isSpread && reachesDown) return couldBeHeader(grid, row - 1, above, region) ? row - 1 : row;
  // Pasted without its merged cells: the label's header stands above, and nothing under it.
  const isPasted = grid.isSeen(row - 1, region.left) && !grid.isSeen(row, region.left);
  const isSparser = above.length < grid.items(row, region).length;
  return isPasted && isSparser && above.every(({ text }) => isWords(text) && text.length <= 60) ? row - 1 : row;
}

/** Words we do not know may head a table too: all short words, over figures, spanning the table. */
function couldBeHeader(grid: Grid, row: number, items: readonly Item[], region: Range): boolean {
  if (!items.every(({ text }) => isWords(text) && text.length <= 80)) return false;
  const spanned = items.reduce((sum, { column, right }) => sum + right - column + 1, 0);
  if (spanned < (region.right - region.left + 1) * 0.6) return false;
  if (items.some(({ text }) => isHeaderWord(text))) return true;
  if (row >= region.bottom) return false;
  return items.some(({ column, bottom }) => bottom < region.bottom && hasFigure(grid, bottom + 1, column));
}

/** A numbered row is data, whatever its words: "1 | Program A | Target". */
function opensWithData(grid: Grid, row: number, region: Range): boolean {
  const [first] = grid.items(row, region);
  return first !== undefined && /^\(?(\d+|[ivx]+|[a-z])[.)]?$/i.test(first.text);
}

function lastMergedRow(grid: Grid, row: number, region: Range): number {
  const deepest = Math.max(row, ...grid.items(row, region).map(({ bottom }) => bottom));
  return deepest - row < deepestHeader ? Math.min(deepest, region.bottom) : row;
}

/** Under a header: all words or years, leaving the label columns blank, or all under spread headers. */
function isSubHeader(grid: Grid, row: number, top: number, region: Range): boolean {
  const items = grid.items(row, region);
  if (items.length === 0 || !items.every(({ text }) => isWords(text) && text.length <= 60)) return false;
  if (isNumberingRow(grid, row, region)) return false;
  // Wider than what stands above it: a heading over the rows below, not a part of the header.
  if (items.some(({ column, right }) => grid.seenText(row - 1, column) !== grid.seenText(row - 1, right))) return false;
  const above = grid.items(row - 1, region);
  const spread = above.filter((item) => item.right > item.column);
  const isUnderSpread = ({ column }: Item) => spread.some((item) => column >= item.column && column <= item.right);
  if (spread.length > 0 && items.every(isUnderSpread)) return true;
  // Pasted without its merged cells: "Penduduk | | " over "L | P | L+P", the label columns blank.
  const labelsBlank = !grid.isSeen(row, region.left) && grid.isSeen(top, region.left);
  const fillsGap = items.some(({ column }) => !grid.isSeen(row - 1, column));
  if (!labelsBlank || items[0]?.column === region.left) return false;
  return fillsGap
    ? items.every(
        ({ text }) => isHeaderWord(text) || isYear(text) || readPeriod(text).quarter !== undefined || text.length <= 12,
      )
    : items.every(({ text }) => isYear(text) || isUnitRowWord(text) || isHeaderWord(text));
}

function isUnitRowWord(text: string): boolean {
  return /^\(?(rp|%|rupiah|persen|ha|orang|kali|juta|miliar)\)?$/i.test(normalise(text));
}

/** Words, or a year; a figure is none. */
function isWords(text: string): boolean {
  return isYear(text) || !isFigureText(text);
}

const figureText = /^[-+(<>≥≤=\s]*(rp\.?\s*)?\d[\d.,\s]*%?\)?\s*(ha|orang|kk|jiwa|unit|%|,-)?$/i;

function isFigureText(text: string): boolean {
  return figureText.test(text);
}

function hasFigure(grid: Grid, row: number, column: number): boolean {
  const cell = grid.cell(row, column);
  return cell !== undefined && (cell.number !== undefined || isFigureText(cell.text.trim()));
}

function hasFigures(grid: Grid, row: number, region: Range): boolean {
  const items = grid.items(row, region);
  return items.filter(({ text }) => !isWords(text)).length >= 2;
}

function rowsBetween(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

function rowsWhile(region: Range, test: (row: number) => boolean): number {
  let row = region.top;
  while (row <= region.bottom && test(row)) row++;
  return row;
}

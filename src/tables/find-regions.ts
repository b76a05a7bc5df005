import { isHeaderWord } from "../words/header-roles";
import type { Range } from "./address";
import type { Grid } from "./grid";
import { isYear } from "./read-period";

/** The filled rectangles of a sheet, apart by blank rows or blank columns, in reading order. */
export function findRegions(grid: Grid, taken: readonly Range[] = []): Range[] {
  const rows = occupiedRows(grid, taken);
  return cutRows(rows).flatMap((band) => cutColumns(grid, band));
}

/** A row and the stretches of columns that are filled in it, or lie under a merged cell with a text. */
interface Row {
  readonly index: number;
  /** How many, the first column and the last. */
  readonly count: number;
  readonly left: number;
  readonly right: number;
  /** From left to right. */
  readonly stretches: readonly Stretch[];
}

/** Columns that one text fills, both ends included, and the row where it stands. */
interface Stretch {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

function occupiedRows(grid: Grid, taken: readonly Range[]): Row[] {
  // A merged cell counts in each of its rows, as far as the sheet is filled: one over the whole sheet has no end.
  const last = grid.filledRows.at(-1) ?? -1;
  const indexes = new Set(grid.filledRows);
  for (const row of grid.filledRows) {
    for (const { bottom } of grid.mergesOver(row)) {
      for (let under = row + 1; under <= Math.min(bottom, last); under++) indexes.add(under);
    }
  }
  return [...indexes]
    .sort((one, other) => one - other)
    .map((index) => rowOf(index, stretchesOf(grid, index, taken)))
    .filter(({ count }) => count > 0);
}

function rowOf(index: number, stretches: readonly Stretch[]): Row {
  let right = 0;
  for (const stretch of stretches) right = Math.max(right, stretch.right);
  return { index, count: stretches.length, left: stretches[0]?.left ?? 0, right, stretches };
}

function stretchesOf(grid: Grid, row: number, taken: readonly Range[]): Stretch[] {
  const merges = grid.mergesOver(row);
  if (merges.length === 0 && taken.length === 0) {
    return grid.filled(row).map((column) => ({ left: column, right: column, top: row }));
  }
  const isFree = (column: number) => !taken.some((range) => contains(range, row, column));
  const own = grid
    .filled(row)
    .filter((column) => isFree(column) && (merges.length === 0 || !grid.mergeAt(row, column)))
    .map((column) => ({ left: column, right: column, top: row }));
  const merged = merges.filter(({ left }) => isFree(left)).map(({ left, right, top }) => ({ left, right, top }));
  return merged.length === 0 ? own : [...own, ...merged].sort((one, other) => one.left - other.left);
}

function cutRows(rows: readonly Row[]): Row[][] {
  const bands: Row[][] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    if (row.index === before + 1) bands.at(-1)?.push(row);
    else bands.push([row]);
    before = row.index;
  }
  return bands;
}

/** Tables beside each other, and stray cells beside a table. A row with one cell only is a title or a note and hides no gap. */
function cutColumns(grid: Grid, band: readonly Row[]): Range[] {
  const telling = band.filter(({ stretches }) => stretches.length > 1);
  const blocks = telling.length === 0 ? [] : blocksOf(telling);
  if (blocks.length <= 1) return [rangeOf(band)];

  const parts = joinBlocks(grid, blocks, telling);
  if (parts.length === 1) return withoutStrays(grid, band, parts[0] as Part, blocks);
  return parts.flatMap((part) => cutRows(clip(band, part)).flatMap((rows) => cutColumns(grid, rows)));
}

/** Columns without a gap between them. */
interface Part {
  readonly left: number;
  readonly right: number;
}

function blocksOf(rows: readonly Row[]): Part[] {
  const reach = new Map<number, number>();
  for (const { stretches } of rows) {
    for (const { left, right } of stretches) reach.set(left, Math.max(right, reach.get(left) ?? right));
  }
  const blocks: { left: number; right: number }[] = [];
  for (const [left, right] of [...reach].sort(([one], [other]) => one - other)) {
    const last = blocks.at(-1);
    if (last && left <= last.right + 1) last.right = Math.max(last.right, right);
    else blocks.push({ left, right });
  }
  return blocks;
}

/** Blank columns that a table may have within it; what stands further off belongs to nothing here. */
const widestGap = 30;

/** Blocks that make up one table, with a blank column within it, are joined; tables beside each other stay apart. */
function joinBlocks(grid: Grid, blocks: readonly Part[], rows: readonly Row[]): Part[] {
  const parts: { left: number; right: number }[] = [];
  for (const block of blocks) {
    const last = parts.at(-1);
    const rest = { left: block.left, right: blocks.at(-1)?.right ?? block.right };
    const isFar = last !== undefined && block.left - last.right > widestGap;
    if (last && !isFar && !(standsAlone(grid, last, rows) && standsAlone(grid, rest, rows))) last.right = block.right;
    else parts.push({ ...block });
  }
  return parts;
}

/** A table of its own has its own row labels, below its first row, and figures beside them or a header over words. */
function standsAlone(grid: Grid, part: Part, rows: readonly Row[]): boolean {
  const own = rows.map(({ stretches }) => within(stretches, part)).filter(({ length }) => length > 0);
  if (own.length < 3 || part.right === part.left) return false;
  const below = own.slice(1);
  const labelled = [0, 1, 2].some((offset) => {
    const column = part.left + offset;
    const cells = below.flatMap(
      (stretches) => stretches.find(({ left, right }) => column >= left && column <= right) ?? [],
    );
    const words = cells.filter((cell) => /^[^\d]*[a-z]/i.test(textOf(grid, cell).slice(0, 40)));
    if (words.length < 2 || words.length * 2 <= cells.length) return false;
    const beside = below.filter((stretches) =>
      stretches.some((each) => each.left > column && isFigure(grid, each)),
    ).length;
    return beside >= 2;
  });
  if (labelled) return true;
  const [header = []] = own;
  return header.length >= 3 && header.every((cell) => !isFigure(grid, cell) && isHeaderWord(textOf(grid, cell)));
}

function textOf(grid: Grid, { top, left }: Stretch): string {
  return grid.text(top, left);
}

function isFigure(grid: Grid, { top, left }: Stretch): boolean {
  const cell = grid.cell(top, left);
  return cell !== undefined && (cell.number !== undefined || /^[^a-z]*\d[^a-z]*$/i.test(cell.text.slice(0, 40)));
}

/** A note or number beside a table, apart from it: too little to be a column. */
function withoutStrays(grid: Grid, band: readonly Row[], part: Part, blocks: readonly Part[]): Range[] {
  const telling = band.filter(({ stretches }) => stretches.length > 1);
  const main = blocks.reduce((largest, block) =>
    countIn(block, telling) > countIn(largest, telling) ? block : largest,
  );
  let { left, right } = part;
  for (const block of blocks.filter(({ left: from }) => from > main.right).reverse()) {
    if (!isStray(grid, block, band)) break;
    right = blocks[blocks.indexOf(block) - 1]?.right ?? right;
  }
  for (const block of blocks.filter(({ right: to }) => to < main.left)) {
    if (!isStray(grid, block, band)) break;
    left = blocks[blocks.indexOf(block) + 1]?.left ?? left;
  }
  if (left === part.left && right === part.right) return [rangeOf(band)];
  return cutRows(clip(band, { left, right })).map(rangeOf);
}

/** Cells of a stray block at most; a column of a table has more, or a header. */
const strayCells = 2;

function isStray(grid: Grid, block: Part, band: readonly Row[]): boolean {
  const rows = band.flatMap((row) => {
    const own = within(row.stretches, block);
    return own.length > 0 ? [{ own, row }] : [];
  });
  // A header stands beside headers, never in a row of figures.
  const isHeaded = rows.some(
    ({ own, row }) =>
      own.some((cell) => !isFigure(grid, cell) && isColumnHeader(textOf(grid, cell))) &&
      !row.stretches.some((cell) => isFigure(grid, cell) && !isYear(textOf(grid, cell))),
  );
  if (isHeaded) return false;
  // What stands in every row is a column: "JUMLAH" before the figures of the one row.
  if (rows.length === band.length) return false;
  const cells = rows.flatMap(({ own }) => own);
  return cells.length <= strayCells || cells.length * 20 <= band.length;
}

/** Short enough for the header of a lone column: "Keterangan". */
function isColumnHeader(text: string): boolean {
  return text.length <= 30 && isHeaderWord(text);
}

function countIn(part: Part, rows: readonly Row[]): number {
  return rows.reduce((count, { stretches }) => count + within(stretches, part).length, 0);
}

function within(stretches: readonly Stretch[], { left, right }: Part): Stretch[] {
  return stretches.filter((stretch) => stretch.left <= right && stretch.right >= left);
}

function clip(rows: readonly Row[], { left, right }: Part): Row[] {
  return rows.flatMap(({ index, stretches }) => {
    const own = within(stretches, { left, right }).map((stretch) => ({
      ...stretch,
      left: Math.max(stretch.left, left),
      right: Math.min(stretch.right, right),
    }));
    return own.length > 0 ? [rowOf(index, own)] : [];
  });
}

function rangeOf(rows: readonly Row[]): Range {
  // A title may spread wider than its table; alone in its row it does not widen it.
  const isTelling = rows.some(({ count }) => count > 1);
  let [left, right] = [Number.POSITIVE_INFINITY, 0];
  for (const row of rows) {
    if (isTelling && row.count < 2) continue;
    left = Math.min(left, row.left);
    right = Math.max(right, row.right);
  }
  return { top: rows[0]?.index ?? 0, bottom: rows.at(-1)?.index ?? 0, left, right };
}

function contains(range: Range, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

import type { Range } from "./address";
import type { Grid } from "./grid";

/** The filled rectangles of a sheet, apart by blank rows or blank columns, in reading order. */
export function findRegions(grid: Grid, within: Range, taken: readonly Range[] = []): Range[] {
  const isFilled = (row: number, column: number) =>
    grid.isSeen(row, column) && !taken.some((range) => contains(range, row, column));
  return cutRows(within, isFilled, grid);
}

type IsFilled = (row: number, column: number) => boolean;

function cutRows(region: Range, isFilled: IsFilled, grid: Grid): Range[] {
  const bands: Range[] = [];
  let top = -1;
  for (let row = region.top; row <= region.bottom + 1; row++) {
    const filled = row <= region.bottom && rowFilled(row, region, isFilled);
    if (filled && top < 0) top = row;
    if (!filled && top >= 0) {
      bands.push(shrink({ ...region, top, bottom: row - 1 }, isFilled));
      top = -1;
    }
  }
  return bands.flatMap((band) => cutColumns(band, isFilled, grid));
}

/** Tables beside each other. A row with one cell only is a title or a note and hides no gap. */
function cutColumns(band: Range, isFilled: IsFilled, grid: Grid): Range[] {
  if (band.right - band.left < 3) return [band];
  const rows: number[] = [];
  for (let row = band.top; row <= band.bottom; row++) {
    if (grid.items(row, band).length > 1) rows.push(row);
  }
  if (rows.length === 0) return [band];

  const isGap = (column: number) => !rows.some((row) => isFilled(row, column));
  for (let gap = band.left + 2; gap < band.right - 1; gap++) {
    if (!isGap(gap)) continue;
    const left = { ...band, right: gap - 1 };
    const right = { ...band, left: gap + 1 };
    if (!standsAlone(right, rows, grid) || !standsAlone(left, rows, grid)) continue;
    return [
      ...cutRows(left, isFilled, grid),
      ...cutRows({ ...right, left: nextFilled(gap, band, isGap) }, isFilled, grid),
    ];
  }
  return [band];
}

/** A table of its own has its own row labels: words in one of its first two columns, below its first row. */
function standsAlone(region: Range, rows: readonly number[], grid: Grid): boolean {
  const below = rows.slice(1);
  return [0, 1, 2].some((offset) => {
    const column = region.left + offset;
    if (column > region.right) return false;
    const texts = below.map((row) => grid.text(row, column)).filter((text) => text !== "");
    return texts.length >= 2 && texts.filter((text) => /^[^\d]*[a-z]/i.test(text)).length * 2 > texts.length;
  });
}

function nextFilled(from: number, band: Range, isGap: (column: number) => boolean): number {
  let column = from;
  while (column < band.right && isGap(column)) column++;
  return column;
}

function rowFilled(row: number, region: Range, isFilled: IsFilled): boolean {
  for (let column = region.left; column <= region.right; column++) if (isFilled(row, column)) return true;
  return false;
}

function shrink(region: Range, isFilled: IsFilled): Range {
  let { left, right } = region;
  const filled = (column: number) => {
    for (let row = region.top; row <= region.bottom; row++) if (isFilled(row, column)) return true;
    return false;
  };
  while (left < right && !filled(left)) left++;
  while (right > left && !filled(right)) right--;
  return { ...region, left, right };
}

function contains(range: Range, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

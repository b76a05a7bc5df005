import type { Sheet, SheetCell } from "../contract/snapshot";
import { parseRange, type Range } from "./address";

/** Rows above which a merged cell is kept apart, so that one over a whole sheet costs no more than others. */
const tallest = 200;

/**
 * A sheet with its filled cells and merged cells looked up: what stands where, and what spreads over which cells.
 * It walks filled cells only: a lone cell far away costs no more than one nearby.
 */
export class Grid {
  readonly height: number;
  /** Rows with something in them, from top to bottom. */
  readonly filledRows: readonly number[];
  private readonly columns: ReadonlyMap<number, readonly number[]>;
  private readonly mergesByRow = new Map<number, Range[]>();
  private readonly tallMerges: Range[] = [];

  constructor(readonly sheet: Sheet) {
    this.height = sheet.rows.length;
    const columns = new Map<number, readonly number[]>();
    for (let row = 0; row < sheet.rows.length; row++) {
      const own = columnsOf(sheet.rows[row] ?? none);
      if (own.length > 0) columns.set(row, own);
    }
    this.columns = columns;
    this.filledRows = [...columns.keys()];
    for (const range of sheet.merges.map(parseRange)) this.addMerge(range);
  }

  cell(row: number, column: number): SheetCell | undefined {
    return this.sheet.rows[row]?.[column] ?? undefined;
  }

  /** The cell's own text without the space around it. */
  text(row: number, column: number): string {
    return this.cell(row, column)?.text.trim() ?? "";
  }

  /** Columns of the row's own texts, from left to right. */
  filled(row: number): readonly number[] {
    return this.columns.get(row) ?? none;
  }

  mergeAt(row: number, column: number): Range | undefined {
    const own = this.mergesByRow.get(row);
    if (own) {
      for (const merge of own) if (column >= merge.left && column <= merge.right) return merge;
    }
    for (const merge of this.tallMerges) {
      if (row >= merge.top && row <= merge.bottom && column >= merge.left && column <= merge.right) return merge;
    }
    return undefined;
  }

  hasMerges(row: number): boolean {
    return this.tallMerges.length > 0 || this.mergesByRow.has(row);
  }

  /** The text that is seen at this place: of the cell, or of the merged cell that spreads over it. */
  seenText(row: number, column: number): string {
    const merge = this.mergeAt(row, column);
    return merge ? this.text(merge.top, merge.left) : this.text(row, column);
  }

  isSeen(row: number, column: number): boolean {
    return this.seenText(row, column) !== "";
  }

  /** What stands in a row of a region, a merged cell once; one merged from a row above is left out. */
  items(row: number, region: Pick<Range, "left" | "right">): Item[] {
    const items: Item[] = [];
    const isMerged = this.hasMerges(row);
    for (const column of this.filled(row)) {
      const merge = isMerged ? this.mergeAt(row, column) : undefined;
      if (!merge) {
        if (column >= region.left && column <= region.right)
          items.push({ column, right: column, bottom: row, text: this.text(row, column) });
      } else if (
        merge.top === row &&
        merge.left === column &&
        merge.left <= region.right &&
        merge.right >= region.left
      ) {
        const { left, right, bottom } = merge;
        items.push({
          column: Math.max(left, region.left),
          right: Math.min(right, region.right),
          bottom,
          text: this.text(row, column),
        });
      }
    }
    return items;
  }

  /** Whether a figure stands in the row that is no year: at a glance, and so no header. */
  holdsFigure(row: number, { left, right }: Pick<Range, "left" | "right">): boolean {
    for (const column of this.filled(row)) {
      if (column < left || column > right) continue;
      const number = this.cell(row, column)?.number;
      if (number !== undefined && !(Number.isInteger(number) && number >= 1900 && number < 2100)) return true;
    }
    return false;
  }

  /** Merged cells that hold a text and reach into the row, from wherever they start. */
  mergesOver(row: number): readonly Range[] {
    if (!this.hasMerges(row)) return none;
    const reaches = ({ top, bottom, left }: Range) => row >= top && row <= bottom && this.text(top, left) !== "";
    return [...(this.mergesByRow.get(row) ?? []), ...this.tallMerges].filter(reaches);
  }

  private addMerge(range: Range): void {
    if (range.bottom - range.top >= tallest) {
      this.tallMerges.push(range);
      return;
    }
    for (let row = range.top; row <= range.bottom; row++) {
      const known = this.mergesByRow.get(row);
      if (known) known.push(range);
      else this.mergesByRow.set(row, [range]);
    }
  }
}

export interface Item {
  readonly column: number;
  readonly right: number;
  readonly bottom: number;
  readonly text: string;
}

const none: readonly never[] = [];

/** Cells up to which a row is walked from end to end; a longer one may be nearly empty. */
const dense = 2048;

function columnsOf(row: readonly (SheetCell | undefined)[]): readonly number[] {
  if (row.length > dense)
    return Object.keys(row)
      .map(Number)
      .filter((column) => holdsText(row[column]));
  const columns: number[] = [];
  for (let column = 0; column < row.length; column++) if (holdsText(row[column])) columns.push(column);
  return columns;
}

function holdsText(cell: SheetCell | undefined): boolean {
  return cell !== undefined && cell !== null && cell.text.trim() !== "";
}

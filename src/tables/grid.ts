import type { Sheet, SheetCell } from "../contract/snapshot";
import { parseRange, type Range } from "./address";

/** A sheet with its merged cells looked up: what stands where, and what spreads over which cells. */
export class Grid {
  readonly height: number;
  readonly width: number;
  private readonly merges = new Map<number, Range>();

  constructor(readonly sheet: Sheet) {
    this.height = sheet.rows.length;
    this.width = sheet.rows.reduce((width, row) => Math.max(width, row.length), 0);
    for (const range of sheet.merges.map(parseRange)) {
      const bottom = Math.min(range.bottom, this.height - 1);
      const right = Math.min(range.right, Math.max(this.width - 1, range.left));
      for (let row = range.top; row <= bottom; row++) {
        for (let column = range.left; column <= right; column++) this.merges.set(key(row, column), range);
      }
    }
  }

  cell(row: number, column: number): SheetCell | undefined {
    return this.sheet.rows[row]?.[column] ?? undefined;
  }

  /** The cell's own text without the space around it. */
  text(row: number, column: number): string {
    return this.cell(row, column)?.text.trim() ?? "";
  }

  mergeAt(row: number, column: number): Range | undefined {
    return this.merges.get(key(row, column));
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
    for (let column = region.left; column <= region.right; column++) {
      const merge = this.mergeAt(row, column);
      if (!merge) {
        const text = this.text(row, column);
        if (text !== "") items.push({ column, right: column, bottom: row, text });
        continue;
      }
      const text = this.text(merge.top, merge.left);
      if (text !== "" && merge.top === row) {
        items.push({ column, right: Math.min(merge.right, region.right), bottom: merge.bottom, text });
      }
      column = Math.max(column, merge.right);
    }
    return items;
  }
}

export interface Item {
  readonly column: number;
  readonly right: number;
  readonly bottom: number;
  readonly text: string;
}

function key(row: number, column: number): number {
  return row * 16384 + column;
}

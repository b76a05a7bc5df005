import type { PlanCell } from "../../../contract/plan";
import { rowHeight, rowLines } from "./row-lines";

type Rows = readonly (readonly (PlanCell | undefined)[])[];

/** By how much the estimate of a page may be wrong, in points: a chart had better begin a page than be cut. */
const margin = 60;

/** The pages of a sheet in the making, estimated: an A4 sheet lying down whose columns are fitted to the paper's width. */
export class Pages {
  /** Rows, 1-based, that begin a page. */
  readonly starts: number[] = [];
  /** 0-based row at which the page begins that is being filled. */
  start = 0;
  private measured = { row: 0, height: 0 };

  constructor(private readonly widths: readonly number[]) {}

  /** In points. */
  get height(): number {
    const [printWidth, printHeight] = [770, 510];
    const wanted = this.widths.reduce((sum, width) => sum + width * 5.25 + 3.75, 0);
    return printHeight / Math.min(1, printWidth / wanted);
  }

  heightOf(rows: Rows): number {
    return rows.reduce((height, row) => height + rowHeight(rowLines(row, this.widths)), 0);
  }

  /** Whether the end of a page may fall into what comes from this row on, which is so many points high. */
  isCut(rows: Rows, from: number, height: number): boolean {
    const above = this.above(rows, from);
    // What seems to be the first of a page may be the last of the one before.
    return this.isAtEnd(rows, from, height) || (above > this.height && above % this.height < margin);
  }

  /** Whether a page may end before all of this is on it. */
  isAtEnd(rows: Rows, from: number, height: number): boolean {
    return (this.above(rows, from) % this.height) + height + margin > this.height;
  }

  begin(row: number): void {
    this.start = row;
    this.measured = { row, height: 0 };
    this.starts.push(row + 1);
  }

  /** What stands on the pages since the last begun one, in points; asked from top to bottom. */
  private above(rows: Rows, row: number): number {
    const known = this.measured.row <= row ? this.measured : { row: this.start, height: 0 };
    this.measured = { row, height: known.height + this.heightOf(rows.slice(known.row, row)) };
    return this.measured.height;
  }
}

import type { CellRef } from "./snapshot";

/**
 * What a report prints: headings, tables, the paragraphs under them, and blanks that only its office can fill in.
 * `Figure` is the live figure that a paragraph rests on; who only prints the text has no need of it.
 */
export interface NarrativeDocument<Figure = unknown> {
  readonly title: string;
  readonly subtitle: string;
  readonly blocks: readonly NarrativeBlock<Figure>[];
}

export type NarrativeBlock<Figure = unknown> =
  | { readonly kind: "heading"; readonly text: string }
  | NarrativeTable
  | Paragraph<Figure>
  /** To be written by the office: a cause, a solution; `text` is what it wrote. */
  | { readonly kind: "blank"; readonly label: string; readonly about: string; readonly text?: string };

export interface Paragraph<Figure = unknown> {
  readonly kind: "paragraph";
  readonly text: string;
  /** What it tells of, the same from one check to the next: an indicator, a table. */
  readonly about: string;
  readonly source?: CellRef;
  /** What the office wrote beside it, to be printed after it. */
  readonly addition?: string;
  /** The figure it rests on, live, so that the sheet can tell when the table no longer says so. */
  readonly figure?: Figure;
}

export interface NarrativeTable {
  readonly kind: "table";
  readonly headers: readonly string[];
  readonly rows: readonly NarrativeRow[];
  /** Relative to each other. */
  readonly widths: readonly number[];
}

export interface NarrativeRow {
  readonly cells: readonly string[];
  readonly bold: boolean;
  /** Positions of cells that a finding contests. */
  readonly contested?: readonly number[];
}

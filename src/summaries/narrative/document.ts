import type { CellRef } from "../../tables/sheet";
import type { Expression } from "../formulas/expression";

/** What a report prints: headings, tables, the paragraphs under them, and blanks that only its office can fill in. */
export interface NarrativeDocument {
  readonly title: string;
  readonly subtitle: string;
  readonly blocks: readonly NarrativeBlock[];
}

export type NarrativeBlock =
  | { readonly kind: "heading"; readonly text: string }
  | NarrativeTable
  | Paragraph
  /** To be written by the office: a cause, a solution. */
  | { readonly kind: "blank"; readonly label: string; readonly about: string };

export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: string;
  /** What it tells of, the same from one check to the next: an indicator, a table. */
  readonly about: string;
  readonly source?: CellRef;
  /** The figure it rests on, live, so that the sheet can tell when the table no longer says so. */
  readonly figure?: Expression;
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
}

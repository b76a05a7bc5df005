import type { ChartPlan } from "./plan";

/** A whole report as plain data, in the order it is printed: what becomes a Word document. */
export interface ReportDocument {
  readonly title: string;
  /** The office that reports. */
  readonly author: string;
  readonly sections: readonly DocumentSection[];
}

/** Pages of one orientation and one way of numbering. */
export interface DocumentSection {
  readonly landscape: boolean;
  /** none: a cover; roman: what stands before the first chapter. */
  readonly numbering: "none" | "roman" | "arabic";
  readonly blocks: readonly DocumentBlock[];
}

export type DocumentBlock =
  | Cover
  | Heading
  | DocumentText
  | DocumentList
  | Gap
  | DocumentTable
  | DocumentChart
  | Contents
  | Signature
  | { readonly kind: "page-break" };

export interface Cover {
  readonly kind: "cover";
  /** From top to bottom: what it is, of whom, of when. */
  readonly lines: readonly string[];
  /** At the foot of the page: office, place, year. */
  readonly foot: readonly string[];
}

/** 1 a chapter on a page of its own, 2 and 3 within it. */
export interface Heading {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3;
  readonly text: string;
  /** Left out of the table of contents: the heading over that table itself. */
  readonly isUnlisted?: boolean;
}

export interface DocumentText {
  readonly kind: "text";
  /** What stands in square brackets is marked, so that nobody prints it unread. */
  readonly text: string;
  readonly look?: "plain" | "formula" | "note";
}

export interface DocumentList {
  readonly kind: "list";
  readonly isNumbered: boolean;
  readonly items: readonly string[];
}

/** What only the office can write: marked, with one sentence that says what belongs there. */
export interface Gap {
  readonly kind: "gap";
  readonly label: string;
  readonly hint: string;
}

export interface DocumentTable {
  readonly kind: "table";
  /** Without "Tabel 3.1": it is numbered as it stands. "" for a table that needs no number. */
  readonly caption: string;
  readonly headers: readonly string[];
  readonly rows: readonly DocumentRow[];
  /** Relative to each other. */
  readonly widths: readonly number[];
  /** Under the table: where it is from. */
  readonly source?: string;
}

export interface DocumentRow {
  readonly cells: readonly string[];
  readonly isBold: boolean;
  /** Positions of cells whose figure a finding contests. */
  readonly contested?: readonly number[];
}

export interface DocumentChart {
  readonly kind: "chart";
  readonly caption: string;
  readonly type: ChartPlan["type"];
  readonly isPercent: boolean;
  readonly categories: readonly string[];
  readonly series: readonly {
    readonly name: string;
    readonly isLine: boolean;
    readonly values: readonly (number | undefined)[];
  }[];
}

export interface Contents {
  readonly kind: "contents";
  readonly of: "headings" | "tables" | "charts";
}

export interface Signature {
  readonly kind: "signature";
  /** "Sei Rampah, 15 Januari 2026" */
  readonly placeAndDate: string;
  readonly post: string;
  readonly name: string;
  readonly nip: string;
}

import type { CellRef } from "./snapshot";

/** All that is to be written at once. A host carries it out whole or not at all. */
export interface Plan {
  readonly sheets: readonly SheetPlan[];
  readonly cells: readonly CellWrite[];
}

/** A write into a user's own cell, which the user chose. */
export interface CellWrite extends CellRef {
  readonly content: CellContent;
  /** How the cell stood, whole, as the host that gave this write (`keep`) holds it; other hosts go by the content. */
  readonly kept?: string;
}

export type CellContent =
  /** `format` is for what will be typed there. */
  | { readonly kind: "blank"; readonly format?: string }
  | { readonly kind: "text"; readonly text: string; readonly format?: string }
  | { readonly kind: "number"; readonly number: number; readonly format?: string }
  /** "=…" with English names, commas, our functions dotted (KEK.CAPAIAN); hosts translate. */
  | { readonly kind: "formula"; readonly formula: string; readonly value?: number | string; readonly format?: string };

/** A sheet of our own. A host replaces an earlier one of the same id and never touches a user's sheet. */
export interface SheetPlan {
  /** Marks the sheet as ours: "ringkasan-capaian". */
  readonly id: string;
  /** Wanted name; a host takes "name (2)" where a user's sheet has it. */
  readonly name: string;
  /** Width of each column in characters. */
  readonly widths: readonly number[];
  /** rows[0] is row 1. */
  readonly rows: readonly (readonly (PlanCell | undefined)[])[];
  readonly merges: readonly string[];
  /** Rows and columns kept in view. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly landscape: boolean;
  /** "A1:H20" */
  readonly printArea?: string;
  /** Rows repeated on each printed page, 1-based: [3, 4]. */
  readonly printTitleRows?: readonly [number, number];
  /** Rows that begin a printed page, 1-based. */
  readonly pageStarts?: readonly number[];
  /** Outline level of rows, 0-based row to level 1..7. */
  readonly outline?: readonly { readonly row: number; readonly level: number }[];
  readonly charts: readonly ChartPlan[];
  readonly conditions: readonly ConditionPlan[];
  readonly lists: readonly ListPlan[];
  readonly validations?: readonly ValidationPlan[];
  /** 0-based columns whose cells a user fills in and a re-run keeps, matched by the row's key in `keyColumn`. */
  readonly notes?: { readonly columns: readonly number[]; readonly keyColumn: number; readonly firstRow: number };
}

export interface PlanCell {
  readonly content: CellContent;
  readonly style?: StyleName;
  /** A link to a cell of the workbook. */
  readonly link?: CellRef;
  /** The figure rests on one that a finding contests: what that should be ("" where nobody knows), and the finding's words. */
  readonly contested?: { readonly expected: string; readonly message: string };
}

/** The few looks our sheets have; each host draws them its own way. */
export type StyleName =
  | "title"
  | "subtitle"
  | "header"
  | "group"
  /** A heading of a row in one column of it. */
  | "group-wrap"
  | "text"
  | "wrap"
  | "center"
  | "number"
  | "percent"
  | "total"
  | "total-number"
  | "total-percent"
  | "total-center"
  | "note"
  | "input"
  /** A figure that a finding contests. */
  | "contested"
  | "link";

export interface ChartPlan {
  readonly type: "bar" | "column" | "line" | "radar";
  readonly title: string;
  /** Category labels and one range a series, all on this sheet: "B5:B12". */
  readonly categories: string;
  readonly series: readonly { readonly name: string; readonly values: string; readonly line?: boolean }[];
  readonly percent: boolean;
  /** Top left and bottom right cells. */
  readonly from: string;
  readonly to: string;
}

/** A traffic light: cells of the range whose value lies in [atLeast, below) get the colour. */
export interface ConditionPlan {
  readonly range: string;
  readonly bands: readonly {
    readonly atLeast?: number;
    readonly below?: number;
    readonly colour: "green" | "yellow" | "orange" | "red";
  }[];
}

/** A warning beside what is typed where the formula does not hold; it forbids nothing. */
export interface ValidationPlan {
  readonly range: string;
  /** Of the range's first cell, with built-in functions only; relative addresses go along. */
  readonly formula: string;
  readonly message: string;
}

/** A drop-down list; it suggests, and forbids nothing else: an office may have a satuan of its own. */
export interface ListPlan {
  readonly range: string;
  readonly values: readonly string[];
}

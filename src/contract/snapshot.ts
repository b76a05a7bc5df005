/** A workbook as plain JSON: what every host hands to the core, and all that the core knows of a spreadsheet. */
export interface Workbook {
  /** File or document name, for messages. */
  readonly name: string;
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  readonly name: string;
  /** rows[0] is row 1. Rows may have different lengths; a missing or undefined cell is a blank one. */
  readonly rows: readonly (readonly (SheetCell | undefined)[])[];
  /** Merged ranges as "A1:C1"; only the top left cell holds a value. */
  readonly merges: readonly string[];
  readonly hidden?: boolean;
  /** 0-based indexes of hidden (or filtered-out) rows and columns. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly isProtected?: boolean;
  /** Excel tables (ListObjects) on the sheet. */
  readonly listObjects?: readonly ListObject[];
  /** Mark of a sheet that Lakin made: the id of its summary or template. The checker passes over such sheets. */
  readonly madeBy?: string;
}

export interface ListObject {
  readonly name: string;
  /** "A3:F20", header and totals row included. */
  readonly range: string;
  readonly hasTotalsRow: boolean;
}

export interface SheetCell {
  /** The cell as it is shown. For a typed number: the number in its own format, in id-ID (1.234,50 or 88,65%). */
  readonly text: string;
  /** The stored number, when the cell stores one; dates are serial numbers. */
  readonly number?: number;
  /** Number format code, where it is not General: "0.00%", "#,##0". */
  readonly format?: string;
  /** With "=" in front, English names, commas. */
  readonly formula?: string;
  readonly bold?: boolean;
  /** Indent level, as set in the cell's alignment. */
  readonly indent?: number;
}

export interface CellRef {
  readonly sheet: string;
  /** "B4" */
  readonly cell: string;
}

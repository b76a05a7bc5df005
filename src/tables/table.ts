import type { Decimal } from "../numbers/decimal";
import type { NumberReading, Reading } from "../numbers/reading";
import type { Role } from "../words/roles";

export type { Role } from "../words/roles";

export type TableKind =
  | "iku"
  | "multi-tahun"
  | "renstra"
  | "pembanding"
  | "skm-unsur"
  | "skm-responden"
  | "akip-komponen"
  | "efisiensi"
  | "anggaran"
  | "program-kegiatan"
  | "investasi-kawasan"
  | "investasi-pelaku"
  | "tenaga-kerja"
  | "daya-saing"
  | "rencana-aksi"
  | "skala"
  | "umum"
  | "teks";

/** When a figure is of: a year, a part of it, or the year up to the end of that part. */
export interface Period {
  readonly year?: number;
  readonly quarter?: 1 | 2 | 3 | 4;
  readonly half?: 1 | 2;
  /** 1 is January. */
  readonly month?: number;
  readonly cumulative?: boolean;
}

export interface Table {
  readonly sheet: string;
  /** "A3:F14": header rows to last row, title and notes left out. */
  readonly range: string;
  readonly kind: TableKind;
  /** The title above it, or "". */
  readonly title: string;
  readonly period: Period;
  /** 0-based sheet rows of the header. */
  readonly headerRows: readonly number[];
  /** The header cells that hold a text, a merged one once. */
  readonly headerCells: readonly TableCell[];
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

export interface Column {
  /** 0-based sheet column. */
  readonly index: number;
  /** Header texts from top to bottom, merged ones repeated: ["2024", "Target"]. */
  readonly path: readonly string[];
  /** The path as one line: "2024 Target". */
  readonly header: string;
  readonly role: Role;
  /** What the header itself names, without what the title adds. */
  readonly ownPeriod: Period;
  /** When its figures are of: its own period, completed by the title's. */
  readonly period: Period;
  /** Unit named in the header: "Rp", "Miliar Rupiah", "%", "Ha". */
  readonly unit?: string;
  /** Amounts of money, by the header: its unit, its role, or "Keuangan" beside "Kinerja". */
  readonly isMoney: boolean;
  /** What its figures are to be multiplied by, as header or title tell: 1e9 under "Miliar Rp". They were rounded to it. */
  readonly scale: number;
  /** 6 where the numbering row says "(6)" or "f"; columns under one number share it. */
  readonly number?: number;
  /** "5/4" where it says "(6)=(5)/(4)", "13/5*100" for "14 = 13/5 x 100": numbers of columns, and constants. */
  readonly numberedFormula?: string;
}

export type RowKind = "data" | "group" | "subtotal" | "total" | "summary";

export interface Row {
  /** 0-based sheet row. */
  readonly index: number;
  /** data: a figure row; group: a heading within the table; summary: a row of another kind under the data (mean, predicate). */
  readonly kind: RowKind;
  /** 0 outermost; rows of a flat table have 0. */
  readonly level: number;
  readonly label: string;
  /** What its figures are, where rows of target, realisasi and capaian stand below each other; its label is the name of all. */
  readonly measure?: Role;
  /** "5.1.02" from the number or code columns, or from the front of the label; "" without one. */
  readonly code: string;
  /** Position in the table's rows of the row that this one details, by codes, numbering, type or indent. */
  readonly parent?: number;
  /** Counts the headings and totals above: rows with the same number stand between the same two. */
  readonly section: number;
  readonly hidden: boolean;
  /** One a column of the table, in the columns' order. */
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly row: number;
  readonly column: number;
  /** "B4" */
  readonly ref: string;
  readonly text: string;
  readonly reading: Reading;
  /** The number read, if there is one; a percentage as a fraction. */
  readonly number?: Decimal;
  readonly formula?: string;
  readonly format?: string;
  /** The cell stores a number, rather than text that reads as one. */
  readonly typed: boolean;
  /** How many columns it is merged over, where more than one. */
  readonly covers?: number;
}

/** A cell with a figure. */
export type NumberCell = TableCell & { readonly number: Decimal; readonly reading: NumberReading };

export function isNumberCell(cell: TableCell | undefined): cell is NumberCell {
  return cell?.number !== undefined && cell.reading.kind === "number";
}

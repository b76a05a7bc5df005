import type { Decimal } from "../numbers/decimal";
import type { Reading } from "../numbers/reading";

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

/** What a column holds, told from its header. */
export type Role =
  | "nomor"
  | "sasaran"
  | "indikator"
  | "uraian"
  | "satuan"
  | "target"
  | "realisasi"
  | "capaian"
  | "pagu"
  | "serapan"
  | "efisiensi"
  | "peringkat"
  | "predikat"
  | "kategori"
  | "mutu"
  | "bobot"
  | "nilai"
  | "pertumbuhan"
  | "indeks"
  | "kemajuan"
  | "jumlah"
  | "porsi"
  | "status"
  | "keterangan"
  /** A number of something: persons, hectares, rupiah of a quarter. */
  | "besaran"
  | "lain";

/** When a figure is of: a year, a quarter of it, or the year up to that quarter. */
export interface Period {
  readonly year?: number;
  readonly quarter?: 1 | 2 | 3 | 4;
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
  readonly period: Period;
  /** Unit named in the header: "Rp", "Miliar Rupiah", "%", "Ha". */
  readonly unit?: string;
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
}

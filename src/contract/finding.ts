import type { CellRef } from "./snapshot";

/** salah: certainly wrong. periksa: probably wrong, or right under a reading we can't see. saran: form. */
export type Severity = "salah" | "periksa" | "saran";

/** One fault, as plain JSON: for the pane, the sheet "Temuan" and the command line. */
export interface Finding {
  /** Stable between checks: rule, sheet, cell. */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly sheet: string;
  /** "C29" */
  readonly cell: string;
  /** As printed in the cell. */
  readonly actual: string;
  /** What it should be, printed the way the cell prints; "" where that can't be known. */
  readonly expected: string;
  /** One Indonesian sentence, fact first. */
  readonly message: string;
  /** The regulation or the arithmetic it rests on. */
  readonly basis: string;
  /** Why the figure is probably wrong, one Indonesian sentence, where the numbers tell. */
  readonly diagnosis?: Diagnosis;
  /** Other cells that take part: the operands, and the consequences of this fault. */
  readonly related: readonly CellRef[];
  readonly fix?: Fix;
}

export interface Diagnosis {
  readonly cause: Cause;
  readonly message: string;
}

export type Cause =
  | "baris-tertinggal"
  | "baris-ganda"
  | "angka-tertukar"
  | "salah-ketik"
  | "geser-desimal"
  | "salin-tahun-lalu"
  | "salin-baris-lain"
  | "salin-kolom-lain"
  | "persen-dibagi-lagi"
  | "persen-pecahan"
  | "geser-baris"
  | "jumlah-salah-rasio-benar"
  | "salah-konvensi";

/** A mend that may be offered. Exactly one of formula, number, text is what gets written. */
export interface Fix extends CellRef {
  /** "=SUM(D5:D29)": English names, commas, our functions as KEK.CAPAIAN. */
  readonly formula?: string;
  /** For a cell that stores a number. */
  readonly number?: number;
  /** For a cell that holds text; also what the user is shown. */
  readonly text: string;
}

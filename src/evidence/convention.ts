import type { Arah } from "../core/capaian";
import type { Decimal } from "../numbers/decimal";

/** What sort of relation a law is; also the id of the rule under which its broken instances are told. */
export type LawKind =
  | "capaian"
  | "kemajuan"
  | "persen"
  | "pertumbuhan"
  | "efisiensi"
  | "indeks"
  | "rasio"
  | "rata-rata"
  | "jumlah-baris"
  | "jumlah-kolom"
  | "jumlah-bertingkat"
  // A further law brings its own.
  | (string & Record<never, never>);

/** What part a column plays in a law, in the words of the reports. */
export type Operand =
  | "realisasi"
  | "target"
  | "pagu"
  | "bagian"
  | "keseluruhan"
  | "lalu"
  | "kini"
  | "capaian"
  | "serapan"
  | "nilai"
  | "bobot";

/** The one way in which a table reckons a column, chosen by its rows: plain data for whoever tells of the table. */
export interface Convention {
  readonly sheet: string;
  /** The `range` of the table. */
  readonly tableRange: string;
  readonly law: LawKind;
  /** 0-based sheet column of what is reckoned. */
  readonly result: number;
  /** 0-based sheet columns of what it is reckoned from. */
  readonly operands: Readonly<Partial<Record<Operand, number>>>;
  /** How a whole is printed where no percent sign stands: 1 or 100. */
  readonly scale: "pecahan" | "poin";
  /** The most the column prints, as a fraction: 1.2 for a cap at 120%. */
  readonly batas?: Decimal;
  /** Well supported by the rows, or only the likeliest reading. */
  readonly isCertain: boolean;
  readonly rows: readonly ConventionRow[];
}

export interface ConventionRow {
  /** 0-based sheet row. */
  readonly row: number;
  /** Of a capaian: which way is better, and how the table reckons it. */
  readonly arah?: Arah;
  /** The value by the convention, in the cell's own terms (a fraction where it prints a percent sign). */
  readonly expected?: Decimal;
  /** Whether the printed figure agrees with it. */
  readonly agrees: boolean;
}

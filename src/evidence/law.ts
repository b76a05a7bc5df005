import type { Arah } from "../core/capaian";
import type { Decimal } from "../numbers/decimal";
import type { TableCell } from "../tables/table";
import type { LawKind, Operand } from "./convention";

/** How a result follows from its operands, in doubles for the search and in decimals for what is said. */
export interface Formula {
  of(x: readonly number[]): number;
  /** Undefined where there is none: a division by zero. */
  exactly(x: readonly Decimal[]): Decimal | undefined;
  /** What one more of an operand adds to the result, of so many operands: only where that is always the same. */
  weightOf?(at: number, count: number): Decimal;
  /** How far the result may move when each operand moves this far; without it each is tried out. */
  reach?(halves: readonly number[]): number;
  /** It holds of these figures by itself: 0 = 0 + 0, 0/x = 0%, a single part. */
  isTrivial(x: readonly number[]): boolean;
  /** The reckoning as it is written down: "57 ÷ 80 × 100". */
  show(x: readonly string[]): string;
  /** What it would give without a limit that it sets. */
  readonly uncapped?: Formula;
  /** The formula of a cell. */
  excel?(refs: readonly string[]): string | undefined;
}

/** void: nothing that could fail, or a row that the law does not speak of. */
export type State = "fit" | "misfit" | "void";

/** A law in one place: a row of its column, a column of its total. */
export interface Instance {
  readonly result: TableCell;
  /** One step of the result's last printed decimal. */
  readonly step: number;
  readonly operands: readonly TableCell[];
  readonly formula: Formula;
  /** How far each operand's true figure may lie from the printed one; none: as printed. */
  readonly halves?: readonly number[];
  /** How far the result may lie from it besides: sums of estimates. */
  readonly allowance?: number;
  readonly state: State;
  /** Decades by which a fit speaks for the law. */
  readonly worth: number;
  /** A slip of the hand explains the misfit. */
  readonly slipped?: boolean;
  /** Of a capaian: which way is better here, and how it is reckoned. */
  readonly arah?: Arah;
  /** Undecided: a rival nearly as good says something else here. */
  readonly isDisputed?: boolean;
}

export interface Law {
  readonly kind: LawKind;
  /** How another finding refers to it: "capaian", "jumlah kolom". */
  readonly name: string;
  readonly prior: number;
  readonly score: number;
  /** Some instance holds that could have failed. */
  readonly isSupported: boolean;
  /** "salah" or "periksa"; silent laws are no laws. */
  readonly verdict: "salah" | "periksa";
  readonly instances: readonly Instance[];
  readonly operands: Readonly<Partial<Record<Operand, number>>>;
  readonly batas?: number;
  /** How a whole is printed where no percent sign stands: 1 or 100. */
  readonly whole?: number;
  /** Position of the result's column, where the law is one of a column. */
  readonly column?: number;
  /** Positions of its operands' columns. */
  readonly sources?: readonly number[];
  /** Sums hold within one only: the table's figures are estimates. */
  readonly isEstimate?: boolean;
}

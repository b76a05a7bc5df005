import type { Diagnosis, Severity } from "../contract/finding";
import type { CellRef, Workbook } from "../contract/snapshot";
import type { Law } from "../evidence/law";
import type { Decimal } from "../numbers/decimal";
import type { Report as OfficeReport } from "../report/report";
import type { Table, TableCell } from "../tables/table";
import type { RunCache } from "./run-cache";

/**
 * One check. `check` yields single problems; `relate` yields what should hold between cells, whether it holds or
 * not, and leaves it to the runner to tell which of the cells is the wrong one.
 */
export interface Rule<Key extends string = string> {
  /** The word of our truth files: "jumlah-kolom". */
  readonly id: string;
  /** What it checks, one Indonesian sentence. */
  readonly summary: string;
  /** The regulation or the arithmetic it rests on, unless a problem names its own. */
  readonly basis: string;
  /** One Indonesian sentence each, fact first; {actual}, {expected}, {column}, {label}, {cell} and the data's words are filled in. */
  readonly messages: Readonly<Record<Key, string>>;
  check?(table: Table, context: RuleContext): Iterable<Problem<Key>>;
  checkAll?(tables: readonly Table[], context: RuleContext): Iterable<Problem<Key>>;
  relate?(table: Table, context: RuleContext): Iterable<Relation<Key>>;
  relateAll?(tables: readonly Table[], context: RuleContext): Iterable<Relation<Key>>;
}

export interface RuleContext {
  readonly workbook: Workbook;
  readonly tables: readonly Table[];
  /** What the tables say of the office, each thing once. */
  readonly report: OfficeReport;
  /** The table a cell stands in. */
  tableOf(cell: TableCell): Table;
  /** The laws that its figures keep. */
  lawsOf(table: Table): readonly Law[];
  /** What was worked out in this run already. */
  readonly cache: RunCache;
}

/** A number in data is printed the way the cell prints, a cell by its address. */
export type Datum = string | number | Decimal | TableCell;

interface Report<Key extends string> {
  readonly message: Key;
  /** "salah" unless given. */
  readonly severity?: Severity;
  readonly data?: Readonly<Record<string, Datum>>;
  readonly basis?: string;
}

export interface Problem<Key extends string = string> extends Report<Key> {
  readonly cell: TableCell;
  /** What the cell should hold: a value (a percentage as a fraction), or words. */
  readonly expected?: Decimal | string;
  readonly diagnosis?: Diagnosis;
  readonly related?: readonly (TableCell | CellRef)[];
  /** Where one of these cells is itself found wrong, this problem only follows from it. */
  readonly restsOn?: readonly TableCell[];
  /** Cells that are wrong by this one fault: what is found there otherwise is left out. */
  readonly explains?: readonly TableCell[];
  /** Offer to write `expected`, or this formula in place of it. */
  readonly fix?: boolean | string;
}

/** The value a cell is taken to have: as printed, or as corrected by an earlier finding. */
export type Values = (cell: TableCell) => Decimal;

/** What should hold between cells that all have a number. Yield it whether it holds or not: those that hold acquit their cells. */
export interface Relation<Key extends string = string> extends Report<Key> {
  /** The cell that is computed from the others: a total, a capaian, a share. */
  readonly result: TableCell;
  readonly operands: readonly TableCell[];
  /** The exact result; a percentage as a fraction. Undefined where there is none (target zero). */
  compute(values: Values): Decimal | undefined;
  /** Whether the printed figures fit, under any legitimate convention. Without it: `result` prints what is computed. */
  accepts?(values: Values): boolean;
  /** Narrower than `accepts`: the usual convention alone, uncapped. By it one tells what slipped. */
  isUsual?(values: Values): boolean;
  /** The one value of an operand with which the relation holds. Only where it is exact, as in a sum. */
  solve?(operand: TableCell, values: Values): Decimal | undefined;
  /** The formula for `result`, offered where all operands are typed: "=SUM(D5:D29)". */
  readonly formula?: string;
  /** Why the result is wrong, where the relation itself can tell (a row left out of its total). */
  diagnose?(values: Values): Explanation | undefined;
  /** How another finding refers to this relation: "jumlah kolom E20". */
  readonly name: string;
  /** Whether it holds of the figures as they are printed, where that is known already. */
  readonly isHeld?: boolean;
  /** The reckoning as it is written down, with these texts for the operands. */
  reckoning?(texts: readonly string[]): string;
  /** The rule that yields it, where another than the one that is asked. */
  readonly rule?: string;
}

export interface Explanation {
  readonly diagnosis: Diagnosis;
  /** The value the result should have, where it is another than the computed one. */
  readonly expected?: Decimal;
  readonly formula?: string;
  /** How easily it fits by chance; see slips.ts. */
  readonly cost?: number;
}

export function defineRule<Key extends string>(rule: Rule<Key>): Rule<Key> {
  return rule;
}

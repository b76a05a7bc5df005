import type { LawKind } from "../evidence/convention";
import type { Thresholds } from "../evidence/thresholds";
import type { Candidate } from "./column-law";
import type { ColumnView, TableView } from "./view";

/** A law that words propose for a column: every way in which it may be reckoned, the likeliest first. */
export interface ColumnLaw {
  /** Also the rule under which its broken instances are told: src/rules/table/<kind>.ts. */
  readonly kind: LawKind;
  /** Laws are asked in this order; one that is told outright and fits closes the question. */
  readonly order: number;
  candidates(view: TableView, result: ColumnView, at: Thresholds): Iterable<Candidate>;
}

export function defineColumnLaw(law: ColumnLaw): ColumnLaw {
  return law;
}

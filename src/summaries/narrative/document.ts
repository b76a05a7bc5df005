import type * as contract from "../../contract/narrative";
import type { Expression } from "../parts/formulas/expression";

export type { NarrativeTable } from "../../contract/narrative";

/** The report's text, each paragraph with the live figure it rests on, so that a sheet can tell when it no longer holds. */
export type NarrativeDocument = contract.NarrativeDocument<Expression>;
export type NarrativeBlock = contract.NarrativeBlock<Expression>;
export type Paragraph = contract.Paragraph<Expression>;

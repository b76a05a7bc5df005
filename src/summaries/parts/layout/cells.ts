import type { CellContent, PlanCell, StyleName } from "../../../contract/plan";
import type { CellRef } from "../../../contract/snapshot";
import { FormulaError } from "../../../core/formula-error";
import { dash, type Expression } from "../formulas/expression";

export function text(words: string, style: StyleName = "text"): PlanCell {
  return { content: words === "" ? { kind: "blank" } : { kind: "text", text: words }, style };
}

/** An empty cell that a user fills in. */
export function blank(style: StyleName = "input"): PlanCell {
  return { content: { kind: "blank" }, style };
}

export function link(at: CellRef): PlanCell {
  return { content: { kind: "text", text: `${at.sheet}!${at.cell}` }, style: "link", link: at };
}

export function whole(number: number, style: StyleName = "center"): PlanCell {
  return { content: { kind: "number", number, format: "0" }, style };
}

/** A live formula. An error that stands now is shown as a dash, since the sheet says elsewhere what is missing. */
export function formula(expression: Expression, native: boolean, style: StyleName, format?: string): PlanCell {
  return { content: contentOf(expression, native, format), style };
}

function contentOf(expression: Expression, native: boolean, format: string | undefined): CellContent {
  const { value } = expression;
  const failed = value instanceof FormulaError;
  const written = native ? expression.native : expression.lakin;
  const shown = failed ? dash : value;
  if (written === undefined) return frozen(shown, format);
  const guarded = failed ? `IFERROR(${written},"${dash}")` : written;
  const cached = typeof shown === "number" || typeof shown === "string" ? shown : undefined;
  return { kind: "formula", formula: `=${guarded}`, value: cached, format };
}

/** A figure whose function has no built-in counterpart: it stands as it is today. */
function frozen(value: Expression["value"], format: string | undefined): CellContent {
  if (typeof value === "number") return { kind: "number", number: value, format };
  return typeof value === "string" && value !== "" ? { kind: "text", text: value } : { kind: "blank" };
}

import type { CellContent } from "../../contract/plan";

/** What `range.formulas` takes for a content: one matrix carries texts, numbers and formulas. */
export function entryOf(content: CellContent): string | number {
  switch (content.kind) {
    case "blank":
      return "";
    case "text":
      // Excel reads what it is given as if it were typed: 1/2, 88,65% or Mei 2025 only stay text behind an apostrophe.
      return content.text === "" ? "" : `'${content.text}`;
    case "number":
      return content.number;
    case "formula":
      return content.formula;
  }
}

/** The number format to set, or null to leave the cell's own alone. */
export function formatOf(content: CellContent, standing: unknown): string | null {
  if (content.format !== undefined) return content.format;
  if (content.kind !== "number" && content.kind !== "formula") return null;
  // In a cell formatted as text a number becomes text and a formula stays a line of text.
  return standing === "@" ? "General" : null;
}

/**
 * A formula as users in Indonesia type it, in the form the grid computes: =ROUND(1,5;2) becomes =ROUND(1.5,2).
 * Only where a semicolon separates arguments: without one, commas do, and the formula stays as it is.
 */
export function readFormulaEntry(formula: string): string {
  const parts = formula.match(/"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\{[^}]*\}?|[^"'{]+/g) ?? [];
  const isOutside = (part: string) => !/^["'{]/.test(part);
  if (!parts.some((part) => isOutside(part) && part.includes(";"))) return formula;
  return parts
    .map((part) => (isOutside(part) ? part.replace(/(\d),(?=\d)/g, "$1.").replaceAll(";", ",") : part))
    .join("");
}

import type { PlanCell } from "../../contract/plan";
import { quoted } from "../parts/formulas/expression";
import { text } from "../parts/layout/cells";

/** Opens the file at the cell, where the recap lies beside it. */
export function fileLink(file: string, at?: { readonly sheet: string; readonly cell: string }): PlanCell {
  const shown = at ? `${at.sheet}!${at.cell}` : (file.split(/[/\\]/).at(-1) ?? file);
  const place = at ? `#'${at.sheet.replaceAll("'", "''")}'!${at.cell}` : "";
  const target = `${file.replaceAll("\\", "/")}${place}`;
  // Excel takes no text of more than 255 characters into a formula.
  if (target.length > 255 || shown.length > 255) return text(shown);
  return {
    content: { kind: "formula", formula: `=HYPERLINK(${quoted(target)},${quoted(shown)})`, value: shown },
    style: "link",
  };
}

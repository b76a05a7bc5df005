import type { PlanCell, StyleName } from "../../../contract/plan";

const wrapping: ReadonlySet<StyleName> = new Set(["wrap", "header", "input", "group-wrap"]);
/** Column widths count digits; words run narrower than those, bold ones less so. */
const letters = 1.2;
const boldLetters = 1.15;

/** Lines of text that a row needs at these column widths, in characters: words wrap, so an estimate. */
export function rowLines(row: readonly (PlanCell | undefined)[], widths: readonly number[]): number {
  return Array.from(row).reduce((most, cell, column) => Math.max(most, cellLines(cell, widths[column])), 1);
}

/** The height of a row with so many lines, in points. */
export function rowHeight(lines: number): number {
  return lines === 1 ? 15 : lines * 13 + 2;
}

function cellLines(cell: PlanCell | undefined, width: number | undefined): number {
  if (!cell?.style || !wrapping.has(cell.style) || width === undefined) return 1;
  const { content } = cell;
  const shown = content.kind === "text" ? content.text : content.kind === "formula" ? String(content.value ?? "") : "";
  const room = Math.max(1, Math.floor(width * (cell.style === "header" ? boldLetters : letters)));
  return shown.split("\n").reduce((lines, line) => lines + wrappedLines(line, room), 0);
}

/** Whole words to a line; a word longer than the line is broken. */
function wrappedLines(line: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of line.split(" ")) {
    if (used > 0 && used + 1 + word.length > room) {
      lines += 1;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(word.length / room) - 1);
    used += (used > 0 ? 1 : 0) + (word.length % room || word.length);
  }
  return lines;
}

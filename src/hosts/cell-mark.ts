import type { MarkColour } from "../contract/host";

const signature = /\n— Lakin ([0-9A-Z]+)\s*$/;

/**
 * A note with our signature, by which it is known again wherever rows and files take it. The signature tells the text
 * apart from one that was written into since: such a note is the user's.
 */
export function signed(text: string): string {
  return `${text}\n— Lakin ${checksum(text)}`;
}

export function isOurNote(note: string): boolean {
  const [end, sum] = signature.exec(note.replace(/\r\n?/g, "\n")) ?? [];
  return end !== undefined && checksum(note.replace(/\r\n?/g, "\n").slice(0, -end.length)) === sum;
}

/** Spreadsheets change the spaces of a note, never its letters. */
function checksum(text: string): string {
  let sum = 7;
  for (const letter of text.replace(/\s+/g, "")) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 60_466_176;
  return sum.toString(36).toUpperCase();
}

/** A condition that always holds, and is ours by its words; it colours over the cell's own looks without touching them. */
export function markFormula(colour: MarkColour): string {
  return `=N("Lakin ${colour}")=0`;
}

export function isMarkFormula(formula: string): boolean {
  return /^=\s*N\(\s*"Lakin (red|orange|yellow)"\s*\)\s*=\s*0$/i.test(formula.trim());
}

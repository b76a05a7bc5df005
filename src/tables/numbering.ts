import type { Range } from "./address";
import type { Grid } from "./grid";

/** What the row "(1) (2) (3)" says of one column. */
export interface Numbering {
  /** 6 for "(6)=(5)/(4)"; 3 for "c". */
  readonly number: number;
  /** "5/4" for "(6)=(5)/(4)" and "f=e:d", "13/5*100" for "14 = 13 / 5 x 100"; numbers are those of columns and constants. */
  readonly formula?: string;
}

const byNumber = /^\(?\s*(\d{1,2})\s*\)?(.*)$/;
const byLetter = /^\(?\s*([a-z])\s*\)?((?:\s*=.*)?)$/i;

/** "(6)=(5)/(4)", "6(5:4)", "12 = 8 + 9", "f=e/d", "(3)"; undefined for anything else. */
export function readNumbering(text: string): Numbering | undefined {
  const plain = text.replace(/\s+/g, " ").trim();
  if (plain.length > 60) return undefined;
  const [, digits, rest = ""] = byNumber.exec(plain) ?? [];
  if (digits !== undefined) return withFormula(Number(digits), rest, (part) => part);
  const [, letter, after = ""] = byLetter.exec(plain) ?? [];
  if (letter === undefined) return undefined;
  return withFormula(letterNumber(letter), after, (part) =>
    part.replace(/[a-z]/gi, (each) => (/x/i.test(each) ? "*" : String(letterNumber(each)))),
  );
}

function letterNumber(letter: string): number {
  return letter.toLowerCase().charCodeAt(0) - 96;
}

function withFormula(number: number, rest: string, named: (part: string) => string): Numbering | undefined {
  const told = rest.trim().replace(/^=\s*/, "");
  if (told === "" || told === ")") return { number };
  const formula = named(told)
    .replace(/\s+/g, "")
    .replace(/[x×]/gi, "*")
    .replace(/[:÷]/g, "/")
    .replace(/[–−]/g, "-")
    .replace(/\*100%$/, "*100")
    .replace(/\((\d+)\)/g, "$1")
    .replace(/^\((.*)\)$/, (whole, inside: string) => (/[()]/.test(inside) ? whole : inside));
  if (!/^[\d+\-*/().,]+$/.test(formula)) return undefined;
  return /\d[+\-*/]/.test(formula) ? { number, formula } : undefined;
}

/** "(1) (2) (3)", "1 2 3", "a b c", "(6)=(5)/(4)": rising from 1, with gaps where columns were merged or left out. */
export function isNumberingRow(grid: Grid, row: number, region: Pick<Range, "left" | "right">): boolean {
  const [first] = grid.filled(row);
  if (first === undefined || readNumbering(grid.text(row, first))?.number !== 1) return false;
  const items = grid.items(row, region);
  const width = region.right - region.left + 1;
  if (items.length < 2 || (items.length < 3 && items.length < width)) return false;
  let last = 0;
  for (const [index, { text }] of items.entries()) {
    const number = readNumbering(text)?.number;
    if (number === undefined || (index === 0 ? number !== 1 : number <= last)) return false;
    last = number;
  }
  return last <= width * 2;
}

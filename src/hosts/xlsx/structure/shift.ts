import { columnIndex, columnLetters, parseRange, type Range, toA1, toRange } from "../../../tables/address";

/** Rows or columns put in before `at`, or taken out from `at` on where `count` is negative. 0-based. */
export interface Shift {
  readonly sheet: string;
  readonly axis: "row" | "column";
  readonly at: number;
  readonly count: number;
  /** Ranges that end right before the new lines take them in, as a total does with a row added to its table. */
  readonly stretch?: boolean;
}

/** Where a row or column stands afterwards; undefined where it is taken out. */
export function movedIndex(index: number, { at, count }: Shift): number | undefined {
  if (index < at) return index;
  if (count > 0) return index + count;
  return index < at - count ? undefined : index + count;
}

/** First and last of several lines; undefined where all of them are taken out. */
function movedSpan(first: number, last: number, shift: Shift): readonly [number, number] | undefined {
  const { at, count, stretch } = shift;
  if (count > 0) {
    const grows = last >= at || (stretch && last === at - 1 && last > first);
    return [first >= at ? first + count : first, grows ? last + count : last];
  }
  const from = first < at ? first : Math.max(first + count, at);
  const to = last < at ? last : Math.max(last + count, at - 1);
  return to < from ? undefined : [from, to];
}

export function movedRange(range: Range, shift: Shift): Range | undefined {
  const { top, left, bottom, right } = range;
  if (shift.axis === "row") {
    const span = movedSpan(top, bottom, shift);
    return span && { ...range, top: span[0], bottom: span[1] };
  }
  const span = movedSpan(left, right, shift);
  return span && { ...range, left: span[0], right: span[1] };
}

/** "A3:F14" or "B4" as it reads afterwards, written in the same form. */
export function movedRef(ref: string, shift: Shift): string | undefined {
  const range = movedRange(parseRange(ref), { ...shift, stretch: false });
  if (!range) return undefined;
  return ref.includes(":") ? toRange(range) : toA1(range.top, range.left);
}

/** The ranges of an sqref, those that are taken out left out. */
export function movedRefs(sqref: string, shift: Shift): string {
  return sqref
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((ref) => {
      const range = movedRange(parseRange(ref), shift);
      if (!range) return [];
      return ref.includes(":") ? toRange(range) : toA1(range.top, range.left);
    })
    .join(" ");
}

const lost = "#REF!";

/**
 * A formula as it reads afterwards. `sheet` is the one it stands on. References into other files and across several
 * sheets stay; those to what is taken out become #REF!.
 */
export function shiftReferences(formula: string, sheet: string | undefined, shift: Shift): string {
  return eachReference(formula, (prefix, reference) => {
    const target = prefix === undefined ? sheet : sheetOfPrefix(prefix);
    if (target === undefined || !isSameSheet(target, shift.sheet)) return undefined;
    return `${prefix ?? ""}${shiftReference(reference, shift) ?? lost}`;
  });
}

/** The formula with another name for a sheet. */
export function renameReferences(formula: string, from: string, to: string): string {
  return eachReference(formula, (prefix, reference) => {
    if (prefix === undefined || !isSameSheet(sheetOfPrefix(prefix), from)) return undefined;
    return `'${to.replaceAll("'", "''")}'!${reference}`;
  });
}

export function refersTo(formula: string, sheet: string): boolean {
  let found = false;
  eachReference(formula, (prefix) => {
    found ||= prefix !== undefined && isSameSheet(sheetOfPrefix(prefix), sheet);
    return undefined;
  });
  return found;
}

const pieces =
  /"(?:[^"]|"")*"|\[\d+\][^!'"()]*![$A-Z\d:]+|((?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\w.(!])|[\p{L}_\\][\p{L}\p{N}_.]*|\d[\w.]*|\[[^\]]*\]/giu;

function eachReference(
  formula: string,
  change: (prefix: string | undefined, reference: string) => string | undefined,
): string {
  return formula.replace(pieces, (whole: string, prefix: string | undefined, reference: string | undefined) => {
    if (!reference || prefix?.startsWith("'[")) return whole;
    return change(prefix, reference) ?? whole;
  });
}

function sheetOfPrefix(prefix: string): string {
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function isSameSheet(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function shiftReference(reference: string, shift: Shift): string | undefined {
  const [from = "", to = from] = reference.split(":");
  const one = parsePart(from);
  const other = parsePart(to);
  const isRow = shift.axis === "row";
  const first = isRow ? one.row : one.column;
  const last = isRow ? other.row : other.column;
  if (first === undefined || last === undefined) return reference;
  const span = movedSpan(Math.min(first, last), Math.max(first, last), shift);
  if (!span) return undefined;
  const [low, high] = first <= last ? span : [span[1], span[0]];
  const moved = (part: Part, index: number) => printPart(isRow ? { ...part, row: index } : { ...part, column: index });
  return reference.includes(":") ? `${moved(one, low)}:${moved(other, high)}` : moved(one, low);
}

interface Part {
  readonly column?: number;
  readonly row?: number;
  readonly fixedColumn: string;
  readonly fixedRow: string;
}

function parsePart(text: string): Part {
  const [, fixedColumn = "", letters, fixedRow = "", digits] = /^(\$?)([A-Z]+)?(\$?)(\d+)?$/i.exec(text) ?? [];
  // In $3 the sign stands before the digits, whichever group took it.
  return {
    fixedColumn: letters ? fixedColumn : "",
    fixedRow: letters ? fixedRow : fixedColumn || fixedRow,
    ...(letters && { column: columnIndex(letters) }),
    ...(digits && { row: Number(digits) - 1 }),
  };
}

function printPart({ column, row, fixedColumn, fixedRow }: Part): string {
  const letters = column === undefined ? "" : fixedColumn + columnLetters(column);
  return row === undefined ? letters : `${letters}${fixedRow}${row + 1}`;
}

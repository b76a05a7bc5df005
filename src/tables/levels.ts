/** What a row's numbering, dashes, bold type and indent say of its place; levels come from how these alternate. */
export interface LevelSigns {
  readonly number: string;
  readonly label: string;
  readonly bold: boolean;
  readonly indent: number;
}

/**
 * The level of each row, 0 outermost. A kind of sign that comes up for the first time lies one deeper than the row
 * above; one that was there before goes back to its level. Codes (4.01.02) say their level themselves.
 */
export function readLevels(rows: readonly LevelSigns[]): number[] {
  const codes = rows.map(codeDepth);
  if (codes.filter((depth) => depth > 1).length * 2 > rows.length) return fromDepths(rows, codes);

  const isMixed = rows.some(({ label }) => label.slice(0, 200) !== label.slice(0, 200).toUpperCase());
  const kinds = rows.map((row, index) => kindOf(row, rows[index - 1], rows[index + 1], isMixed));
  if (new Set(kinds).size <= 1) return rows.map(() => 0);
  const open: string[] = [];
  return kinds.map((kind) => {
    const at = open.indexOf(kind);
    if (at >= 0) open.length = at + 1;
    else open.push(kind);
    return open.length - 1;
  });
}

function fromDepths(rows: readonly LevelSigns[], depths: readonly number[]): number[] {
  const known = [...new Set(depths.filter((depth) => depth > 0))].sort((one, other) => one - other);
  let last = 0;
  return rows.map((_, index) => {
    const depth = depths[index] ?? 0;
    // A row without a code between coded ones is a detail of the row above it.
    if (depth === 0) return Math.min(last + 1, known.length);
    last = known.indexOf(depth);
    return last;
  });
}

/**
 * How deep each row of a list lies whose numbers begin again: "1, 1, 2, 3, 2, 1, 2" is two rows with details. A list
 * that only begins anew ("1, 2, 3, 1, 2") goes on at the same depth: nothing is taken up again after it.
 */
export function depthsOfNumbers(numbers: readonly string[]): number[] {
  const values = numbers.map((text) => Number(/^\(?(\d{1,3})[.)]?$/.exec(text)?.[1] ?? Number.NaN));
  const resumed = new Map<number, number>();
  for (const [at, value] of values.entries()) {
    if (value > 1 && value !== (values[at - 1] ?? 0) + 1) resumed.set(value, at);
  }
  const open: number[] = [];
  const nested = new Set<number>();
  return values.map((value, at) => {
    const last = open.at(-1);
    if (Number.isNaN(value) || last === undefined) {
      if (last === undefined) open.push(Number.isNaN(value) ? 0 : value);
      return open.length - 1;
    }
    const depth = open.length - 1;
    const isFirst = at === 1 && last === 1;
    if (value === 1 && (isFirst || nested.has(depth) || (resumed.get(last + 1) ?? -1) > at)) {
      nested.add(depth);
      open.push(1);
      return open.length - 1;
    }
    const back = open.findLastIndex((number) => number + 1 === value);
    if (back >= 0) open.length = back + 1;
    open[open.length - 1] = value;
    return open.length - 1;
  });
}

/** 3 for "4.01.02", 0 for a row without a code. */
function codeDepth({ number, label }: LevelSigns): number {
  const code = /^\d+(\.\d+)+\.?(?=\s|$)/.exec(number || label)?.[0] ?? /^\d{1,2}\.?$/.exec(number)?.[0];
  return code ? code.replace(/\.$/, "").split(".").length : 0;
}

function kindOf(
  row: LevelSigns,
  before: LevelSigns | undefined,
  after: LevelSigns | undefined,
  isMixed: boolean,
): string {
  const sign = signOf(row) || (fillsSequence(before, after) ? "arab" : "");
  return `${row.indent}|${row.bold ? "tebal" : ""}|${sign}|${isMixed && isCapitals(row.label) ? "kapital" : ""}`;
}

function signOf({ number, label }: LevelSigns): string {
  const text = number || label;
  const start = number ? text.trim() : (/^\s*([-–—•·*]|\(?[A-Za-z0-9]{1,4}[.)])(?=\s|\S)/.exec(text)?.[1] ?? "");
  if (/^[-–—•·*]/.test(start || label.trim())) return "garis";
  if (/^[IVX]+[.)]?$/.test(start)) return "romawi";
  if (/^[A-Z][.)]?$/.test(start)) return "huruf besar";
  if (/^[a-z][.)]?$/.test(start)) return "huruf kecil";
  if (/^\(?\d+\)$/.test(start)) return "kurung";
  if (/^\d+\.?$/.test(start)) return "arab";
  if (/^\d+(\.\d+)+\.?$/.test(start)) return `kode ${start.replace(/\.$/, "").split(".").length}`;
  return "";
}

/** A number left out between 6 and 8. */
function fillsSequence(before: LevelSigns | undefined, after: LevelSigns | undefined): boolean {
  const from = Number(before?.number.replace(/[.)]/g, "") || Number.NaN);
  const to = Number(after?.number.replace(/[.)]/g, "") || Number.NaN);
  return to - from === 2;
}

/** Three words and more in capitals stand out as a heading does; an abbreviation does not. */
function isCapitals(label: string): boolean {
  const letters = label.slice(0, 200).replace(/[^A-Za-z]/g, "");
  return letters.length > 12 && letters === letters.toUpperCase();
}

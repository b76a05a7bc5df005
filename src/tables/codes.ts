/** What a row's number, code and label say of its place. */
export interface Coded {
  /** The filled number and code columns, from left to right: ["2.16", "2.16.01", "5.1.02"]. */
  readonly codes: readonly string[];
  readonly level: number;
  /** A heading or a figure row; totals and summaries stand outside of the tree. */
  readonly isInTree: boolean;
  /** Nothing before it goes on after it: a total, a balance. */
  readonly closes: boolean;
}

/** "4.1.", "2.16.01.2.01.0001", "5.1.02", "IV.1.a": at least two parts; "1." alone is a number. */
const dotted = /^[\dA-Za-z]{1,6}(\.[\dA-Za-z]{1,6})+\.?$/;
const startOfLabel = /^\s*(\d+(?:\.\d+)+)\.?(?=[\s:–-])/;

/** A code of several parts without its last dot; "" for a plain number or words. */
export function codeIn(text: string): string {
  const plain = text.trim();
  return dotted.test(plain) && /\d/.test(plain) ? plain.replace(/\.$/, "") : "";
}

/** "4.1.2.01" in front of "Pengelolaan Tanah Kas Desa". */
export function codeBefore(label: string): string {
  return startOfLabel.exec(label)?.[1] ?? "";
}

export function isPlainNumber(text: string): boolean {
  return /^\(?\d{1,4}[.)]*$/.test(text.trim());
}

/**
 * The position of the row that each row details, if any. Codes say it themselves: the nearest earlier row whose code
 * is a prefix, also across several columns and several systems of codes in one column; without codes the levels say it.
 */
export function parentsOf(rows: readonly Coded[]): (number | undefined)[] {
  const coded = rows.filter(({ isInTree, codes }) => isInTree && codes.some((code) => code.includes("."))).length;
  const inTree = rows.filter(({ isInTree }) => isInTree).length;
  return coded > 0 && coded * 2 >= inTree ? byCodes(rows) : byLevels(rows);
}

interface Open {
  readonly at: number;
  readonly codes: readonly string[];
}

function byCodes(rows: readonly Coded[]): (number | undefined)[] {
  let open: Open[] = [];
  return rows.map(({ codes, isInTree, closes }, at) => {
    if (closes) open = [];
    if (!isInTree) return undefined;
    if (codes.length === 0) return open.at(-1)?.at;
    const parent = parentAmong(open, codes);
    open = [...open.slice(0, parent + 1), { at, codes }];
    return open.at(-2)?.at;
  });
}

/** Position in the open rows, or -1. */
function parentAmong(open: readonly Open[], codes: readonly string[]): number {
  const own = codes.at(-1) ?? "";
  const byPrefix = open.findLastIndex((row) => isAbove(row.codes, codes));
  if (byPrefix >= 0) return byPrefix;
  // "5.1.03" after "5.1.02" where no "5.1" stands: beside it, below what that one stands under.
  const root = own.split(".")[0] ?? "";
  const beside = open.findIndex((row) => (row.codes.at(-1) ?? "").split(".")[0] === root);
  if (beside >= 0) return beside - 1;
  // Another system of codes begins: "5.1.02" under "2.16.01.2.01.0001"; "5" alone opens a part of its own.
  return own.includes(".") && isDeeper(open.at(-1)?.codes.at(-1) ?? "", own) ? open.length - 1 : -1;
}

/** Each code of the upper row is that of the lower one, or the front of it, and the lower has more. */
function isAbove(upper: readonly string[], lower: readonly string[]): boolean {
  if (upper.length > lower.length) return false;
  const fits = upper.every((code, at) => code === lower[at] || isPrefix(code, lower[at] ?? ""));
  return fits && (upper.length < lower.length || upper.at(-1) !== lower.at(-1));
}

function isPrefix(code: string, longer: string): boolean {
  return longer.startsWith(`${code}.`);
}

function isDeeper(above: string, own: string): boolean {
  return above.split(".").length > own.split(".").length || own.split(".").length >= 3;
}

function byLevels(rows: readonly Coded[]): (number | undefined)[] {
  let open: { readonly at: number; readonly level: number }[] = [];
  return rows.map(({ level, isInTree, closes }, at) => {
    if (closes) open = [];
    if (!isInTree) return undefined;
    open = [...open.filter((row) => row.level < level), { at, level }];
    return open.at(-2)?.at;
  });
}

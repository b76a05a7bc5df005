/** 0-based row and column to "B4". */
export function toA1(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "B4", "$B$4" to 0-based row and column. Throws on anything else. */
export function fromA1(ref: string): { row: number; column: number } {
  const match = /^\$?([A-Z]{1,3})\$?([1-9]\d*)$/i.exec(ref);
  if (!match?.[1]) throw new Error(`"${ref}" bukan alamat sel.`);
  return { row: Number(match[2]) - 1, column: columnIndex(match[1]) };
}

/** 0-based, both ends included. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** "A3:F14" or a single "B4". */
export function parseRange(range: string): Range {
  const [from = "", to = from] = range.split(":");
  const one = fromA1(from);
  const other = fromA1(to);
  return {
    top: Math.min(one.row, other.row),
    left: Math.min(one.column, other.column),
    bottom: Math.max(one.row, other.row),
    right: Math.max(one.column, other.column),
  };
}

export function toRange({ top, left, bottom, right }: Range): string {
  return `${toA1(top, left)}:${toA1(bottom, right)}`;
}

/** 0 to "A", 27 to "AB". */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** "A" to 0, "AB" to 27. */
export function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A sheet name as a formula writes it: 'Tabel 1'!B4. */
export function qualify(sheet: string, ref: string): string {
  return `${/^[A-Za-z_][\w.]*$/.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`}!${ref}`;
}

/** Whether "C5" lies in "A3:F14". */
export function isInRange(cell: string, range: string): boolean {
  const at = parse(cell);
  const [first = "", last = first] = range.split(":");
  const from = parse(first);
  const to = parse(last);
  if (!at || !from || !to) return false;
  return at.row >= from.row && at.row <= to.row && at.column >= from.column && at.column <= to.column;
}

function parse(cell: string) {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d+)$/.exec(cell) ?? [];
  if (!letters || !digits) return undefined;
  const column = [...letters].reduce((total, letter) => total * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
}

/** From the form a file holds to the one the core knows: English names, ours as KEK.CAPAIAN, no "_xlfn." marks. */
export function fromStored(stored: string): string {
  return stored.includes("_xl") ? outsideQuotes(stored, withoutMarks) : stored;
}

/** Excel marks functions and names that older versions lack (_xlfn.XLOOKUP, _xlpm.x), and ours as _xldudf_KEK_CAPAIAN. */
function withoutMarks(formula: string): string {
  return formula
    .replace(/\b_xl(?:fn|ws|pm|udf)\./gi, "")
    .replace(/(?:\[\d+\]!)?\b_xldudf_([a-z]+)_(\w+)/gi, (_, family, name) => `${family}.${name}`.toUpperCase());
}

function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula.replace(/"(?:[^"]|"")*"|[^"]+/g, (part) => (part.startsWith('"') ? part : change(part)));
}

import type { Family } from "../../catalogue/define";

const families: Readonly<Record<Family, true>> = {
  KEK: true,
  IKM: true,
  AKIP: true,
  LKJ: true,
  ANGGARAN: true,
  ANGKA: true,
};
const ours = Object.keys(families).join("|");

/** Functions younger than the format, which a file marks so that an older Excel keeps them. */
const marked = new RegExp(
  String.raw`(?<![\w.])(?:` +
    "ARRAYTOTEXT|BYCOL|BYROW|CEILING\\.MATH|CHOOSECOLS|CHOOSEROWS|CONCAT|COVARIANCE\\.[PS]|DAYS|DROP|EXPAND|FILTER|FLOOR\\.MATH|FORECAST\\.LINEAR|" +
    "HSTACK|IFNA|IFS|ISFORMULA|ISOWEEKNUM|LAMBDA|LET|MAKEARRAY|MAP|MAXIFS|MINIFS|MODE\\.(?:MULT|SNGL)|NORM\\.(?:DIST|INV|S\\.DIST|S\\.INV)|NUMBERVALUE|" +
    "PERCENTILE\\.(?:EXC|INC)|PERCENTRANK\\.(?:EXC|INC)|QUARTILE\\.(?:EXC|INC)|RANDARRAY|RANK\\.(?:AVG|EQ)|REDUCE|SCAN|SEQUENCE|SORT|SORTBY|" +
    "STDEV\\.[PS]|SWITCH|TAKE|TEXTAFTER|TEXTBEFORE|TEXTJOIN|TEXTSPLIT|TOCOL|TOROW|UNIQUE|VAR\\.[PS]|VSTACK|WRAPCOLS|WRAPROWS|XLOOKUP|XMATCH|XOR" +
    String.raw`)(?=\()`,
  "gi",
);
const worksheetOnly = /^(FILTER|SORT)$/i;

/** From the form a file holds to the one the core knows: English names, ours as KEK.CAPAIAN, no "_xlfn." marks. */
export function fromStored(stored: string): string {
  const sheets = /^IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\),[\s\S]*\)$/i.exec(stored);
  if (sheets?.[1]) return outsideQuotes(sheets[1].replaceAll('""', '"').replace(/^=/, ""), fromSheetsNames);
  return stored.includes("_xl") ? outsideQuotes(stored, withoutMarks) : stored;
}

/** The form a file holds: no "=", ours as _xldudf_KEK_CAPAIAN, later functions marked. */
export function toStored(formula: string): string {
  return outsideQuotes(formula.replace(/^=/, ""), withMarks);
}

function withMarks(formula: string): string {
  return formula
    .replace(marked, (name) => (worksheetOnly.test(name) ? `_xlfn._xlws.${name}` : `_xlfn.${name}`))
    .replace(
      new RegExp(String.raw`(?<![\w.])(${ours})\.(\w+)(?=\()`, "gi"),
      (_, family: string, name: string) => `_xldudf_${`${family}_${name}`.toUpperCase()}`,
    );
}

/** Excel marks functions and names that older versions lack (_xlfn.XLOOKUP, _xlpm.x), and ours as _xldudf_KEK_CAPAIAN. */
function withoutMarks(formula: string): string {
  return formula
    .replace(/\b_xl(?:fn|ws|pm|udf)\./gi, "")
    .replace(new RegExp(String.raw`(?:\[\d+\]!)?\b_xldudf_(${ours})_(\w+)`, "gi"), dotted);
}

/** Google Sheets writes a function it alone knows into a text, with our names as its scripts have them. */
function fromSheetsNames(formula: string): string {
  return formula.replace(new RegExp(String.raw`\b(${ours})_(\w+)(?=\()`, "gi"), dotted);
}

function dotted(_: string, family: string, name: string): string {
  return `${family}.${name}`.toUpperCase();
}

/** Neither words in quotes nor the names of sheets are changed. */
function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g, (part) => (/^["']/.test(part) ? part : change(part)));
}

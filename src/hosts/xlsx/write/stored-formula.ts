import { toLakin, toStored as toStoredNames } from "../../../catalogue/formulas";

/** Functions younger than the format, which a file marks so that an older Excel keeps them. */
const marked = new RegExp(
  String.raw`(?<![\w.])(?:` +
    "ARRAYTOTEXT|BYCOL|BYROW|CEILING\\.MATH|CHOOSECOLS|CHOOSEROWS|CONCAT|COVARIANCE\\.[PS]|DAYS|DROP|EXPAND|FILTER|" +
    "FLOOR\\.MATH|FORECAST\\.LINEAR|HSTACK|IFNA|IFS|ISFORMULA|ISOWEEKNUM|LAMBDA|LET|MAKEARRAY|MAP|MAXIFS|MINIFS|" +
    "MODE\\.(?:MULT|SNGL)|NORM\\.(?:DIST|INV|S\\.DIST|S\\.INV)|NUMBERVALUE|PERCENTILE\\.(?:EXC|INC)|" +
    "PERCENTRANK\\.(?:EXC|INC)|QUARTILE\\.(?:EXC|INC)|RANDARRAY|RANK\\.(?:AVG|EQ)|REDUCE|SCAN|SEQUENCE|SORT|SORTBY|" +
    "STDEV\\.[PS]|SWITCH|TAKE|TEXTAFTER|TEXTBEFORE|TEXTJOIN|TEXTSPLIT|TOCOL|TOROW|UNIQUE|VAR\\.[PS]|VSTACK|WRAPCOLS|" +
    "WRAPROWS|XLOOKUP|XMATCH|XOR" +
    String.raw`)(?=\()`,
  "gi",
);
const sheetFunction = /^(FILTER|SORT)$/i;

/** From the form a file holds to the one the core knows: English names, ours as KEK.CAPAIAN, no "_xlfn." marks. */
export function fromStored(stored: string): string {
  if (!stored.includes("_xl")) return stored;
  return toLakin(outsideQuotes(stored, (part) => part.replace(/\b_xl(?:fn|ws|pm|udf)\./gi, "")));
}

/** The form a file holds: no "=", ours as _xldudf_KEK_CAPAIAN, later functions marked. */
export function toStored(formula: string): string {
  return outsideQuotes(toStoredNames(formula.replace(/^=/, "")), (part) =>
    part.replace(marked, (name) => (sheetFunction.test(name) ? `_xlfn._xlws.${name}` : `_xlfn.${name}`)),
  );
}

/** Neither words in quotes nor the names of sheets are changed. */
function outsideQuotes(formula: string, change: (part: string) => string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|[^"']+/g, (part) => (/^["']/.test(part) ? part : change(part)));
}

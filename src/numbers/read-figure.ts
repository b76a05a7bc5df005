import { Decimal } from "./decimal";

/** The bare figure of a text: digits with their marks, nothing around them. */
export type Figure =
  | {
      readonly kind: "figure";
      readonly value: Decimal;
      readonly decimals: number;
      readonly decimalMark?: "," | ".";
      readonly thousandsMark?: "." | ",";
      readonly alternative?: Decimal;
    }
  | { readonly kind: "code" }
  | { readonly kind: "malformed"; readonly why: string };

const code: Figure = { kind: "code" };
const oneMark = (mark: string) => `${mark === "." ? "titik" : "koma"}`;

/**
 * Reads "2.960.780.030", "88,65", "3.72", "344,096,626,383.03". One dot before exactly three digits is a
 * thousands mark, one comma always a decimal mark; the other reading is kept as `alternative`.
 * Digits that stand for no amount (codes, NIP, dates) are a "code".
 */
export function readFigure(text: string): Figure {
  const dots = text.split(".").length - 1;
  const commas = text.split(",").length - 1;
  const groups = text.split(/[.,]/);
  if (groups.slice(1).some((group) => group === "") || groups.length === 0) return code;
  if (groups[0] === "" && groups.length > 2) return code;

  if (dots === 0 && commas === 0) return readInteger(text);
  if (dots > 0 && commas > 0) return readBothMarks(text, dots, commas);
  const mark = dots > 0 ? "." : ",";
  return groups.length === 2 ? readOneMark(groups as [string, string], mark) : readManyMarks(groups, mark);
}

/** A leading zero or sixteen digits and more is a number of something, not an amount: NIP, NIK, telephone. */
function readInteger(text: string): Figure {
  if (hasLeadingZero(text) || text.length > 15) return code;
  return figure(text, "", {});
}

function readOneMark([whole, rest]: [string, string], mark: "." | ","): Figure {
  if (hasLeadingZero(whole)) return code;
  const grouped = rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole);
  const asDecimals = figure(whole || "0", rest, { decimalMark: mark });
  if (!grouped) return asDecimals;
  const asThousands = figure(whole + rest, "", { thousandsMark: mark });
  if (asDecimals.kind !== "figure" || asThousands.kind !== "figure") return code;
  return mark === "."
    ? { ...asThousands, alternative: asDecimals.value }
    : { ...asDecimals, alternative: asThousands.value };
}

function readManyMarks(groups: readonly string[], mark: "." | ","): Figure {
  if (isGrouped(groups)) return figure(groups.join(""), "", { thousandsMark: mark });
  if (mark === "." ? isDottedCode(groups) : isList(groups)) return code;
  return malformed(`kelompok ${oneMark(mark)} ribuannya tidak tiga-tiga angka`);
}

function readBothMarks(text: string, dots: number, commas: number): Figure {
  const decimalMark = text.lastIndexOf(",") > text.lastIndexOf(".") ? "," : ".";
  const thousandsMark = decimalMark === "," ? "." : ",";
  if ((decimalMark === "," ? commas : dots) > 1) return malformed("titik dan komanya bercampur");
  const [whole = "", decimals = ""] = text.split(decimalMark);
  const groups = whole.split(thousandsMark);
  if (!isGrouped(groups)) return malformed(`kelompok ${oneMark(thousandsMark)} ribuannya tidak tiga-tiga angka`);
  return figure(groups.join(""), decimals, { decimalMark, thousandsMark });
}

function isGrouped(groups: readonly string[]): boolean {
  const [first = "", ...others] = groups;
  return /^[1-9]\d{0,2}$/.test(first) && others.every((group) => group.length === 3);
}

/**
 * "4.01.01", "5.1.02.01.01.0024" and "31.12.2024" are codes and dates; "10.00.000" and "2.960.78.030" are
 * amounts somebody mistyped: most of their groups have three digits, or the last is 000.
 */
function isDottedCode(groups: readonly string[]): boolean {
  const others = groups.slice(1);
  const threes = others.filter((group) => group.length === 3).length;
  if (threes > 0 && others.at(-1) === "000") return false;
  const rest = others.length - threes;
  return rest > threes || others.some((group) => /^0[1-9]$/.test(group));
}

/** "1,2,3" enumerates. */
function isList(groups: readonly string[]): boolean {
  return groups.every((group) => group.length < 3);
}

function hasLeadingZero(digits: string): boolean {
  return /^0\d/.test(digits);
}

function figure(
  whole: string,
  decimals: string,
  marks: { readonly decimalMark?: "," | "."; readonly thousandsMark?: "." | "," },
): Figure {
  const value = new Decimal(decimals === "" ? whole : `${whole}.${decimals}`);
  return { kind: "figure", value, decimals: decimals.length, ...marks };
}

function malformed(why: string): Figure {
  return { kind: "malformed", why };
}

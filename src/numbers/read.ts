import { withSign } from "../words/bounds";
import { isGrade } from "../words/grades";
import { remembered } from "../words/remembered";
import { isUnit } from "../words/units";
import { Decimal, fromDouble } from "./decimal";
import { describeFormat, showNumber } from "./print";
import { type Figure, readFigure } from "./read-figure";
import type { NumberReading, RangeReading, Reading } from "./reading";
import { terbilang } from "./terbilang";

const blank: Reading = { kind: "blank" };
const hundred = new Decimal(100);

/** Of a sheet's cell, as much as reading needs: its text, and the number it stores with the number's format. */
interface Cell {
  readonly text: string;
  readonly number?: number;
  readonly format?: string;
}

/** Reads what stands in a cell; a typed number by its format, a text the Indonesian way. */
export function readCell(cell: Cell | undefined): Reading {
  if (!cell) return blank;
  return cell.number === undefined ? readText(cell.text) : readNumber(cell.number, cell.format);
}

/**
 * Reads a stored number as its format shows it: 0.8865 as a percentage under "0.00%", a date as a text.
 * A format that only writes a percent sign behind points (0.00"%") leaves the points, with the unit "%".
 */
export function readNumber(value: number, format?: string): Reading {
  const known = readingsByFormat.get(format) ?? new Map<number, Reading>();
  const before = known.get(value);
  if (before) return before;
  const reading = readFormatted(value, format);
  if (known.size >= most) known.clear();
  if (readingsByFormat.size >= most) readingsByFormat.clear();
  readingsByFormat.set(format, known.set(value, reading));
  return reading;
}

const most = 4096;
const readingsByFormat = new Map<string | undefined, Map<number, Reading>>();

function readFormatted(value: number, format: string | undefined): Reading {
  const { isDate, percent, decimals, hasThousands, unit } = describeFormat(format, value);
  if (isDate || !Number.isFinite(value)) return { kind: "text", text: showNumber(value, format) };
  const exact = fromDouble(value);
  const shown = percent ? exact.times(hundred) : exact;
  const printed = decimals ?? shown.decimalPlaces();
  return {
    kind: "number",
    value: exact,
    percent,
    decimals: printed,
    ...(printed > 0 && { decimalMark: "," as const }),
    ...(hasThousands && shown.abs().gte(1000) && { thousandsMark: "." as const }),
    ...(unit && { unit }),
  };
}

/** Reads a text and never guesses: what is no number is a text, what is none but looks like one is malformed. */
export const readText = remembered((text): Reading => {
  if (text.length > longestFigure) return { kind: "text", text };
  const plain = normalise(text);
  if (errorValue.test(plain)) return { kind: "error", error: plain.toUpperCase() };
  if (isBlankMark(plain)) return blank;
  if (!/\d/.test(plain)) return { kind: "text", text };
  const read = readLabelled(plain) ?? readInterval(plain) ?? readAmount(plain);
  if (!read || read === "code") return { kind: "text", text };
  if ("why" in read) return { kind: "malformed", text, why: `"${text.trim()}" tidak terbaca: ${read.why}.` };
  return read;
});

/** What a cell shows whose formula failed. */
const errorValue =
  /^#(DIV\/0!|REF!|VALUE!|NAME\?|N\/A|NUM!|NULL!|SPILL!|CALC!|ERROR!|FIELD!|BLOCKED!|BUSY!|CONNECT!|UNKNOWN!|PYTHON!)$/i;

/** An amount spelled out behind its figure fits; what is longer is prose, however many digits it holds. */
const longestFigure = 500;

type Read = NumberReading | RangeReading | "code" | { readonly why: string } | undefined;

/** One kind of space, minus and dash; signs for "lebih dari"; no footnote mark at the end. */
function normalise(text: string): string {
  const plain = text
    .replace(/[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]+/g, " ")
    .replace(/[\u2010-\u2015\u2212\uff0d]/g, "-")
    .replace(/％/g, "%")
    .replace(/≥|>=|=>/g, "≥")
    .replace(/≤|<=|=</g, "≤")
    .trim()
    .replace(/ ?\*+\)?$/, "");
  return /^[a-z]/i.test(plain) ? withSign(plain) : plain;
}

/** "", "-", "--", "- Ha", "-%", "Rp -", "Rp.-", "n/a", "n.a.", "#", "...". */
function isBlankMark(plain: string): boolean {
  if (/^(-*|n\/a|n\.a\.?|[.…]*|#)$/i.test(plain)) return true;
  const unit = /^(?:rp\.? ?)?-+,? ?(%|[^\d%]*)$/i.exec(plain)?.[1];
  return unit !== undefined && (unit === "" || unit === "%" || isUnit(unit));
}

/** "BB (72,62)", "70,00 ( B )", "72,62/BB", "75,35 Baik". */
function readLabelled(plain: string): Read {
  const before = /^([A-Za-z ]+?) ?(?:\( ?([^()]+?) ?\)|[/:] ?(\S+))$/.exec(plain);
  if (before?.[1] && isGrade(before[1])) return withLabel(readAmount(before[2] ?? before[3] ?? ""), before[1]);
  const after = /^(\S+?) ?(?:\( ?([A-Za-z ]+?) ?\)|\/ ?([A-Za-z ]+))$/.exec(plain);
  const label = after?.[2] ?? after?.[3];
  if (after?.[1] && label && isGrade(label)) return withLabel(readAmount(after[1]), label);
  const spaced = /^(\d[\d.]*,\d+) ([A-Za-z ]+)$/.exec(plain);
  if (spaced?.[1] && spaced[2] && isGrade(spaced[2])) return withLabel(readAmount(spaced[1]), spaced[2]);
  return undefined;
}

function withLabel(read: Read, label: string): Read {
  return typeof read === "object" && "kind" in read && read.kind === "number" ? { ...read, label } : read;
}

/** "7-8", "88,31-100", ">15% - 20%", "7 s.d. 8 bulan", "91% ≤ 100%". Years and codes such as 2020-2024 are none. */
function readInterval(plain: string): Read {
  const parts = /^(> ?)?([\d.,]+)( ?%)? ?(?:-|s\.?\/?d\.?|sampai(?: dengan)?|≤) ?([\d.,]+)( ?%)?( [^\d].*)?$/i.exec(
    plain,
  );
  if (!parts) return undefined;
  const [, exclusive, lowText = "", lowPercent, highText = "", highPercent, unitText] = parts;
  const low = readFigure(lowText);
  const high = readFigure(highText);
  const unit = unitText?.trim();
  if (low.kind !== "figure" || high.kind !== "figure" || (unit && !isUnit(unit))) return "code";
  if (low.value.gt(high.value) || (lowPercent && !highPercent)) return "code";
  if (isYear(lowText) && isYear(highText)) return "code";
  const percent = highPercent !== undefined;
  return {
    kind: "range",
    low: percent ? low.value.div(hundred) : low.value,
    high: percent ? high.value.div(hundred) : high.value,
    percent,
    ...(exclusive && { lowExcluded: true }),
    ...(unit && { unit }),
  };
}

function isYear(text: string): boolean {
  return /^(19|20)\d\d$/.test(text);
}

const bounds = { ">": ">", "≥": ">=", "<": "<", "≤": "<=" } as const;
const currency = "(?:rp\\.?|idr|us\\$|usd|\\$)";
const amountShape = new RegExp(
  `^([<>≥≤=] ?)?([-+] ?)?(\\( ?)?([-+] ?)?(${currency})? ?(-|\\( ?)?([.,]?\\d[\\d.,]*?)([.,] ?-+)?( ?\\))?( ?%)?( ?\\))?( ?[^\\d\\s.,%)].*)?$`,
  "i",
);

/** "Rp. 403.788.000,-", "(1.250)", "-5,15", ">10 %", "225 Ha", "3 (skala 4)", "2 (dua) dokumen". */
function readAmount(plain: string): Read {
  if (/^[-+]?\d([.,]\d+)?E[+-]\d{1,3}$/i.test(plain)) return exponential(plain);
  const parts = amountShape.exec(plain);
  if (!parts) return looksMistyped(plain);
  const [, boundText, sign1, open1, sign2, money, sign3, digits = "", dash, close1, percentText, close2, restText] =
    parts;

  const opened = [open1, sign3?.trim() === "(" ? sign3 : undefined].filter(Boolean).length;
  const closed = [close1, close2].filter(Boolean).length;
  if (opened !== closed || opened > 1) return undefined;
  const rest = readRest(restText?.trim() ?? "", digits);
  if (!rest) return looksMistyped(plain);

  const figure = readFigure(digits);
  if (figure.kind === "code") return "code";
  if (figure.kind === "malformed") return { why: figure.why };
  const minuses = [sign1, sign2, sign3].filter((sign) => sign?.trim() === "-").length + opened;
  if (minuses > 1) return { why: "tanda minusnya lebih dari satu" };
  const percent = percentText !== undefined || rest.percent;
  const bound = bounds[boundText?.trim() as keyof typeof bounds];
  const read = amount(figure, { negative: minuses === 1, percent, bound, unit: unitOf(money, rest.unit) });
  // "(1)" is -1 in an account and the number of a column in a header row; "Rp1.234" has one reading only.
  if (opened === 1 && !percent && /^\d{1,2}$/.test(digits)) return { ...read, alternative: read.value.neg() };
  const { alternative: _otherReading, ...sure } = read;
  return money || dash ? sure : read;
}

function amount(
  figure: Extract<Figure, { kind: "figure" }>,
  around: { negative: boolean; percent: boolean; bound: NumberReading["bound"]; unit: string | undefined },
): NumberReading {
  const { value, alternative, decimals, decimalMark, thousandsMark } = figure;
  const { negative, percent, bound, unit } = around;
  const meant = (read: Decimal) => {
    const signed = negative ? read.neg() : read;
    return percent ? signed.div(hundred) : signed;
  };
  return {
    kind: "number",
    value: meant(value),
    percent,
    decimals,
    ...(decimalMark && { decimalMark }),
    ...(thousandsMark && { thousandsMark }),
    ...(alternative && { alternative: meant(alternative) }),
    ...(bound && { bound }),
    ...(unit && { unit }),
  };
}

/** What follows the digits: a unit, a unit in brackets, the figure in words; anything else makes the cell a text. */
function readRest(rest: string, digits: string): { unit?: string; percent: boolean } | undefined {
  if (rest === "") return { percent: false };
  const [, inBrackets, after = ""] = /^\( ?([^()]+?) ?\) ?(.*)$/.exec(rest) ?? [undefined, undefined, rest];
  const spelled = inBrackets !== undefined && spells(inBrackets, digits);
  if (inBrackets !== undefined && !spelled && !isUnit(inBrackets)) return undefined;
  if (after !== "" && !isUnit(after) && after !== "%") return undefined;
  const unit = after !== "" ? after : spelled ? undefined : inBrackets;
  if (unit && /^(persen|%)$/i.test(unit)) return { percent: true };
  return { ...(unit && { unit }), percent: false };
}

/** "dua belas" for 12, "seribu rupiah" for 1.000. */
function spells(words: string, digits: string): boolean {
  const figure = readFigure(digits);
  if (figure.kind !== "figure") return false;
  return terbilang(figure.value) === words.toLowerCase().replace(/ (rupiah|persen)$/, "");
}

function unitOf(money: string | undefined, unit: string | undefined): string | undefined {
  const currencyName = money && (/^rp/i.test(money) ? "Rp" : money.toUpperCase());
  return [currencyName, unit].filter(Boolean).join(" ") || undefined;
}

function exponential(plain: string): Read {
  const value = new Decimal(plain.replace(",", "."));
  return { kind: "number", value, percent: false, decimals: value.decimalPlaces() };
}

/** "1O.000" with the letter, "1 234 567" with spaces: an amount, but not one we may put right. */
function looksMistyped(plain: string): Read {
  if (/^\d[\d.,]*[Oo][\dOo.,]*$/.test(plain) && plain.length > 2) return { why: "ada huruf O di antara angkanya" };
  if (/^[1-9]\d{0,2}( \d{3})+([.,]\d+)?$/.test(plain)) return { why: "ribuannya dipisah spasi, tulis dengan titik" };
  return undefined;
}

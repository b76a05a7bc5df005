import { Decimal as Shared } from "decimal.js";

/**
 * The one Decimal of the project: a clone, since decimal.js settings are global and shared.
 * 40 digits leave room for products and quotients of rupiah figures before anything is rounded.
 */
export const Decimal = Shared.clone({ precision: 40, rounding: Shared.ROUND_HALF_UP, toExpNeg: -30, toExpPos: 30 });
export type Decimal = Shared;

export function sum(values: readonly Decimal[]): Decimal {
  const many = values.length > 8 ? sumOfMany(values) : undefined;
  return many ?? values.reduce((total, value) => total.plus(value), new Decimal(0));
}

/** Words of seven digits before and behind the point, which hold any amount of a report. */
const [wordsBefore, wordsBehind] = [3, 2];
const base = 1e7;

/**
 * Adds the words that decimal.js keeps, each kind in a double, and carries once at the end: exact, and several times
 * faster than a decimal for each step. Undefined where a figure is too long for it.
 */
function sumOfMany(values: readonly Decimal[]): Decimal | undefined {
  const totals = new Array<number>(wordsBefore + wordsBehind).fill(0);
  for (const { d: words, e: exponent, s: sign } of values) {
    const first = wordsBefore - 1 - Math.floor(exponent / 7);
    if (!words || first < 0 || first + words.length > totals.length) return undefined;
    for (let at = 0; at < words.length; at++) totals[first + at] = (totals[first + at] ?? 0) + sign * (words[at] ?? 0);
  }
  const sign = (totals.find((total) => total !== 0) ?? 0) < 0 ? -1 : 1;
  const text = carried(totals.map((total) => total * sign));
  return text === undefined ? undefined : new Decimal(text).times(sign);
}

/** The words' digits with a point, none where they come out negative or too long. */
function carried(totals: number[]): string | undefined {
  let carry = 0;
  for (let at = totals.length - 1; at >= 0; at--) {
    const total = (totals[at] ?? 0) + carry;
    carry = Math.floor(total / base);
    totals[at] = total - carry * base;
  }
  if (carry !== 0) return undefined;
  const digits = totals.map((total) => String(total).padStart(7, "0"));
  return `${digits.slice(0, wordsBefore).join("")}.${digits.slice(wordsBefore).join("")}`;
}

/** A decimal from a double as Excel shows it: 15 significant digits, so 0.1+0.2 is 0.3. */
export function fromDouble(value: number): Decimal {
  // Whole numbers of so many digits are exact; parsing their text would take ten times as long.
  const isShort = Number.isInteger(value) && Math.abs(value) < 1e15 && value !== 0;
  return new Decimal(isShort ? value : value.toPrecision(15));
}

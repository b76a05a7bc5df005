import type { SheetCell } from "../../src/contract/snapshot";
import { Decimal } from "../../src/numbers/decimal";

/** The figure inside a cell's text, taken apart so that one digit can be changed and the rest kept as it stood. */
export interface Printed {
  readonly before: string;
  readonly after: string;
  readonly digits: string;
  readonly decimals: number;
  readonly decimalMark: "," | ".";
  readonly grouped: boolean;
}

export function printedOf(text: string): Printed | undefined {
  const match = /\d(?:[\d.,]*\d)?/.exec(text);
  if (!match) return undefined;
  const figure = match[0];
  const marks = figure.replace(/\d/g, "");
  const last = Math.max(figure.lastIndexOf("."), figure.lastIndexOf(","));
  const tail = last < 0 ? 0 : figure.length - last - 1;
  // One kind of mark only: several are thousands marks, and so is one dot with three digits after it.
  const isThousands = new Set(marks).size === 1 && (marks.length > 1 || (marks === "." && tail === 3));
  const hasDecimals = last >= 0 && !isThousands;
  const decimalMark = hasDecimals ? (figure[last] as "," | ".") : marks[0] === "," ? "." : ",";
  return {
    before: text.slice(0, match.index),
    after: text.slice(match.index + figure.length),
    digits: figure.replace(/\D/g, ""),
    decimals: hasDecimals ? tail : 0,
    decimalMark,
    grouped: isThousands || new Set(marks).size === 2,
  };
}

export function valueIn({ digits, decimals }: Printed): Decimal {
  return new Decimal(digits).div(new Decimal(10).pow(decimals));
}

/** The cell with another value, printed with the decimals it had or the few more it needs. */
export function reprint(cell: SheetCell, printed: Printed, value: Decimal): SheetCell {
  const decimals = Math.max(printed.decimals, value.decimalPlaces());
  return withDigits(cell, { ...printed, decimals }, value.mul(new Decimal(10).pow(decimals)).toFixed(0));
}

export function withDigits(cell: SheetCell, printed: Printed, digits: string): SheetCell {
  const { before, after, decimals, decimalMark, grouped } = printed;
  const padded = digits.padStart(decimals + 1, "0");
  const whole = padded.slice(0, padded.length - decimals);
  const thousandsMark = decimalMark === "," ? "." : ",";
  const integer = grouped ? whole.replace(/\B(?=(\d{3})+$)/g, thousandsMark) : whole;
  const fraction = decimals > 0 ? decimalMark + padded.slice(-decimals) : "";
  const text = before + integer + fraction + after;
  if (cell.number === undefined) return { ...cell, text };
  const value = new Decimal(padded).div(new Decimal(10).pow(decimals + (/^\s*%/.test(after) ? 2 : 0)));
  return { ...cell, text, number: cell.number < 0 ? -value.toNumber() : value.toNumber() };
}

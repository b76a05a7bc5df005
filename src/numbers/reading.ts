import type { Decimal } from "./decimal";

/** What stands in a cell, read and never guessed. */
export type Reading = BlankReading | NumberReading | RangeReading | TextReading | MalformedReading | ErrorReading;

/** Nothing, or a mark that offices put for nothing: "-", "–", "- Ha", "n.a.". */
export interface BlankReading {
  readonly kind: "blank";
}

export interface NumberReading {
  readonly kind: "number";
  /** The value; a percentage as a fraction (88,65% is 0.8865). */
  readonly value: Decimal;
  readonly percent: boolean;
  /** Decimals as printed, of the printed figure: 2 for "88,65%", 0 for "1.234". A General number has those it needs. */
  readonly decimals: number;
  /** "," in 88,65 ; "." in 88.65 ; none where no decimal mark is written. */
  readonly decimalMark?: "," | ".";
  /** "." in 1.234 ; "," in 1,234,567 ; none where no thousands mark is written. */
  readonly thousandsMark?: "." | ",";
  /** The other reading of a figure such as "1.234" or "30,163", which only its column can decide. */
  readonly alternative?: Decimal;
  /** ">" in ">10%", "≤" as "<=". */
  readonly bound?: ">" | ">=" | "<" | "<=";
  /** "Ha" in "225 Ha", "Rp" in "Rp. 403.788.000,-", "skala 4" in "3,1 (skala 4)". */
  readonly unit?: string;
  /** "BB" in "BB (72,62)", "B" in "70,00 ( B )". */
  readonly label?: string;
}

/** A target written as an interval: "7-8", "88,31-100". Percentages as fractions. */
export interface RangeReading {
  readonly kind: "range";
  readonly low: Decimal;
  readonly high: Decimal;
  readonly percent: boolean;
  /** ">15% - 20%": the low end itself is outside. */
  readonly lowExcluded?: boolean;
  readonly unit?: string;
}

/** Words, a code, a date in words: nothing to compute with. */
export interface TextReading {
  readonly kind: "text";
  readonly text: string;
}

/** Written as a number, but not decidable: "10.00.000". `why` is one Indonesian sentence. */
export interface MalformedReading {
  readonly kind: "malformed";
  readonly text: string;
  readonly why: string;
}

/** A formula that failed: "#DIV/0!". It is no text and no blank, and nothing can be reckoned with it. */
export interface ErrorReading {
  readonly kind: "error";
  /** As Excel and Sheets show it in English: "#DIV/0!", "#N/A". */
  readonly error: string;
}

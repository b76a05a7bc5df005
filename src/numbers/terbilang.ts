import type { Decimal } from "./decimal";

const digits = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"] as const;
const groups = ["", "ribu", "juta", "miliar", "triliun", "kuadriliun"] as const;

/** Largest figure that has words here: 999 quadriliun and its remainder. */
export const terbilangLimit = "999999999999999999";

/**
 * The figure in words: 1.945 is "seribu sembilan ratus empat puluh lima"; decimals are read digit by digit,
 * -12,5 is "minus dua belas koma lima". Undefined above 999 quadriliun.
 */
export function terbilang(value: Decimal): string | undefined {
  const [whole = "0", decimals] = value.abs().toFixed().split(".");
  if (value.abs().trunc().gt(terbilangLimit)) return undefined;
  const words = [
    ...(value.isNegative() && !value.isZero() ? ["minus"] : []),
    wholeWords(whole),
    ...(decimals ? ["koma", ...[...decimals].map((digit) => digits[Number(digit)])] : []),
  ];
  return words.join(" ");
}

function wholeWords(whole: string): string {
  if (/^0+$/.test(whole)) return digits[0];
  const padded = whole.padStart(Math.ceil(whole.length / 3) * 3, "0");
  const threes = padded.match(/\d{3}/g) ?? [];
  return threes.flatMap((three, index) => groupWords(Number(three), groups[threes.length - 1 - index] ?? "")).join(" ");
}

function groupWords(three: number, group: string): string[] {
  if (three === 0) return [];
  if (three === 1 && group === "ribu") return ["seribu"];
  return [...hundredWords(three), ...(group ? [group] : [])];
}

function hundredWords(three: number): string[] {
  const hundreds = Math.floor(three / 100);
  const rest = three % 100;
  const head = hundreds === 0 ? [] : hundreds === 1 ? ["seratus"] : [digits[hundreds] as string, "ratus"];
  if (rest === 0) return head;
  if (rest === 10) return [...head, "sepuluh"];
  if (rest === 11) return [...head, "sebelas"];
  if (rest < 10) return [...head, digits[rest] as string];
  if (rest < 20) return [...head, digits[rest - 10] as string, "belas"];
  const ones = rest % 10;
  return [...head, digits[Math.floor(rest / 10)] as string, "puluh", ...(ones ? [digits[ones] as string] : [])];
}

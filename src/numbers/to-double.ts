import type { Decimal } from "./decimal";

/** Seven digits a word, as decimal.js keeps them. */
const base = 1e7;
const powers = [1, 1e7, 1e14, 1e21, 1e28, 1e35, 1e42];

/**
 * The decimal as a double, off by a unit or two in the sixteenth digit: enough to tell figures apart that are not
 * all but equal, and many times faster than toNumber, which prints the decimal and reads it again.
 */
export function toDouble(value: Decimal): number {
  const { d: words, e: exponent, s: sign } = value;
  if (!words) return value.toNumber();
  const [first = 0, second, third, fourth = 0] = words;
  let shift = Math.floor(exponent / 7);
  let result = first;
  if (second !== undefined) {
    result = result * base + second;
    shift -= 1;
    if (third !== undefined) result += (third + fourth / base) / base;
  }
  const power = powers[Math.abs(shift)];
  if (power === undefined) return value.toNumber();
  return sign * (shift < 0 ? result / power : result * power);
}

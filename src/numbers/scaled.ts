import { powersOfTen } from "./round";

/** Above this a scaled integer could no longer be told from its neighbour. */
const most = 1e15;

/**
 * Decimals of a figure as it was typed: 2 for 48.15; -1 where the double holds no short decimal (1/3, 0.1+0.2),
 * and decimal.js has to do the arithmetic. With it figures become whole numbers, which doubles add, subtract and
 * compare exactly and divide with a single rounding, hundreds of times faster than arbitrary precision.
 */
export function decimalsOf(value: number): number {
  for (let decimals = 0; decimals < powersOfTen.length; decimals++) {
    const unit = powersOfTen[decimals] as number;
    const whole = Math.round(value * unit);
    if (whole / unit === value) return whole <= most && whole >= -most ? decimals : -1;
  }
  return -1;
}

/** The smallest power of ten that makes both figures whole, or 0 where there is none. */
export function commonUnit(one: number, other: number): number {
  const ofOne = decimalsOf(one);
  const ofOther = decimalsOf(other);
  if (ofOne < 0 || ofOther < 0) return 0;
  const unit = powersOfTen[Math.max(ofOne, ofOther)] as number;
  return Math.abs(one) * unit <= most && Math.abs(other) * unit <= most ? unit : 0;
}

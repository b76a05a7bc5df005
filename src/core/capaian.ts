import { Decimal } from "../numbers/decimal";
import { commonUnit } from "../numbers/scaled";
import type { Arah } from "../regulations/capaian";
import { FormulaError } from "./formula-error";
import { type Interval, isInterval } from "./values";

export type { Arah };

/** All that a capaian is reckoned with: in decimals, in whole numbers held by doubles, as a formula's text. */
export interface Arithmetic<T> {
  readonly twice: (value: T) => T;
  readonly minus: (value: T, less: T) => T;
  readonly over: (value: T, divisor: T) => T;
  readonly size: (value: T) => T;
}

/** One way to reckon capaian from realisasi and target, as a fraction (1 is 100%), neither capped nor raised to 0. */
export interface Way {
  /** As a reader is told of it. */
  readonly formula: string;
  readonly better: "higher" | "lower" | "on target";
  /** What it divides by, and so may not be zero; a target of zero has no capaian in any way. */
  readonly divisor: "target" | "realisasi";
  readonly reckon: <T>(arithmetic: Arithmetic<T>, realisasi: T, target: T) => T;
}

/** Every way in use, by the direction that names it: the one place that knows their arithmetic. */
export const ways: Readonly<Record<Arah, Way>> = {
  maksimum: {
    formula: "realisasi/target",
    better: "higher",
    divisor: "target",
    reckon: ({ over }, realisasi, target) => over(realisasi, target),
  },
  minimum: {
    formula: "(2×target − realisasi)/target",
    better: "lower",
    divisor: "target",
    reckon: ({ over, minus, twice }, realisasi, target) => over(minus(twice(target), realisasi), target),
  },
  terbalik: {
    formula: "target/realisasi",
    better: "lower",
    divisor: "realisasi",
    reckon: ({ over }, realisasi, target) => over(target, realisasi),
  },
  stabil: {
    formula: "1 − |realisasi/target − 1|",
    better: "on target",
    divisor: "target",
    reckon: ({ over, minus, size }, realisasi, target) =>
      over(minus(size(target), size(minus(realisasi, target))), size(target)),
  },
};

const exact: Arithmetic<Decimal> = {
  twice: (value) => value.times(2),
  minus: (value, less) => value.minus(less),
  over: (value, divisor) => value.div(divisor),
  size: (value) => value.abs(),
};

/** In doubles: exact of whole numbers, but for the one division. */
export const inDoubles: Arithmetic<number> = {
  twice: (value) => value * 2,
  minus: (value, less) => value - less,
  over: (value, divisor) => value / divisor,
  size: Math.abs,
};

/** What a way gives, exact, without a cap and also below 0; undefined where it would divide by zero. */
export function reckon(arah: Arah, realisasi: Decimal, target: Decimal): Decimal | undefined {
  const { divisor, reckon: way } = ways[arah];
  if (target.isZero() || (divisor === "realisasi" && realisasi.isZero())) return undefined;
  return way(exact, realisasi, target);
}

/**
 * Capaian of one indicator, as a fraction (1 is 100%), never below 0; `batas` is the most it may be.
 * A target interval is met inside it; outside, its nearer end is the target.
 */
export function capaian(
  realisasi: Decimal,
  target: Decimal | Interval,
  arah: Arah,
  batas?: Decimal,
): Decimal | FormulaError {
  const met = isInterval(target) && realisasi.gte(target.low) && realisasi.lte(target.high);
  const reached = met ? new Decimal(1) : reckon(arah, realisasi, nearest(realisasi, target));
  if (!reached) return divisionByZero(nearest(realisasi, target));
  const capped = batas ? Decimal.min(reached, batas) : reached;
  return Decimal.max(capped, 0);
}

function nearest(realisasi: Decimal, target: Decimal | Interval): Decimal {
  if (!isInterval(target)) return target;
  return realisasi.lt(target.low) ? target.low : target.high;
}

function divisionByZero(target: Decimal): FormulaError {
  const message = target.isZero()
    ? "Target nol: capaian tidak dapat dihitung."
    : "Realisasi nol: target/realisasi tak terhingga.";
  return new FormulaError("division-by-zero", message);
}

/** The same in doubles, exact where it answers; undefined for figures that have no short decimals. */
export function capaianOfDoubles(realisasi: number, target: number, arah: Arah, batas: number): number | undefined {
  const way = ways[arah];
  if (target === 0 || (way.divisor === "realisasi" && realisasi === 0)) return undefined;
  const unit = commonUnit(realisasi, target);
  if (unit === 0) return undefined;
  const reached = way.reckon(inDoubles, Math.round(realisasi * unit), Math.round(target * unit));
  return Math.max(Math.min(reached, batas), 0);
}

import { Decimal } from "../numbers/decimal";
import { commonUnit } from "../numbers/scaled";
import { FormulaError } from "./formula-error";
import { type Interval, isInterval } from "./values";

export type Arah = "maksimum" | "minimum" | "terbalik" | "stabil";

const one = new Decimal(1);

/**
 * Capaian of one indicator, as a fraction (1 is 100%), never below 0; `batas` is the most it may be.
 *
 * maksimum (higher is better): realisasi / target.
 * minimum (lower is better): (2 × target − realisasi) / target.
 * terbalik (lower is better, as some offices reckon): target / realisasi.
 * stabil (on target is best): 1 − |realisasi / target − 1|.
 * A target interval is met inside it; outside, its nearer end is the target.
 */
export function capaian(
  realisasi: Decimal,
  target: Decimal | Interval,
  arah: Arah,
  batas?: Decimal,
): Decimal | FormulaError {
  const met = isInterval(target) && realisasi.gte(target.low) && realisasi.lte(target.high);
  const reached = met ? one : reach(realisasi, nearest(realisasi, target), arah);
  if (reached instanceof FormulaError) return reached;
  const capped = batas ? Decimal.min(reached, batas) : reached;
  return Decimal.max(capped, 0);
}

function nearest(realisasi: Decimal, target: Decimal | Interval): Decimal {
  if (!isInterval(target)) return target;
  return realisasi.lt(target.low) ? target.low : target.high;
}

function reach(realisasi: Decimal, target: Decimal, arah: Arah): Decimal | FormulaError {
  if (target.isZero()) return new FormulaError("division-by-zero", "Target nol: capaian tidak dapat dihitung.");
  switch (arah) {
    case "maksimum":
      return realisasi.div(target);
    case "minimum":
      return target.times(2).minus(realisasi).div(target);
    case "terbalik":
      if (realisasi.isZero())
        return new FormulaError("division-by-zero", "Realisasi nol: target/realisasi tak terhingga.");
      return target.div(realisasi);
    case "stabil":
      return one.minus(realisasi.div(target).minus(1).abs());
  }
}

/** The same in doubles, exact where it answers; undefined for figures that have no short decimals. */
export function capaianOfDoubles(realisasi: number, target: number, arah: Arah, batas: number): number | undefined {
  if (target === 0 || (arah === "terbalik" && realisasi === 0)) return undefined;
  const unit = commonUnit(realisasi, target);
  if (unit === 0) return undefined;
  const reached = ratio(Math.round(realisasi * unit), Math.round(target * unit), arah);
  return Math.max(Math.min(reached, batas), 0);
}

function ratio(realisasi: number, target: number, arah: Arah): number {
  switch (arah) {
    case "maksimum":
      return realisasi / target;
    case "minimum":
      return (2 * target - realisasi) / target;
    case "terbalik":
      return target / realisasi;
    case "stabil":
      return (Math.abs(target) - Math.abs(realisasi - target)) / Math.abs(target);
  }
}

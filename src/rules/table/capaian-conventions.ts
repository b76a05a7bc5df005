import { Decimal } from "../../numbers/decimal";
import type { NumberReading } from "../../numbers/reading";
import { toDouble } from "../../numbers/to-double";
import { printedDecimals, prints, printsDouble } from "../../tables/prints";
import type { TableCell } from "../../tables/table";
import { mayPrint, stepOf } from "./may-print";

/** Caps in use; a figure at one of them may stand for any larger one. */
const caps = ["1", "1.1", "1.2", "1.25", "1.5", "2"].map((cap) => new Decimal(cap));
const one = new Decimal(1);
const hundred = new Decimal(100);

export interface Measured {
  readonly realisasi: TableCell;
  readonly target: TableCell;
}

/** Where target / realisasi stands among the ratios. */
const invertedAt = 1;

/** Achievements as fractions; higher is better comes first. */
export function ratiosOf(realisasi: Decimal, target: Decimal): Decimal[] {
  if (target.isZero()) return [];
  const ratio = realisasi.div(target);
  const ratios = [ratio, ratio.neg().plus(2), one.minus(ratio.minus(1).abs())];
  ratios.splice(invertedAt, 0, realisasi.isZero() ? ratio : one.div(ratio));
  return ratios;
}

/** Where one of the two has a percent sign and the other has not, it may be in points or a fraction. */
export function alikeUnits(realisasi: Decimal, target: Decimal, cells: Measured): [Decimal, Decimal][] {
  const [isPercentR, isPercentT] = [isPercent(cells.realisasi), isPercent(cells.target)];
  if (isPercentR === isPercentT) return [[realisasi, target]];
  if (isPercentR)
    return target.abs().lte(1.5)
      ? [
          [realisasi, target],
          [realisasi.times(hundred), target],
        ]
      : [[realisasi.times(hundred), target]];
  return realisasi.abs().lte(1.5)
    ? [
        [realisasi, target],
        [realisasi, target.times(hundred)],
      ]
    : [[realisasi, target.times(hundred)]];
}

export interface Leeway {
  /** The largest other figure of the column, as a fraction: a cap below it is none. */
  readonly largest: Decimal;
  /** The indicator is one of which less is better, by its words. */
  readonly isLowerBetter: boolean;
  /** One of which more is better: then target divided by realisasi is a ratio turned round. */
  readonly isHigherBetter: boolean;
}

/** Whether the cell may print this achievement: as points or a fraction, for a realisasi that was itself rounded. */
export function mayStandFor(
  cell: TableCell,
  printed: Decimal,
  measured: Measured,
  realisasi: Decimal,
  target: Decimal,
  leeway: Leeway,
): boolean {
  return alikeUnits(realisasi, target, measured).some(([of, to]) => {
    const half = halfStep(measured.realisasi, of, realisasi);
    const lows = ratiosOf(of.minus(half), to);
    const highs = ratiosOf(of.plus(half), to);
    return ratiosOf(of, to).some((ratio, at) => {
      if (at === invertedAt && leeway.isHigherBetter) return false;
      const bounds = [lows[at] ?? ratio, highs[at] ?? ratio, ratio];
      // Turned round, a ratio grows without end; only where it is near, or less is better, is it taken for capped.
      const isCappable = at === 0 || leeway.isLowerBetter || ratio.lte(2);
      const largest = isCappable ? leeway.largest : undefined;
      return printsShare(cell, printed, Decimal.max(Decimal.min(...bounds), 0), Decimal.max(...bounds, 0), largest);
    });
  });
}

/** The plain ratio, rounded or cut off. */
export function isPlainRatio(
  cell: TableCell,
  printed: Decimal,
  measured: Measured,
  realisasi: Decimal,
  target: Decimal,
): boolean {
  if (target.isZero()) return false;
  return alikeUnits(realisasi, target, measured).some(([of, to]) =>
    scalesOf(cell, printed).some(
      (scale) =>
        printsDouble(cell, (toDouble(of) / toDouble(to)) * toDouble(scale), printed) ??
        prints(cell, of.div(to).times(scale), printed),
    ),
  );
}

/** A share between low and high, in points under "(%)" or as a fraction, rounded, cut off, or capped. */
function printsShare(
  cell: TableCell,
  printed: Decimal,
  low: Decimal,
  high: Decimal,
  largest: Decimal | undefined,
): boolean {
  return scalesOf(cell, printed).some((scale) => {
    const value = printed.div(scale);
    if (largest?.lte(value) && high.gte(value) && caps.some((cap) => value.eq(cap))) return true;
    return mayPrint(cell, printed, low.times(scale), high.times(scale));
  });
}

/** 1 for a percentage or a fraction, 100 for points. A whole number under two is no fraction but few points. */
export function scalesOf(cell: TableCell, printed: Decimal): Decimal[] {
  if (isPercent(cell)) return [one];
  return printedDecimals(cell) >= 2 || printed.eq(1) ? [hundred, one] : [hundred];
}

/** "> 10%" is met above it, "<= 5" below: then offices print 100% whatever the ratio. */
export function meetsBound(reading: NumberReading, realisasi: Decimal, target: Decimal): boolean {
  switch (reading.bound) {
    case ">":
      return realisasi.gt(target);
    case ">=":
      return realisasi.gte(target);
    case "<":
      return realisasi.lt(target);
    case "<=":
      return realisasi.lte(target);
    default:
      return false;
  }
}

/** How far the true realisasi may lie from the printed one; a whole number that is no percentage counts things. */
function halfStep(cell: TableCell, scaled: Decimal, printed: Decimal): Decimal {
  if (printedDecimals(cell) === 0 && !isPercent(cell)) return new Decimal(0);
  const factor = printed.isZero() ? one : scaled.div(printed);
  return stepOf(cell).div(2).times(factor);
}

function isPercent({ reading }: TableCell): boolean {
  return reading.kind === "number" && reading.percent;
}

/** Told before anything is divided: hardly a figure is one of the caps. */
function isNearCap(share: number): boolean {
  return caps.some((cap) => Math.abs(toDouble(cap) - share) < 1e-9);
}

/** The convention's cap, where a column shows that it has one: a figure at 120% whose ratio is above it. */
export function capOf(
  rows: readonly { readonly capaian: TableCell; readonly measured: Measured }[],
): Decimal | undefined {
  for (const { capaian, measured } of rows) {
    const [printed, realisasi, target] = [capaian.number, measured.realisasi.number, measured.target.number];
    if (!printed || !realisasi || !target || target.isZero()) continue;
    if (!isNearCap(toDouble(printed) / (isPercent(capaian) ? 1 : 100))) continue;
    const [pair] = alikeUnits(realisasi, target, measured);
    const ratio = pair?.[0].div(pair[1]);
    const value = isPercent(capaian) ? printed : printed.div(hundred);
    const cap = caps.find((each) => each.eq(value));
    if (cap && ratio?.gt(cap) && !prints(capaian, isPercent(capaian) ? ratio : ratio.times(hundred))) return cap;
  }
  return undefined;
}

import { mayShow, shown } from "../numbers/printed";
import type { Formula, State } from "./law";
import { thresholds as standard, type Thresholds } from "./thresholds";

/** The figures of one place where a law is tried. */
export interface Trial {
  readonly formula: Formula;
  readonly value: number;
  readonly step: number;
  readonly x: readonly number[];
  readonly halves?: readonly number[] | undefined;
  readonly allowance?: number | undefined;
  /** The result is stored in full, so that it may be compared as a double. */
  readonly isTyped: boolean;
}

export interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** All that the result may be when each operand lies within its slack. */
export function boundsOf(
  formula: Formula,
  x: readonly number[],
  halves: readonly number[] | undefined,
  allowance = 0,
): Bounds {
  const middle = formula.of(x);
  if (!halves) return { low: middle - allowance, high: middle + allowance };
  if (formula.reach) {
    const reach = formula.reach(halves) + allowance;
    return { low: middle - reach, high: middle + reach };
  }
  let [low, high] = [middle - allowance, middle + allowance];
  const moved = [...x];
  for (const [at, half] of halves.entries()) {
    if (half === 0) continue;
    const own = x[at] ?? 0;
    moved[at] = own + half;
    const up = formula.of(moved) - middle;
    moved[at] = own - half;
    const down = formula.of(moved) - middle;
    moved[at] = own;
    if (Number.isFinite(up) && Number.isFinite(down)) {
      low += Math.min(up, down, 0);
      high += Math.max(up, down, 0);
    }
  }
  return { low, high };
}

/** Whether the printed result is what the formula makes of its operands. */
export function fits({ formula, value, step, x, halves, allowance, isTyped }: Trial): boolean {
  const { low, high } = boundsOf(formula, x, halves, allowance);
  if (!Number.isFinite(low) || !Number.isFinite(high)) return false;
  return mayShow(value, step, low, high) || (isTyped && isNearDouble(value, low, high));
}

function isNearDouble(value: number, low: number, high: number): boolean {
  const margin = Math.abs(value) * 1e-13;
  return !Number.isInteger(value) && value >= low - margin && value <= high + margin;
}

/**
 * How much a fit says, in decades: figures that could well stand there to figures that the law accepts.
 * `plausible` is the width of what could stand there.
 */
export function worthOf(trial: Trial, plausible: number, { row }: Thresholds = standard): number {
  const { formula, x, step, halves, allowance } = trial;
  if (formula.isTrivial(x)) return 0;
  const { low, high } = boundsOf(formula, x, halves, allowance);
  const accepted = shown(step, low, high);
  const chance = (accepted * step) / Math.max(plausible, step);
  return Math.max(0, Math.min(row, -Math.log10(chance)));
}

/** What a law's instances add up to, before the prior and its rivals. */
export class Tally {
  fits = 0;
  /** Fits that could have failed. */
  telling = 0;
  support = 0;
  misfits = 0;
  /** Misfits that no slip explains. */
  private unexplained = 0;
  private cost = 0;

  constructor(private readonly at: Thresholds = standard) {}

  add(state: State, worth: number, slipped = false, isNear = false): void {
    if (state === "fit") {
      this.fits++;
      this.support += worth;
      if (worth > 0) this.telling++;
    }
    if (state !== "misfit") return;
    this.misfits++;
    if (slipped || isNear) {
      this.cost += isNear ? this.at.near : this.at.slip;
      return;
    }
    this.unexplained++;
    this.cost += (this.unexplained > this.at.rareMisfits ? 2 : 1) * this.at.misfit;
  }

  score(prior: number, rivals: number): number {
    return prior + this.support - this.cost - Math.log10(Math.max(1, rivals));
  }

  /** What may be said of the misfits; nothing where too many rows misfit to be errors. */
  verdict(score: number, isFound: boolean): "salah" | "periksa" | undefined {
    const { certain, likely, foundMisfits, rareMisfits, misfits } = this.at;
    const judged = this.telling + this.misfits;
    if (isFound && (this.telling < 2 || this.misfits > Math.max(1, judged * foundMisfits))) return undefined;
    if (score < likely) return undefined;
    const isMany = this.unexplained > rareMisfits && this.unexplained > judged * misfits;
    if (isMany && this.unexplained > judged * misfits * 2) return undefined;
    return score >= certain && this.telling > 0 && !isMany ? "salah" : "periksa";
  }
}

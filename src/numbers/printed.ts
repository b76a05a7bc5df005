/**
 * A printed figure stands for an interval: what it shows was rounded or cut off when it was written.
 * Here alone is told which values a figure may stand for; no rule has a tolerance of its own.
 */
export interface Printed {
  readonly value: number;
  /** One step of the last printed decimal, in the figure's own terms: 0.0001 for 88,65%. */
  readonly step: number;
  /** How far the true figure may lie to either side: half a step, and nothing for what was counted or stored in full. */
  readonly half: number;
}

/** Typed numbers went through doubles: fifteen digits, less what reckoning with them loses. */
const sameDouble = 1e-13;

/** What doubles lose between a sheet and here, as a share of the figure. */
const lost = 1e-14;

export function isSameDouble(one: number, other: number): boolean {
  return Math.abs(one - other) <= Math.abs(other) * sameDouble;
}

/** Whether a figure may be the print of some value from low to high, rounded half-up or cut off. */
export function mayShow(value: number, step: number, low: number, high: number): boolean {
  if (value < 0) return showsUpward(-value, step, -high, -low);
  // Of a zero the sign is not printed.
  if (value === 0 && high < 0) return showsUpward(0, step, -high, -low);
  return showsUpward(value, step, low, high);
}

function showsUpward(value: number, step: number, low: number, high: number): boolean {
  const margin = step * 1e-9 + lost * (Math.abs(value) + Math.abs(high));
  return high >= value - step / 2 - margin && low < value + step + (margin > step ? margin : -step * 1e-9);
}

/** How many printed figures fit values from low to high: rounded and cut off are two. */
export function shown(step: number, low: number, high: number): number {
  return (step > 0 ? (high - low) / step : 0) + 2;
}

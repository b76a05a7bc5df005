import type { Peraturan, Scale } from "../dated";

/**
 * A scale printed in whole percents (76–90, 91–100) leaves gaps, so offices read it in three ways: a class is reached at
 * its lower bound; after rounding to whole percents; or just above the class below.
 */
export type CaraPeringkat = "batas" | "bulat" | "kontinu";

export interface SkalaPeringkat {
  readonly cara: Readonly<Record<CaraPeringkat, Scale>>;
  /** Labels that some offices print on the same bounds, best first. */
  readonly sebutanLain: readonly string[];
}

export function defineSkalaPeringkat(peraturan: Peraturan<SkalaPeringkat>): Peraturan<SkalaPeringkat> {
  return peraturan;
}

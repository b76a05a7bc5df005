import type { Peraturan, Scale } from "../dated";

export type Mutu = "A" | "B" | "C" | "D";

export interface SurveiKepuasan {
  /** Mutu pelayanan by the index from 25 to 100. */
  readonly mutu: Scale<Mutu>;
  /** The highest index. */
  readonly most: number;
  readonly kinerja: Readonly<Record<Mutu, string>>;
  readonly unsur: readonly string[];
}

export function defineSurveiKepuasan(peraturan: Peraturan<SurveiKepuasan>): Peraturan<SurveiKepuasan> {
  return peraturan;
}

import type { Peraturan, Scale } from "../dated";

export type Predikat = "AA" | "A" | "BB" | "B" | "CC" | "C" | "D";

export interface EvaluasiAkip {
  readonly predikat: Scale<Predikat>;
  readonly kategori: Readonly<Record<Predikat, string>>;
  /** The highest score. */
  readonly most: number;
  /** Components with their weights in points, which add to the highest score. */
  readonly komponen: readonly { readonly name: string; readonly bobot: number }[];
}

export function defineEvaluasiAkip(peraturan: Peraturan<EvaluasiAkip>): Peraturan<EvaluasiAkip> {
  return peraturan;
}

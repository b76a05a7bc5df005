import type { Dated, Scale } from "./dated";

export type CaraPeringkat = "batas" | "bulat" | "kontinu";

const labels = ["Sangat Tinggi", "Tinggi", "Sedang", "Rendah", "Sangat Rendah"] as const;

/**
 * The scale is printed in whole percents (76–90, 91–100) and leaves gaps, so offices read it in three ways:
 * a class is reached at its lower bound; after rounding to whole percents; or just above the class below.
 */
export const skalaPeringkat: Dated<Readonly<Record<CaraPeringkat, Scale>>> = {
  value: {
    batas: { decimals: 4, reached: "at", classes: classes([0.91, 0.76, 0.66, 0.51]) },
    bulat: { decimals: 2, reached: "at", classes: classes([0.91, 0.76, 0.66, 0.51]) },
    kontinu: { decimals: 4, reached: "above", classes: classes([0.9, 0.75, 0.65, 0.5]) },
  },
  since: 2017,
  reference: "Permendagri 86/2017, skala nilai peringkat kinerja",
};

/** Labels that other offices print on the same bounds. */
export const labelPeringkat: Dated<readonly string[]> = {
  value: ["Sangat Baik", "Baik", "Cukup", "Kurang", "Sangat Kurang"],
  since: 2017,
  reference: "Permendagri 86/2017, dengan sebutan yang dipakai sebagian perangkat daerah",
};

function classes(bounds: readonly number[]): Scale["classes"] {
  return labels.map((label, index) => ({ bound: bounds[index] ?? Number.NEGATIVE_INFINITY, label }));
}

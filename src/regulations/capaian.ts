import type { Dated } from "./dated";

export type Arah = (typeof arahCapaian.value)[number];

/** Achievement where higher, lower or nearer the target is better, and of a target written as an interval. */
export const arahCapaian = {
  value: ["maksimum", "minimum", "terbalik", "stabil"],
  since: 2021,
  reference: "PermenPANRB 8/2021: realisasi/target, atau (2×target − realisasi)/target bila makin rendah makin baik",
} as const satisfies Dated<readonly string[]>;

/** The most a quarterly report of a KEK credits an indicator with; no regulation caps a regional one. */
export const batasCapaian: Dated<number> = {
  value: 1.2,
  since: 2025,
  reference: "Laporan kinerja triwulanan KEK: capaian paling tinggi 120%",
};

/** The most that offices and their applications credit an indicator with, each in use somewhere. */
export const batasLazim: Dated<readonly number[]> = {
  value: [1, 1.1, 1.2, 1.25, 1.5, 2],
  since: 2014,
  reference: "Batas capaian yang dipakai laporan kinerja dan aplikasi e-SAKIP: 100% sampai 200%",
};

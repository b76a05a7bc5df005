import type { Dated } from "./dated";

/** The most a quarterly report of a KEK credits an indicator with; no regulation caps a regional one. */
export const batasCapaian: Dated<number> = {
  value: 1.2,
  since: 2025,
  reference: "Laporan kinerja triwulanan KEK: capaian paling tinggi 120%",
};

/** Achievement where higher, lower or nearer the target is better, and of a target written as an interval. */
export const arahCapaian: Dated<readonly ["maksimum", "minimum", "terbalik", "stabil"]> = {
  value: ["maksimum", "minimum", "terbalik", "stabil"],
  since: 2021,
  reference: "PermenPANRB 8/2021: realisasi/target, atau (2×target − realisasi)/target bila makin rendah makin baik",
};

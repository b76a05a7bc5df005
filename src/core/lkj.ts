import type { Decimal } from "../numbers/decimal";
import type { Scale } from "../regulations/dated";
import { type CaraPeringkat, labelPeringkat, skalaPeringkat } from "../regulations/peringkat";
import { type Arah, capaian } from "./capaian";
import { FormulaError } from "./formula-error";
import { pertumbuhan, total } from "./rasio";
import { classOf, classOfDouble } from "./skala";
import { type Interval, isInterval, type NumberGrid } from "./values";

/** A scale of one's own: bounds as fractions and their labels, in any order. */
export type Tangga = readonly { readonly bound: Decimal; readonly label: string }[];

/** The class of an achievement by the printed scale and the way its gaps are read. */
export function peringkat(value: Decimal, cara: CaraPeringkat, skala?: Tangga | "baik"): string | FormulaError {
  const scale = scaleOf(skala, cara);
  return classOf(value, scale) ?? new FormulaError("value", "Capaian di bawah batas terendah pada skala.");
}

export function peringkatOfDouble(value: number, cara: CaraPeringkat): string | undefined {
  return classOfDouble(value, skalaPeringkat.value[cara]);
}

/** The regulation's scale, the same under other labels, or one's own. */
function scaleOf(skala: Tangga | "baik" | undefined, cara: CaraPeringkat): Scale {
  const standard = skalaPeringkat.value[cara];
  if (!skala) return standard;
  const { decimals, reached } = standard;
  if (skala === "baik") {
    const labels = labelPeringkat.value;
    const renamed = standard.classes.map(({ bound }, index) => ({ bound, label: labels[index] as string }));
    return { decimals, reached, classes: renamed };
  }
  const classes = skala
    .map(({ bound, label }) => ({ bound: bound.toNumber(), label }))
    .sort((one, other) => other.bound - one.bound);
  return { decimals, reached, classes };
}

/** "Tercapai" on the target, "Melampaui" where it is better, "Tidak tercapai" where it is worse. */
export function status(realisasi: Decimal, target: Decimal | Interval, arah: Arah): string | FormulaError {
  if (!isInterval(target) && target.isZero()) {
    return new FormulaError("division-by-zero", "Target nol: capaian tidak dapat dihitung.");
  }
  const [low, high] = isInterval(target) ? [target.low, target.high] : [target, target];
  if (realisasi.gte(low) && realisasi.lte(high)) return "Tercapai";
  if (arah === "stabil") return "Tidak tercapai";
  const lowerIsBetter = arah === "minimum" || arah === "terbalik";
  return realisasi.lt(low) === lowerIsBetter ? "Melampaui" : "Tidak tercapai";
}

/** Mean of the filled ones. */
export function rata(values: NumberGrid): Decimal {
  const filled = values.rows.flat().filter((value) => value !== undefined);
  return total(values).div(filled.length);
}

export interface Tren {
  readonly arah: "Naik" | "Turun" | "Tetap";
  readonly perubahan: Decimal;
  readonly persen: Decimal | FormulaError;
}

/** The last filled year against the filled one before it. */
export function tren(values: NumberGrid): Tren | FormulaError {
  const [before, last] = values.rows
    .flat()
    .flatMap((value) => value ?? [])
    .slice(-2);
  if (!before || !last) return new FormulaError("not-available", "Tren memerlukan sedikitnya dua tahun yang terisi.");
  const perubahan = last.minus(before);
  const arah = perubahan.isZero() ? "Tetap" : perubahan.isNegative() ? "Turun" : "Naik";
  return { arah, perubahan, persen: pertumbuhan(last, before, "Nilai tahun sebelumnya") };
}

export interface Narasi {
  readonly indikator: string;
  readonly satuan?: string | undefined;
  readonly target: Decimal;
  readonly realisasi: Decimal;
  readonly tahun?: string | undefined;
  readonly realisasiLalu?: Decimal | undefined;
}

/** What a paragraph under the table is built from. */
export function bahanNarasi({ target, realisasi }: Narasi): { capaian: Decimal; peringkat: string } | FormulaError {
  const reached = capaian(realisasi, target, "maksimum");
  if (reached instanceof FormulaError) return reached;
  const label = peringkat(reached, "batas");
  return label instanceof FormulaError ? label : { capaian: reached, peringkat: label };
}

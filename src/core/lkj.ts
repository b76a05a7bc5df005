import type { Decimal } from "../numbers/decimal";
import type { Scale } from "../regulations/dated";
import { inForce } from "../regulations/in-force";
import { type CaraPeringkat, skalaPeringkat } from "../regulations/skala-peringkat";
import { type Arah, ways } from "./capaian";
import { FormulaError } from "./formula-error";
import { pertumbuhan, total } from "./rasio";
import { classOf, classOfDouble } from "./skala";
import { type Interval, isInterval, type NumberGrid } from "./values";

/** A scale of one's own: bounds as fractions and their labels, in any order. */
export type Tangga = readonly { readonly bound: Decimal; readonly label: string }[];

/** The class of an achievement by the printed scale and the way its gaps are read. */
export function peringkat(value: Decimal, cara: CaraPeringkat, skala?: Tangga | "baik"): string | FormulaError {
  const scale = scaleInUse(skala, cara);
  return classOf(value, scale) ?? new FormulaError("value", "Capaian di bawah batas terendah pada skala.");
}

export function peringkatOfDouble(value: number, cara: CaraPeringkat): string | undefined {
  return classOfDouble(value, inForce(skalaPeringkat).value.cara[cara]);
}

/** The regulation's scale, the same under other labels, or one's own. */
function scaleInUse(skala: Tangga | "baik" | undefined, cara: CaraPeringkat): Scale {
  const { value } = inForce(skalaPeringkat);
  const standard = value.cara[cara];
  if (!skala) return standard;
  const { decimals, reached } = standard;
  if (skala === "baik") {
    const renamed = standard.classes.map(({ bound }, index) => ({ bound, label: value.sebutanLain[index] as string }));
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
  const { better } = ways[arah];
  if (better === "on target") return "Tidak tercapai";
  return realisasi.lt(low) === (better === "lower") ? "Melampaui" : "Tidak tercapai";
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

import { Decimal, sum } from "../numbers/decimal";
import { printPlain } from "../numbers/print";
import { FormulaError } from "./formula-error";
import { sameSize } from "./rasio";
import type { NumberGrid } from "./values";

/** Weights that are printed rounded (nine times 0,111) still add to 100%. */
export const toleransiBobot = 0.001;

/** Above it, weights that together should be 1 are written in points. */
export const mostInFractions = 2;

/** Weights as fractions, whether they are written as 50%, 0,5 or 50; they must add to 100%. */
export function sharesOf(bobot: readonly Decimal[]): readonly Decimal[] | FormulaError {
  const shares = sum(bobot).gt(mostInFractions) ? bobot.map((weight) => weight.div(100)) : bobot;
  return checkBobot(shares) ?? shares;
}

function checkBobot(bobot: readonly Decimal[]): FormulaError | undefined {
  const total = sum(bobot);
  if (total.minus(1).abs().lte(toleransiBobot)) return undefined;
  const shown = printPlain(total.times(100).toDecimalPlaces(4));
  return new FormulaError("value", `Bobot berjumlah ${shown}%, seharusnya 100%.`);
}

/** "70/15/15", "70%/15%/15%" or "0,7/0,15/0,15", as fractions that add to 100%. */
export function parseBobot(text: string, count: number): readonly Decimal[] | FormulaError {
  const parts = text.split("/").map((part) => part.trim().replace(",", "."));
  if (parts.length !== count || parts.some((part) => !/^\d+(\.\d+)? ?%?$/.test(part))) {
    return new FormulaError("value", `Bobot "${text}" tidak terbaca: tulis ${count} angka seperti "70/15/15".`);
  }
  return sharesOf(parts.map((part) => new Decimal(part.replace("%", "").trim())));
}

/** A value and the weight that belongs to it. */
type Pair = readonly [value: Decimal, weight: Decimal];

/** Pair by pair in reading order, a single weight with every value; what is blank on both sides is passed over. */
export function pairsOf(values: NumberGrid, weights: NumberGrid): readonly Pair[] | FormulaError {
  const mismatch = sameSize(values, weights);
  if (mismatch) return mismatch;
  const ofValues = values.rows.flat();
  const ofWeights = weights.rows.flat();
  const only = ofWeights.length === 1 && ofValues.length > 1 ? ofWeights[0] : undefined;
  const pairs: Pair[] = [];
  for (let index = 0; index < Math.max(ofValues.length, ofWeights.length); index++) {
    const value = ofValues[index];
    const weight = only ? value && only : ofWeights[index];
    if (!value && !weight) continue;
    if (!value || !weight) {
      const missing = value ? "Bobot" : "Nilai";
      return new FormulaError("not-available", `${missing} pada baris ${index + 1} belum diisi.`);
    }
    pairs.push([value, weight]);
  }
  return pairs;
}

/** Σ value × weight */
export function weigh(pairs: readonly Pair[]): Decimal {
  return sum(pairs.map(([value, weight]) => value.times(weight)));
}

/** Σ value × weight with weights that add to 100%. */
export function weighFully(values: NumberGrid, weights: NumberGrid): Decimal | FormulaError {
  const pairs = pairsOf(values, weights);
  if (pairs instanceof FormulaError) return pairs;
  const shares = sharesOf(pairs.map(([, weight]) => weight));
  if (shares instanceof FormulaError) return shares;
  return weigh(pairs.map(([value], index): Pair => [value, shares[index] as Decimal]));
}

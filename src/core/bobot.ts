import { Decimal, sum } from "../numbers/decimal";
import { printPlain } from "../numbers/print";
import { FormulaError } from "./formula-error";
import { sameSize } from "./rasio";
import type { NumberGrid } from "./values";

/** Weights that are printed rounded (nine times 0,111) still add to 100%. */
export const toleransiBobot = 0.001;

/** Weights must add to 100%. */
export function checkBobot(bobot: readonly Decimal[]): FormulaError | undefined {
  const total = sum(bobot);
  if (total.minus(1).abs().lte(toleransiBobot)) return undefined;
  const shown = printPlain(total.times(100).toDecimalPlaces(4));
  return new FormulaError("value", `Bobot berjumlah ${shown}%, seharusnya 100%.`);
}

/** "70/15/15", "70%/15%/15%" or "0,7/0,15/0,15", as fractions that add to 100%. */
export function parseBobot(text: string, count: number): Decimal[] | FormulaError {
  const parts = text.split("/").map((part) => part.trim().replace(",", "."));
  if (parts.length !== count || parts.some((part) => !/^\d+(\.\d+)? ?%?$/.test(part))) {
    return new FormulaError("value", `Bobot "${text}" tidak terbaca: tulis ${count} angka seperti "70/15/15".`);
  }
  const figures = parts.map((part) => new Decimal(part.replace("%", "").trim()));
  const inPoints = sum(figures).gt(2);
  const bobot = inPoints ? figures.map((figure) => figure.div(100)) : figures;
  return checkBobot(bobot) ?? bobot;
}

/** Σ value × weight, pair by pair in reading order; pairs that are blank on both sides are passed over. */
export function jumlahTertimbang(values: NumberGrid, weights: NumberGrid): Decimal | FormulaError {
  const mismatch = sameSize(values, weights);
  if (mismatch) return mismatch;
  const ofValues = values.rows.flat();
  const ofWeights = weights.rows.flat();
  let total = new Decimal(0);
  for (let index = 0; index < Math.max(ofValues.length, ofWeights.length); index++) {
    const value = ofValues[index];
    const weight = ofWeights[index];
    if (!value && !weight) continue;
    if (!value || !weight) {
      const missing = value ? "Bobot" : "Nilai";
      return new FormulaError("not-available", `${missing} pada baris ${index + 1} belum diisi.`);
    }
    total = total.plus(value.times(weight));
  }
  return total;
}

import type { Decimal } from "../numbers/decimal";
import { printNumber } from "../numbers/print";
import { FormulaError } from "./formula-error";
import { bahanNarasi, type Narasi } from "./lkj";

/** The paragraph a report prints under its table; figures with the decimals they have, two at least where any has some. */
export function narasi(input: Narasi): string | FormulaError {
  const { indikator, satuan, target, realisasi, tahun, realisasiLalu } = input;
  const bahan = bahanNarasi(input);
  if (bahan instanceof FormulaError) return bahan;

  const inPercent = satuan === "%";
  // A percentage is a fraction, as everywhere; a target of 90 under "%" can only be points.
  const factor = inPercent && target.abs().lte(10) ? 100 : 1;
  const decimals = decimalsOf([target, realisasi, ...(realisasiLalu ? [realisasiLalu] : [])], factor);
  const print = (value: Decimal) => printNumber(value.times(factor), decimals);
  const unit = inPercent ? "%" : satuan ? ` ${satuan}` : "";
  const when = tahun ? ` tahun ${tahun}` : "";
  const sentences = [
    `Target ${indikator}${when} sebesar ${print(target)}${unit} dan terealisasi ${print(realisasi)}${unit}, sehingga capaiannya ${printNumber(bahan.capaian.times(100), 2)}% (${bahan.peringkat})`,
    gap(realisasi.minus(target), print, unit),
    ...(realisasiLalu ? [change(realisasi.minus(realisasiLalu), realisasiLalu, print, unit)] : []),
  ];
  return `${sentences.join(". ")}.`;
}

type Print = (value: Decimal) => string;

function gap(difference: Decimal, print: Print, unit: string): string {
  if (difference.isZero()) return "Realisasi sama dengan target";
  const side = difference.isNegative() ? "di bawah" : "di atas";
  return `Selisih antara target dan realisasi ${print(difference.abs())}${unit}, realisasi ${side} target`;
}

function change(difference: Decimal, before: Decimal, print: Print, unit: string): string {
  const from = `realisasi tahun sebelumnya sebesar ${print(before)}${unit}`;
  if (difference.isZero()) return `Capaian ini sama dengan ${from}`;
  const word = difference.isNegative() ? "turun" : "naik";
  return `Dibandingkan ${from}, realisasi ${word} ${print(difference.abs())}${unit}`;
}

function decimalsOf(values: readonly Decimal[], factor: number): number {
  const most = Math.max(...values.map((value) => value.times(factor).decimalPlaces()));
  return most === 0 ? 0 : Math.max(2, most);
}

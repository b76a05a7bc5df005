import { Decimal } from "../numbers/decimal";
import { printPlain } from "../numbers/print";
import { roundHalfUp } from "../numbers/round";
import type { Peraturan } from "../regulations/dated";
import { type EvaluasiAkip, evaluasiAkip, type Predikat } from "../regulations/evaluasi-akip";
import { bagianKomponen, gradasiAkip } from "../regulations/lke-akip";
import { FormulaError } from "./formula-error";
import { classOf, classOfDouble } from "./skala";
import type { NumberGrid } from "./values";

type PeraturanAkip = Peraturan<EvaluasiAkip>;

/** >90 AA, >80 A, >70 BB, >60 B, >50 CC, >30 C, >0 D of the score as printed with two decimals. */
export function predikat(nilai: Decimal, { value: { predikat: scale, most } }: PeraturanAkip): Predikat | FormulaError {
  if (nilai.isZero()) return new FormulaError("not-available", "Nilai AKIP nol: belum dinilai.");
  const label = nilai.gt(0) && roundHalfUp(nilai, scale.decimals).lte(most) && classOf(nilai, scale);
  return label || new FormulaError("value", `Nilai AKIP ${printPlain(nilai)} di luar 0–${most}.`);
}

export function predikatOfDouble(nilai: number, { value }: PeraturanAkip): Predikat | undefined {
  return nilai > 0 && nilai <= value.most ? classOfDouble(nilai, value.predikat) : undefined;
}

export function kategori(nilai: Decimal, peraturan: PeraturanAkip): string | FormulaError {
  const label = predikat(nilai, peraturan);
  return label instanceof FormulaError ? label : peraturan.value.kategori[label];
}

/** Points still needed for the next predicate, to two decimals: just above the upper bound of the present one. */
export function menuju(nilai: Decimal, peraturan: PeraturanAkip): Decimal | FormulaError {
  const present = predikat(nilai, peraturan);
  if (present instanceof FormulaError) return present;
  const { classes, decimals } = peraturan.value.predikat;
  const next = classes[classes.findIndex(({ label }) => label === present) - 1];
  if (!next) return new Decimal(0);
  return new Decimal(next.bound).plus(new Decimal(10).pow(-decimals)).minus(roundHalfUp(nilai, decimals));
}

/** Σ of the components of an evaluation, none above its weight. */
export function nilaiAkip(komponen: NumberGrid, peraturan: PeraturanAkip): Decimal | FormulaError {
  const expected = peraturan.value.komponen;
  const cells = trimmed(komponen.rows.flat());
  const gap = cells.indexOf(undefined);
  if (gap >= 0) return new FormulaError("not-available", `Nilai komponen ke-${gap + 1} belum diisi.`);
  if (cells.length !== expected.length) return wrongCount(cells.length, peraturan);
  let total = new Decimal(0);
  for (const [index, { name, bobot }] of expected.entries()) {
    const nilai = cells[index] as Decimal;
    if (nilai.gt(bobot) || nilai.isNegative()) {
      const shown = printPlain(nilai);
      return new FormulaError("value", `Nilai ${name} ${shown} di luar 0–${bobot}, bobotnya menurut ${peraturan.id}.`);
    }
    total = total.plus(nilai);
  }
  return total;
}

function wrongCount(count: number, { id, value }: PeraturanAkip): FormulaError {
  const other = evaluasiAkip.find((each) => each.value.komponen.length === count);
  const hint = other ? `; tulis peraturan "${other.id}" bila ${count} komponen` : "";
  return new FormulaError("value", `Komponen menurut ${id} ada ${value.komponen.length}, bukan ${count}${hint}.`);
}

/** (20% × keberadaan + 30% × kualitas + 50% × pemanfaatan) × bobot / 100. */
export function nilaiKomponen(
  keberadaan: Decimal,
  kualitas: Decimal,
  pemanfaatan: Decimal,
  bobot: Decimal,
): Decimal | FormulaError {
  if (bobot.lt(1) || bobot.gt(100)) {
    return new FormulaError("value", `Bobot ${printPlain(bobot)} di luar 1–100: tulis bobot dalam poin, misalnya 30.`);
  }
  const bagian = bagianKomponen.value;
  return keberadaan
    .times(bagian.keberadaan)
    .plus(kualitas.times(bagian.kualitas))
    .plus(pemanfaatan.times(bagian.pemanfaatan))
    .times(bobot)
    .div(100);
}

/** Points of a gradation letter, in either case. */
export function gradasi(huruf: string): Decimal | FormulaError {
  const points = gradasiAkip.value[huruf.trim().toUpperCase()];
  if (points !== undefined) return new Decimal(points);
  const letters = Object.keys(gradasiAkip.value).join(", ");
  return new FormulaError("value", `Gradasi "${huruf}" tidak dikenal: tulis salah satu dari ${letters}.`);
}

function trimmed(cells: readonly (Decimal | undefined)[]): readonly (Decimal | undefined)[] {
  return cells.slice(0, cells.findLastIndex((cell) => cell !== undefined) + 1);
}

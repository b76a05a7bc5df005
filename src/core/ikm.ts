import { Decimal } from "../numbers/decimal";
import { printPlain } from "../numbers/print";
import { roundHalfUp } from "../numbers/round";
import type { Peraturan } from "../regulations/dated";
import { type KonvensiBobot, sampelSurvei, skalaUnsur } from "../regulations/survei";
import type { Mutu, SurveiKepuasan } from "../regulations/survei-kepuasan";
import { weighFully } from "./bobot";
import { FormulaError } from "./formula-error";
import { classOf, classOfDouble } from "./skala";
import type { NumberGrid } from "./values";

type PeraturanSurvei = Peraturan<SurveiKepuasan>;

/** The answers to one unsur, as far as given. */
export interface Unsur {
  readonly responden: number;
  readonly jumlah: Decimal;
  readonly nrr: Decimal | FormulaError;
}

/**
 * The unsur of a survey: one a column of respondents × unsur, or one alone where the answers are a single row or
 * column. Columns without any answer at the end are no unsur. An answer outside 1–4 is named by its place.
 */
export function unsurOf(answers: NumberGrid): Unsur[] | FormulaError {
  const { least, most } = skalaUnsur.value;
  for (const [row, cells] of answers.rows.entries()) {
    const column = cells.findIndex((answer) => answer && (answer.lt(least) || answer.gt(most)));
    const answer = cells[column];
    if (!answer) continue;
    const place = `baris ${row + 1}, kolom ${column + 1}`;
    return new FormulaError("value", `Nilai ${printPlain(answer)} pada ${place} di luar ${least}–${most}.`);
  }
  const columns = isVector(answers) ? [answers.rows.flat()] : columnsOf(answers);
  const last = columns.findLastIndex((column) => column.some((answer) => answer !== undefined));
  return columns.slice(0, last + 1).map(meanOf);
}

function meanOf(column: readonly (Decimal | undefined)[], index: number): Unsur {
  const filled = column.flatMap((answer) => answer ?? []);
  const jumlah = filled.reduce((sum, answer) => sum.plus(answer), new Decimal(0));
  const nrr =
    filled.length > 0
      ? jumlah.div(filled.length)
      : new FormulaError("not-available", `Unsur ke-${index + 1} belum diisi satu pun responden.`);
  return { responden: filled.length, jumlah, nrr };
}

/** The NRR of every unsur: as given in a single row or column, or from the respondents' answers. */
export function nrrOf(nrrOrAnswers: NumberGrid): Decimal[] | FormulaError {
  const unsur = unsurOf(nrrOrAnswers);
  if (unsur instanceof FormulaError) return unsur;
  if (!isVector(nrrOrAnswers)) {
    const failed = unsur.find(({ nrr }) => nrr instanceof FormulaError)?.nrr;
    return failed instanceof FormulaError ? failed : unsur.map(({ nrr }) => nrr as Decimal);
  }
  const cells = nrrOrAnswers.rows.flat();
  const filled = cells.slice(0, cells.findLastIndex((cell) => cell !== undefined) + 1);
  const gap = filled.indexOf(undefined);
  if (gap >= 0) return new FormulaError("not-available", `NRR unsur ke-${gap + 1} belum diisi.`);
  return filled as Decimal[];
}

/** Σ NRR × bobot × 25, the weight being 1/number of unsur, rounded as the convention has it. */
export function ikm(nrr: readonly Decimal[], { weight, weighted }: KonvensiBobot): Decimal {
  const share = new Decimal(1).div(nrr.length);
  const bobot = weight === undefined ? share : roundHalfUp(share, weight);
  const total = nrr.reduce((sum, value) => sum.plus(value.times(bobot)), new Decimal(0));
  const kept = weighted === undefined ? total : roundHalfUp(total, weighted);
  return kept.times(skalaUnsur.value.konversi);
}

/** Σ NRR × bobot × 25 with weights of one's own, which add to 100%. */
export function ikmBerbobot(nrr: readonly Decimal[], bobot: NumberGrid): Decimal | FormulaError {
  const cells = bobot.rows.flat();
  const weights = cells.slice(0, cells.findLastIndex((cell) => cell !== undefined) + 1);
  const size = Math.max(nrr.length, weights.length);
  const column = (values: readonly (Decimal | undefined)[]) => ({
    rows: Array.from({ length: size }, (_, index) => [values[index]]),
  });
  const total = weighFully(column(nrr), column(weights));
  return total instanceof FormulaError ? total : total.times(skalaUnsur.value.konversi);
}

/** NRR × 25 */
export function konversi(nrr: Decimal): Decimal | FormulaError {
  const { least, most, konversi: factor } = skalaUnsur.value;
  if (nrr.gte(least) && nrr.lte(most)) return nrr.times(factor);
  return new FormulaError("value", `NRR ${printPlain(nrr)} di luar ${least}–${most}.`);
}

/** A to D of the index as printed with two decimals: 88,31–100 A, 76,61–88,30 B, 65,00–76,60 C, 25,00–64,99 D today. */
export function mutu(nilai: Decimal, { value }: PeraturanSurvei): Mutu | FormulaError {
  const printed = roundHalfUp(nilai, value.mutu.decimals);
  const label = printed.lte(value.most) ? classOf(nilai, value.mutu) : undefined;
  return label ?? new FormulaError("value", `Nilai IKM ${printPlain(nilai.toSignificantDigits(15))} di luar 25–100.`);
}

export function mutuOfDouble(nilai: number, { value }: PeraturanSurvei): Mutu | undefined {
  return nilai <= value.most ? classOfDouble(nilai, value.mutu) : undefined;
}

export function kinerja(nilai: Decimal, peraturan: PeraturanSurvei): string | FormulaError {
  const label = mutu(nilai, peraturan);
  return label instanceof FormulaError ? label : peraturan.value.kinerja[label];
}

/** λ²NPQ / (d²(N − 1) + λ²PQ), rounded half-up to whole respondents. */
export function sampel(populasi: Decimal, galat: Decimal): Decimal | FormulaError {
  if (populasi.lt(1)) return new FormulaError("value", "Populasi paling sedikit 1.");
  if (galat.lte(0) || galat.gte(1)) return new FormulaError("value", "Galat harus di antara 0% dan 100%.");
  const { chiSquared, proportion } = sampelSurvei.value;
  const spread = new Decimal(chiSquared).times(proportion).times(1 - proportion);
  const size = spread.times(populasi).div(galat.pow(2).times(populasi.minus(1)).plus(spread));
  return roundHalfUp(size, 0);
}

function isVector({ rows }: NumberGrid): boolean {
  return rows.length === 1 || rows.every((row) => row.length === 1);
}

function columnsOf({ rows }: NumberGrid): (Decimal | undefined)[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]));
}

import type { Decimal } from "../numbers/decimal";
import { printNumber } from "../numbers/print";
import { percent } from "../words/percent";
import { points } from "../words/points";
import { type Arah, capaian, ways } from "./capaian";
import { FormulaError } from "./formula-error";
import { peringkat } from "./lkj";

export interface Narasi {
  readonly indikator: string;
  readonly satuan?: string | undefined;
  readonly target: Decimal;
  readonly realisasi: Decimal;
  readonly tahun?: string | undefined;
  readonly realisasiLalu?: Decimal | undefined;
  readonly arah: Arah;
}

/** How the figures of a unit are written, and how far they lie from each other. */
interface Wording {
  readonly figure: (value: Decimal) => string;
  readonly distance: (value: Decimal) => string;
}

/** The paragraph a report prints under its table; figures with the decimals they have, two at least where any has some. */
export function narasi(input: Narasi): string | FormulaError {
  const { indikator, target, realisasi, tahun, realisasiLalu, arah } = input;
  const unlike = isPercent(input.satuan) && unlikeShares(target, realisasi);
  if (unlike) return unlike;
  const reached = capaian(realisasi, target, arah);
  if (reached instanceof FormulaError) return reached;
  const label = peringkat(reached, "batas");
  if (label instanceof FormulaError) return label;

  const { figure, distance } = wordingOf(input);
  const when = tahun ? ` tahun ${tahun}` : "";
  const shown = `${printNumber(reached.times(100), 2)}% (${label})`;
  const sentences = [
    `Target ${indikator}${when} sebesar ${figure(target)} dan terealisasi ${figure(realisasi)}, sehingga capaiannya ${shown}${remarkOn(arah)}`,
    gap(realisasi.minus(target), distance),
    ...(realisasiLalu ? [change(realisasi.minus(realisasiLalu), figure(realisasiLalu), distance)] : []),
  ];
  return `${sentences.join(". ")}.`;
}

function remarkOn(arah: Arah): string {
  if (ways[arah].better === "higher") return "";
  const words = ways[arah].better === "lower" ? "makin rendah makin baik" : "makin dekat target makin baik";
  return `; ${words}, dihitung ${ways[arah].formula}`;
}

function gap(difference: Decimal, distance: Wording["distance"]): string {
  if (difference.isZero()) return "Realisasi sama dengan target";
  const side = difference.isNegative() ? "di bawah" : "di atas";
  return `Selisih antara target dan realisasi ${distance(difference.abs())}, realisasi ${side} target`;
}

function change(difference: Decimal, before: string, distance: Wording["distance"]): string {
  const from = `realisasi tahun sebelumnya sebesar ${before}`;
  if (difference.isZero()) return `Capaian ini sama dengan ${from}`;
  const word = difference.isNegative() ? "turun" : "naik";
  return `Dibandingkan ${from}, realisasi ${word} ${distance(difference.abs())}`;
}

function wordingOf({ satuan, target, realisasi, realisasiLalu }: Narasi): Wording {
  const inPercent = isPercent(satuan);
  // A percentage is a fraction, as everywhere; a target of 90 under "%" can only be points.
  const factor = inPercent && target.abs().lte(mostFraction) ? 100 : 1;
  const decimals = decimalsOf([target, realisasi, ...(realisasiLalu ? [realisasiLalu] : [])], factor);
  const print = (value: Decimal) => printNumber(value.times(factor), decimals);
  const unit = inPercent ? "%" : satuan ? ` ${satuan}` : "";
  // A rise from 5% to 6% is one of points, and not of one percent; an index has no unit but points.
  const unitOfDistance = inPercent ? " poin persen" : satuan && points.is(satuan) ? " poin" : unit;
  return { figure: (value) => `${print(value)}${unit}`, distance: (value) => `${print(value)}${unitOfDistance}` };
}

/** 1000%: a larger share is one in points. */
const mostFraction = 10;
/** Beside a figure in points, a share of at most 150% is one in fractions. */
const likelyFraction = 1.5;

/** One share in points and the other as a fraction: which of them was meant, nobody can tell. */
function unlikeShares(target: Decimal, realisasi: Decimal): FormulaError | undefined {
  const isFraction = (value: Decimal) => !value.isZero() && value.abs().lte(likelyFraction);
  const differ =
    (target.gt(mostFraction) && isFraction(realisasi)) || (realisasi.gt(mostFraction) && isFraction(target));
  if (!differ) return undefined;
  return new FormulaError("value", "Target dan realisasi tidak sesatuan: tulis keduanya sebagai persen, misalnya 90%.");
}

function isPercent(satuan: string | undefined): boolean {
  return satuan !== undefined && percent.is(satuan);
}

function decimalsOf(values: readonly Decimal[], factor: number): number {
  const most = Math.max(...values.map((value) => value.times(factor).decimalPlaces()));
  return most === 0 ? 0 : Math.max(2, most);
}

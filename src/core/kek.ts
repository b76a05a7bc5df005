import { Decimal } from "../numbers/decimal";
import { printPlain } from "../numbers/print";
import {
  bobotFasilitasi,
  bobotKualitasAnggaran,
  bobotPengawasan,
  bobotPertumbuhanTkPu,
  bobotTepatWaktu,
  indeksDayaSaing,
  kategoriDayaSaing,
  skalaKepuasan,
} from "../regulations/kek";
import { pairsOf, weigh, weighFully } from "./bobot";
import { FormulaError } from "./formula-error";
import { pertumbuhan, rasio, sameSize, total } from "./rasio";
import { classOf } from "./skala";
import type { NumberGrid } from "./values";

/** Figures of two years. */
export interface DuaTahun {
  readonly t1: Decimal;
  readonly t0: Decimal;
}

/** Growth of investment, workforce and land use, weighted in that order. */
export function dayaSaing(
  investasi: DuaTahun,
  tenagaKerja: DuaTahun,
  lahan: DuaTahun,
  bobot: readonly Decimal[],
): Decimal | FormulaError {
  const names = ["Investasi t0", "Tenaga kerja t0", "Lahan t0"];
  const years = [investasi, tenagaKerja, lahan];
  return combine(
    years.map(({ t1, t0 }, index) => pertumbuhan(t1, t0, names[index] as string)),
    bobot,
  );
}

/** >20% 4, >15–20% 3, >10–15% 2, else 1, of the growth as printed with two decimals of a percent. */
export function indeks(growth: Decimal): Decimal {
  return new Decimal(classOf(growth, indeksDayaSaing.value) as number);
}

export function kategoriIndeks(value: Decimal): string | FormulaError {
  const kategori = kategoriDayaSaing.value[value.toNumber() as 1 | 2 | 3 | 4];
  return kategori ?? new FormulaError("value", `Indeks ${printPlain(value)} bukan 1, 2, 3 atau 4.`);
}

/** (melewati × 50% + sesuai × 100% + lebih cepat × 120%) / masuk; masuk is their sum unless given. */
export function tepatWaktu(
  melewati: Decimal,
  sesuai: Decimal,
  lebihCepat: Decimal,
  masuk?: Decimal,
): Decimal | FormulaError {
  const negative = negativeAmong({
    "Dokumen yang melewati": melewati,
    "Dokumen yang sesuai": sesuai,
    "Dokumen yang lebih cepat": lebihCepat,
  });
  if (negative) return negative;
  const done = melewati.plus(sesuai).plus(lebihCepat);
  const over = masuk && partAbove("Dokumen yang selesai", done, "dokumen masuk", masuk);
  if (over) return over;
  const bobot = bobotTepatWaktu.value;
  const credited = melewati
    .times(bobot.melewati)
    .plus(sesuai.times(bobot.sesuai))
    .plus(lebihCepat.times(bobot.lebihCepat));
  return rasio(credited, masuk ?? done, "Dokumen masuk");
}

/** realisasi/rencana × 70% + ditindaklanjuti/realisasi × 30% */
export function pengawasan(realisasi: Decimal, rencana: Decimal, ditindaklanjuti: Decimal): Decimal | FormulaError {
  const { pelaksanaan, tindakLanjut } = bobotPengawasan.value;
  const wrong =
    negativeAmong({ Realisasi: realisasi, Rencana: rencana, Ditindaklanjuti: ditindaklanjuti }) ??
    partAbove("Ditindaklanjuti", ditindaklanjuti, "realisasi", realisasi);
  if (wrong) return wrong;
  return combine(
    [rasio(realisasi, rencana, "Rencana"), rasio(ditindaklanjuti, realisasi, "Realisasi")],
    [new Decimal(pelaksanaan), new Decimal(tindakLanjut)],
  );
}

/** (realisasi/pagu) / target */
export function capaianAnggaran(realisasi: Decimal, pagu: Decimal, target: Decimal): Decimal | FormulaError {
  const serapan = rasio(realisasi, pagu, "Pagu");
  return serapan instanceof FormulaError ? serapan : rasio(serapan, target, "Target");
}

/** What has been followed up of what was planned; never more than was planned. */
export function nspk(ditindaklanjuti: Decimal, direncanakan: Decimal): Decimal | FormulaError {
  const wrong =
    negativeAmong({ Ditindaklanjuti: ditindaklanjuti, Direncanakan: direncanakan }) ??
    partAbove("Ditindaklanjuti", ditindaklanjuti, "yang direncanakan", direncanakan);
  return wrong ?? rasio(ditindaklanjuti, direncanakan, "NSPK yang direncanakan");
}

/** Figures of two years, one a zone or one in all. */
export interface DuaTahunRinci {
  readonly t1: NumberGrid;
  readonly t0: NumberGrid;
}

/** 50% growth of all workforce + 50% growth of all businesses */
export function pertumbuhanTkPu(tenagaKerja: DuaTahunRinci, pelakuUsaha: DuaTahunRinci): Decimal | FormulaError {
  const bobot = bobotPertumbuhanTkPu.value;
  const growth = ({ t1, t0 }: DuaTahunRinci, divisor: string) =>
    sameSize(t1, t0) ?? pertumbuhan(total(t1), total(t0), divisor);
  return combine(
    [growth(tenagaKerja, "Tenaga kerja t0"), growth(pelakuUsaha, "Pelaku usaha t0")],
    [new Decimal(bobot.tenagaKerja), new Decimal(bobot.pelakuUsaha)],
  );
}

/** ditindaklanjuti/masuk × 70% + Σ(penyelesaian × skor tahapan)/rekomendasi × 30% */
export function fasilitasi(
  ditindaklanjuti: Decimal,
  masuk: Decimal,
  penyelesaian: NumberGrid,
  skorTahapan: NumberGrid,
  rekomendasi: Decimal,
): Decimal | FormulaError {
  const { tindakLanjut, penyelesaian: bobotPenyelesaian } = bobotFasilitasi.value;
  const steps = pairsOf(penyelesaian, skorTahapan);
  if (steps instanceof FormulaError) return steps;
  const wrong =
    negativeAmong({ Ditindaklanjuti: ditindaklanjuti, Masuk: masuk, Rekomendasi: rekomendasi }) ??
    partAbove("Ditindaklanjuti", ditindaklanjuti, "yang masuk", masuk) ??
    scoreAboveOne(skorTahapan) ??
    partAbove("Jumlah penyelesaian", total(penyelesaian), "rekomendasi", rekomendasi);
  if (wrong) return wrong;
  return combine(
    [rasio(ditindaklanjuti, masuk, "Permasalahan masuk"), rasio(weigh(steps), rekomendasi, "Rekomendasi")],
    [new Decimal(tindakLanjut), new Decimal(bobotPenyelesaian)],
  );
}

/** 50% capaian of the realisation + 50% capaian of the output */
export function kualitasAnggaran(capaianRealisasi: Decimal, capaianOutput: Decimal): Decimal {
  const { realisasi, output } = bobotKualitasAnggaran.value;
  return capaianRealisasi.times(realisasi).plus(capaianOutput.times(output));
}

/** Σ unsur × bobot on the scale 1–4; the weights add to 100%. */
export function kepuasan(unsur: NumberGrid, bobot: NumberGrid): Decimal | FormulaError {
  const { least, most } = skalaKepuasan.value;
  const outside = unsur.rows.flat().find((nilai) => nilai && (nilai.lt(least) || nilai.gt(most)));
  const paired = pairsOf(unsur, bobot);
  if (paired instanceof FormulaError) return paired;
  if (outside) return new FormulaError("value", `Nilai unsur ${printPlain(outside)} di luar ${least}–${most}.`);
  return weighFully(unsur, bobot);
}

/** Σ part × weight; the first error among the parts instead. */
function combine(parts: readonly (Decimal | FormulaError)[], bobot: readonly Decimal[]): Decimal | FormulaError {
  let combined = new Decimal(0);
  for (const [index, part] of parts.entries()) {
    if (part instanceof FormulaError) return part;
    combined = combined.plus(part.times(bobot[index] as Decimal));
  }
  return combined;
}

/** Things that are counted are never fewer than none. */
function negativeAmong(counts: Readonly<Record<string, Decimal>>): FormulaError | undefined {
  const found = Object.entries(counts).find(([, count]) => count.lt(0));
  return found && new FormulaError("value", `${found[0]} ${printPlain(found[1])}: jumlah tidak boleh negatif.`);
}

/** What is a part of something is never more than it. */
function partAbove(partName: string, part: Decimal, wholeName: string, whole: Decimal): FormulaError | undefined {
  if (whole.isZero() || part.lte(whole)) return undefined;
  const message = `${partName} ${printPlain(part)} melebihi ${wholeName} ${printPlain(whole)}: periksa kedua angkanya.`;
  return new FormulaError("value", message);
}

/** The score of a step is a share of its completion. */
function scoreAboveOne({ rows }: NumberGrid): FormulaError | undefined {
  const found = rows.flat().find((skor) => skor?.gt(1));
  if (!found) return undefined;
  const [shown, fraction] = [printPlain(found), printPlain(found.div(100))];
  return new FormulaError("value", `Skor tahapan ${shown} di atas 100%: tulis ${shown}% atau ${fraction}.`);
}

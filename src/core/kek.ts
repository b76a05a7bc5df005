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
import { checkBobot, jumlahTertimbang } from "./bobot";
import { FormulaError } from "./formula-error";
import { pertumbuhan, rasio } from "./rasio";
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
  return weigh(
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
  if ([melewati, sesuai, lebihCepat].some((count) => count.isNegative() && !count.isZero())) {
    return new FormulaError("value", "Jumlah dokumen tidak boleh negatif.");
  }
  const done = melewati.plus(sesuai).plus(lebihCepat);
  if (masuk?.lt(done)) {
    return new FormulaError(
      "value",
      `Dokumen masuk ${printPlain(masuk)} kurang dari yang selesai ${printPlain(done)}.`,
    );
  }
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
  return weigh(
    [rasio(realisasi, rencana, "Rencana"), rasio(ditindaklanjuti, realisasi, "Realisasi")],
    [new Decimal(pelaksanaan), new Decimal(tindakLanjut)],
  );
}

/** (realisasi/pagu) / target */
export function capaianAnggaran(realisasi: Decimal, pagu: Decimal, target: Decimal): Decimal | FormulaError {
  const serapan = rasio(realisasi, pagu, "Pagu");
  return serapan instanceof FormulaError ? serapan : rasio(serapan, target, "Target");
}

/** 50% growth of workforce + 50% growth of businesses */
export function pertumbuhanTkPu(tenagaKerja: DuaTahun, pelakuUsaha: DuaTahun): Decimal | FormulaError {
  const bobot = bobotPertumbuhanTkPu.value;
  return weigh(
    [
      pertumbuhan(tenagaKerja.t1, tenagaKerja.t0, "Tenaga kerja t0"),
      pertumbuhan(pelakuUsaha.t1, pelakuUsaha.t0, "Pelaku usaha t0"),
    ],
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
  const solved = jumlahTertimbang(penyelesaian, skorTahapan);
  return weigh(
    [
      rasio(ditindaklanjuti, masuk, "Permasalahan masuk"),
      solved instanceof FormulaError ? solved : rasio(solved, rekomendasi, "Rekomendasi"),
    ],
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
  const index = jumlahTertimbang(unsur, bobot);
  if (index instanceof FormulaError) return index;
  const { least, most } = skalaKepuasan.value;
  const outside = unsur.rows.flat().find((nilai) => nilai && (nilai.lt(least) || nilai.gt(most)));
  if (outside) return new FormulaError("value", `Nilai unsur ${printPlain(outside)} di luar ${least}–${most}.`);
  return checkBobot(bobot.rows.flat().flatMap((weight) => weight ?? [])) ?? index;
}

/** Σ part × weight; the first error among the parts instead. */
function weigh(parts: readonly (Decimal | FormulaError)[], bobot: readonly Decimal[]): Decimal | FormulaError {
  let total = new Decimal(0);
  for (const [index, part] of parts.entries()) {
    if (part instanceof FormulaError) return part;
    total = total.plus(part.times(bobot[index] as Decimal));
  }
  return total;
}

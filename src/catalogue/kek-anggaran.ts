import { capaianAnggaran } from "../core/kek";
import { defineFunction, describeFunction } from "./define";
import { number, percent } from "./parameters";

const declared = defineFunction({
  name: "KEK.ANGGARAN",
  parameters: {
    realisasi_sp2d: number("Realisasi SP2D, rupiah."),
    pagu_netto: number("Pagu netto (tanpa blokir), rupiah."),
    target_iku: percent("Target serapan, misalnya 40%."),
  },
  returns: "percent",
  run: ({ realisasi_sp2d, pagu_netto, target_iku }) => capaianAnggaran(realisasi_sp2d, pagu_netto, target_iku),
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Capaian realisasi anggaran: serapan (realisasi/pagu) dibagi target serapan.",
    reference: "Definisi indikator realisasi anggaran pada laporan kinerja triwulanan KEK",
    note: "Hasilnya sudah capaian: jangan dibagi target sekali lagi.",
    examples: [
      { args: [94405123, 403788000, 0.4], result: 0.584496833734534, why: "58,45%" },
      { args: ["Rp94.405.123", "Rp. 403.788.000,-", "40%"], result: 0.584496833734534 },
      { args: [94405123, 403788000, 40], error: "value", why: "tulis 40%" },
      { args: [94405123, 0, 0.4], error: "division-by-zero" },
      { args: [94405123, 403788000, 0], error: "division-by-zero" },
      { args: [null, 403788000, 0.4], error: "not-available" },
    ],
    native: ({ realisasi_sp2d, pagu_netto, target_iku }) => `${realisasi_sp2d}/${pagu_netto}/${target_iku}`,
  });

import { rasio, rasioOfDoubles } from "../core/rasio";
import { defineFunction, describeFunction } from "./define";
import { number } from "./parameters";

const declared = defineFunction({
  name: "ANGGARAN.SERAPAN",
  parameters: { realisasi: number("Realisasi, rupiah."), pagu: number("Pagu, rupiah; tidak boleh nol.") },
  returns: "percent",
  run: ({ realisasi, pagu }) => rasio(realisasi, pagu, "Pagu"),
  quick: ({ realisasi, pagu }) => rasioOfDoubles(realisasi, pagu),
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Serapan anggaran: realisasi/pagu.",
    reference: "Laporan realisasi anggaran: realisasi dibagi pagu",
    examples: [
      { args: [2823094761, 2960780030], result: 0.953496961069411, why: "95,35%" },
      { args: ["2.798.994.761", "2.935.780.030"], result: 0.953407521135022, why: "95,34%, dari teks" },
      { args: [94405123, 403788000], result: 0.233798733493814, why: "23,38%" },
      { args: [5, 0], error: "division-by-zero" },
      { args: [null, 403788000], error: "not-available" },
    ],
    native: ({ realisasi, pagu }) => `${realisasi}/${pagu}`,
  });

import { rasio, rasioOfDoubles } from "../core/rasio";
import { defineFunction, describeFunction } from "./define";
import { number } from "./parameters";

const declared = defineFunction({
  name: "LKJ.KEMAJUAN",
  parameters: {
    realisasi: number("Realisasi sampai tahun ini."),
    target_akhir: number("Target akhir periode rencana; tidak boleh nol."),
  },
  alike: ["realisasi", "target_akhir"],
  returns: "percent",
  run: ({ realisasi, target_akhir }) => rasio(realisasi, target_akhir, "Target akhir"),
  quick: ({ realisasi, target_akhir }) => rasioOfDoubles(realisasi, target_akhir),
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Kemajuan terhadap target akhir rencana strategis: realisasi/target akhir.",
    reference: "PermenPANRB 53/2014: perbandingan realisasi dengan target jangka menengah",
    examples: [
      { args: [85.35, 88.31], result: 0.966481712150379, why: "96,65%" },
      { args: [85.35, 0], error: "division-by-zero" },
      { args: [null, 88.31], error: "not-available" },
    ],
    native: ({ realisasi, target_akhir }) => `${realisasi}/${target_akhir}`,
  });

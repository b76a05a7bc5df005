import { capaian, capaianOfDoubles } from "../core/capaian";
import { arahCapaian } from "../regulations/capaian";
import { capaianParameters } from "./capaian-parameters";
import { defineFunction, describeFunction } from "./define";
import { nativeCapaian } from "./native-capaian";
import { limit } from "./parameters";

const declared = defineFunction({
  name: "LKJ.CAPAIAN",
  parameters: {
    ...capaianParameters,
    batas: limit("Batas atas capaian, misalnya 120%. Bila dikosongkan: tanpa batas."),
  },
  alike: ["realisasi", "target"],
  returns: "percent",
  run: ({ realisasi, target, arah, batas }) => capaian(realisasi, target, arah, batas),
  quick: ({ realisasi, target, arah, batas }) =>
    capaianOfDoubles(realisasi, target, arah, batas ?? Number.POSITIVE_INFINITY),
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Capaian kinerja: realisasi dibanding target, tanpa batas atas kecuali diminta.",
    reference: arahCapaian.reference,
    note: 'Target berupa rentang ("7-8") tercapai di dalamnya; di luarnya dibagi batas yang terdekat. Tidak ada peraturan yang membatasi capaian laporan kinerja daerah.',
    examples: [
      { args: [75.35, 85], result: 0.886470588235294, why: "88,65%" },
      { args: [72.62, 71], result: 1.02281690140845, why: "102,28%" },
      { args: [85.35, 88.31], result: 0.966481712150379, why: "96,65%" },
      { args: [66.66, 70], result: 0.952285714285714, why: "95,23%" },
      { args: ["BB (72,62)", "BB (71,00)"], result: 1.02281690140845, why: "seperti tercetak di laporan" },
      { args: [130, 100, null, 1.2], result: 1.2 },
      { args: [6, "7-8"], result: 0.857142857142857, why: "di bawah rentang: dibagi 7" },
      { args: [7.5, "7-8"], result: 1, why: "di dalam rentang" },
      { args: ["98,95%", 80], error: "value", why: "tulis 80%, atau 98,95" },
      { args: [5, 0], error: "division-by-zero" },
      { args: ["-", 85], error: "not-available", why: "belum diisi" },
      { args: [75.35, 85, "naik"], error: "value", why: "arah tidak dikenal" },
    ],
    native: nativeCapaian,
  });

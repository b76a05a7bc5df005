import { capaian, capaianOfDoubles } from "../core/capaian";
import { percentInWords } from "../core/scale-in-words";
import { arahCapaian, batasCapaian } from "../regulations/capaian";
import { capaianParameters } from "./capaian-parameters";
import { defineFunction, describeFunction } from "./define";
import { nativeCapaian } from "./native-capaian";
import { percent } from "./parameters";

const declared = defineFunction({
  name: "KEK.CAPAIAN",
  parameters: {
    ...capaianParameters,
    batas: percent("Batas atas capaian.", batasCapaian.value),
  },
  alike: ["realisasi", "target"],
  returns: "percent",
  run: ({ realisasi, target, arah, batas }) => capaian(realisasi, target, arah, batas),
  quick: ({ realisasi, target, arah, batas }) => capaianOfDoubles(realisasi, target, arah, batas),
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: `Capaian kinerja: realisasi dibanding target, paling tinggi ${percentInWords(batasCapaian.value)}.`,
    reference: `${batasCapaian.reference}; ${arahCapaian.reference}`,
    note: 'Target berupa rentang ("7-8") tercapai di dalamnya; di luarnya dibagi batas yang terdekat. Arah "terbalik" (target/realisasi) dan "stabil" adalah kebiasaan, bukan peraturan.',
    examples: [
      { args: [45, 90], result: 0.5 },
      { args: [3.72, 3.1], result: 1.2, why: "tepat di batas 120%" },
      { args: [130, 100], result: 1.2, why: "dibatasi 120%" },
      { args: [130, 100, null, 1.5], result: 1.3, why: "batas 150%" },
      { args: [110, 100, "minimum"], result: 0.9, why: "makin rendah makin baik" },
      { args: [8, 10, "terbalik"], result: 1.2, why: "10/8 = 125%, dibatasi" },
      { args: [110, 100, "stabil"], result: 0.9, why: "meleset 10% dari target" },
      { args: [9, "7-8"], result: 1.125, why: "di atas rentang: dibagi 8" },
      { args: ["1.250,5", 2501], result: 0.5, why: "teks: titik ribuan, koma desimal" },
      { args: [1.125, 2.25], result: 0.5, why: "angka, jadi 1,125 bukan seribu" },
      { args: ["98,95%", 80], error: "value", why: "tulis 80%, atau 98,95" },
      { args: [5, 0], error: "division-by-zero", why: "target nol" },
      { args: [null, 90], error: "not-available", why: "kosong bukan nol" },
      { args: ["10.00.000", 90], error: "value", why: "tidak pernah ditebak" },
      { args: [45, 90, null, 120], error: "value", why: "tulis 120% atau 1,2" },
    ],
    native: nativeCapaian,
  });

import { kategori, predikatOfDouble } from "../core/akip";
import { evaluasiAkip } from "../regulations/evaluasi-akip";
import { inForce, named } from "../regulations/in-force";
import { defineFunction, describeFunction } from "./define";
import { nativePredikat } from "./native-akip";
import { lookUp } from "./native-parts";
import { number } from "./parameters";
import { peraturanAkip } from "./peraturan-akip";

const declared = defineFunction({
  name: "AKIP.KATEGORI",
  parameters: { nilai: number("Nilai AKIP, 0–100."), peraturan: peraturanAkip },
  returns: "text",
  run: ({ nilai, peraturan }) => kategori(nilai, named(evaluasiAkip, peraturan)),
  quick: ({ nilai, peraturan }) => {
    const chosen = named(evaluasiAkip, peraturan);
    const predikat = predikatOfDouble(nilai, chosen);
    return predikat && chosen.value.kategori[predikat];
  },
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Kategori AKIP dari nilai 0–100: Sangat Memuaskan sampai Sangat Kurang.",
    reference: inForce(evaluasiAkip).reference,
    note: "Batas atas milik kategori di bawahnya; nilai dibulatkan dulu ke dua desimal.",
    examples: [
      { args: [72.62], result: "Sangat Baik" },
      { args: [70], result: "Baik", why: "70,00 masih B" },
      { args: [90.01], result: "Sangat Memuaskan" },
      { args: [55], result: "Cukup (Memadai)" },
      { args: [0], error: "not-available", why: "belum dinilai" },
      { args: [-1], error: "value" },
    ],
    native: ({ nilai, peraturan }) =>
      nativePredikat(nilai, peraturan, ({ predikat, kategori: words }) =>
        lookUp(`${nilai}`, predikat, (key: keyof typeof words) => words[key]),
      ),
  });

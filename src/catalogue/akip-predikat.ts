import { predikat, predikatOfDouble } from "../core/akip";
import { evaluasiAkip } from "../regulations/evaluasi-akip";
import { inForce, named } from "../regulations/in-force";
import { defineFunction, describeFunction } from "./define";
import { nativePredikat } from "./native-akip";
import { lookUp } from "./native-parts";
import { number } from "./parameters";
import { peraturanAkip } from "./peraturan-akip";

const declared = defineFunction({
  name: "AKIP.PREDIKAT",
  parameters: { nilai: number("Nilai AKIP, 0–100."), peraturan: peraturanAkip },
  returns: "text",
  run: ({ nilai, peraturan }) => predikat(nilai, named(evaluasiAkip, peraturan)),
  quick: ({ nilai, peraturan }) => predikatOfDouble(nilai, named(evaluasiAkip, peraturan)),
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Predikat AKIP dari nilai 0–100: AA, A, BB, B, CC, C atau D.",
    reference: inForce(evaluasiAkip).reference,
    note: "Batas atas milik predikat di bawahnya: 70,00 masih B. Nilai dibulatkan dulu ke dua desimal, seperti tercetak. Nilai nol berarti belum dinilai.",
    examples: [
      { args: [72.62], result: "BB" },
      { args: [70], result: "B", why: "batas atas milik predikat di bawahnya" },
      { args: [70.005], result: "BB", why: "tercetak 70,01" },
      { args: ["BB (72,62)"], result: "BB", why: "teks seperti tercetak di laporan" },
      { args: [68.5, 2019], result: "B", why: "menurut peraturan yang berlaku untuk nilai 2019" },
      { args: [0], error: "not-available", why: "belum dinilai" },
      { args: [101], error: "value" },
    ],
    native: ({ nilai, peraturan }) => nativePredikat(nilai, peraturan, ({ predikat }) => lookUp(`${nilai}`, predikat)),
  });

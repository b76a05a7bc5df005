import { mutu, mutuOfDouble } from "../core/ikm";
import { inForce, named } from "../regulations/in-force";
import { surveiKepuasan } from "../regulations/survei-kepuasan";
import { defineFunction, describeFunction } from "./define";
import { nativeMutu } from "./native-ikm";
import { number } from "./parameters";
import { peraturanSurvei } from "./peraturan-survei";

const declared = defineFunction({
  name: "IKM.MUTU",
  parameters: { nilai: number("Nilai IKM, 25–100."), peraturan: peraturanSurvei },
  returns: "text",
  run: ({ nilai, peraturan }) => mutu(nilai, named(surveiKepuasan, peraturan)),
  quick: ({ nilai, peraturan }) => mutuOfDouble(nilai, named(surveiKepuasan, peraturan)),
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Mutu pelayanan A, B, C atau D dari nilai IKM 25–100.",
    reference: inForce(surveiKepuasan).reference,
    note: "Nilai dibulatkan dulu ke dua desimal, seperti tercetak: 76,605 menjadi 76,61, mutu B.",
    examples: [
      { args: [85.35], result: "B" },
      { args: [75.35], result: "C" },
      { args: [88.31], result: "A" },
      { args: [75.35, "25/2004"], result: "B", why: "batas KepMenPAN 25/2004: 62,51–81,25" },
      { args: [75.35, 2015], result: "B", why: "peraturan menurut tahun nilainya" },
      { args: [76.605], result: "B", why: "tercetak 76,61" },
      { args: [3.41], error: "value", why: "NRR, bukan nilai: pakai IKM.KONVERSI" },
      { args: [null], error: "not-available" },
    ],
    native: ({ nilai, peraturan }) => nativeMutu(nilai, peraturan, false),
  });

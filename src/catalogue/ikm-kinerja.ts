import { kinerja, mutuOfDouble } from "../core/ikm";
import { inForce, named } from "../regulations/in-force";
import { surveiKepuasan } from "../regulations/survei-kepuasan";
import { defineFunction, describeFunction } from "./define";
import { nativeMutu } from "./native-ikm";
import { number } from "./parameters";
import { peraturanSurvei } from "./peraturan-survei";

const declared = defineFunction({
  name: "IKM.KINERJA",
  parameters: { nilai: number("Nilai IKM, 25–100."), peraturan: peraturanSurvei },
  returns: "text",
  run: ({ nilai, peraturan }) => kinerja(nilai, named(surveiKepuasan, peraturan)),
  quick: ({ nilai, peraturan }) => {
    const chosen = named(surveiKepuasan, peraturan);
    const mutu = mutuOfDouble(nilai, chosen);
    return mutu && chosen.value.kinerja[mutu];
  },
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Kinerja unit pelayanan dari nilai IKM: Sangat Baik, Baik, Kurang Baik atau Tidak Baik.",
    reference: inForce(surveiKepuasan).reference,
    note: "Nilai dibulatkan dulu ke dua desimal, seperti tercetak.",
    examples: [
      { args: [75.35], result: "Kurang Baik" },
      { args: [85.35], result: "Baik" },
      { args: [100], result: "Sangat Baik" },
      { args: [25], result: "Tidak Baik" },
      { args: [75.35, 2015], result: "Baik", why: "menurut KepMenPAN 25/2004" },
      { args: [101], error: "value" },
      { args: [null], error: "not-available" },
    ],
    native: ({ nilai, peraturan }) => nativeMutu(nilai, peraturan, true),
  });

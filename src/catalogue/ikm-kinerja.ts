import { kinerja, mutuOfDouble } from "../core/ikm";
import { kinerjaUnit } from "../regulations/ikm";
import { defineFunction } from "./define";
import { nativeMutu } from "./native-ikm";
import { number } from "./parameters";

export default defineFunction({
  name: "IKM.KINERJA",
  summary: "Kinerja unit pelayanan dari nilai IKM: Sangat Baik, Baik, Kurang Baik atau Tidak Baik.",
  reference: kinerjaUnit.reference,
  note: "Nilai dibulatkan dulu ke dua desimal, seperti tercetak.",
  parameters: { nilai: number("Nilai IKM, 25–100.") },
  returns: "text",
  examples: [
    { args: [75.35], result: "Kurang Baik" },
    { args: [85.35], result: "Baik" },
    { args: [100], result: "Sangat Baik" },
    { args: [25], result: "Tidak Baik" },
    { args: [101], error: "value" },
    { args: [null], error: "not-available" },
  ],
  run: ({ nilai }) => kinerja(nilai),
  quick: ({ nilai }) => {
    const mutu = mutuOfDouble(nilai);
    return mutu && kinerjaUnit.value[mutu];
  },
  native: ({ nilai }) => nativeMutu(nilai, true),
});

import { mutu, mutuOfDouble } from "../core/ikm";
import { skalaMutu } from "../regulations/ikm";
import { defineFunction } from "./define";
import { nativeMutu } from "./native-ikm";
import { number } from "./parameters";

export default defineFunction({
  name: "IKM.MUTU",
  summary: "Mutu pelayanan A, B, C atau D dari nilai IKM 25–100.",
  reference: skalaMutu.reference,
  note: "Nilai dibulatkan dulu ke dua desimal, seperti tercetak: 76,605 menjadi 76,61, mutu B.",
  parameters: { nilai: number("Nilai IKM, 25–100.") },
  returns: "text",
  examples: [
    { args: [85.35], result: "B" },
    { args: [75.35], result: "C" },
    { args: [88.31], result: "A" },
    { args: [76.605], result: "B", why: "tercetak 76,61" },
    { args: [3.41], error: "value", why: "NRR, bukan nilai: pakai IKM.KONVERSI" },
    { args: [null], error: "not-available" },
  ],
  run: ({ nilai }) => mutu(nilai),
  quick: ({ nilai }) => mutuOfDouble(nilai),
  native: ({ nilai }) => nativeMutu(nilai, false),
});

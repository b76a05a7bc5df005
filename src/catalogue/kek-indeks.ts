import { indeks } from "../core/kek";
import { classOfDouble } from "../core/skala";
import { indeksDayaSaing } from "../regulations/kek";
import { defineFunction, describeFunction } from "./define";
import { lookUp } from "./native-parts";
import { percent } from "./parameters";

const declared = defineFunction({
  name: "KEK.INDEKS",
  parameters: { pertumbuhan: percent("Pertumbuhan gabungan, misalnya 108,83%.") },
  returns: "number",
  run: ({ pertumbuhan }) => indeks(pertumbuhan),
  quick: ({ pertumbuhan }) => classOfDouble(pertumbuhan, indeksDayaSaing.value),
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Indeks daya saing KEK 1–4 dari pertumbuhannya.",
    reference: indeksDayaSaing.reference,
    note: "Pertumbuhan dibulatkan dulu ke dua desimal persen, seperti tercetak; batas atas milik indeks di bawahnya.",
    examples: [
      { args: [1.0883], result: 4 },
      { args: [0.2], result: 3, why: "20% masih 3" },
      { args: [0.1], result: 1, why: "10% masih 1" },
      { args: ["15,01%"], result: 3 },
      { args: [108.83], error: "value", why: "tulis 108,83%" },
      { args: [null], error: "not-available" },
    ],
    native: ({ pertumbuhan }) => lookUp(`${pertumbuhan}`, indeksDayaSaing.value),
  });

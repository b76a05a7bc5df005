import { konversi } from "../core/ikm";
import { skalaUnsur } from "../regulations/survei";
import { defineFunction, describeFunction } from "./define";
import { failure } from "./native-operand";
import { number } from "./parameters";

const declared = defineFunction({
  name: "IKM.KONVERSI",
  parameters: { nrr: number("NRR, 1–4.") },
  returns: "number",
  run: ({ nrr }) => konversi(nrr),
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Nilai 25–100 dari NRR 1–4: NRR × 25.",
    reference: skalaUnsur.reference,
    examples: [
      { args: [3.24], result: 81 },
      { args: [3.0644], result: 76.61 },
      { args: [4.5], error: "value", why: "di luar 1–4" },
      { args: [null], error: "not-available" },
    ],
    native: ({ nrr }) => {
      const { least, most, konversi: factor } = skalaUnsur.value;
      return `IF(AND(${nrr}>=${least},${nrr}<=${most}),${nrr}*${factor},${failure(`NRR di luar ${least}-${most}`)})`;
    },
  });

import { FormulaError } from "../core/formula-error";
import { roundHalfUp } from "../numbers/round";
import { defineFunction, describeFunction } from "./define";
import { failure } from "./native-operand";
import { number } from "./parameters";

const mostDecimals = 15;

const declared = defineFunction({
  name: "ANGKA.BULAT",
  parameters: { nilai: number("Angka yang dibulatkan."), desimal: number("Banyaknya desimal, −15 sampai 15.") },
  returns: "number",
  run: ({ nilai, desimal }) => {
    const decimals = desimal.trunc().toNumber();
    if (Math.abs(decimals) <= mostDecimals) return roundHalfUp(nilai, decimals);
    return new FormulaError("value", `Desimal ${decimals} di luar −${mostDecimals} sampai ${mostDecimals}.`);
  },
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Pembulatan setengah ke atas (menjauhi nol) pada nilai desimalnya.",
    reference: "Pembulatan aritmetika, seperti ROUND",
    note: "2,675 menjadi 2,68 walau komputer menyimpannya sedikit di bawah itu. Desimal negatif membulatkan ke puluhan, ratusan dan seterusnya.",
    examples: [
      { args: [2.675, 2], result: 2.68 },
      { args: [-2.5, 0], result: -3 },
      { args: [1250, -2], result: 1300 },
      { args: [2.675, 16], error: "value" },
      { args: [null, 2], error: "not-available" },
    ],
    native: ({ nilai, desimal }) => {
      const sound = `ABS(TRUNC(${desimal}))<=${mostDecimals}`;
      return desimal.kind === "literal"
        ? `ROUND(${nilai},${desimal})`
        : `IF(${sound},ROUND(${nilai},${desimal}),${failure("desimal di luar batas")})`;
    },
  });

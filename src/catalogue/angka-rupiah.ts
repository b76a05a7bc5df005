import { FormulaError } from "../core/formula-error";
import { printNumber } from "../numbers/print";
import { defineFunction, describeFunction } from "./define";
import { number } from "./parameters";

const mostDecimals = 10;

const declared = defineFunction({
  name: "ANGKA.RUPIAH",
  parameters: { nilai: number("Nilai rupiah."), desimal: number("Banyaknya desimal, 0–10.", 0) },
  returns: "text",
  run: ({ nilai, desimal }) => {
    const decimals = desimal.trunc().toNumber();
    if (decimals < 0 || decimals > mostDecimals) {
      return new FormulaError("value", `Desimal ${decimals} di luar 0–${mostDecimals}.`);
    }
    const printed = printNumber(nilai, decimals);
    return printed.startsWith("-") ? `-Rp${printed.slice(1)}` : `Rp${printed}`;
  },
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Teks rupiah: Rp94.405.123, negatif -Rp1.000.",
    reference: "Penulisan rupiah menurut Ejaan yang Disempurnakan",
    examples: [
      { args: [94405123], result: "Rp94.405.123" },
      { args: [-1000], result: "-Rp1.000" },
      { args: [1234.5, 2], result: "Rp1.234,50" },
      { args: [1000, 11], error: "value" },
      { args: [null], error: "not-available" },
    ],
    noNative: "Menyusun teks.",
  });

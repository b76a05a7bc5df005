import { FormulaError } from "../core/formula-error";
import { terbilang } from "../numbers/terbilang";
import { defineFunction, describeFunction } from "./define";
import { number } from "./parameters";

const declared = defineFunction({
  name: "ANGKA.TERBILANG",
  parameters: { nilai: number("Angka yang dibaca.") },
  returns: "text",
  run: ({ nilai }) => terbilang(nilai) ?? new FormulaError("value", "Angka di atas 999 kuadriliun tidak dibaca."),
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Angka dalam kata-kata: 1.945 menjadi seribu sembilan ratus empat puluh lima.",
    reference: "Kamus Besar Bahasa Indonesia, kata bilangan",
    note: "Desimal dibaca angka demi angka. Sampai 999 kuadriliun.",
    examples: [
      { args: [1945], result: "seribu sembilan ratus empat puluh lima" },
      { args: [-12.5], result: "minus dua belas koma lima" },
      { args: [0], result: "nol" },
      { args: ["1.000.000"], result: "satu juta" },
      { args: [1e18], error: "value", why: "di atas 999 kuadriliun" },
      { args: [null], error: "not-available" },
    ],
    noNative: "Menyusun teks.",
  });

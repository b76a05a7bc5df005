import { pertumbuhan } from "../core/rasio";
import { defineFunction, describeFunction } from "./define";
import { number } from "./parameters";

const declared = defineFunction({
  name: "KEK.PERTUMBUHAN",
  parameters: {
    t1: number("Nilai tahun atau triwulan ini."),
    t0: number("Nilai tahun atau triwulan pembanding; tidak boleh nol."),
  },
  returns: "percent",
  run: ({ t1, t0 }) => pertumbuhan(t1, t0, "Nilai t0"),
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Pertumbuhan dari t0 ke t1: (t1 − t0)/t0.",
    reference: "Definisi indikator Indeks KEK yang Berdaya Saing",
    examples: [
      { args: [24194, 15517], result: 0.559193143004447, why: "55,92%" },
      { args: [7343, 2780], result: 1.64136690647482 },
      { args: [562.68, 223.14], result: 1.5216456036569 },
      { args: [80, 100], result: -0.2, why: "turun 20%" },
      { args: [5, 0], error: "division-by-zero" },
      { args: ["-", 100], error: "not-available", why: "belum diisi" },
    ],
    native: ({ t1, t0 }) => `(${t1}-${t0})/${t0}`,
  });

import { rasio, rasioOfDoubles } from "../core/rasio";
import { defineFunction } from "./define";
import { number } from "./parameters";

export default defineFunction({
  name: "KEK.NSPK",
  summary: "NSPK yang ditindaklanjuti dibagi yang direncanakan.",
  reference: "Definisi indikator penyelesaian NSPK pada laporan kinerja triwulanan KEK",
  parameters: {
    ditindaklanjuti: number("NSPK yang ditindaklanjuti."),
    direncanakan: number("NSPK yang direncanakan."),
  },
  returns: "percent",
  examples: [
    { args: [3, 5], result: 0.6 },
    { args: [3, 0], error: "division-by-zero" },
    { args: ["-", 5], error: "not-available" },
  ],
  run: ({ ditindaklanjuti, direncanakan }) => rasio(ditindaklanjuti, direncanakan, "NSPK yang direncanakan"),
  quick: ({ ditindaklanjuti, direncanakan }) => rasioOfDoubles(ditindaklanjuti, direncanakan),
  native: ({ ditindaklanjuti, direncanakan }) => `${ditindaklanjuti}/${direncanakan}`,
});

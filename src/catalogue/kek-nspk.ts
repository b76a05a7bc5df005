import { nspk } from "../core/kek";
import { rasioOfDoubles } from "../core/rasio";
import { defineFunction, describeFunction } from "./define";
import { ifCounts, ifPart } from "./native-parts";
import { number } from "./parameters";

const declared = defineFunction({
  name: "KEK.NSPK",
  parameters: {
    ditindaklanjuti: number("NSPK yang ditindaklanjuti."),
    direncanakan: number("NSPK yang direncanakan."),
  },
  returns: "percent",
  run: ({ ditindaklanjuti, direncanakan }) => nspk(ditindaklanjuti, direncanakan),
  quick: ({ ditindaklanjuti, direncanakan }) =>
    ditindaklanjuti >= 0 && ditindaklanjuti <= direncanakan ? rasioOfDoubles(ditindaklanjuti, direncanakan) : undefined,
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "NSPK yang ditindaklanjuti dibagi yang direncanakan.",
    reference: "Definisi indikator penyelesaian NSPK pada laporan kinerja triwulanan KEK",
    examples: [
      { args: [3, 5], result: 0.6 },
      { args: ["3 NSPK", "5 NSPK"], result: 0.6, why: "satuan di belakang angka" },
      { args: [6, 5], error: "value", why: "ditindaklanjuti melebihi yang direncanakan" },
      { args: [3, 0], error: "division-by-zero" },
      { args: ["-", 5], error: "not-available" },
    ],
    native: ({ ditindaklanjuti, direncanakan }) => {
      const ratio = `${ditindaklanjuti}/${direncanakan}`;
      return ifCounts([ditindaklanjuti, direncanakan], ifPart(`${ditindaklanjuti}`, `${direncanakan}`, ratio));
    },
  });

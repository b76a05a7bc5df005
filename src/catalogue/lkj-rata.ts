import { FormulaError } from "../core/formula-error";
import { rata } from "../core/lkj";
import { defineFunction, describeFunction } from "./define";
import { fractionsOf, nativeByUnit, portions, satuanCapaian } from "./portion";

const declared = defineFunction({
  name: "LKJ.RATA",
  parameters: { capaian: portions("Capaian tiap indikator, misalnya 88,65%."), satuan: satuanCapaian },
  returns: "percent",
  run: ({ capaian, satuan }) => {
    const fractions = fractionsOf(capaian, satuan, "capaian");
    if (fractions instanceof FormulaError) return fractions;
    const mean = rata(fractions);
    return satuan === "poin" ? mean.times(100) : mean;
  },
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Rata-rata capaian yang terisi: capaian sasaran dari indikatornya.",
    reference: "PermenPANRB 53/2014: capaian sasaran dari rata-rata capaian indikatornya",
    examples: [
      { args: [[[0.9], [1.1]]], result: 1 },
      { args: [[["88,65%"], ["102,28%"], [null]]], result: 0.95465, why: "yang kosong tidak ikut dihitung" },
      { args: [[[88.65], [102.28]], "poin"], result: 95.465, why: "capaian ditulis dalam poin, begitu pula hasilnya" },
      { args: [[[88.65], [102.28]]], error: "value", why: "tulis 88,65%, atau tambahkan poin" },
      { args: [[[null], ["-"]]], error: "not-available" },
    ],
    native: ({ capaian, satuan }) => nativeByUnit([capaian], satuan, () => `AVERAGE(${capaian})`),
  });

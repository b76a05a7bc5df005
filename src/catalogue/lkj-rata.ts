import { FormulaError } from "../core/formula-error";
import { rata } from "../core/lkj";
import { defineFunction } from "./define";
import { fractionsOf, nativeByUnit, portions, satuanCapaian } from "./portion";

export default defineFunction({
  name: "LKJ.RATA",
  summary: "Rata-rata capaian yang terisi: capaian sasaran dari indikatornya.",
  reference: "PermenPANRB 53/2014: capaian sasaran dari rata-rata capaian indikatornya",
  parameters: { capaian: portions("Capaian tiap indikator, misalnya 88,65%."), satuan: satuanCapaian },
  returns: "percent",
  examples: [
    { args: [[[0.9], [1.1]]], result: 1 },
    { args: [[["88,65%"], ["102,28%"], [null]]], result: 0.95465, why: "yang kosong tidak ikut dihitung" },
    { args: [[[88.65], [102.28]], "poin"], result: 95.465, why: "capaian ditulis dalam poin, begitu pula hasilnya" },
    { args: [[[88.65], [102.28]]], error: "value", why: "tulis 88,65%, atau tambahkan poin" },
    { args: [[[null], ["-"]]], error: "not-available" },
  ],
  run: ({ capaian, satuan }) => {
    const fractions = fractionsOf(capaian, satuan, "capaian");
    if (fractions instanceof FormulaError) return fractions;
    const mean = rata(fractions);
    return satuan === "poin" ? mean.times(100) : mean;
  },
  native: ({ capaian, satuan }) => nativeByUnit([capaian], satuan, () => `AVERAGE(${capaian})`),
});

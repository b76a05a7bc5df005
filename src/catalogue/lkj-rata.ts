import { rata } from "../core/lkj";
import { defineFunction } from "./define";
import { percents } from "./parameters";

export default defineFunction({
  name: "LKJ.RATA",
  summary: "Rata-rata capaian yang terisi: capaian sasaran dari indikatornya.",
  reference: "PermenPANRB 53/2014: capaian sasaran dari rata-rata capaian indikatornya",
  parameters: { capaian: percents("Capaian tiap indikator, misalnya 88,65%.") },
  returns: "percent",
  examples: [
    { args: [[[0.9], [1.1]]], result: 1 },
    { args: [[["88,65%"], ["102,28%"], [null]]], result: 0.95465, why: "yang kosong tidak ikut dihitung" },
    { args: [[[88.65], [102.28]]], error: "value", why: "tulis 88,65%" },
    { args: [[[null], ["-"]]], error: "not-available" },
  ],
  run: ({ capaian }) => rata(capaian),
  native: ({ capaian }) => `AVERAGE(${capaian})`,
});

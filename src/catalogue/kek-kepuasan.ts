import { kepuasan } from "../core/kek";
import { skalaKepuasan } from "../regulations/kek";
import { defineFunction, describeFunction } from "./define";
import { areAlike, ifFullWeight, ifPaired, ifWithin, sumOfPairs, wholeOf } from "./native-parts";
import { numbers } from "./parameters";

const declared = defineFunction({
  name: "KEK.KEPUASAN",
  parameters: {
    nilai_unsur: numbers("Nilai tiap unsur, 1–4."),
    bobot: numbers("Bobot tiap unsur; seukuran dengan nilai unsur, berjumlah 100%."),
  },
  returns: "number",
  run: ({ nilai_unsur, bobot }) => kepuasan(nilai_unsur, bobot),
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Indeks kepuasan layanan pada skala 1–4: Σ nilai unsur × bobot.",
    reference: skalaKepuasan.reference,
    note: "Bobot berjumlah 100%; 0,111 sembilan kali (99,9%) masih diterima.",
    examples: [
      {
        args: [
          [[3.5], [4]],
          [[0.5], [0.5]],
        ],
        result: 3.75,
      },
      {
        args: [
          [[3.5], [4], [null]],
          [["40%"], ["60%"], [null]],
        ],
        result: 3.8,
      },
      {
        args: [
          [[3.5], [4]],
          [[40], [60]],
        ],
        result: 3.8,
        why: "bobot dalam poin",
      },
      {
        args: [
          [[3.5], [4]],
          [[0.5], [0.4]],
        ],
        error: "value",
        why: "bobot berjumlah 90%",
      },
      {
        args: [
          [[3.5], [5]],
          [[0.5], [0.5]],
        ],
        error: "value",
        why: "nilai di luar 1–4",
      },
      {
        args: [
          [[3.5], [null]],
          [[0.5], [0.5]],
        ],
        error: "not-available",
      },
    ],
    native: ({ nilai_unsur, bobot }) => {
      if (!areAlike(nilai_unsur, bobot)) return undefined;
      const { least, most } = skalaKepuasan.value;
      const sum = ifFullWeight(bobot, `${sumOfPairs(nilai_unsur, bobot)}/${wholeOf(bobot)}`);
      return ifPaired(nilai_unsur, bobot, ifWithin(nilai_unsur, least, most, sum));
    },
  });

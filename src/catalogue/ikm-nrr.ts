import { FormulaError } from "../core/formula-error";
import { unsurOf } from "../core/ikm";
import { skalaUnsur } from "../regulations/survei";
import { defineFunction, describeFunction } from "./define";
import { ifWithin } from "./native-parts";
import { numbers } from "./parameters";

const declared = defineFunction({
  name: "IKM.NRR",
  parameters: { nilai: numbers("Jawaban 1–4: satu unsur, atau tabel dengan satu responden tiap baris.") },
  returns: "number",
  run: ({ nilai }) => {
    const unsur = unsurOf(nilai);
    if (unsur instanceof FormulaError) return unsur;
    const means = unsur.map(({ nrr }) => nrr);
    const columns = nilai.rows[0]?.length ?? 1;
    if (nilai.rows.length === 1 || columns === 1) return means[0] as (typeof means)[0];
    return [[...means, ...Array<string>(columns - means.length).fill("")]];
  },
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Nilai rata-rata (NRR) jawaban satu unsur, atau satu nilai tiap kolom untuk responden × unsur.",
    reference: skalaUnsur.reference,
    note: "Satu baris atau satu kolom dibaca sebagai jawaban satu unsur. Jawaban kosong tidak ikut dihitung.",
    examples: [
      { args: [[[3], [4], [3], [2]]], result: 3 },
      { args: [[[3], [null], [4]]], result: 3.5, why: "jawaban kosong tidak ikut dihitung" },
      {
        args: [
          [
            [3, 4],
            [4, 4],
          ],
        ],
        result: [[3.5, 4]],
        why: "satu nilai tiap kolom",
      },
      { args: [[[3], [5]]], error: "value", why: "di luar 1–4, disebut baris dan kolomnya" },
      { args: [[[null], [null]]], error: "not-available" },
    ],
    native: ({ nilai }) => {
      const { least, most } = skalaUnsur.value;
      return nilai.isVector ? ifWithin(nilai, least, most, `AVERAGE(${nilai})`) : undefined;
    },
  });

import { FormulaError } from "../core/formula-error";
import type { Decimal } from "../numbers/decimal";
import { inForce } from "../regulations/in-force";
import { surveiKepuasan } from "../regulations/survei-kepuasan";
import { defineFunction, describeFunction } from "./define";
import { number, numbers, texts } from "./parameters";

const declared = defineFunction({
  name: "IKM.PRIORITAS",
  parameters: {
    unsur: texts("Nama unsur."),
    nrr: numbers("NRR tiap unsur, sebanyak namanya."),
    n: number("Banyaknya unsur yang ditampilkan.", 3),
  },
  returns: "table",
  run: ({ unsur, nrr, n }) => {
    const cells = nrr.rows.flat();
    const values = cells.slice(0, cells.findLastIndex((cell) => cell !== undefined) + 1);
    if (values.length !== unsur.length) {
      return new FormulaError("value", `Nama unsur ada ${unsur.length}, sedangkan NRR ada ${values.length}.`);
    }
    if (n.lt(1)) return new FormulaError("value", "n paling sedikit 1.");
    return values
      .flatMap((value, index) => (value ? [[unsur[index] as string, value] as const] : []))
      .sort(([, one], [, other]) => (one as Decimal).comparedTo(other as Decimal))
      .slice(0, n.trunc().toNumber());
  },
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Unsur dengan NRR terendah, yang diprioritaskan untuk diperbaiki: nama dan NRR, terendah lebih dulu.",
    reference: inForce(surveiKepuasan).reference,
    note: "Nilai yang sama tetap menurut urutan lembar.",
    examples: [
      {
        args: [[["Persyaratan"], ["Waktu"], ["Pengaduan"]], [[3], [3.01], [2.03]], 1],
        result: [["Pengaduan", 2.03]],
      },
      {
        args: [
          [["Persyaratan"], ["Waktu"], ["Biaya"], ["Pengaduan"]],
          [[3], [3.01], [3], [2.03]],
        ],
        result: [
          ["Pengaduan", 2.03],
          ["Persyaratan", 3],
          ["Biaya", 3],
        ],
        why: "nilai sama menurut urutan lembar",
      },
      { args: [[["Persyaratan"], ["Waktu"]], [[3]]], error: "value", why: "jumlahnya tidak sama" },
      { args: [[["Persyaratan"]], [[3]], 0], error: "value" },
      { args: [[["Persyaratan"]], [[null]]], error: "not-available" },
    ],
    noNative: "Mengisi tabel dari satu rumus.",
  });

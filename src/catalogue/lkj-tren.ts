import { FormulaError } from "../core/formula-error";
import { tren } from "../core/lkj";
import { defineFunction, describeFunction } from "./define";
import { numbers } from "./parameters";

const declared = defineFunction({
  name: "LKJ.TREN",
  parameters: { nilai: numbers("Nilai tiap tahun, satu baris atau satu kolom, tahun terakhir paling akhir.") },
  returns: "table",
  run: ({ nilai }) => {
    const trend = tren(nilai);
    return trend instanceof FormulaError ? trend : [[trend.arah, trend.perubahan, trend.persen]];
  },
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Tren tahun terakhir terhadap tahun terisi sebelumnya: Naik/Turun/Tetap, perubahan, perubahan persen.",
    reference: "PermenPANRB 53/2014: perbandingan realisasi beberapa tahun",
    note: "Tahun yang kosong dilewati. Hasilnya tiga sel ke kanan.",
    examples: [
      { args: [[[80.5, 75.35]]], result: [["Turun", -5.15, -0.0639751552795031]] },
      { args: [[[70], [null], [77]]], result: [["Naik", 7, 0.1]], why: "tahun kosong dilewati" },
      { args: [[[5, 5]]], result: [["Tetap", 0, 0]] },
      { args: [[[80.5]]], error: "not-available", why: "baru satu tahun" },
      { args: [[["x", 75.35]]], error: "value" },
    ],
    noNative: "Mengisi tiga sel dari satu rumus.",
  });

import { rasioJumlah } from "../core/rasio";
import { defineFunction, describeFunction } from "./define";
import { sumsFit } from "./native-parts";
import { numbers } from "./parameters";

const declared = defineFunction({
  name: "KEK.INVESTASI",
  parameters: {
    realisasi: numbers("Realisasi investasi tiap kawasan, atau jumlahnya."),
    target: numbers("Target investasi tiap kawasan, atau jumlahnya."),
  },
  returns: "percent",
  run: ({ realisasi, target }) => rasioJumlah(realisasi, target, "Jumlah target"),
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Capaian investasi: jumlah realisasi dibagi jumlah target, tanpa batas atas.",
    reference: "Definisi indikator capaian investasi KEK: Σ realisasi / Σ target",
    note: "Bukan rata-rata persentase tiap kawasan. Kawasan yang kosong tidak menambah jumlah.",
    examples: [
      {
        args: [
          [[30], [20]],
          [[60], [40]],
        ],
        result: 0.5,
      },
      { args: [40481.55, 84106.92], result: 0.481310574682797, why: "48,13%" },
      {
        args: [
          [[30], [20], [null]],
          [[60], [40], [null]],
        ],
        result: 0.5,
        why: "baris kosong dilewati",
      },
      {
        args: [
          [[30], [20]],
          [[60], [40], [100]],
        ],
        error: "value",
        why: "ukuran rentang harus sama",
      },
      { args: [[[null], [null]], 100], error: "not-available", why: "belum ada realisasi" },
      { args: [10, 0], error: "division-by-zero" },
    ],
    native: ({ realisasi, target }) => (sumsFit(realisasi, target) ? `SUM(${realisasi})/SUM(${target})` : undefined),
  });

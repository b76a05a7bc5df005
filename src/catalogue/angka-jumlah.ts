import { total } from "../core/rasio";
import { defineFunction, describeFunction } from "./define";
import { numbers } from "./parameters";

const declared = defineFunction({
  name: "ANGKA.JUMLAH",
  parameters: { angka: numbers("Sel-sel yang dijumlahkan; yang kosong dilewati.") },
  returns: "number",
  run: ({ angka }) => total(angka),
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Jumlah angka, juga yang tertulis sebagai teks: Rp403.788.000,- yang dilewati SUM.",
    reference: "Penulisan angka Indonesia: titik ribuan, koma desimal",
    note: "Tulisan yang rusak tidak dilewati dan tidak ditebak: hasilnya kesalahan yang menyebut selnya.",
    examples: [
      { args: [[[100], [250.5]]], result: 350.5 },
      { args: [[["Rp403.788.000,-"], [1000]]], result: 403789000, why: "teks ikut dijumlahkan" },
      { args: [[[100], [null], ["-"]]], result: 100, why: "yang kosong dilewati" },
      { args: [[["10.00.000"], [5]]], error: "value", why: "tidak pernah ditebak" },
      { args: [[[null], [null]]], error: "not-available" },
    ],
    native: ({ angka }) => `SUM(${angka})`,
  });

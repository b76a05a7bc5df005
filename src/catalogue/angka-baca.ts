import { defineFunction, describeFunction } from "./define";
import { number } from "./parameters";

const declared = defineFunction({
  name: "ANGKA.BACA",
  parameters: { teks: number("Teks atau sel, misalnya BB (72,62) atau Rp. 403.788.000,-") },
  returns: "number",
  run: ({ teks }) => teks,
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Angka di dalam teks, dibaca menurut kebiasaan Indonesia.",
    reference: "Penulisan angka Indonesia: titik ribuan, koma desimal",
    note: "1.234 dibaca seribu dua ratus tiga puluh empat, 30,163 tiga puluh koma satu enam tiga. Tulisan yang rusak tidak ditebak.",
    examples: [
      { args: ["BB (72,62)"], result: 72.62 },
      { args: ["Rp. 403.788.000,-"], result: 403788000 },
      { args: ["88,65%"], result: 0.8865 },
      { args: ["(1.250)"], result: -1250, why: "dalam kurung: negatif" },
      { args: ["3 (skala 4)"], result: 3 },
      { args: ["1,5 miliar"], result: 1500000000 },
      { args: ["10.00.000"], error: "value", why: "tidak pernah ditebak" },
      { args: ["7-8"], error: "value", why: "rentang, bukan satu angka" },
      { args: ["-"], error: "not-available" },
    ],
    noNative: "Membaca teks.",
  });

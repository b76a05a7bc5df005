import { fasilitasi } from "../core/kek";
import { bobotFasilitasi } from "../regulations/kek";
import { defineFunction } from "./define";
import { areAlike, ifPaired, sumOfPairs } from "./native-parts";
import { number, numbers } from "./parameters";

export default defineFunction({
  name: "KEK.FASILITASI",
  summary: "Fasilitasi permasalahan strategis: tindak lanjut 70% dan penyelesaian menurut tahapan 30%.",
  reference: bobotFasilitasi.reference,
  parameters: {
    ditindaklanjuti: number("Permasalahan yang ditindaklanjuti."),
    masuk: number("Permasalahan yang masuk."),
    penyelesaian: numbers("Banyaknya permasalahan pada tiap tahapan penyelesaian."),
    skor_tahapan: numbers("Skor tiap tahapan, misalnya 25%, 50%, 100%; seukuran dengan penyelesaian."),
    rekomendasi: number("Banyaknya rekomendasi."),
  },
  returns: "percent",
  examples: [
    { args: [8, 10, [[2], [3]], [[0.5], [1]], 5], result: 0.8, why: "0,8 × 70% + 4/5 × 30%" },
    { args: [8, 10, [[2], [3], [null]], [[0.5], [1], [null]], 5], result: 0.8, why: "baris kosong dilewati" },
    { args: [8, 10, [[2], [3]], [[0.5], [1], [1]], 5], error: "value", why: "ukuran rentang harus sama" },
    { args: [8, 10, [[2], [3]], [[0.5], [null]], 5], error: "not-available", why: "skor belum diisi" },
    { args: [8, 0, [[2], [3]], [[0.5], [1]], 5], error: "division-by-zero" },
  ],
  run: ({ ditindaklanjuti, masuk, penyelesaian, skor_tahapan, rekomendasi }) =>
    fasilitasi(ditindaklanjuti, masuk, penyelesaian, skor_tahapan, rekomendasi),
  native: ({ ditindaklanjuti, masuk, penyelesaian, skor_tahapan, rekomendasi }) => {
    if (!areAlike(penyelesaian, skor_tahapan)) return undefined;
    const { tindakLanjut, penyelesaian: bobot } = bobotFasilitasi.value;
    const solved = ifPaired(penyelesaian, skor_tahapan, sumOfPairs(penyelesaian, skor_tahapan));
    return `${ditindaklanjuti}/${masuk}*${tindakLanjut}+${solved}/${rekomendasi}*${bobot}`;
  },
});

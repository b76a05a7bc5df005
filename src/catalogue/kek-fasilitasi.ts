import { fasilitasi } from "../core/kek";
import { Decimal } from "../numbers/decimal";
import { bobotFasilitasi } from "../regulations/kek";
import { defineFunction, describeFunction } from "./define";
import { failure, type NativeOperand } from "./native-operand";
import { areAlike, ifCounts, ifPaired, ifPart, sumOfPairs } from "./native-parts";
import { number, numbers } from "./parameters";

const declared = defineFunction({
  name: "KEK.FASILITASI",
  parameters: {
    ditindaklanjuti: number("Permasalahan yang ditindaklanjuti."),
    masuk: number("Permasalahan yang masuk."),
    penyelesaian: numbers("Banyaknya permasalahan pada tiap tahapan penyelesaian."),
    skor_tahapan: numbers(
      "Skor tiap tahapan, misalnya 25%, 50%, 100%; seukuran dengan penyelesaian, atau satu untuk semua.",
    ),
    rekomendasi: number("Banyaknya rekomendasi."),
  },
  returns: "percent",
  run: ({ ditindaklanjuti, masuk, penyelesaian, skor_tahapan, rekomendasi }) =>
    fasilitasi(ditindaklanjuti, masuk, penyelesaian, skor_tahapan, rekomendasi),
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Fasilitasi permasalahan strategis: tindak lanjut 70% dan penyelesaian menurut tahapan 30%.",
    reference: bobotFasilitasi.reference,
    examples: [
      { args: [8, 10, [[2], [3]], [[0.5], [1]], 5], result: 0.8, why: "0,8 × 70% + 4/5 × 30%" },
      { args: [8, 10, [[2], [3], [null]], [[0.5], [1], [null]], 5], result: 0.8, why: "baris kosong dilewati" },
      { args: [8, 10, [[2], [3]], [[0.5], [1], [1]], 5], error: "value", why: "ukuran rentang harus sama" },
      { args: [8, 10, [[2], [3]], [[0.5], [null]], 5], error: "not-available", why: "skor belum diisi" },
      { args: [8, 10, [[2], [3]], 0.5, 5], result: 0.71, why: "satu skor untuk semua tahapan" },
      { args: [8, 10, [[2], [3]], [[50], [100]], 5], error: "value", why: "skor di atas 100%: tulis 50%" },
      { args: [11, 10, [[2], [3]], [[0.5], [1]], 5], error: "value", why: "ditindaklanjuti melebihi yang masuk" },
      { args: [8, 10, [[2], [4]], [[0.5], [1]], 5], error: "value", why: "penyelesaian melebihi rekomendasi" },
      { args: [8, 0, [[2], [3]], [[0.5], [1]], 5], error: "division-by-zero" },
    ],
    native: ({ ditindaklanjuti, masuk, penyelesaian, skor_tahapan, rekomendasi }) => {
      const solved = nativeSolved(penyelesaian, skor_tahapan);
      if (!solved) return undefined;
      const { tindakLanjut, penyelesaian: bobot } = bobotFasilitasi.value;
      const combined = `${ditindaklanjuti}/${masuk}*${tindakLanjut}+${solved.sum}/${rekomendasi}*${bobot}`;
      const scored = `IF(MAX(${skor_tahapan})>1,${failure("skor di atas 100%: tulis 50% atau 0,5")},${ifPart(`SUM(${penyelesaian})`, `${rekomendasi}`, combined)})`;
      const followed = ifPart(`${ditindaklanjuti}`, `${masuk}`, scored);
      return solved.guard(ifCounts([ditindaklanjuti, masuk, rekomendasi], followed));
    },
  });

/** Σ penyelesaian × skor, and what tells that every step has its score. */
function nativeSolved(penyelesaian: NativeOperand, skor: NativeOperand) {
  if (areAlike(penyelesaian, skor)) {
    return {
      sum: sumOfPairs(penyelesaian, skor),
      guard: (body: string) => ifPaired(penyelesaian, skor, body),
    };
  }
  const isOne = skor.literal instanceof Decimal || (skor.size?.rows === 1 && skor.size.columns === 1);
  return isOne ? { sum: `SUM(${penyelesaian})*${skor}`, guard: (body: string) => body } : undefined;
}

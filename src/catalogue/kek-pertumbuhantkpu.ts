import { pertumbuhanTkPu } from "../core/kek";
import { bobotPertumbuhanTkPu } from "../regulations/kek";
import { defineFunction, describeFunction } from "./define";
import type { NativeOperand } from "./native-operand";
import { sumsFit } from "./native-parts";
import { numbers } from "./parameters";

const declared = defineFunction({
  name: "KEK.PERTUMBUHANTKPU",
  parameters: {
    tk_t1: numbers("Tenaga kerja sekarang, tiap kawasan atau jumlahnya."),
    tk_t0: numbers("Tenaga kerja pembanding, tiap kawasan atau jumlahnya."),
    pu_t1: numbers("Pelaku usaha sekarang, tiap kawasan atau jumlahnya."),
    pu_t0: numbers("Pelaku usaha pembanding, tiap kawasan atau jumlahnya."),
  },
  returns: "percent",
  run: ({ tk_t1, tk_t0, pu_t1, pu_t0 }) => pertumbuhanTkPu({ t1: tk_t1, t0: tk_t0 }, { t1: pu_t1, t0: pu_t0 }),
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Pertumbuhan tenaga kerja dan pelaku usaha, masing-masing berbobot 50%.",
    reference: bobotPertumbuhanTkPu.reference,
    note: "Rentang dijumlahkan lebih dulu: pertumbuhan seluruh kawasan, bukan rata-rata pertumbuhan tiap kawasan.",
    examples: [
      { args: [187376, 160989, 442, 403], result: 0.130339901003054, why: "13,03%" },
      { args: [110, 100, 120, 100], result: 0.15 },
      {
        args: [
          [[60], [50]],
          [[40], [60]],
          [[70], [50]],
          [[50], [50]],
        ],
        result: 0.15,
        why: "rentang dijumlahkan",
      },
      { args: [110, 0, 120, 100], error: "division-by-zero" },
      { args: [110, 100, 120, null], error: "not-available" },
    ],
    native: ({ tk_t1, tk_t0, pu_t1, pu_t0 }) => {
      const { tenagaKerja, pelakuUsaha } = bobotPertumbuhanTkPu.value;
      if (!sumsFit(tk_t1, tk_t0) || !sumsFit(pu_t1, pu_t0)) return undefined;
      const growth = (t1: NativeOperand, t0: NativeOperand) => `(SUM(${t1})-SUM(${t0}))/SUM(${t0})`;
      return `${growth(tk_t1, tk_t0)}*${tenagaKerja}+${growth(pu_t1, pu_t0)}*${pelakuUsaha}`;
    },
  });

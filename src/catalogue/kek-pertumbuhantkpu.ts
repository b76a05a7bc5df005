import { pertumbuhanTkPu } from "../core/kek";
import { bobotPertumbuhanTkPu } from "../regulations/kek";
import { defineFunction } from "./define";
import { number } from "./parameters";

export default defineFunction({
  name: "KEK.PERTUMBUHANTKPU",
  summary: "Pertumbuhan tenaga kerja dan pelaku usaha, masing-masing berbobot 50%.",
  reference: bobotPertumbuhanTkPu.reference,
  parameters: {
    tk_t1: number("Tenaga kerja sekarang."),
    tk_t0: number("Tenaga kerja pembanding."),
    pu_t1: number("Pelaku usaha sekarang."),
    pu_t0: number("Pelaku usaha pembanding."),
  },
  returns: "percent",
  examples: [
    { args: [187376, 160989, 442, 403], result: 0.130339901003054, why: "13,03%" },
    { args: [110, 100, 120, 100], result: 0.15 },
    { args: [110, 0, 120, 100], error: "division-by-zero" },
    { args: [110, 100, 120, null], error: "not-available" },
  ],
  run: ({ tk_t1, tk_t0, pu_t1, pu_t0 }) => pertumbuhanTkPu({ t1: tk_t1, t0: tk_t0 }, { t1: pu_t1, t0: pu_t0 }),
  native: ({ tk_t1, tk_t0, pu_t1, pu_t0 }) => {
    const { tenagaKerja, pelakuUsaha } = bobotPertumbuhanTkPu.value;
    return `(${tk_t1}-${tk_t0})/${tk_t0}*${tenagaKerja}+(${pu_t1}-${pu_t0})/${pu_t0}*${pelakuUsaha}`;
  },
});

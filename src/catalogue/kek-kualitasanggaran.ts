import { kualitasAnggaran } from "../core/kek";
import { bobotKualitasAnggaran } from "../regulations/kek";
import { defineFunction } from "./define";
import { percent } from "./parameters";

export default defineFunction({
  name: "KEK.KUALITASANGGARAN",
  summary: "Kualitas pelaksanaan anggaran: capaian realisasi 50% dan capaian output 50%.",
  reference: bobotKualitasAnggaran.reference,
  parameters: {
    capaian_realisasi: percent("Capaian realisasi anggaran, misalnya 53,84%/40% = 134,6%."),
    capaian_output: percent("Capaian output, misalnya 100%."),
  },
  returns: "percent",
  examples: [
    { args: [1.346, 1], result: 1.173, why: "117,3%" },
    { args: ["134,6%", "100%"], result: 1.173 },
    { args: [134.6, 1], error: "value", why: "tulis 134,6%" },
    { args: [1.346, null], error: "not-available" },
  ],
  run: ({ capaian_realisasi, capaian_output }) => kualitasAnggaran(capaian_realisasi, capaian_output),
  native: ({ capaian_realisasi, capaian_output }) => {
    const { realisasi, output } = bobotKualitasAnggaran.value;
    return `${capaian_realisasi}*${realisasi}+${capaian_output}*${output}`;
  },
});

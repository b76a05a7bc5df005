import { kualitasAnggaran } from "../core/kek";
import { bobotKualitasAnggaran } from "../regulations/kek";
import { defineFunction, describeFunction } from "./define";
import { percent } from "./parameters";

const declared = defineFunction({
  name: "KEK.KUALITASANGGARAN",
  parameters: {
    capaian_realisasi: percent("Capaian realisasi anggaran, misalnya 53,84%/40% = 134,6%."),
    capaian_output: percent("Capaian output, misalnya 100%."),
  },
  returns: "percent",
  run: ({ capaian_realisasi, capaian_output }) => kualitasAnggaran(capaian_realisasi, capaian_output),
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Kualitas pelaksanaan anggaran: capaian realisasi 50% dan capaian output 50%.",
    reference: bobotKualitasAnggaran.reference,
    examples: [
      { args: [1.346, 1], result: 1.173, why: "117,3%" },
      { args: ["134,6%", "100%"], result: 1.173 },
      { args: [134.6, 1], error: "value", why: "tulis 134,6%" },
      { args: [1.346, null], error: "not-available" },
    ],
    native: ({ capaian_realisasi, capaian_output }) => {
      const { realisasi, output } = bobotKualitasAnggaran.value;
      return `${capaian_realisasi}*${realisasi}+${capaian_output}*${output}`;
    },
  });

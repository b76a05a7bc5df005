import { pengawasan } from "../core/kek";
import { bobotPengawasan } from "../regulations/kek";
import { defineFunction, describeFunction } from "./define";
import { ifCounts, ifPart } from "./native-parts";
import { number } from "./parameters";

const declared = defineFunction({
  name: "KEK.PENGAWASAN",
  parameters: {
    realisasi: number("Pengawasan yang dilaksanakan."),
    rencana: number("Pengawasan yang direncanakan."),
    ditindaklanjuti: number("Hasil pengawasan yang ditindaklanjuti."),
  },
  returns: "percent",
  run: ({ realisasi, rencana, ditindaklanjuti }) => pengawasan(realisasi, rencana, ditindaklanjuti),
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Efektivitas pengawasan: pelaksanaan 70% dan tindak lanjut 30%.",
    reference: bobotPengawasan.reference,
    examples: [
      { args: [16, 12, 3], result: 0.989583333333333, why: "98,95% bila dipotong dua desimal" },
      { args: [10, 10, 10], result: 1 },
      { args: [16, 12, 17], error: "value", why: "ditindaklanjuti melebihi yang dilaksanakan" },
      { args: [0, 12, 0], error: "division-by-zero", why: "tidak ada yang dilaksanakan" },
      { args: [16, 0, 3], error: "division-by-zero" },
      { args: [16, null, 3], error: "not-available" },
    ],
    native: ({ realisasi, rencana, ditindaklanjuti }) => {
      const { pelaksanaan, tindakLanjut } = bobotPengawasan.value;
      const combined = `${realisasi}/${rencana}*${pelaksanaan}+${ditindaklanjuti}/${realisasi}*${tindakLanjut}`;
      const counts = [realisasi, rencana, ditindaklanjuti];
      return ifCounts(counts, ifPart(`${ditindaklanjuti}`, `${realisasi}`, combined));
    },
  });

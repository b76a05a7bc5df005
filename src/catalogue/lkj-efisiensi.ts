import { FormulaError } from "../core/formula-error";
import { defineFunction, describeFunction } from "./define";
import { choice } from "./parameters";
import { fractionOf, nativeByUnit, portion, satuanCapaian } from "./portion";

const declared = defineFunction({
  name: "LKJ.EFISIENSI",
  parameters: {
    capaian: portion("Capaian kinerja, misalnya 88,65%."),
    serapan: portion("Serapan anggaran, misalnya 98,94%."),
    cara: choice(["selisih", "sisa"], "selisih: capaian − serapan; sisa: 100% − serapan.", "selisih"),
    satuan: satuanCapaian,
  },
  returns: "percent",
  run: ({ capaian, serapan, cara, satuan }) => {
    const reached = fractionOf(capaian, satuan, "capaian");
    const spent = fractionOf(serapan, satuan, "serapan");
    if (reached instanceof FormulaError) return reached;
    if (spent instanceof FormulaError) return spent;
    const efisiensi = cara === "sisa" ? spent.neg().plus(1) : reached.minus(spent);
    return satuan === "poin" ? efisiensi.times(100) : efisiensi;
  },
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Efisiensi anggaran: capaian kinerja dikurangi serapan anggaran.",
    reference: "Kebiasaan laporan kinerja perangkat daerah; tidak ada peraturan yang merumuskannya",
    note: 'Sebutkan caranya di laporan: "selisih" capaian − serapan, "sisa" 100% − serapan.',
    examples: [
      { args: [0.8865, 0.9894], result: -0.1029, why: "−10,29%" },
      { args: [1.0228, 0.9507], result: 0.0721, why: "7,21%" },
      { args: [1.0228, 0.9507, "sisa"], result: 0.0493, why: "100% − 95,07%" },
      { args: [88.65, 98.94, null, "poin"], result: -10.29, why: "dalam poin, begitu pula hasilnya" },
      { args: [88.65, 98.94], error: "value", why: "tulis 88,65%, atau tambahkan poin" },
      { args: [0.8865, null], error: "not-available" },
    ],
    native: ({ capaian, serapan, cara, satuan }) =>
      nativeByUnit([capaian, serapan], satuan, (per) =>
        cara.pick({ selisih: `${capaian}-${serapan}`, sisa: `${per ? 100 : 1}-${serapan}` }),
      ),
  });

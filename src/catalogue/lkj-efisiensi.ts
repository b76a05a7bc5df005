import { defineFunction } from "./define";
import { choice, percent } from "./parameters";

export default defineFunction({
  name: "LKJ.EFISIENSI",
  summary: "Efisiensi anggaran: capaian kinerja dikurangi serapan anggaran.",
  reference: "Kebiasaan laporan kinerja perangkat daerah; tidak ada peraturan yang merumuskannya",
  note: 'Sebutkan caranya di laporan: "selisih" capaian − serapan, "sisa" 100% − serapan.',
  parameters: {
    capaian: percent("Capaian kinerja, misalnya 88,65%."),
    serapan: percent("Serapan anggaran, misalnya 98,94%."),
    cara: choice(["selisih", "sisa"], "selisih: capaian − serapan; sisa: 100% − serapan.", "selisih"),
  },
  returns: "percent",
  examples: [
    { args: [0.8865, 0.9894], result: -0.1029, why: "−10,29%" },
    { args: [1.0228, 0.9507], result: 0.0721, why: "7,21%" },
    { args: [1.0228, 0.9507, "sisa"], result: 0.0493, why: "100% − 95,07%" },
    { args: [88.65, 98.94], error: "value", why: "tulis 88,65%" },
    { args: [0.8865, null], error: "not-available" },
  ],
  run: ({ capaian, serapan, cara }) => (cara === "sisa" ? serapan.neg().plus(1) : capaian.minus(serapan)),
  native: ({ capaian, serapan, cara }) => cara.pick({ selisih: `${capaian}-${serapan}`, sisa: `1-${serapan}` }),
});

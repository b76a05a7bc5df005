import { defineEvaluasiAkip } from "./define";

export default defineEvaluasiAkip({
  id: "12/2015",
  since: 2015,
  reference: "PermenPANRB 12/2015 tentang Pedoman Evaluasi atas Implementasi SAKIP",
  value: {
    predikat: {
      decimals: 2,
      reached: "above",
      classes: [
        { bound: 90, label: "AA" },
        { bound: 80, label: "A" },
        { bound: 70, label: "BB" },
        { bound: 60, label: "B" },
        { bound: 50, label: "CC" },
        { bound: 30, label: "C" },
        { bound: Number.NEGATIVE_INFINITY, label: "D" },
      ],
    },
    kategori: {
      AA: "Sangat Memuaskan",
      A: "Memuaskan",
      BB: "Sangat Baik",
      B: "Baik",
      CC: "Cukup (Memadai)",
      C: "Kurang",
      D: "Sangat Kurang",
    },
    most: 100,
    komponen: [
      { name: "Perencanaan Kinerja", bobot: 30 },
      { name: "Pengukuran Kinerja", bobot: 25 },
      { name: "Pelaporan Kinerja", bobot: 15 },
      { name: "Evaluasi Internal", bobot: 10 },
      { name: "Pencapaian Sasaran/Kinerja", bobot: 20 },
    ],
  },
});

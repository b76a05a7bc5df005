import { defineEvaluasiAkip } from "./define";
import earlier from "./permenpanrb-12-2015";

/** Figures of 2020 and 2021 still rest on the earlier regulation, whose classes this one keeps. */
export default defineEvaluasiAkip({
  id: "88/2021",
  since: 2022,
  reference: "PermenPANRB 88/2021 tentang Evaluasi AKIP",
  value: {
    predikat: earlier.value.predikat,
    kategori: earlier.value.kategori,
    most: 100,
    komponen: [
      { name: "Perencanaan Kinerja", bobot: 30 },
      { name: "Pengukuran Kinerja", bobot: 30 },
      { name: "Pelaporan Kinerja", bobot: 15 },
      { name: "Evaluasi Akuntabilitas Kinerja Internal", bobot: 25 },
    ],
  },
});

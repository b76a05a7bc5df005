import { defineForm } from "../parts/layout/form";
import { nomor, words } from "../parts/layout/form-columns";

export default defineForm({
  id: "opd-program-kegiatan",
  name: "Kecamatan/OPD: program dan kegiatan penunjang",
  sheetName: "Tabel Program dan Kegiatan",
  description: "Program dan kegiatan dengan indikator, capaian, dan pilihan menunjang atau tidak.",
  order: 210,
  title: ({ tahun }) => `Program dan Kegiatan yang Menunjang Capaian Kinerja Tahun ${tahun}`,
  columns: [
    nomor,
    words("Program dan Kegiatan", 52),
    words("Indikator Kegiatan", 44),
    { title: "% Capaian", width: 14, style: "percent", format: "0.00%" },
    { title: "Menunjang/Tidak Menunjang", width: 20, list: ["Menunjang", "Tidak Menunjang"] },
  ],
  rows: 15,
});

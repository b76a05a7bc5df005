import { defineForm } from "../parts/layout/form";
import { arah, nomor, satuan, words } from "../parts/layout/form-columns";

export default defineForm({
  id: "opd-perjanjian-kinerja",
  name: "Kecamatan/OPD: perjanjian kinerja",
  sheetName: "Perjanjian Kinerja",
  description: "Sasaran, indikator, satuan, arah dan target.",
  order: 110,
  title: ({ tahun }) => `Perjanjian Kinerja Tahun ${tahun}`,
  columns: [
    nomor,
    words("Sasaran Strategis", 46),
    words("Indikator Kinerja", 42),
    satuan,
    arah,
    { title: "Target", width: 16, inSatuan: true },
  ],
  rows: 10,
  satuanColumn: "D",
});

import { defineForm } from "../parts/layout/form";
import { nomor, satuan, words } from "../parts/layout/form-columns";

const yearsBefore = [3, 2, 1, 0];

export default defineForm({
  id: "opd-tren",
  name: "Kecamatan/OPD: perbandingan antar tahun",
  sheetName: "Antar Tahun",
  description: "Target dan realisasi empat tahun, perubahan dari tahun lalu berumus.",
  order: 130,
  title: ({ tahun }) => `Perbandingan Target dan Realisasi Tahun ${tahun - 3} sampai dengan ${tahun}`,
  columns: ({ tahun }) => [
    nomor,
    words("Indikator Kinerja", 42),
    satuan,
    ...yearsBefore.map((before) => ({ title: `Target ${tahun - before}`, width: 12 })),
    ...yearsBefore.map((before) => ({ title: `Realisasi ${tahun - before}`, width: 12 })),
    {
      title: "Perubahan",
      width: 12,
      format: "#,##0.00",
      style: "number",
      needs: "JK",
      formula: "LKJ.SELISIH(K{row},J{row})",
    },
  ],
  rows: 8,
});

import { defineForm } from "../parts/layout/form";
import { nomor, percentage, reckonedPercent, words } from "../parts/layout/form-columns";

export default defineForm({
  id: "opd-efisiensi",
  name: "Kecamatan/OPD: efisiensi sumber daya",
  sheetName: "Tabel Efisiensi",
  description: "Capaian kinerja dan penyerapan anggaran tiap sasaran, tingkat efisiensi berumus.",
  order: 200,
  title: ({ tahun }) => `Analisis Efisiensi Penggunaan Sumber Daya Tahun ${tahun}`,
  columns: [
    nomor,
    words("Sasaran", 46),
    words("Indikator Kinerja", 38),
    percentage("% Capaian Kinerja"),
    percentage("% Penyerapan Anggaran"),
    reckonedPercent("Tingkat Efisiensi (%)", 15, "DE", "LKJ.EFISIENSI(D{row},E{row})"),
  ],
  rows: 8,
  notes: [
    "Persentase ditulis dengan tanda %, misalnya 88,65%. Efisiensi = capaian dikurangi penyerapan (cara selisih).",
  ],
});

import { defineForm } from "../parts/layout/form";
import { nomor, reckonedPercent, satuan, words } from "../parts/layout/form-columns";

export default defineForm({
  id: "opd-faktor-solusi",
  name: "Kecamatan/OPD: faktor dan solusi",
  sheetName: "Tabel Faktor dan Solusi",
  description: "Faktor pendukung, faktor penghambat dan solusi tiap indikator; isinya masuk narasi dan dokumen Word.",
  order: 125,
  title: ({ tahun }) => `Analisis Keberhasilan, Kegagalan dan Solusi Tahun ${tahun}`,
  columns: [
    nomor,
    words("Sasaran Strategis", 32),
    words("Indikator Kinerja", 32),
    satuan,
    { title: "Target", width: 12, inSatuan: true },
    { title: "Realisasi", width: 12, inSatuan: true },
    reckonedPercent("% Capaian", 12, "EF", "LKJ.CAPAIAN(F{row},E{row})"),
    words("Faktor Pendukung Keberhasilan", 34),
    words("Faktor Penghambat", 34),
    words("Solusi yang Dilakukan", 34),
  ],
  rows: 10,
  satuanColumn: "D",
});

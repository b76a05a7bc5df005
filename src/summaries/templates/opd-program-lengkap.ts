import { defineForm } from "../parts/layout/form";
import { money, nomor, reckonedPercent, satuan, serapan, sumOf, words } from "../parts/layout/form-columns";

export default defineForm({
  id: "opd-program-lengkap",
  name: "Kecamatan/OPD: program dengan kinerja dan anggaran",
  sheetName: "Tabel Program Lengkap",
  description:
    "Sebelas kolom: indikator, target, realisasi dan capaian kinerja di samping pagu, realisasi dan serapan.",
  order: 205,
  title: ({ tahun }) => `Capaian Kinerja dan Anggaran Program dan Kegiatan Tahun ${tahun}`,
  columns: [
    nomor,
    words("Program/Kegiatan", 44),
    words("Indikator Kinerja", 36),
    satuan,
    { title: "Target Kinerja", width: 13, inSatuan: true },
    { title: "Realisasi Kinerja", width: 13, inSatuan: true },
    reckonedPercent("Capaian Kinerja (%)", 12, "EF", "LKJ.CAPAIAN(F{row},E{row})"),
    money("Pagu Anggaran (Rp)", 18, sumOf("H")),
    money("Realisasi Anggaran (Rp)", 18, sumOf("I")),
    serapan("Serapan Anggaran (%)", 12, "H", "I"),
    words("Keterangan", 24),
  ],
  rows: 12,
  satuanColumn: "D",
  totalLabel: "JUMLAH",
});

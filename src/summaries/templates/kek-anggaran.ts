import { defineForm } from "../parts/layout/form";
import { named, valueColumns } from "../parts/layout/named-value-form";

export default defineForm({
  id: "kek-anggaran",
  name: "Administrator KEK dan Biro: realisasi anggaran",
  sheetName: "Tabel Anggaran KEK",
  description: "Pagu netto, realisasi SP2D, serapan, serta capaian terhadap target triwulan dan tahun.",
  order: 60,
  span: "triwulan",
  title: ({ tahun, triwulan }) => `Perhitungan Persentase Realisasi Anggaran s.d. Triwulan ${triwulan} Tahun ${tahun}`,
  columns: valueColumns,
  rows: [
    named("Pagu Netto", "Rp"),
    named("Realisasi SP2D", "Rp"),
    named("Realisasi terhadap pagu", "%", 'IF(COUNTA(B4:B5)<2,"",ANGGARAN.SERAPAN(B5,B4))'),
    named("Target IKU Triwulan", "%"),
    named("Target IKU Tahun", "%"),
    named("Persentase capaian anggaran triwulan", "%", 'IF(COUNTA(B4:B5,B7)<3,"",KEK.ANGGARAN(B5,B4,B7))'),
    named("Persentase capaian anggaran tahun", "%", 'IF(COUNTA(B4:B5,B8)<3,"",KEK.ANGGARAN(B5,B4,B8))'),
  ],
});

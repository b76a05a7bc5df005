import { defineForm } from "../parts/layout/form";
import { named, valueColumns } from "../parts/layout/named-value-form";

export default defineForm({
  id: "kek-anggaran",
  name: "Administrator KEK dan Biro: realisasi anggaran",
  sheetName: "Realisasi Anggaran",
  description: "Pagu netto, realisasi SP2D, serapan, serta capaian terhadap target triwulan dan tahun.",
  order: 60,
  title: (year) => `Perhitungan Persentase Realisasi Anggaran s.d. Triwulan … Tahun ${year}`,
  columns: valueColumns,
  rows: [
    named("Pagu Netto", "Rp"),
    named("Realisasi SP2D", "Rp"),
    named("Realisasi terhadap pagu", "%", 'IF(COUNT(B4:B5)<2,"",ANGGARAN.SERAPAN(B5,B4))'),
    named("Target IKU Triwulan", "%"),
    named("Target IKU Tahun", "%"),
    named("Persentase capaian anggaran triwulan", "%", 'IF(COUNT(B4:B5,B7)<3,"",KEK.ANGGARAN(B5,B4,B7))'),
    named("Persentase capaian anggaran tahun", "%", 'IF(COUNT(B4:B5,B8)<3,"",KEK.ANGGARAN(B5,B4,B8))'),
  ],
});

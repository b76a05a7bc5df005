import { bobotKualitasAnggaran } from "../../regulations/kek";
import { defineForm } from "../parts/layout/form";
import { named, valueColumns } from "../parts/layout/named-value-form";

export default defineForm({
  id: "biro-kualitas-anggaran",
  name: "Biro: kualitas pelaksanaan anggaran",
  sheetName: "Kualitas Anggaran",
  description: "Capaian realisasi anggaran dan capaian output menjadi kualitas pelaksanaan anggaran.",
  order: 100,
  title: (year) => `Kualitas Pelaksanaan Anggaran Triwulan … Tahun ${year}`,
  columns: valueColumns,
  rows: [
    named("Realisasi Anggaran", "Rp"),
    named("Pagu setelah blokir", "Rp"),
    named("Capaian Realisasi Anggaran", "%", 'IF(COUNT(B4:B5)<2,"",ANGGARAN.SERAPAN(B4,B5))'),
    named("Capaian Output", "%"),
    named("% Kualitas Pelaksanaan Anggaran", "%", 'IF(OR(B6="",B7=""),"",KEK.KUALITASANGGARAN(B6,B7))'),
    named("Target tahun", "%"),
    named("Capaian tahun", "%", 'IF(OR(B8="",B9=""),"",KEK.CAPAIAN(B8,B9))'),
  ],
  notes: [`${bobotKualitasAnggaran.reference}.`],
});

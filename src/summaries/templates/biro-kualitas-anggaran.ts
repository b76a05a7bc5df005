import { bobotKualitasAnggaran } from "../../regulations/kek";
import { defineForm } from "../parts/layout/form";
import { named, valueColumns } from "../parts/layout/named-value-form";

export default defineForm({
  id: "biro-kualitas-anggaran",
  name: "Biro: kualitas pelaksanaan anggaran",
  sheetName: "Kualitas Anggaran",
  description:
    "Capaian realisasi anggaran terhadap targetnya dan capaian output menjadi kualitas pelaksanaan anggaran.",
  order: 100,
  span: "triwulan",
  title: ({ tahun, triwulan }) => `Kualitas Pelaksanaan Anggaran Triwulan ${triwulan} Tahun ${tahun}`,
  columns: valueColumns,
  rows: [
    named("Realisasi Anggaran", "Rp"),
    named("Pagu setelah blokir", "Rp"),
    named("Persentase realisasi anggaran", "%", 'IF(COUNTA(B4:B5)<2,"",ANGGARAN.SERAPAN(B4,B5))'),
    named("Target realisasi anggaran", "%"),
    named("Capaian Realisasi Anggaran", "%", 'IF(OR(B6="",B7=""),"",LKJ.CAPAIAN(B6,B7))'),
    named("Capaian Output", "%"),
    named("% Kualitas Pelaksanaan Anggaran", "%", 'IF(OR(B8="",B9=""),"",KEK.KUALITASANGGARAN(B8,B9))'),
    named("Target tahun", "%"),
    named("Capaian tahun", "%", 'IF(OR(B10="",B11=""),"",KEK.CAPAIAN(B10,B11))'),
  ],
  notes: [`${bobotKualitasAnggaran.reference}.`],
});

import { defineForm } from "../parts/layout/form";
import { named, valueColumns } from "../parts/layout/named-value-form";

export default defineForm({
  id: "biro-nspk",
  name: "Biro: rekomendasi NSPK",
  sheetName: "NSPK",
  description: "NSPK yang direncanakan dan ditindaklanjuti, persentase dan capaiannya.",
  order: 90,
  span: "triwulan",
  title: ({ tahun, triwulan }) => `Rekomendasi NSPK Triwulan ${triwulan} Tahun ${tahun}`,
  columns: valueColumns,
  rows: [
    named("NSPK yang ditindaklanjuti", "NSPK"),
    named("NSPK yang direncanakan", "NSPK"),
    named("% rekomendasi NSPK", "%", 'IF(COUNTA(B4:B5)<2,"",KEK.NSPK(B4,B5))'),
    named("Target Triwulan", "%"),
    named("Target tahun", "%"),
    named("Capaian triwulan", "%", 'IF(OR(B6="",B7=""),"",KEK.CAPAIAN(B6,B7))'),
    named("Capaian tahun", "%", 'IF(OR(B6="",B8=""),"",KEK.CAPAIAN(B6,B8))'),
  ],
});

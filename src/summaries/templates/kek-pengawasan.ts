import { defineForm } from "../parts/layout/form";
import { named, valueColumns } from "../parts/layout/named-value-form";

export default defineForm({
  id: "kek-pengawasan",
  name: "Administrator KEK: efektivitas pengawasan",
  sheetName: "Pengawasan",
  description: "Rencana, realisasi dan tindak lanjut pengawasan, tingkat efektivitas dan capaiannya.",
  order: 50,
  span: "triwulan",
  title: ({ tahun, triwulan }) => `Tingkat Efektivitas Pengawasan dan Pengendalian Triwulan ${triwulan} Tahun ${tahun}`,
  columns: valueColumns,
  rows: [
    named("Rencana pengawasan dan pengendalian Triwulan", "kegiatan"),
    named("Realisasi pengawasan dan pengendalian Triwulan", "kegiatan"),
    named("Pengawasan dan pengendalian ditindaklanjuti", "kegiatan"),
    named("Tingkat Efektivitas", "%", 'IF(COUNTA(B4:B6)<3,"",KEK.PENGAWASAN(B5,B4,B6))'),
    named("Target Triwulan", "%"),
    named("Capaian", "%", 'IF(OR(B7="",B8=""),"",KEK.CAPAIAN(B7,B8))'),
  ],
});

import { defineForm } from "../parts/layout/form";
import { named, valueColumns } from "../parts/layout/named-value-form";

export default defineForm({
  id: "kek-perizinan",
  name: "Administrator KEK: perizinan tepat waktu",
  sheetName: "Perizinan",
  description: "Jumlah dokumen menurut ketepatan waktu, persentase tepat waktu dan capaiannya.",
  order: 40,
  span: "triwulan",
  title: ({ tahun, triwulan }) =>
    `Penyelesaian Perizinan dan Nonperizinan Tepat Waktu Triwulan ${triwulan} Tahun ${tahun}`,
  columns: valueColumns,
  rows: [
    named("Dokumen melewati janji layanan", "dokumen"),
    named("Dokumen sesuai janji layanan", "dokumen"),
    named("Dokumen lebih cepat dari janji layanan", "dokumen"),
    named("Jumlah dokumen masuk", "dokumen"),
    named("Persentase penyelesaian tepat waktu", "%", 'IF(COUNTA(B4:B7)<4,"",KEK.TEPATWAKTU(B4,B5,B6,B7))'),
    named("Target Triwulan", "%"),
    named("Capaian", "%", 'IF(OR(B8="",B9=""),"",KEK.CAPAIAN(B8,B9))'),
  ],
});

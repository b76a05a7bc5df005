import { bobotFasilitasi } from "../../regulations/kek";
import { defineForm, type FormRow } from "../parts/layout/form";
import { named, valueColumns } from "../parts/layout/named-value-form";

const steps = ["Identifikasi masalah", "Koordinasi dengan pihak terkait", "Rekomendasi disampaikan", "Masalah selesai"];
const skor = [0.25, 0.5, 0.75, 1];
const firstStep = 7;
const firstSkor = firstStep + steps.length;
const result = firstSkor + steps.length;
const range = (first: number) => `B${first}:B${first + steps.length - 1}`;

export default defineForm({
  id: "biro-fasilitasi",
  name: "Biro: fasilitasi penyelesaian permasalahan",
  sheetName: "Fasilitasi",
  description: "Permasalahan masuk, ditindaklanjuti dan tahapan penyelesaiannya menjadi persentase fasilitasi.",
  order: 95,
  span: "triwulan",
  title: ({ tahun, triwulan }) => `Fasilitasi Penyelesaian Permasalahan Strategis Triwulan ${triwulan} Tahun ${tahun}`,
  columns: valueColumns,
  rows: [
    named("Permasalahan masuk", "permasalahan"),
    named("Permasalahan ditindaklanjuti", "permasalahan"),
    named("Rekomendasi penyelesaian", "rekomendasi"),
    ...steps.map((step, index) => named(`Tahap ${index + 1}: ${step}`, "permasalahan")),
    ...skor.map(
      (score, index): FormRow => ({
        cells: { 0: `Skor tahap ${index + 1}`, 1: { number: score, format: "0%" }, 2: "%" },
      }),
    ),
    named(
      "Persentase fasilitasi",
      "%",
      `IF(COUNTA(B4:B${firstSkor - 1})<${3 + steps.length},"",KEK.FASILITASI(B5,B4,${range(firstStep)},${range(firstSkor)},B6))`,
    ),
    named("Target tahun", "%"),
    named("Capaian tahun", "%", `IF(OR(B${result}="",B${result + 1}=""),"",KEK.CAPAIAN(B${result},B${result + 1}))`),
  ],
  notes: [`${bobotFasilitasi.reference}. Skor tahapan dapat diubah sesuai definisi indikator kantor.`],
});

import { bobotDayaSaing } from "../../regulations/kek";
import { defineForm, type FormRow } from "../parts/layout/form";
import { reckonedPercent, words } from "../parts/layout/form-columns";

const names = ["Investasi", "Tenaga kerja", "Pemanfaatan lahan (Ha)"];

export default defineForm({
  id: "kek-daya-saing",
  name: "Administrator KEK: indeks daya saing",
  sheetName: "Daya Saing",
  description: "Investasi, tenaga kerja dan lahan pada dua waktu, pertumbuhan, bobot, indeks dan kategori berumus.",
  order: 30,
  span: "triwulan",
  title: ({ tahun, triwulan }) => `Indeks Daya Saing KEK Triwulan ${triwulan} Tahun ${tahun}`,
  columns: ({ tahun, triwulan }) => [
    words("Variabel", 36),
    { title: `Triwulan ${triwulan} ${tahun - 1}`, width: 16 },
    { title: `Triwulan ${triwulan} ${tahun}`, width: 16 },
    reckonedPercent("Pertumbuhan", 14, "BC", "KEK.PERTUMBUHAN(C{row},B{row})"),
    { title: "Bobot (%)", width: 12, style: "percent", format: "0%" },
    reckonedPercent("Indeks (%)", 14, "BC", "D{row}*E{row}"),
  ],
  rows: [
    ...names.map(
      (name, index): FormRow => ({
        cells: { 0: name, 4: { number: bobotDayaSaing.value[index] ?? 0, format: "0%" } },
      }),
    ),
    summary("Total", 'IF(COUNTA(B4:C6)<6,"",KEK.DAYASAING(C4,B4,C5,B5,C6,B6,E4:E6))', "0.00%"),
    summary("Indeks", 'IF(F7="","",KEK.INDEKS(F7))', "0"),
    summary("Kategori", 'IF(F8="","",KEK.KATEGORI(F8))'),
  ],
  notes: [
    `Bobot menurut ${bobotDayaSaing.reference}; ubah kolom Bobot bila laporan memakai bobot lain (harus berjumlah 100%).`,
  ],
});

function summary(label: string, formula: string, format?: string): FormRow {
  return { style: "total", cells: { 0: label, 5: { formula, format } } };
}

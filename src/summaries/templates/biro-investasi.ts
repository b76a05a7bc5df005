import { defineForm } from "../parts/layout/form";
import { figure, nomor, reckonedPercent, sumOf, words } from "../parts/layout/form-columns";

export default defineForm({
  id: "biro-investasi",
  name: "Biro: investasi per kawasan",
  sheetName: "Investasi KEK",
  description: "Target dan realisasi investasi tiap kawasan dengan capaian dan jumlah berumus.",
  order: 70,
  span: "triwulan",
  title: ({ tahun, triwulan }) => `Capaian Investasi Kawasan Ekonomi Khusus s.d. Triwulan ${triwulan} Tahun ${tahun}`,
  columns: ({ tahun, triwulan }) => [
    nomor,
    words("Kawasan Ekonomi Khusus", 46),
    figure(`Target Investasi ${tahun} (Miliar Rupiah)`, 20, sumOf("C")),
    figure(`Realisasi s.d. Triwulan ${triwulan} ${tahun} (Miliar Rupiah)`, 20, sumOf("D")),
    reckonedPercent(
      "Capaian (%)",
      14,
      "CD",
      "KEK.INVESTASI(D{row},C{row})",
      'IF(OR(C{row}="",C{row}=0),"",KEK.INVESTASI(D{first}:D{last},C{first}:C{last}))',
    ),
  ],
  rows: 25,
  totalLabel: "TOTAL",
  notes: ["Baris baru disisipkan di atas baris terakhir, agar jumlahnya tetap mencakup semua kawasan."],
});

import { defineForm } from "../parts/layout/form";
import { jumlah, money, nomor, sumOf, words } from "../parts/layout/form-columns";

export default defineForm({
  id: "kek-investasi-pelaku",
  name: "Administrator KEK: investasi per pelaku usaha",
  sheetName: "Investasi Pelaku Usaha",
  description: "Investasi tiap badan usaha dan pelaku usaha per triwulan dengan jumlah baris dan kolom.",
  order: 20,
  title: ({ tahun }) => `Realisasi Investasi Badan Usaha dan Pelaku Usaha Tahun ${tahun}`,
  columns: ({ tahun }) => [
    nomor,
    words("Pelaku Usaha", 46),
    ...["I", "II", "III", "IV"].map((quarter, index) =>
      money(`Investasi Triwulan ${quarter} ${tahun} (Rp)`, 20, sumOf("CDEF"[index] ?? "C")),
    ),
    {
      ...money("Jumlah (Rp)", 22, sumOf("G", "C")),
      formula: `IF(COUNTA(C{row}:F{row})=0,"",${jumlah}(C{row}:F{row}))`,
    },
  ],
  rows: 20,
  totalLabel: "TOTAL",
});

import { defineForm } from "../parts/layout/form";
import { money, nomor, words } from "../parts/layout/form-columns";

const sum = (letter: string) => `SUM(${letter}{first}:${letter}{last})`;

export default defineForm({
  id: "kek-investasi-pelaku",
  name: "Administrator KEK: investasi per pelaku usaha",
  sheetName: "Investasi Pelaku Usaha",
  description: "Investasi tiap badan usaha dan pelaku usaha per triwulan dengan jumlah baris dan kolom.",
  order: 20,
  title: (year) => `Realisasi Investasi Badan Usaha dan Pelaku Usaha Tahun ${year}`,
  columns: (year) => [
    nomor,
    words("Pelaku Usaha", 46),
    ...["I", "II", "III", "IV"].map((quarter, index) =>
      money(`Investasi Triwulan ${quarter} ${year} (Rp)`, 20, sum("CDEF"[index] ?? "C")),
    ),
    { ...money("Jumlah (Rp)", 22, sum("G")), formula: 'IF(COUNT(C{row}:F{row})=0,"",SUM(C{row}:F{row}))' },
  ],
  rows: 20,
  totalLabel: "TOTAL",
});

import { defineForm } from "../parts/layout/form";
import { money, nomor, serapan, sumOf, words } from "../parts/layout/form-columns";

export default defineForm({
  id: "opd-anggaran",
  name: "Kecamatan/OPD: realisasi anggaran program",
  sheetName: "Tabel Realisasi Anggaran",
  description: "Pagu dan realisasi tiap program, serapan, sisa dan jumlah berumus.",
  order: 190,
  title: ({ tahun }) => `Realisasi Anggaran Program Tahun ${tahun}`,
  columns: [
    nomor,
    words("Program", 56),
    money("Anggaran (Rp)", 22, sumOf("C")),
    money("Realisasi (Rp)", 22, sumOf("D")),
    serapan("Persentase (%)", 14, "C", "D"),
    {
      title: "Sisa (Rp)",
      width: 20,
      style: "number",
      format: "#,##0",
      needs: "CD",
      formula: "ANGGARAN.SISA(C{row},D{row})",
      total: sumOf("F", "C"),
    },
  ],
  rows: 12,
  totalLabel: "JUMLAH",
});

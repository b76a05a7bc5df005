import { defineForm } from "../parts/layout/form";
import { count, figure, jumlah, nomor, sumOf, words } from "../parts/layout/form-columns";

export default defineForm({
  id: "opd-penduduk",
  name: "Kecamatan/OPD: luas wilayah dan penduduk",
  sheetName: "Tabel Penduduk",
  description: "Luas, dusun, kepala keluarga dan penduduk tiap desa; jumlah baris dan kolom berumus.",
  order: 112,
  title: ({ tahun }) => `Luas Wilayah dan Jumlah Penduduk Tahun ${tahun}`,
  columns: [
    nomor,
    words("Nama Desa/Kelurahan", 36),
    figure("Luas Wilayah (Ha)", 16, sumOf("C")),
    count("Jumlah Dusun", 12, sumOf("D")),
    count("Jumlah KK", 12, sumOf("E")),
    count("Laki-laki", 14, sumOf("F")),
    count("Perempuan", 14, sumOf("G")),
    {
      ...count("Jumlah Penduduk", 16, sumOf("H", "F")),
      style: "number",
      needs: "FG",
      formula: `${jumlah}(F{row}:G{row})`,
    },
  ],
  rows: 15,
  totalLabel: "JUMLAH",
});

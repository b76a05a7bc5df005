import { defineForm } from "../parts/layout/form";
import { count, jumlah, nomor, sumOf, words } from "../parts/layout/form-columns";

export default defineForm({
  id: "opd-sarana",
  name: "Kecamatan/OPD: sarana dan prasarana",
  sheetName: "Tabel Sarana",
  description: "Sarana menurut jenis dan keadaannya; jumlah baris dan kolom berumus.",
  order: 116,
  title: ({ tahun }) => `Sarana dan Prasarana Kantor Tahun ${tahun}`,
  columns: [
    nomor,
    words("Jenis Sarana dan Prasarana", 42),
    count("Baik", 14, sumOf("C")),
    count("Rusak Ringan", 14, sumOf("D")),
    count("Rusak Berat", 14, sumOf("E")),
    {
      ...count("Jumlah", 14, sumOf("F", "C")),
      style: "number",
      formula: `IF(COUNTA(C{row}:E{row})=0,"",${jumlah}(C{row}:E{row}))`,
    },
    words("Keterangan", 30),
  ],
  rows: 12,
  totalLabel: "JUMLAH",
});

import { defineForm } from "../parts/layout/form";
import { count, jumlah, nomor, sumOf, words } from "../parts/layout/form-columns";

export default defineForm({
  id: "opd-sdm",
  name: "Kecamatan/OPD: sumber daya manusia",
  sheetName: "Tabel SDM",
  description: "Pegawai menurut jabatan atau golongan dan jenis kelamin; jumlah baris dan kolom berumus.",
  order: 114,
  title: ({ tahun }) => `Sumber Daya Manusia menurut Jabatan Tahun ${tahun}`,
  columns: [
    nomor,
    words("Jabatan/Golongan", 42),
    count("Laki-laki", 14, sumOf("C")),
    count("Perempuan", 14, sumOf("D")),
    { ...count("Jumlah", 14, sumOf("E", "C")), style: "number", needs: "CD", formula: `${jumlah}(C{row}:D{row})` },
    words("Keterangan", 30),
  ],
  rows: 10,
  totalLabel: "JUMLAH",
});

import { defineForm } from "../parts/layout/form";
import { nomor, reckonedPercent, words } from "../parts/layout/form-columns";

export default defineForm({
  id: "opd-pembanding",
  name: "Kecamatan/OPD: perbandingan dengan perangkat daerah lain",
  sheetName: "Tabel Pembanding",
  description: "Target dan realisasi dua tahun dari beberapa perangkat daerah untuk indikator yang sama.",
  order: 150,
  title: ({ tahun }) =>
    `Perbandingan Target dan Realisasi dengan Perangkat Daerah Lain Tahun ${tahun - 1} dan ${tahun}`,
  columns: ({ tahun }) => [
    nomor,
    words("Perangkat Daerah", 36),
    words("Indikator Kinerja", 36),
    ...["Target", "Realisasi"].flatMap((name) =>
      [tahun - 1, tahun].map((one) => ({ title: `${name} ${one}`, width: 14 })),
    ),
    reckonedPercent("% Capaian", 13, "EG", "LKJ.CAPAIAN(G{row},E{row})"),
  ],
  rows: 8,
});

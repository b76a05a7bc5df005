import { defineForm } from "../parts/layout/form";
import { reckonedPercent, satuan, words } from "../parts/layout/form-columns";

const planYears = [0, 1, 2, 3, 4];

export default defineForm({
  id: "opd-renstra",
  name: "Kecamatan/OPD: kemajuan terhadap Renstra",
  sheetName: "Renstra",
  description: "Target lima tahun Renstra, realisasi terakhir, dan kemajuan terhadap target akhir berumus.",
  order: 140,
  title: ({ tahun }) => `Kemajuan terhadap Target Akhir Renstra ${tahun}-${tahun + 4}`,
  columns: ({ tahun }) => [
    words("Indikator Kinerja", 42),
    satuan,
    ...planYears.map((after) => ({ title: `Target ${tahun + after}`, width: 13 })),
    { title: `Realisasi ${tahun}`, width: 14 },
    reckonedPercent("Kemajuan", 13, "GH", "LKJ.KEMAJUAN(H{row},G{row})"),
  ],
  rows: 8,
});

import { inForce } from "../../regulations/in-force";
import { skalaPeringkat } from "../../regulations/skala-peringkat";
import { defineForm } from "../parts/layout/form";
import { arah, nomor, reckonedPercent, satuan, words } from "../parts/layout/form-columns";

export default defineForm({
  id: "opd-iku",
  name: "Kecamatan/OPD: capaian kinerja",
  sheetName: "Capaian Kinerja",
  description: "Sasaran, indikator, target, realisasi, capaian dan peringkat berumus.",
  order: 120,
  title: ({ tahun }) => `Capaian Kinerja Tahun ${tahun}`,
  columns: [
    nomor,
    words("Sasaran Strategis", 40),
    words("Indikator Kinerja", 36),
    satuan,
    { title: "Target", width: 14, inSatuan: true },
    { title: "Realisasi", width: 14, inSatuan: true },
    arah,
    reckonedPercent("Persentase Capaian", 13, "EF", 'LKJ.CAPAIAN(F{row},E{row},IF(G{row}="","maksimum",G{row}))'),
    { title: "Peringkat", width: 16, style: "center", needs: "H", formula: "LKJ.PERINGKAT(H{row})" },
  ],
  rows: 10,
  satuanColumn: "D",
  notes: [
    `Arah: maksimum (makin tinggi makin baik), minimum, terbalik, atau stabil. Peringkat menurut ${inForce(skalaPeringkat).reference}.`,
  ],
});

import { percentInWords } from "../../core/scale-in-words";
import { batasCapaian } from "../../regulations/capaian";
import { defineForm, type FormRow } from "../parts/layout/form";
import { arah, nomor, satuan, words } from "../parts/layout/form-columns";

const capaian = { width: 13, style: "percent", format: "0.00%" } as const;

export default defineForm({
  id: "kek-iku",
  name: "Administrator KEK dan Biro: capaian IKU triwulanan",
  sheetName: "IKU Triwulanan",
  description: "Indikator per sasaran dengan target tahun, target triwulan, realisasi, arah dan capaian berumus.",
  order: 12,
  span: "triwulan",
  title: ({ tahun, triwulan }) => `Tabel 1. Capaian Kinerja Triwulan ${triwulan} Tahun ${tahun}`,
  columns: ({ tahun, triwulan }) => [
    nomor,
    words("Indikator Kinerja Utama", 52),
    satuan,
    { title: `Target Tahun ${tahun}`, width: 14, inSatuan: true },
    { title: `Target Triwulan ${triwulan}`, width: 14, inSatuan: true },
    { title: `Realisasi s.d. Triwulan ${triwulan}`, width: 14, inSatuan: true },
    arah,
    { ...capaian, title: "Capaian terhadap target triwulan", needs: "EF", formula: capaianOn("E") },
    { ...capaian, title: "Capaian terhadap target tahun", needs: "DF", formula: capaianOn("D") },
  ],
  rows: [1, 2, 3, 4].flatMap((sasaran): readonly FormRow[] => [
    { style: "group", cells: { 1: `Sasaran ${sasaran}: …` } },
    { cells: { 0: `${sasaran}.1` } },
    { cells: { 0: `${sasaran}.2` } },
  ]),
  satuanColumn: "C",
  notes: [
    `Capaian paling tinggi ${percentInWords(batasCapaian.value)} (KEK.CAPAIAN). Arah: maksimum (makin tinggi makin baik), minimum, terbalik, atau stabil.`,
    "Target dan realisasi ditulis dalam satuan yang sama; persentase ditulis dengan tanda %.",
  ],
});

function capaianOn(target: string): string {
  return `KEK.CAPAIAN(F{row},${target}{row},IF(G{row}="","maksimum",G{row}))`;
}

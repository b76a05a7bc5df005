import { evaluasiAkip } from "../../regulations/evaluasi-akip";
import { inForce } from "../../regulations/in-force";
import { defineForm, type FormRow } from "../parts/layout/form";
import { nomor, reckonedPercent, words } from "../parts/layout/form-columns";

const peraturan = inForce(evaluasiAkip);
const { komponen } = peraturan.value;
const first = 4;
const last = first + komponen.length - 1;

export default defineForm({
  id: "opd-akip",
  name: "Kecamatan/OPD: hasil evaluasi AKIP",
  sheetName: "Tabel AKIP",
  description: "Komponen AKIP dengan bobot, target dan nilai; jumlah, predikat dan kategori berumus.",
  order: 180,
  title: ({ tahun }) => `Hasil Evaluasi Akuntabilitas Kinerja Tahun ${tahun}`,
  columns: [
    nomor,
    words("Komponen Penilaian", 46),
    { title: "Bobot", width: 12, format: "0" },
    { title: "Target", width: 14 },
    { title: "Realisasi", width: 14 },
    reckonedPercent("Persentase", 14, "DE", "LKJ.CAPAIAN(E{row},D{row})"),
  ],
  rows: [
    ...komponen.map(
      ({ name, bobot }, index): FormRow => ({
        cells: { 0: `${index + 1}.`, 1: name, 2: { number: bobot, format: "0" } },
      }),
    ),
    {
      style: "total",
      cells: {
        1: "Total",
        2: { formula: `SUM(C${first}:C${last})`, format: "0", value: 100 },
        3: { formula: total("D"), format: "0.00" },
        4: { formula: total("E"), format: "0.00" },
        5: {
          formula: `IF(OR(D${last + 1}="",E${last + 1}=""),"",LKJ.CAPAIAN(E${last + 1},D${last + 1}))`,
          format: "0.00%",
        },
      },
    },
    { style: "total", cells: { 1: "Predikat", 3: predikat("D"), 4: predikat("E") } },
  ],
  notes: [`Bobot menurut ${peraturan.reference}.`],
});

function total(letter: string): string {
  const cells = `${letter}${first}:${letter}${last}`;
  return `IF(COUNTA(${cells})<${komponen.length},"",AKIP.NILAI(${cells}))`;
}

function predikat(letter: string) {
  return { formula: `IF(${letter}${last + 1}="","",AKIP.PREDIKAT(${letter}${last + 1}))` };
}

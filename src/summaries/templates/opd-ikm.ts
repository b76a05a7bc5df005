import { inForce } from "../../regulations/in-force";
import { surveiKepuasan } from "../../regulations/survei-kepuasan";
import { defineForm, type FormRow } from "../parts/layout/form";
import { nomor, words } from "../parts/layout/form-columns";

const { id, value } = inForce(surveiKepuasan);
const { unsur } = value;
const first = 4;
const last = first + unsur.length - 1;
const nrr = `C${first}:C${last}`;

export default defineForm({
  id: "opd-ikm",
  name: "Kecamatan/OPD: unsur survei kepuasan",
  sheetName: "Tabel IKM",
  description: "Nilai rata-rata sembilan unsur, mutu tiap unsur, nilai IKM, mutu dan kinerja unit berumus.",
  order: 160,
  title: ({ tahun }) => `Hasil Survei Kepuasan Masyarakat Tahun ${tahun}`,
  columns: [
    nomor,
    words("Unsur Pelayanan", 52),
    { title: "Nilai Rata-Rata", width: 16 },
    {
      title: "Nilai Konversi",
      width: 16,
      style: "number",
      format: "0.00",
      needs: "C",
      formula: "IKM.KONVERSI(C{row})",
    },
    { title: "Mutu Pelayanan", width: 14, style: "center", needs: "C", formula: "IKM.MUTU(D{row})" },
  ],
  rows: [
    ...unsur.map((name, index): FormRow => ({ cells: { 0: `${index + 1}.`, 1: name } })),
    summary("IKM Unit Pelayanan", `IF(COUNTA(${nrr})<${unsur.length},"",IKM.NILAI(${nrr}))`, "0.00"),
    summary("Mutu Pelayanan", `IF(C${last + 1}="","",IKM.MUTU(C${last + 1}))`),
    summary("Kinerja Unit Pelayanan", `IF(C${last + 1}="","",IKM.KINERJA(C${last + 1}))`),
  ],
  notes: [`Sembilan unsur dan skala menurut PermenPANRB ${id}; nilai rata-rata antara 1 dan 4.`],
});

function summary(label: string, formula: string, format?: string): FormRow {
  return { style: "total", cells: { 1: label, 2: { formula, format } } };
}

import { identityId } from "../../report/identity";
import { identityFields, officeKinds } from "../../words/identitas";
import { defineForm, type FormRow } from "../parts/layout/form";

const quarters = ["I", "II", "III", "IV"];
const choices: Readonly<Partial<Record<string, readonly string[]>>> = { jenis: officeKinds, triwulan: quarters };

export default defineForm({
  id: identityId,
  name: "Semua kantor: identitas laporan",
  sheetName: "Identitas",
  description: "Kantor, pimpinan, periode dan dasar hukum: diisi sekali, dipakai judul, narasi dan dokumen Word.",
  order: 5,
  title: "Identitas Laporan",
  columns: [
    { title: "Keterangan", width: 30, style: "wrap" },
    { title: "Isian", width: 52 },
    { title: "Petunjuk", width: 56, style: "wrap" },
  ],
  rows: Object.entries(identityFields).map(
    ([field, { label, hint }]): FormRow => ({
      cells: { 0: label, 1: { input: "input", list: choices[field] }, 2: hint },
    }),
  ),
});

import { bobotFasilitasi } from "../../regulations/kek";
import { defineForm, type FormColumn, type FormRow } from "../parts/layout/form";

const steps = ["Identifikasi masalah", "Koordinasi dengan pihak terkait", "Rekomendasi disampaikan", "Masalah selesai"];
const skor = [0.25, 0.5, 0.75, 1];
const first = 7;
const last = first + steps.length - 1;
const result = last + 1;

const columns: readonly FormColumn[] = [
  { title: "Uraian", width: 56, style: "wrap" },
  { title: "Nilai", width: 18, style: "number" },
  { title: "Satuan", width: 16 },
  { title: "Skor tahapan", width: 14 },
];

/** A named figure; a step of the settlement has its score beside it. */
function row(
  name: string,
  satuan: string,
  value: { readonly format: string; readonly formula?: string },
  score?: number,
): FormRow {
  const { format, formula } = value;
  return {
    cells: {
      0: name,
      1: formula ? { formula, format } : { input: "input", format },
      2: satuan,
      3: score === undefined ? "" : { number: score, format: "0%" },
    },
  };
}

const count = { format: "#,##0" };
const percent = (formula?: string) => ({ format: "0.00%", formula });

export default defineForm({
  id: "biro-fasilitasi",
  name: "Biro: fasilitasi penyelesaian permasalahan",
  sheetName: "Fasilitasi",
  description: "Permasalahan masuk, ditindaklanjuti dan tahapan penyelesaiannya menjadi persentase fasilitasi.",
  order: 95,
  span: "triwulan",
  title: ({ tahun, triwulan }) => `Fasilitasi Penyelesaian Permasalahan Strategis Triwulan ${triwulan} Tahun ${tahun}`,
  columns,
  rows: [
    row("Permasalahan masuk", "permasalahan", count),
    row("Permasalahan ditindaklanjuti", "permasalahan", count),
    row("Rekomendasi penyelesaian", "rekomendasi", count),
    ...steps.map((name, index) => row(`Tahap ${index + 1}: ${name}`, "permasalahan", count, skor[index])),
    row(
      "Persentase fasilitasi",
      "%",
      percent(
        `IF(COUNTA(B4:B${last})<${3 + steps.length},"",KEK.FASILITASI(B5,B4,B${first}:B${last},D${first}:D${last},B6))`,
      ),
    ),
    row("Target tahun", "%", percent()),
    row(
      "Capaian tahun",
      "%",
      percent(`IF(OR(B${result}="",B${result + 1}=""),"",KEK.CAPAIAN(B${result},B${result + 1}))`),
    ),
  ],
  notes: [`${bobotFasilitasi.reference}. Skor tahapan dapat diubah sesuai definisi indikator kantor.`],
});

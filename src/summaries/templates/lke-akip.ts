import { evaluasiAkip } from "../../regulations/evaluasi-akip";
import { inForce } from "../../regulations/in-force";
import { bagianKomponen, gradasiAkip } from "../../regulations/lke-akip";
import { defineForm, type FormRow } from "../parts/layout/form";
import { nomor, words } from "../parts/layout/form-columns";

const peraturan = inForce(evaluasiAkip);
const { komponen } = peraturan.value;
const bagian = bagianKomponen.value;
const letters = Object.keys(gradasiAkip.value);
const first = 4;
const rowsEach = 4;
const parts = [
  { name: "Keberadaan", share: bagian.keberadaan },
  { name: "Kualitas", share: bagian.kualitas },
  { name: "Pemanfaatan", share: bagian.pemanfaatan },
];
const totalRow = first + komponen.length * rowsEach;

export default defineForm({
  id: "lke-akip",
  name: `Lembar Kerja Evaluasi (LKE) AKIP ${peraturan.id}`,
  sheetName: "LKE AKIP",
  description:
    "Komponen dengan sub-komponen keberadaan, kualitas dan pemanfaatan, pilihan gradasi, nilai dan predikat.",
  order: 220,
  title: ({ tahun }) => `Lembar Kerja Evaluasi AKIP Tahun ${tahun}`,
  columns: [
    nomor,
    words("Komponen / Sub-komponen", 52),
    { title: "Bobot", width: 12, format: "0.00" },
    { title: "Gradasi", width: 12 },
    { title: "Nilai", width: 12, style: "number", format: "0.00" },
    words("Catatan dan bukti dukung", 60),
  ],
  rows: [...komponen.flatMap(rowsOf), ...summaryRows()],
  notes: [
    `${peraturan.reference}: ${bagianKomponen.reference.replace(/^[^,]*, /, "")}.`,
    `${gradasiAkip.reference}: ${letters.map((letter) => `${letter} ${gradasiAkip.value[letter]}`).join(", ")}.`,
  ],
});

/** The component, then its three parts; its score comes from their gradations. */
function rowsOf({ name, bobot }: (typeof komponen)[number], index: number): readonly FormRow[] {
  const head = first + index * rowsEach;
  const letterCells = [1, 2, 3].map((below) => `D${head + below}`);
  const score = `IF(COUNTA(D${head + 1}:D${head + 3})<3,"",AKIP.KOMPONEN(${letterCells.join(",")},C${head}))`;
  return [
    {
      style: "group",
      cells: {
        0: `${index + 1}`,
        1: name,
        2: { number: bobot, format: "0.00" },
        4: { formula: score, format: "0.00" },
      },
    },
    ...parts.map(
      ({ name: part, share }, at): FormRow => ({
        cells: {
          0: `${index + 1}.${"abc"[at]}`,
          1: part,
          2: { formula: `C${head}*${share}`, format: "0.00", value: bobot * share },
          3: { input: "input", list: letters },
          4: { formula: `IF(D{row}="","",AKIP.GRADASI(D{row})*C{row}/100)`, format: "0.00" },
        },
      }),
    ),
  ];
}

function summaryRows(): readonly FormRow[] {
  const heads = komponen.map((_, index) => first + index * rowsEach);
  const scores = heads.map((row) => `E${row}`).join(",");
  return [
    {
      style: "total",
      cells: {
        1: "Nilai Akuntabilitas Kinerja",
        2: { formula: heads.map((row) => `C${row}`).join("+"), format: "0.00", value: 100 },
        4: { formula: `IF(COUNT(${scores})<${heads.length},"",SUM(${scores}))`, format: "0.00" },
      },
    },
    { style: "total", cells: { 1: "Predikat", 4: { formula: `IF(E${totalRow}="","",AKIP.PREDIKAT(E${totalRow}))` } } },
    { style: "total", cells: { 1: "Kategori", 4: { formula: `IF(E${totalRow}="","",AKIP.KATEGORI(E${totalRow}))` } } },
  ];
}

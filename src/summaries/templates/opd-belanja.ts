import { defineForm, type FormRow } from "../parts/layout/form";
import { money, nomor, onceTyped, serapan, serapanOfTotal, words } from "../parts/layout/form-columns";

/** A kind of spending with what it is made of; its own figures add those up. */
const kinds = [
  ["Belanja Operasi", ["Belanja Pegawai", "Belanja Barang dan Jasa", "Belanja Hibah", "Belanja Bantuan Sosial"]],
  [
    "Belanja Modal",
    [
      "Belanja Modal Peralatan dan Mesin",
      "Belanja Modal Gedung dan Bangunan",
      "Belanja Modal Jalan, Jaringan, dan Irigasi",
      "Belanja Modal Aset Lainnya",
    ],
  ],
] as const;

const firstRow = 4;
const heads = kinds.map((_, index) =>
  kinds.slice(0, index).reduce((row, [, parts]) => row + 1 + parts.length, firstRow),
);

export default defineForm({
  id: "opd-belanja",
  name: "Kecamatan/OPD: realisasi belanja",
  sheetName: "Tabel Belanja",
  description: "Anggaran dan realisasi menurut jenis belanja; jumlah jenis, jumlah seluruhnya dan serapan berumus.",
  order: 195,
  title: ({ tahun }) => `Realisasi Anggaran Belanja Tahun ${tahun}`,
  columns: [
    nomor,
    words("Uraian Belanja", 56),
    money("Anggaran (Rp)", 22),
    money("Realisasi (Rp)", 22),
    serapan("Persentase (%)", 14, "C", "D"),
  ],
  rows: [...kinds.flatMap(rowsOf), totalRow()],
  notes: ["Jenis belanja yang tidak ada anggarannya dihapus barisnya, atau diisi nol."],
});

function rowsOf([name, parts]: (typeof kinds)[number], index: number): readonly FormRow[] {
  const head = heads[index] ?? firstRow;
  const sum = (letter: string) => onceTyped(`${letter}${head + 1}:${letter}${head + parts.length}`);
  const share = `IF(OR(C${head}="",D${head}=""),"",IF(C${head}=0,"",ANGGARAN.SERAPAN(D${head},C${head})))`;
  return [
    {
      style: "group",
      cells: {
        0: `${index + 1}.`,
        1: name,
        2: { formula: sum("C"), format: "#,##0" },
        3: { formula: sum("D"), format: "#,##0" },
        4: { formula: share, format: "0.00%" },
      },
    },
    ...parts.map((part): FormRow => ({ cells: { 0: "", 1: `- ${part}` } })),
  ];
}

function totalRow(): FormRow {
  const sum = (letter: string) => {
    const cells = heads.map((row) => `${letter}${row}`);
    return `IF(COUNT(${cells.join(",")})=0,"",SUM(${cells.join(",")}))`;
  };
  const total = heads.length + kinds.reduce((count, [, parts]) => count + parts.length, firstRow);
  return {
    style: "total",
    cells: {
      1: "JUMLAH",
      2: { formula: sum("C"), format: "#,##0" },
      3: { formula: sum("D"), format: "#,##0" },
      4: { formula: serapanOfTotal("C", "D", total), format: "0.00%" },
    },
  };
}

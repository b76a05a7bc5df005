import jumlahKolom from "../../src/rules/jumlah-kolom";
import { testRule } from "./rule-tester";

const twoColumns = [
  "No | Kawasan | Pekerja | Usaha",
  "1 | Palu | 1.643 | 45",
  "2 | Bitung | 1.158 | 14",
  "3 | Morotai | 457 | 7",
];

testRule(jumlahKolom, {
  valid: [
    {
      name: "a dash counts as nothing",
      rows: ["KEK | Pekerja", "Palu | 643", "Batang | -", "Bitung | 7", "Jumlah | 650"],
    },
    {
      name: "30,37 cut off, not rounded",
      rows: ["KEK | Nilai (Rp)", "Palu | 28,84", "Morotai | 1,53", "Total | 30,3"],
    },
    { name: "percentages are not added", rows: ["KEK | Serapan (%)", "Palu | 50", "Bitung | 70", "Jumlah | 60"] },
    { name: "a mean", rows: ["KEK | Luas (Ha)", "Palu | 50", "Bitung | 70", "Jumlah/Rata-rata | 60"] },
    { name: "one row cannot be read", rows: ["KEK | Pekerja", "Palu | 10.00.000", "Bitung | 500", "Total | 1.500"] },
    { name: "no rows are filled in", rows: ["KEK | Pekerja", "Palu | ", "Bitung | -", "Total | 1.500"] },
    {
      name: "units stand in the cells",
      rows: ["Desa | Luas", "Durian | 201 Ha", "Suko | 1.619,9 Ha", "Jumlah | 1.820,9 Ha"],
    },
    {
      name: "only the outermost rows are added",
      rows: [
        "No. | Belanja | Anggaran (Rp)",
        "1. | Operasi | 300",
        " | - Pegawai | 200",
        " | - Barang | 100",
        "2. | Modal | 50",
        " | - Mesin | 50",
        " | TOTAL | 350",
      ],
    },
    {
      name: "subtotals and a grand total",
      rows: [
        "Uraian | Anggaran (Rp)",
        "Gaji | 200",
        "Barang | 100",
        "Jumlah I | 300",
        "Mesin | 50",
        "Gedung | 20",
        "Jumlah II | 70",
        "Jumlah | 370",
      ],
    },
    { name: "the total stands on top", rows: ["KEK | Pekerja", "Jumlah | 650", "Palu | 643", "Bitung | 7"] },
    {
      name: "amounts in miliar were rounded before they were printed",
      rows: [
        "KEK | Investasi (Miliar Rp)",
        "Palu | 1,24",
        "Bitung | 2,34",
        "Morotai | 3,44",
        "Kendal | 4,14",
        "Jumlah | 11,18",
      ],
    },
    {
      name: "a running balance",
      rows: ["Uraian | Kas Masuk (Rp) | Saldo (Rp)", "Awal | 100 | 100", "Terima | 50 | 150", "Jumlah | 150 | 150"],
    },
  ],
  invalid: [
    {
      name: "two digits of the total exchanged",
      rows: [...twoColumns, " | Jumlah | 3.285 | 66"],
      findings: [
        {
          cell: "C5",
          severity: "salah",
          actual: "3.285",
          expected: "3.258",
          message: "Pekerja: tertulis 3.285, sedangkan 3 baris berjumlah 3.258.",
          diagnosis: { cause: "angka-tertukar" },
          fix: { cell: "C5", text: "3.258" },
        },
      ],
    },
    {
      name: "the last row is left out",
      rows: [...twoColumns, " | Jumlah | 2.801 | 66"],
      findings: [
        {
          cell: "C5",
          diagnosis: {
            cause: "baris-tertinggal",
            message: "Selisih 457 sama dengan baris 3, Morotai (C4): kemungkinan tidak ikut dijumlahkan.",
          },
        },
      ],
    },
    {
      name: "a row is counted twice",
      rows: [...twoColumns, " | Jumlah | 4.416 | 66"],
      findings: [{ cell: "C5", expected: "3.258", diagnosis: { cause: "baris-ganda" } }],
    },
    {
      name: "a row of the column is ten times too large",
      rows: [...twoColumns.with(2, "2 | Bitung | 11.580 | 14"), " | Jumlah | 3.258 | 66"],
      findings: [
        {
          cell: "C5",
          diagnosis: {
            cause: "geser-desimal",
            message: "baris 2, Bitung (C3): tanda desimal atau ribuan tampaknya bergeser, 1.158 tertulis 11.580.",
          },
          fix: { cell: "C3", text: "1.158" },
          related: ["C3"],
        },
      ],
    },
    {
      name: "typed numbers get a formula",
      rows: [
        "KEK | Pekerja | Usaha",
        "Palu | =643 | =45",
        "Bitung | =1158 | =14",
        "Morotai | =457 | =7",
        "Jumlah | =2300 | =66",
      ],
      findings: [{ cell: "B5", expected: "2258", fix: { cell: "B5", formula: "=SUM(B2:B4)" } }],
    },
    {
      name: "an empty cell may hold the difference",
      rows: ["KEK | Pekerja | Usaha", "Palu | 643 | 45", "Bitung |  | 14", "Morotai | 457 | 7", "Jumlah | 2.258 | 66"],
      findings: [
        {
          cell: "B5",
          severity: "periksa",
          message: "Pekerja: tertulis 2.258, sedangkan 2 baris yang terisi berjumlah 1.100; sel B3 kosong.",
        },
      ],
    },
    {
      name: "several explanations fit equally",
      rows: [
        "KEK | Usaha | Pekerja",
        "Palu | 6 | 45",
        "Bitung | 6 | 14",
        "Morotai | 8 | 7",
        "Kendal | 9 | 8",
        "Jumlah | 23 | 74",
      ],
      findings: [{ cell: "B6", expected: "29", diagnosis: { cause: "salah-ketik" }, fix: { text: "29" } }],
    },
  ],
});

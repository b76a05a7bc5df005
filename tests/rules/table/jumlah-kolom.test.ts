import jumlahKolom from "../../../src/rules/table/jumlah-kolom";
import { testRule } from "../rule-tester";

const twoColumns = [
  "No | Kawasan | Pekerja | Usaha",
  "1 | Palu | 1.643 | 45",
  "2 | Bitung | 1.158 | 14",
  "3 | Morotai | 457 | 7",
];

testRule(jumlahKolom, {
  valid: [
    {
      name: "rounded to the millions that the title names",
      rows: [
        "Tabel 3 Belanja (dalam jutaan rupiah)",
        "Uraian | Anggaran | Realisasi | Sisa",
        "Pegawai | 12.345,7 | 12.001,2 | 344,4",
        "Barang | 8.765,4 | 8.123,5 | 642,0",
        "Hibah | 555,4 | 555,0 | 0,4",
        "Modal | 1.999,9 | 1.888,8 | 111,1",
        "Jumlah | 23.666,4 | 22.568,5 | 1.098,0",
      ],
    },
    {
      name: "codes spread over several columns say what is a part of what",
      rows: [
        "Kode | < | < | Urusan/Program/Kegiatan | Pagu (Rp)",
        "2 | 12 | | PROGRAM PENUNJANG | 310.000.000",
        "2 | 12 | 2.01 | Perencanaan | 60.000.000",
        "2 | 12 | 2.01.01 | Renja | 35.000.000",
        "2 | 12 | 2.01.02 | Evaluasi | 25.000.000",
        "2 | 12 | 2.06 | Umum | 250.000.000",
        "2 | 12 | 2.06.01 | Alat tulis | 250.000.000",
        "2 | 13 | | PROGRAM PENDAFTARAN | 200.000.000",
        "2 | 13 | 2.01 | Pelayanan | 200.000.000",
        "JUMLAH | < | < | < | 510.000.000",
      ],
    },
    {
      name: "growth under a header of dates is not added up",
      rows: [
        "Kawasan | s.d. 31 Des 2023 | < | s.d. 31 Des 2024 | < | Pertumbuhan (%) | <",
        "^ | Pelaku Usaha | Tenaga Kerja | Pelaku Usaha | Tenaga Kerja | Pelaku Usaha | Tenaga Kerja",
        "A | 12 | 3.450 | 15 | 4.120 | 25,00 | 19,42",
        "B | 20 | 8.905 | 26 | 9.410 | 30,00 | 5,67",
        "C | 5 | 760 | 9 | 1.330 | 80,00 | 75,00",
        "Total | 37 | 13.115 | 50 | 14.860 | 35,14 | 13,31",
      ],
    },
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
      name: "the components of an evaluation",
      rows: [
        "No | Komponen | Bobot | Nilai 2020 | Nilai 2021",
        "A | Perencanaan Kinerja | 30 | 20,05 | 21,12",
        "B | Pengukuran Kinerja | 25 | 14,10 | 14,88",
        "C | Pelaporan Kinerja | 15 | 9,40 | 9,77",
        "D | Evaluasi Internal | 10 | 5,01 | 5,20",
        "E | Capaian Kinerja | 20 | 11,62 | 11,78",
        " | Jumlah | 100 | 60,18 | 67,25",
      ],
      findings: [{ cell: "E7", severity: "salah", expected: "62,75", diagnosis: { cause: "angka-tertukar" } }],
    },
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
    {
      name: "the parts of an index",
      rows: [
        "Variabel | Pertumbuhan | Bobot (%) | Indeks (%)",
        "Investasi | 0,559193143 | 70 | 39,14",
        "Tenaga Kerja | 1,641366906 | 15 | 24,62",
        "Lahan | 1,521645604 | 15 | 22,82",
        "TOTAL | | | 68,59",
      ],
      findings: [{ cell: "D5", message: "Indeks (%): tertulis 68,59, sedangkan 3 baris berjumlah 86,58." }],
    },
  ],
});

import jumlahBertingkat from "../../../src/rules/table/jumlah-bertingkat";
import { testRule } from "../rule-tester";

const belanja = [
  "No. | Belanja | Anggaran (Rp) | Realisasi (Rp)",
  "1. | Operasi | 3.000 | 2.800",
  " | - Pegawai | 2.000 | 1.900",
  " | - Barang | 1.000 | 900",
  "2. | Modal | 500 | 480",
  " | - Mesin | 500 | 480",
];

testRule(jumlahBertingkat, {
  valid: [
    { name: "parents and their details", rows: belanja },
    {
      name: "codes tell the levels",
      rows: [
        "Kode | Program/Kegiatan | Pagu (Rp)",
        "1.01 | Program A | 900",
        "1.01.01 | Kegiatan A | 600",
        "1.01.01.01 | Sub A | 400",
        "1.01.01.02 | Sub B | 200",
        "1.01.02 | Kegiatan B | 300",
        "1.01.02.01 | Sub C | 300",
      ],
    },
    {
      name: "targets of a programme are no sum of its activities",
      rows: [
        "Kode | Program/Kegiatan | Satuan | Target | Realisasi",
        "1.01 | Program A | % | 100 | 90",
        "1.01.01 | Kegiatan A | dokumen | 12 | 12",
        "1.01.02 | Kegiatan B | laporan | 4 | 4",
      ],
    },
    {
      name: "levels that never add up",
      rows: ["No. | Uraian | Volume", "1. | A | 10", " | - b | 3", " | - c | 4", "2. | D | 20", " | - e | 5"],
    },
  ],
  invalid: [
    {
      name: "a parent is not the sum of its details",
      rows: belanja.with(1, "1. | Operasi | 3.000 | 2.080"),
      findings: [
        {
          cell: "D2",
          expected: "2.800",
          message: "Realisasi (Rp), Operasi: tertulis 2.080, sedangkan 2 rincian di bawahnya berjumlah 2.800.",
          diagnosis: { cause: "angka-tertukar" },
          fix: { cell: "D2", text: "2.800" },
        },
      ],
    },
    {
      name: "a detail is left out of its parent",
      rows: belanja.with(1, "1. | Operasi | 2.000 | 2.800"),
      findings: [{ cell: "C2", expected: "3.000", diagnosis: { cause: "baris-tertinggal" } }],
    },
  ],
});

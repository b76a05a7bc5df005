import predikat from "../../../src/rules/cell/predikat";
import { testRule } from "../rule-tester";

const header = "No | Indikator | Target | Realisasi | Capaian (%) | Predikat";

testRule(predikat, {
  valid: [
    {
      name: "the scale of Permendagri 86/2017",
      rows: [
        header,
        "1 | A | 100 | 95 | 95,00 | Sangat Tinggi",
        "2 | B | 100 | 80 | 80,00 | Tinggi",
        "3 | C | 100 | 45 | 45,00 | Sangat Rendah",
      ],
    },
    {
      name: "its gaps read as open classes",
      rows: [header, "1 | A | 100 | 90,6 | 90,60 | Sangat Tinggi", "2 | B | 100 | 75,4 | 75,40 | Tinggi"],
    },
    {
      name: "its gaps read from the lower bounds",
      rows: [header, "1 | A | 100 | 90,6 | 90,60 | Tinggi", "2 | B | 100 | 75,4 | 75,40 | Sedang"],
    },
    {
      name: "the class of the realisasi, not of the capaian",
      rows: [
        "Indikator | Target | Realisasi | Capaian | Kategori",
        "Indeks Kepuasan Masyarakat | 85,00 | 75,35 | 88,65% | Kurang Baik",
      ],
    },
    {
      name: "the office's own legend",
      sheets: {
        Skala: ["Interval | Kategori", "> 95 | Istimewa", "80 - 95 | Bagus", "< 80 | Biasa"],
        Capaian: [
          header,
          "1 | A | 100 | 96 | 96,00 | Istimewa",
          "2 | B | 100 | 90 | 90,00 | Bagus",
          "3 | C | 100 | 50 | 50,00 | Biasa",
        ],
      },
    },
    {
      name: "letters of AKIP",
      rows: [
        "Perangkat Daerah | Nilai Akhir | Predikat",
        "Dinas A | 70,01 | BB",
        "Dinas B | 70,00 | B",
        "Dinas C | 83,58 | A",
      ],
    },
    {
      name: "words that no scale knows",
      rows: [header, "1 | A | 100 | 95 | 95,00 | Hijau", "2 | B | 100 | 10 | 10,00 | Hijau"],
    },
  ],
  invalid: [
    {
      name: "a letter too high",
      rows: [
        "Perangkat Daerah | Nilai Akhir | Predikat",
        "Dinas A | 72,94 | BB",
        "Dinas B | 65,95 | B",
        "Dinas C | 83,58 | A",
        "Dinas D | 75,41 | AA",
      ],
      findings: [
        {
          cell: "C5",
          severity: "salah",
          expected: "BB",
          message: "Dinas D: tertulis AA, sedangkan nilai 75,41 termasuk BB.",
          fix: { text: "BB" },
        },
      ],
    },
    {
      name: "not the class of its own legend",
      sheets: {
        Skala: ["Interval | Kategori", "> 95 | Istimewa", "80 - 95 | Bagus", "< 80 | Biasa"],
        Capaian: [
          header,
          "1 | A | 100 | 96 | 96,00 | Istimewa",
          "2 | B | 100 | 90 | 90,00 | Bagus",
          "3 | C | 100 | 50 | 50,00 | Bagus",
        ],
      },
      findings: [{ sheet: "Capaian", cell: "F4", expected: "Biasa" }],
    },
  ],
});

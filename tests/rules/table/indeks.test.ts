import indeks from "../../../src/rules/table/indeks";
import { testRule } from "../rule-tester";

const header = "Variabel | Pertumbuhan | Bobot (%) | Indeks (%)";

testRule(indeks, {
  valid: [
    {
      name: "growth as fractions, weights in points, the total of exact parts",
      rows: [
        header,
        "Investasi | 0,559193143 | 70 | 39,14",
        "Tenaga Kerja | 1,641366906 | 15 | 24,62",
        "Lahan | 1,521645604 | 15 | 22,82",
        "TOTAL | | | 86,59",
      ],
    },
    {
      name: "scores and weights with percent signs",
      rows: [
        "No | Komponen | Nilai | Bobot | Nilai Tertimbang",
        "1 | Mutu | 80,00 | 60% | 48,00",
        "2 | Waktu | 90,50 | 40% | 36,20",
      ],
    },
    {
      name: "a column that is no product",
      rows: [
        "No | Komponen | Bobot | Nilai",
        "1 | Mutu | 60 | 81,40",
        "2 | Waktu | 40 | 77,20",
        "3 | Biaya | 10 | 66,10",
      ],
    },
  ],
  invalid: [
    {
      name: "one part is not its product",
      rows: [
        header,
        "Investasi | 0,559193143 | 70 | 39,14",
        "Tenaga Kerja | 1,641366906 | 15 | 26,42",
        "Lahan | 1,521645604 | 15 | 22,82",
      ],
      findings: [
        {
          cell: "D3",
          expected: "24,62",
          message: "Tenaga Kerja: Indeks (%) tertulis 26,42, sedangkan 1,641366906 × 15 = 24,62.",
          diagnosis: { cause: "angka-tertukar" },
        },
      ],
    },
  ],
});

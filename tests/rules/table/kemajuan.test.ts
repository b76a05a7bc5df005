import kemajuan from "../../../src/rules/table/kemajuan";
import { testRule } from "../rule-tester";

const header =
  "No | Indikator | Target 2023 | Target 2024 | Realisasi 2023 | Realisasi 2024 | Target Akhir Renstra | Tingkat Kemajuan (%)";

testRule(kemajuan, {
  valid: [
    {
      name: "the latest realisasi over the end of the plan",
      rows: [header, "1 | Indeks Kepuasan | 84,00 | 86,00 | 83,10 | 85,35 | 88,31 | 96,65"],
    },
    { name: "cut off", rows: [header, "1 | Nilai AKIP | 68,00 | 70,00 | 65,10 | 66,66 | 70,00 | 95,22"] },
    { name: "lower is better", rows: [header, "1 | Prevalensi stunting | 16 | 14 | 17,0 | 15,4 | 14,0 | 90,00"] },
    {
      name: "no figures of the latest year yet",
      rows: [header, "1 | Indeks Kepuasan | 84,00 | 86,00 | 83,10 | - | 88,31 | 94,10"],
    },
  ],
  invalid: [
    {
      name: "digits exchanged",
      rows: [header, "1 | Persentase akreditasi | 60 | 75 | 58,06 | 67,74 | 100 | 76,74"],
      findings: [
        {
          cell: "H2",
          expected: "67,74",
          message: "Tingkat kemajuan Persentase akreditasi: tertulis 76,74, sedangkan 67,74 ÷ 100 × 100 = 67,74.",
          diagnosis: { cause: "angka-tertukar" },
        },
      ],
    },
  ],
});

import pertumbuhan from "../../../src/rules/table/pertumbuhan";
import { testRule } from "../rule-tester";

const header = "Variabel | TW2 2024 | TW2 2025 | Pertumbuhan";

testRule(pertumbuhan, {
  valid: [
    {
      name: "fractions",
      rows: [
        header,
        "Investasi | 15517 | 24194.0 | 0.559193143",
        "Tenaga kerja | 2780 | 7343 | 1.641366906",
        "Lahan | 223.14 | 562.68 | 1.521645604",
      ],
    },
    { name: "percentages", rows: [header, "A | 200 | 220 | 10%", "B | 400 | 380 | -5%", "C | 100 | 150 | 50%"] },
    {
      name: "a fall without its sign",
      rows: ["Variabel | 2024 | 2025 | Naik/Turun (%)", "A | 200 | 220 | 10,00", "B | 400 | 380 | 5,00"],
    },
    { name: "differences", rows: ["Variabel | 2024 | 2025 | Kenaikan", "A | 200 | 220 | 20", "B | 400 | 480 | 80"] },
    {
      name: "from row to row",
      rows: ["Tahun | Realisasi | Pertumbuhan (%)", "2022 | 200 | -", "2023 | 220 | 10,00", "2024 | 231 | 5,00"],
    },
    {
      name: "growth of something else",
      rows: [header, "A | 200 | 220 | 7%", "B | 400 | 380 | 3%", "C | 100 | 150 | 1%"],
    },
  ],
  invalid: [
    {
      name: "two digits exchanged",
      rows: [header, "A | 200 | 224 | 12%", "B | 400 | 380 | -5%", "C | 100 | 152 | 25%"],
      findings: [
        {
          cell: "D4",
          expected: "52%",
          message: "Pertumbuhan, C: tertulis 25%, sedangkan (152 − 100) ÷ 100 = 52%.",
          diagnosis: { cause: "angka-tertukar" },
        },
      ],
    },
  ],
});

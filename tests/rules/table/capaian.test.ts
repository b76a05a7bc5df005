import capaian from "../../../src/rules/table/capaian";
import { testRule } from "../rule-tester";

const header = "No | Indikator | Satuan | Target | Realisasi | Capaian (%)";

testRule(capaian, {
  valid: [
    { name: "points", rows: [header, "1 | Indeks Kepuasan | Nilai | 85,00 | 75,35 | 88,65"] },
    { name: "a percent sign", rows: [header, "1 | Indeks Kepuasan | Nilai | 85,00 | 75,35 | 88,65%"] },
    { name: "cut off, not rounded", rows: [header, "1 | Persentase NSPK | % | 90% | 60% | 66,6%"] },
    { name: "capped at 120%", rows: [header, "1 | Indeks Kepuasan | Nilai | 2 | 3,72 | 120%"] },
    { name: "capped at 100%", rows: [header, "1 | Persentase A | % | 80% | 95% | 100%"] },
    {
      name: "lower is better, as the regulation has it",
      rows: [header, "1 | Angka Kematian Ibu | per 100.000 | 112 | 98 | 112,50"],
    },
    { name: "lower is better, turned round", rows: [header, "1 | Waktu tunggu | menit | 60 | 45 | 133,33"] },
    { name: "a label beside the figure", rows: [header, "1 | Nilai AKIP | Nilai | BB (71,00) | BB (72,62) | 102,28%"] },
    { name: "a target written as a bound is met", rows: [header, "1 | Pertumbuhan | % | >10% | 13% | 100%"] },
    { name: "percent against points", rows: [header, "1 | Efektivitas | % | 80 | 98.95% | 123.69%"] },
    {
      name: "realisasi not filled in",
      rows: [header, "1 | Indeks | Nilai | 85 | - | -", "2 | Indeks B | Nilai | 80 | 80 | 100"],
    },
    {
      name: "two years side by side",
      rows: [
        "Indikator | Target | < | Realisasi | < | Capaian | <",
        "^ | 2023 | 2024 | 2023 | 2024 | 2023 | 2024",
        "Indeks Kepuasan | 85,00 | 86,00 | 80,50 | 75,35 | 94,71% | 87,62%",
      ],
    },
    {
      name: "the target of the year or of the quarter",
      rows: [
        "Indikator | Target Tahun 2025 | Target TW II | Realisasi TW II | Capaian (%)",
        "A | 100 | 50 | 45 | 90",
        "B | 200 | 90 | 80 | 40",
      ],
    },
    {
      name: "a capaian of a year that the table has no target for",
      rows: ["Indikator | Capaian 2021 | Target 2024 | Realisasi 2024", "A | 77,98 | 85,00 | 75,35"],
    },
    {
      name: "money reached of a target in money",
      rows: [
        "Uraian | Target (Rp) | Realisasi (Rp) | Capaian (%)",
        "Pajak Hotel | 2.450.000.000 | 2.398.776.450 | 97,91",
      ],
    },
    {
      name: "weighted",
      rows: [
        "Indikator | Bobot | Target | Realisasi | Capaian (%)",
        "A | 0,5 | 100 | 90 | 45",
        "B | 0,5 | 100 | 80 | 40",
      ],
    },
  ],
  invalid: [
    {
      name: "the lower the better, as the table's other such rows reckon",
      rows: [
        "No | Indikator | Target | Realisasi | Capaian (%)",
        "1 | Angka Kematian Ibu | 102 | 96 | 105,88",
        "2 | Persentase penduduk miskin | 6,80 | 6,65 | 120,21",
        "3 | Prevalensi balita stunting | 14,00 | 15,10 | 92,14",
      ],
      findings: [{ cell: "E3", severity: "salah", expected: "102,21", diagnosis: { cause: "angka-tertukar" } }],
    },
    {
      name: "a bound in words",
      rows: ["No | Indikator | Target | Realisasi | Capaian (%)", "1 | Cakupan JKN | Lebih dari 95 | 97,23 | 120,35"],
      findings: [{ cell: "E2", expected: "102,35", diagnosis: { cause: "angka-tertukar" } }],
    },
    {
      name: "realisasi copied, not divided by its target",
      rows: [header, "1 | Persentase Fasilitasi | % | 90% | 73% | 73%"],
      findings: [
        {
          cell: "F2",
          severity: "salah",
          expected: "81,11%",
          message: "Capaian Persentase Fasilitasi: tertulis 73%, sedangkan 73% ÷ 90% = 81,11%.",
          diagnosis: {
            cause: "salin-kolom-lain",
            message: "Angkanya sama dengan realisasi (E2): kemungkinan realisasi tersalin, belum dibagi target.",
          },
          fix: { cell: "F2", text: "81,11%" },
        },
      ],
    },
    {
      name: "an index in the column of percentages",
      rows: [header, "1 | Indeks Kepuasan | skala | 3,1 (skala 4) | 3,1 | 3,1"],
      findings: [{ cell: "F2", expected: "100,0", diagnosis: { cause: "salin-kolom-lain" } }],
    },
    {
      name: "another year's target was taken",
      rows: [header, "1 | Capaian Investasi | % | 100% | 48,1% | 53,4%"],
      findings: [{ cell: "F2", expected: "48,1%" }],
    },
    {
      name: "digits exchanged",
      rows: [header, "1 | Indeks Kepuasan | Nilai | 85,00 | 75,35 | 86,85"],
      findings: [{ cell: "F2", expected: "88,65", diagnosis: { cause: "angka-tertukar" } }],
    },
    {
      name: "a fraction printed as a percentage",
      rows: [header, "1 | Indeks Kepuasan | Nilai | 85,00 | 75,35 | 0,88%"],
      findings: [{ cell: "F2", expected: "88,65%", diagnosis: { cause: "persen-pecahan" } }],
    },
    {
      name: "divided by its target once more",
      rows: [header, "1 | Realisasi Anggaran | % | 40% | 23,38% | 146,13%"],
      findings: [{ cell: "F2", expected: "58,45%", diagnosis: { cause: "persen-dibagi-lagi" } }],
    },
    {
      name: "turned round where more is better",
      rows: [header, "1 | Indeks Kepuasan Masyarakat | Nilai | 85,00 | 75,35 | 112,81"],
      findings: [{ cell: "F2", expected: "88,65" }],
    },
    {
      name: "the column shows that it is capped",
      rows: [header, "1 | Persentase A | % | 50% | 90% | 120%", "2 | Persentase B | % | 40% | 80% | 60%"],
      findings: [{ cell: "F3", expected: "120%" }],
    },
    {
      name: "a mark shifted in the realisasi or in its capaian",
      rows: [header, "1 | Indeks Kepuasan | Nilai | 85,00 | 7,535 | 88,65"],
      findings: [{ cell: "F2", diagnosis: { cause: "geser-desimal" }, related: ["E2"] }],
    },
  ],
});

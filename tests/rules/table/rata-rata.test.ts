import rataRata from "../../../src/rules/table/rata-rata";
import { testRule } from "../rule-tester";

const header = "No | Indikator | Satuan | Target | Realisasi | Capaian (%)";

testRule(rataRata, {
  valid: [
    {
      name: "an office counts a row without a figure its own way",
      rows: [
        header,
        "1 | A | % | 90 | 81 | 90,00",
        "2 | B | Predikat | A | BB | -",
        "3 | C | % | 80 | 76 | 95,00",
        " | Rata-rata capaian | | | | 61,67",
      ],
    },
    {
      name: "the mean of the rows",
      rows: [
        header,
        "1 | A | % | 90 | 81 | 90,00",
        "2 | B | % | 80 | 76 | 95,00",
        "3 | C | % | 50 | 50 | 100",
        "Rata-rata | < | < | < | < | 95,00",
      ],
    },
    {
      name: "an indicator that is itself a mean",
      rows: [
        header,
        "1 | A | % | 90 | 81 | 90,00",
        "2 | B | % | 80 | 76 | 95,00",
        "3 | Rata-rata lama sekolah | tahun | 8 | 8 | 100,00",
      ],
    },
    {
      name: "a mean for each heading",
      rows: [
        header,
        "I | Sasaran 1 | < | < | < | <",
        "1 | A | % | 90 | 81 | 90,00",
        "2 | B | % | 80 | 76 | 95,00",
        " | Rata-rata capaian sasaran | | | | 92,50",
        "II | Sasaran 2 | < | < | < | <",
        "3 | C | % | 50 | 40 | 80,00",
        "4 | D | % | 50 | 45 | 90,00",
        " | Rata-rata capaian sasaran | | | | 85,00",
      ],
    },
  ],
  invalid: [
    {
      name: "digits exchanged, where one row has no figure",
      rows: [
        header,
        "1 | A | % | 90 | 81 | 90,00",
        "2 | B | Predikat | A | BB | -",
        "3 | C | % | 80 | 76 | 95,00",
        " | Rata-rata capaian | | | | 95,50",
      ],
      findings: [{ cell: "F5", expected: "92,50", severity: "periksa" }],
    },
    {
      name: "another figure",
      rows: [
        header,
        "1 | A | % | 90 | 81 | 90,00",
        "2 | B | % | 80 | 76 | 95,00",
        "3 | C | % | 50 | 50 | 100,00",
        "Rata-rata | < | < | < | < | 98,60",
      ],
      findings: [{ cell: "F5", severity: "periksa", expected: "95,00" }],
    },
  ],
});

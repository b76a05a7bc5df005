import persen from "../../../src/rules/table/persen";
import { testRule } from "../rule-tester";

const header = "No | Uraian | Anggaran (Rp) | Realisasi (Rp) | Persentase (%)";
const shares = [
  "Desa | Penduduk | Persentase",
  "Durian | 200 | 20%",
  "Suko | 300 | 30%",
  "Baru | 500 | 50%",
  "Jumlah | 1.000 | 100%",
];

testRule(persen, {
  valid: [
    {
      name: "what was achieved beside what was spent",
      rows: [
        "No | Sasaran | Capaian Kinerja (%) | Anggaran (Rp) | Realisasi (Rp) | Serapan (%)",
        "1 | Perizinan | 102,03 | 1.450.000.000 | 1.377.500.000 | 95,00",
        "2 | Investasi | 97,46 | 980.500.000 | 901.250.250 | 91,92",
      ],
    },
    { name: "with a percent sign", rows: [header, "1 | Operasi | 2.935.780.030 | 2.798.994.761 | 95,34%"] },
    { name: "in points", rows: [header, "1 | Operasi | 2.935.780.030 | 2.798.994.761 | 95,34"] },
    { name: "a budget of nothing", rows: [header, "1 | Operasi | 0 | 0 | 0", "2 | Modal | 200 | 100 | 50"] },
    { name: "parts of a total", rows: shares },
    {
      name: "men of all",
      rows: ["Desa | L | P | % L", "A | 30 | 70 | 30%", "B | 40 | 60 | 66,67%", "C | 10 | 10 | 12%"],
    },
    {
      name: "kinerja and anggaran each have their own",
      rows: [
        "Program | Target | < | Realisasi | < | % | <",
        "^ | Kinerja | Rp | Kinerja | Rp | Kinerja | Rp",
        "A | 10 | 1.000 | 9 | 800 | 90 | 80",
      ],
    },
  ],
  invalid: [
    {
      name: "a share of the inhabitants, where another count is wrong too",
      rows: [
        "Desa | Jumlah | Persentase (%)",
        "Dodek | 5.664 | 21,89",
        "Medang | 3.999 | 15,46",
        "Lalang | 6.165 | 23,83",
        "Nenas | 6.615 | 17,00",
        "Pakam | 3.072 | 15,49",
        "Sigoni | 1.991 | 7,70",
        "Suko | 578 | 2,23",
        "Jumlah | 25.866 | 100,00",
      ],
      findings: [
        { cell: "C5", expected: "25,57" },
        { cell: "C6", expected: "11,88" },
      ],
    },
    {
      name: "two digits exchanged",
      rows: [header, "1 | Operasi | 2.935.780.030 | 2.798.994.761 | 93,54%"],
      findings: [
        {
          cell: "E2",
          expected: "95,34%",
          message: "Persentase (%), Operasi: tertulis 93,54%, sedangkan 2.798.994.761 ÷ 2.935.780.030 = 95,34%.",
        },
      ],
    },
    {
      name: "a fraction under a percent sign",
      rows: [header, "1 | Operasi | 1.000 | 950 | 0,95%"],
      findings: [{ cell: "E2", expected: "95,00%", diagnosis: { cause: "persen-pecahan" } }],
    },
    {
      name: "a share that the other rows show to be one",
      rows: [...shares.with(2, "Suko | 300 | 33%").slice(0, 4), "Lama | 250 | 20%", "Jumlah | 1.250 | 100%"]
        .with(1, "Durian | 200 | 16%")
        .with(3, "Baru | 500 | 40%"),
      findings: [{ cell: "C3", expected: "24%" }],
    },
  ],
});

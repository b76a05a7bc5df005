import naikTurun from "../../../src/rules/cell/naik-turun";
import { testRule } from "../rule-tester";

const years = [
  "Tahun | Realisasi | Selisih | Keterangan",
  "2018 | 91,13 | 0,43 | Naik",
  "2019 | 91,41 | 0,28 | Naik",
  "2020 | 91,08 | -0,33 | Turun",
];

testRule(naikTurun, {
  valid: [
    { name: "each as its change", rows: [...years, "2021 | 92,08 | 1,00 | Naik"] },
    {
      name: "two years beside each other",
      rows: [
        "Indikator | 2022 | 2023 | Tren",
        "A | 70,1 | 72,4 | Naik",
        "B | 12,5 | 11,9 | Turun",
        "C | 5,0 | 5,0 | Tetap",
      ],
    },
    {
      name: "words of something else",
      rows: [
        "Komoditas | Harga | Stok | Kondisi",
        "Beras | 12.000 | 40 | Naik",
        "Gula | 17.000 | 35 | Turun",
        "Telur | 28.000 | 60 | Turun",
      ],
    },
  ],
  invalid: [
    {
      name: "a rise called a fall",
      rows: [...years, "2021 | 92,08 | 1,00 | Turun"],
      findings: [
        {
          cell: "D5",
          severity: "salah",
          expected: "Naik",
          message: '2021: tertulis "Turun", sedangkan 1,00 berarti Naik.',
          fix: { text: "Naik" },
        },
      ],
    },
    {
      name: "of two years",
      rows: [
        "Indikator | 2022 | 2023 | Tren",
        "A | 70,1 | 72,4 | NAIK",
        "B | 12,5 | 11,9 | NAIK",
        "C | 5,0 | 6,0 | NAIK",
        "D | 8,0 | 8,2 | NAIK",
      ],
      findings: [{ cell: "D3", expected: "TURUN" }],
    },
  ],
});

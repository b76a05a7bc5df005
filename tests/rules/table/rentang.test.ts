import rentang from "../../../src/rules/table/rentang";
import { testRule } from "../rule-tester";

testRule(rentang, {
  valid: [
    {
      name: "a share of all",
      rows: ["Kanal | Jumlah | Porsi (%)", "Surat | 20 | 20,00", "Telepon | 80 | 80,00", "Total | 100 | 100,00"],
    },
    {
      name: "a count up to a later date grows or stays",
      rows: ["KEK | TK Kumulatif s.d. 2023 | TK Kumulatif s.d. 2024", "Palu | 643 | 643", "Bitung | 1.097 | 1.158"],
    },
    {
      name: "a count of the year itself may fall",
      rows: ["KEK | Investor 2023 | Investor 2024", "Palu | 45 | 21", "Bitung | 14 | 12"],
    },
    {
      name: "a score within its scale",
      rows: ["No | Indikator | Target | Realisasi", "1 | Indeks Layanan | 3,1 (skala 4) | 3,72 (skala 4)"],
    },
    {
      name: "a score within the scale of the satuan",
      rows: ["No | Indikator | Satuan | Target | Realisasi", "1 | Indeks Layanan | Skala 1-5 | 4,1 | 4,72"],
    },
    {
      name: "achievements above a hundred",
      rows: ["No | Indikator | Target | Realisasi | Capaian (%)", "1 | Nilai AKIP | 71,00 | 72,62 | 102,28"],
    },
  ],
  invalid: [
    {
      name: "a share above the whole",
      rows: ["Kanal | Jumlah | Porsi (%)", "Surat | 20 | 120,00", "Telepon | 80 | 80,00"],
      findings: [
        {
          cell: "C2",
          severity: "periksa",
          message: "Surat: Porsi (%) tertulis 120,00, padahal sebuah porsi tidak lebih dari 100%.",
        },
      ],
    },
    {
      name: "a cumulative count that falls",
      rows: ["KEK | PU Kumulatif s.d. 2023 | PU Kumulatif s.d. 2024", "Palu | 45 | 21", "Bitung | 14 | 14"],
      findings: [
        {
          cell: "C2",
          severity: "periksa",
          message: "Palu: jumlah kumulatif turun dari 45 menjadi 21.",
          related: ["B2"],
        },
      ],
    },
    {
      name: "an answer outside the scale",
      rows: [
        "No | U1 | U2 | U3 | U4 | U5 | U6 | U7 | U8 | U9",
        "1 | 3 | 3 | 4 | 3 | 3 | 3 | 4 | 3 | 3",
        "2 | 3 | 4 | 4 | 3 | 7 | 3 | 4 | 3 | 3",
        "3 | 4 | 3 | 4 | 3 | 3 | 3 | 3 | 3 | 3",
        "4 | 3 | 3 | 4 | 4 | 4 | 3 | 4 | 3 | 3",
      ],
      findings: [{ cell: "F3", severity: "salah" }],
    },
    {
      name: "a score outside its scale",
      rows: ["No | Indikator | Target | Realisasi", "1 | Indeks Layanan | 31,0 (skala 4) | 3,72 (skala 4)"],
      findings: [{ cell: "C2", message: "Indeks Layanan: tertulis 31,0 (skala 4), di luar skala 4." }],
    },
    {
      name: "more than a hundred points",
      rows: ["No | Indikator | Target | Realisasi", "1 | Nilai AKIP | 71,00 | 726,2"],
      findings: [{ cell: "D2", message: "Nilai AKIP: tertulis 726,2, padahal nilai paling tinggi 100." }],
    },
  ],
});

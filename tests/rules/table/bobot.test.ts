import bobot from "../../../src/rules/table/bobot";
import { testRule } from "../rule-tester";

const definition = ["Variabel | Bobot", "Realisasi Investasi | 70%", "Tenaga Kerja | 15%", "Pemanfaatan Lahan | 15%"];

testRule(bobot, {
  valid: [
    {
      name: "weights of a hundred",
      rows: ["No | Komponen | Bobot | Nilai", "1 | Mutu | 60 | 80", "2 | Waktu | 40 | 90"],
    },
    {
      name: "rounded ninths",
      rows: [
        "No | Unsur | Bobot | Nilai",
        "1 | Waktu | 0,33 | 3,1",
        "2 | Biaya | 0,33 | 3,2",
        "3 | Sarana | 0,33 | 3,4",
      ],
    },
    {
      name: "scores are no weights",
      rows: [
        "No | Penyelesaian | Bobot | Jumlah",
        "1 | Lewat | 50% | 4",
        "2 | Sesuai | 100% | 9",
        "3 | Cepat | 120% | 2",
      ],
    },
    {
      name: "as defined, in other words and another order",
      sheets: {
        Definisi: definition,
        Hitung: [
          "VARIABEL | Pertumbuhan | Bobot (%)",
          "TENAGA KERJA | 1,64 | 15",
          "INVESTASI (MILYAR) | 0,56 | 70",
          "PEMANFAATAN LAHAN (HA) | 1,52 | 15",
        ],
      },
    },
  ],
  invalid: [
    {
      name: "weights of a hundred and five",
      rows: ["No | Komponen | Bobot | Nilai", "1 | Mutu | 60 | 80", "2 | Waktu | 45 | 90"],
      findings: [
        { cell: "C3", severity: "periksa", message: "Bobot tabel ini berjumlah 105%, bukan 100%.", related: ["C2"] },
      ],
    },
    {
      name: "other weights than defined",
      sheets: {
        Definisi: definition,
        Hitung: [
          "VARIABEL | Pertumbuhan | Bobot (%)",
          "INVESTASI (MILYAR) | 0,56 | 50",
          "TENAGA KERJA | 1,64 | 40",
          "PEMANFAATAN LAHAN (HA) | 1,52 | 10",
        ],
      },
      findings: [
        {
          sheet: "Hitung",
          cell: "C2",
          severity: "salah",
          expected: "70",
          message:
            "Bobot yang dipakai 50 / 40 / 10, sedangkan menurut definisi pada Definisi (A1:B4) adalah 70% / 15% / 15%.",
          diagnosis: { cause: "salah-konvensi" },
          related: ["C3", "C4", "B2"],
        },
      ],
    },
  ],
});

import akip from "../../../src/rules/table/akip";
import { testRule } from "../rule-tester";

const header = "No | Komponen | Bobot | Nilai 2023 | Nilai 2024";
const perencanaan = "a | Perencanaan Kinerja | 30 | 21,37 | 24,39";
const pengukuran = "b | Pengukuran Kinerja | 30 | 18,22 | 20,96";
const pelaporan = "c | Pelaporan Kinerja | 15 | 11,20 | 11,40";
const evaluasi = "d | Evaluasi Akuntabilitas Kinerja Internal | 25 | 15,87 | 15,87";

testRule(akip, {
  valid: [
    {
      name: "components, score and letters of both years",
      rows: [
        header,
        perencanaan,
        pengukuran,
        pelaporan,
        evaluasi,
        " | Nilai Hasil Evaluasi | 100 | 66,66 | 72,62",
        " | Predikat | | B | BB",
      ],
    },
    {
      name: "the weights of the older regulation, told by its fifth component",
      rows: [
        "No | Komponen | Bobot | 2020",
        "1 | Perencanaan Kinerja | 30% | 25,43",
        "2 | Pengukuran Kinerja | 25% | 15,31",
        "3 | Pelaporan Kinerja | 15% | 9,86",
        "4 | Evaluasi Internal | 10% | 5,90",
        "5 | Capaian Kinerja | 20% | 12,63",
        " | Nilai Akuntabilitas | 100% | 69,13",
      ],
    },
    {
      name: "on the bound itself either letter is printed",
      rows: ["No | Indikator | Target | Realisasi", "1 | Nilai AKIP | BB (70,00) | B (70,00)"],
    },
    {
      name: "components were rounded",
      rows: [header, perencanaan, pengukuran, pelaporan, evaluasi, " | Nilai Hasil Evaluasi | 100 | 66,67 | 72,61"],
    },
    {
      name: "the letter of another scale",
      rows: ["No | Indikator | Target | Realisasi", "1 | Indeks Kepuasan Masyarakat | B (80,00) | A (88,40)"],
    },
    {
      name: "what each component reached of its weight does not add up",
      rows: [
        "No | Komponen / Sub Komponen | Bobot | Nilai | %",
        "1 | Perencanaan Kinerja | 30 | 24,60 | 82,00",
        "1.a | Keberadaan | 6 | 4,80 | 80,00",
        "1.b | Kualitas | 9 | 7,20 | 80,00",
        "1.c | Pemanfaatan | 15 | 12,60 | 84,00",
        "2 | Pengukuran Kinerja | 30 | 22,50 | 75,00",
        "3 | Pelaporan Kinerja | 15 | 11,40 | 76,00",
        "4 | Evaluasi Akuntabilitas Kinerja Internal | 25 | 18,00 | 72,00",
        " | Nilai Akuntabilitas Kinerja | 100 | 76,50 | 76,50",
      ],
    },
  ],
  invalid: [
    {
      name: "components do not add up",
      rows: [header, perencanaan, pengukuran, pelaporan, evaluasi, " | Nilai Hasil Evaluasi | 100 | 66,66 | 75,62"],
      findings: [
        {
          cell: "E6",
          expected: "72,62",
          message: "Nilai Hasil Evaluasi: tertulis 75,62, sedangkan 4 komponennya berjumlah 72,62.",
        },
      ],
    },
    {
      name: "above its weight",
      rows: [header, perencanaan, pengukuran, "c | Pelaporan Kinerja | 15 | 11,20 | 21,40", evaluasi],
      findings: [{ cell: "E4", message: "Pelaporan Kinerja: tertulis 21,40, padahal bobot komponen ini hanya 15." }],
    },
    {
      name: "above the weight that no column prints",
      rows: [
        "No | Komponen | Nilai",
        "1 | Perencanaan Kinerja | 25,43",
        "2 | Pengukuran Kinerja | 25,31",
        "3 | Pelaporan Kinerja | 9,86",
        "4 | Evaluasi Internal | 5,90",
        "5 | Capaian Kinerja | 12,63",
      ],
      findings: [{ cell: "C3", basis: "PermenPANRB 12/2015 tentang Pedoman Evaluasi atas Implementasi SAKIP" }],
    },
    {
      name: "the letter under the score",
      rows: [
        header,
        perencanaan,
        pengukuran,
        pelaporan,
        evaluasi,
        " | Nilai Hasil Evaluasi | 100 | 66,66 | 72,62",
        " | Predikat | | BB (Sangat Baik) | BB",
      ],
      findings: [
        {
          cell: "D7",
          expected: "B (Baik)",
          message: "Predikat: nilai 66,66 berpredikat B (Baik), tertulis BB (Sangat Baik).",
        },
      ],
    },
    {
      name: "the letter beside a value",
      rows: ["No | Indikator | Target | Realisasi", "1 | Nilai AKIP | BB (71,00) | B (72,62)"],
      findings: [
        {
          cell: "D2",
          expected: "BB (72,62)",
          message: "Nilai AKIP: tertulis B (72,62), sedangkan nilai 72,62 berpredikat BB.",
        },
      ],
    },
    {
      name: "a unit a row",
      rows: [
        "No | Perangkat Daerah | Perencanaan Kinerja (30) | Pengukuran Kinerja (30) | Pelaporan Kinerja (15) | Evaluasi Internal (25) | Nilai Akhir",
        "1 | Dinas Sosial | 21,37 | 18,22 | 11,20 | 15,87 | 66,66",
        "2 | Satpol PP | 24,39 | 20,96 | 11,40 | 15,87 | 72,26",
      ],
      findings: [{ cell: "G3", expected: "72,62", diagnosis: { cause: "angka-tertukar" } }],
    },
  ],
});

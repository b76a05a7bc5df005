import bedaAntarTabel from "../../../src/rules/report/beda-antar-tabel";
import { testRule } from "../rule-tester";

const header = "No | Indikator Kinerja | Target | Realisasi | Capaian (%)";
const list = [
  "Tabel 1. Capaian Kinerja Tahun 2024",
  header,
  "1 | Indeks Kepuasan Masyarakat (IKM) | 85,00 | 75,35 | 88,65",
  "2 | Nilai AKIP | 71,00 | 72,62 | 102,28",
];
const ikm = (row: string, title = "Tabel 2. Capaian IKM Tahun 2024") => [title, header, row];
const budget = (total: string) => [
  "Tabel 4. Realisasi Anggaran Tahun 2024",
  "No | Uraian | Anggaran (Rp) | Realisasi (Rp)",
  "1 | Belanja Operasi | 2.935.780.030 | 2.798.994.761",
  "2 | Belanja Modal | 25.000.000 | 24.100.000",
  ` | TOTAL | 2.960.780.030 | ${total}`,
];

testRule(bedaAntarTabel, {
  valid: [
    {
      name: "the same figures, by other names of the indicator",
      sheets: { A: list, B: ikm("1 | Nilai Indeks Kepuasan Masyarakat | 85 | 75,35 | 88,65%") },
    },
    {
      name: "one table prints fewer decimals",
      sheets: { A: list, B: ikm("1 | Indeks Kepuasan Masyarakat | 85,00 | 75,4 | 88,6") },
    },
    {
      name: "another year",
      sheets: {
        A: list,
        B: ikm("1 | Indeks Kepuasan Masyarakat | 84,00 | 80,50 | 95,83", "Tabel 2. Capaian IKM Tahun 2023"),
      },
    },
    { name: "another indicator", sheets: { A: list, B: ikm("1 | Indeks Kepuasan Pegawai | 80,00 | 78,00 | 97,50") } },
    {
      name: "targets of the quarter and of the year",
      sheets: {
        A: [
          "Tabel 1. Triwulan II Tahun 2025",
          "No | Indikator | Target Tahun 2025 | Realisasi s.d. TW II | Capaian (%)",
          "1 | Persentase Realisasi Anggaran | 95% | 23,38% | 24,61%",
        ],
        B: [
          "Tabel 2. Triwulan II Tahun 2025",
          "No | Indikator | Target TW II | Realisasi s.d. TW II | Capaian (%)",
          "1 | Persentase Realisasi Anggaran | 40% | 23,38% | 58,45%",
        ],
      },
    },
    {
      name: "an activity may have a target of its own",
      sheets: {
        A: list,
        B: [
          "Program dan Kegiatan",
          "Program | Indikator Kegiatan | Target | Realisasi | Capaian (%)",
          "Penunjang Urusan | Nilai AKIP | 60 | 60 | 100",
        ],
      },
    },
    { name: "totals of one budget", sheets: { A: budget("2.823.094.761"), B: budget("2.823.094.761") } },
    {
      name: "a form filled in for each quarter",
      sheets: {
        "TW I": [header, "1 | Persentase surat dijawab | 100 | 81 | 81,00", "2 | Jumlah laporan | 12 | 3 | 25,00"],
        "TW II": [header, "1 | Persentase surat dijawab | 100 | 92 | 92,00", "2 | Jumlah laporan | 12 | 6 | 50,00"],
      },
    },
    {
      name: "a form filled in for each unit",
      sheets: {
        Umum: [header, "1 | Persentase surat dijawab | 100 | 81 | 81,00", "2 | Jumlah laporan | 12 | 12 | 100,00"],
        Keuangan: [header, "1 | Persentase surat dijawab | 100 | 92 | 92,00", "2 | Jumlah laporan | 12 | 11 | 91,67"],
        Perencanaan: [
          header,
          "1 | Persentase surat dijawab | 100 | 81 | 81,00",
          "2 | Jumlah laporan | 12 | 10 | 83,33",
        ],
      },
    },
    {
      name: "an indicator of a unit under the name of the whole office's",
      sheets: {
        A: list,
        B: [
          "Kinerja Bidang Pelayanan",
          "Indikator | Target | Realisasi | Capaian (%)",
          "Indeks Kepuasan Masyarakat | 85,00 | 81,20 | 95,53",
        ],
      },
    },
    {
      name: "totals of two budgets",
      sheets: {
        A: budget("2.823.094.761"),
        B: [
          "Dana Desa Tahun 2024",
          "No | Desa | Anggaran (Rp) | Realisasi (Rp)",
          "1 | Durian | 800.000.000 | 799.000.000",
          "2 | Suko Rejo | 700.000.000 | 690.000.000",
          " | TOTAL | 1.500.000.000 | 1.489.000.000",
        ],
      },
    },
  ],
  invalid: [
    {
      name: "another realisasi in one of three tables",
      sheets: {
        A: list,
        B: ikm("1 | Indeks Kepuasan Masyarakat | 85,00 | 73,55 | 88,65"),
        C: ikm("1 | Indeks Kepuasan Masyarakat | 85,00 | 75,35 | 88,65", "Tabel 3. Kepuasan Tahun 2024"),
      },
      findings: [
        {
          sheet: "B",
          cell: "D3",
          severity: "salah",
          expected: "75,35",
          message: "Indeks Kepuasan Masyarakat, realisasi: tertulis 73,55, sedangkan di A D3 75,35.",
          diagnosis: { cause: "angka-tertukar" },
          related: ["D3"],
        },
      ],
    },
    {
      name: "the absorption in place of the achievement",
      sheets: {
        A: list,
        B: [
          "Tabel 2. Efisiensi Tahun 2024",
          "No | Indikator | Capaian Kinerja (%) | Penyerapan Anggaran (%) | Tingkat Efisiensi (%)",
          "1 | Nilai AKIP | 102,28 | 95,07 | 7,21",
        ],
        C: [
          "Tabel 3. Analisis Tahun 2024",
          "No | Indikator Sasaran | % Capaian | Program | Menunjang",
          "1 | Nilai AKIP | 95,07 | Penunjang Urusan | Ya",
        ],
        D: [
          "Tabel 4. AKIP Tahun 2024",
          "Indikator | Target | Realisasi | Capaian (%)",
          "Nilai AKIP | 71,00 | 72,62 | 102,28",
        ],
      },
      findings: [{ sheet: "C", cell: "C3", expected: "102,28", diagnosis: { cause: "salin-kolom-lain" } }],
    },
    {
      name: "totals of one budget that differ by a row",
      sheets: {
        A: budget("2.823.094.761"),
        B: [
          "Tabel 5. Program Tahun 2024",
          ...budget("2.798.994.761")
            .slice(1)
            .map((row) => row.replace("Uraian", "Program")),
        ],
      },
      findings: [{ sheet: "B", cell: "D5", severity: "periksa" }],
    },
  ],
});

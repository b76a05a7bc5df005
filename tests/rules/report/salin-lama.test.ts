import salinLama from "../../../src/rules/report/salin-lama";
import { testRule } from "../rule-tester";

const list = [
  "Tabel 1. Capaian Kinerja Triwulan II Tahun 2025",
  "No | Indikator | Target | Realisasi | Capaian",
  "1.1 | Persentase Capaian Investasi Kawasan | 90% | 48,1% | 53,4%",
  "1.2 | Persentase Pertumbuhan Tenaga Kerja Kawasan | 10% | 9% | 90%",
  "1.3 | Persentase Fasilitasi Perizinan Kawasan | 90% | 70% | 77,8%",
];
const actions = (title: string, header: string) => [
  title,
  `No | ${header} | Status | Keterangan`,
  "1 | Rapat koordinasi | Terlaksana | Sudah dilakukan",
];

testRule(salinLama, {
  valid: [
    {
      name: "each table names the indicator of its title",
      sheets: {
        Tabel: list,
        IKU: [
          "1.3 Persentase Fasilitasi Perizinan Kawasan",
          "Indikator | Target | Realisasi | Capaian",
          "Persentase Fasilitasi Perizinan Kawasan | 90% | 70% | 77,8%",
        ],
      },
    },
    {
      name: "all actions of this quarter",
      sheets: {
        Tabel: list,
        A: actions("Rencana Aksi 1.1 Triwulan II Tahun 2025", "Rencana Aksi TW II"),
        B: actions("Rencana Aksi 1.2 Triwulan II Tahun 2025", "Rencana Aksi TW II"),
      },
    },
    {
      name: "targets of every quarter",
      rows: [
        "Rencana Aksi Triwulan II Tahun 2025",
        "No | Indikator | Target TW I | Target TW II | Realisasi TW I | Realisasi TW II",
        "1 | Jumlah surat | 10 | 20 | 9 | 18",
      ],
    },
  ],
  invalid: [
    {
      name: "a header of the quarter before",
      sheets: {
        Tabel: list,
        A: actions("Rencana Aksi 1.1 Triwulan II Tahun 2025", "Rencana Aksi TW I"),
        B: actions("Rencana Aksi 1.2 Triwulan II Tahun 2025", "Rencana Aksi TW II"),
      },
      findings: [
        {
          sheet: "A",
          cell: "B2",
          severity: "periksa",
          expected: "Rencana Aksi TW II",
          message: 'Judul kolom "Rencana Aksi TW I" menyebut Triwulan I, sedangkan laporan ini Triwulan II.',
        },
      ],
    },
    {
      name: "the name of another indicator over the figures of this one",
      sheets: {
        Tabel: list,
        IKU: [
          "1.3 Persentase Fasilitasi Perizinan Kawasan",
          "Indikator | Target | Realisasi | Capaian",
          "Persentase Capaian Investasi Kawasan | 90% | 70% | 77,8%",
        ],
      },
      findings: [
        {
          sheet: "IKU",
          cell: "A3",
          severity: "salah",
          expected: "Persentase Fasilitasi Perizinan Kawasan",
          diagnosis: { cause: "salin-baris-lain" },
          fix: { cell: "A3", text: "Persentase Fasilitasi Perizinan Kawasan" },
        },
      ],
    },
    {
      name: "the number of another indicator",
      sheets: {
        Tabel: list,
        IKU: [
          "1.3 Persentase Fasilitasi Perizinan Kawasan",
          "Indikator | Target | Realisasi | Capaian",
          "IKU-1.1 Persentase Fasilitasi Perizinan Kawasan | 90% | 70% | 77,8%",
        ],
      },
      findings: [
        {
          sheet: "IKU",
          cell: "A3",
          severity: "periksa",
          expected: "IKU-1.3 Persentase Fasilitasi Perizinan Kawasan",
          message: "Tertulis 1.1, sedangkan indikator ini bernomor 1.3.",
        },
      ],
    },
  ],
});

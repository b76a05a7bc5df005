import rencanaAksi from "../../../src/rules/report/rencana-aksi";
import { testRule } from "../rule-tester";

const title = ["Rencana Aksi Triwulan II Tahun 2025", ""];
const header = "No | Rencana Aksi | Target TW I | Target TW II | Status | Tenggat | Penanggung jawab | Bukti dukung";

testRule(rencanaAksi, {
  valid: [
    {
      name: "done in time and shown; the rest is not due yet",
      rows: [
        ...title,
        header,
        "1 | Sosialisasi perizinan | 1 | 2 | Terlaksana | 30 Juni 2025 | Seksi Pelayanan | notulen.pdf",
        "2 | Survei kepuasan | | 1 | Belum terlaksana | TW III | Seksi Umum | ",
        "3 | Rapat koordinasi | 1 | 1 | Dalam proses | B09 | Sekretariat | undangan.pdf",
      ],
    },
    {
      name: "a table without a column for evidence, and without dates",
      rows: [
        ...title,
        "No | Rencana Aksi Triwulan II | Status | Keterangan",
        "1 | Sosialisasi | Terlaksana | 3 kali",
        "2 | Survei | Belum terlaksana | menunggu",
      ],
    },
    {
      name: "an office that never fills in its evidence",
      rows: [
        ...title,
        header,
        "1 | Sosialisasi perizinan | 1 | 2 | Terlaksana | 30 Juni 2025 | Seksi Pelayanan | ",
        "2 | Survei kepuasan | | 1 | Selesai | TW II | Seksi Umum | ",
      ],
    },
    {
      name: "a schedule in words that name no month",
      rows: [
        ...title,
        header,
        "1 | Sosialisasi perizinan | 1 | 2 | Belum terlaksana | sesuai kebutuhan | Seksi Pelayanan | ",
        "2 | Survei kepuasan | | 1 | Belum terlaksana | setiap bulan | Seksi Umum | ",
      ],
    },
  ],
  invalid: [
    {
      name: "what was due by the end of the quarter is not done",
      rows: [
        ...title,
        header,
        "1 | Sosialisasi perizinan | 1 | 2 | Belum terlaksana | 30 Juni 2025 | Seksi Pelayanan | ",
        "2 | Survei kepuasan | | 1 | Dalam proses | B06 | Seksi Umum | ",
        "3 | Rapat koordinasi | 1 | 1 | Sebagian terlaksana | 15/05/2025 | Sekretariat | ",
        "4 | Monitoring | 1 | 1 | Belum | TW I | Sekretariat | ",
      ],
      findings: [
        {
          cell: "E4",
          severity: "periksa",
          message:
            "Sosialisasi perizinan: tenggatnya 30 Juni 2025 sudah lewat pada akhir periode laporan, sedangkan statusnya Belum terlaksana.",
          related: ["F4"],
        },
        { cell: "E5" },
        { cell: "E6" },
        { cell: "E7" },
      ],
    },
    {
      name: "done, but nothing shows it although other actions are shown",
      rows: [
        ...title,
        header,
        "1 | Sosialisasi perizinan | 1 | 2 | Terlaksana | 30 Juni 2025 | Seksi Pelayanan | notulen.pdf",
        "2 | Survei kepuasan | | 1 | Selesai | TW II | Seksi Umum | ",
      ],
      findings: [
        { cell: "H5", message: "Survei kepuasan: dinyatakan selesai, tetapi buktinya belum diisi.", actual: "" },
      ],
    },
  ],
});

import type { TableKind } from "../../src/tables/table";
import type { Filling } from "../support/filled-template";

/** What a clerk types into a template, and what is to come of it. Expected figures are worked out by hand. */
export interface Case {
  readonly id: string;
  readonly filling: Filling;
  readonly rows?: number;
  readonly kind: TableKind;
  /** Summary, label of the row, header of the column, and what stands there. */
  readonly figures: readonly (readonly [string, string, string, number | string])[];
  /** What the paragraphs say. */
  readonly told: readonly string[];
  /** One cell typed wrong, and where that is found. */
  readonly planted?: { readonly cell: string; readonly typed: string; readonly found: readonly string[] };
}

const ten = <T>(make: (index: number) => T): T[] => Array.from({ length: 10 }, (_, index) => make(index));
const numbers = ten((index) => `${index + 1}.`);

export const cases: readonly Case[] = [
  {
    id: "kek-iku",
    filling: {
      columns: {
        "Indikator Kinerja Utama": [
          "Persentase Realisasi Anggaran",
          "Tingkat Efektivitas Pengawasan",
          "Indeks Kepuasan Layanan KEK",
        ],
        Satuan: ["%", "%", "Indeks"],
        "Target Tahun 2024": ["95%", "80%", "3,1"],
        "Target Triwulan II": ["40%", "80%", "3,1"],
        "Realisasi s.d. Triwulan II": ["23,38%", "98,95%", "3,72"],
        Arah: ["maksimum", "maksimum", "maksimum"],
      },
    },
    kind: "iku",
    figures: [
      ["capaian-iku", "Persentase Realisasi Anggaran", "Capaian", 0.5845], // 23,38 / 40
      ["capaian-iku", "Tingkat Efektivitas Pengawasan", "Capaian", 1.2], // 98,95 / 80, at most 120%
      ["capaian-iku", "Indeks Kepuasan Layanan KEK", "Capaian", 1.2], // 3,72 / 3,1
    ],
    told: ["capaian kinerjanya 58,45%", "Terhadap target tahun: 24,61%"], // 23,38 / 95
  },
  {
    id: "kek-investasi-pelaku",
    filling: {
      columns: {
        "No.": numbers,
        "Pelaku Usaha": ten((index) => `PT Contoh ${index + 1}`),
        "Investasi Triwulan I 2024 (Rp)": ten((index) => `Rp${index + 1}.000.000.000,-`),
        "Investasi Triwulan II 2024 (Rp)": ten((index) => `${index + 2}.500.000.000`),
        "Investasi Triwulan III 2024 (Rp)": ten(() => "0"),
        "Investasi Triwulan IV 2024 (Rp)": ten(() => "0"),
      },
    },
    rows: 10,
    kind: "investasi-pelaku",
    // 1 + … + 10 miliar; 2,5 + … + 11,5 miliar
    figures: [["klaim-luar", "Investasi Triwulan I 2024 (Rp)", "Menurut laporan", 55_000_000_000]],
    told: [],
  },
  {
    id: "kek-daya-saing",
    filling: {
      over: { B4: "15.517", C4: "24.194", B5: "2.780", C5: "7.343", B6: "223,14", C6: "562,68" },
    },
    kind: "daya-saing",
    figures: [["kek-daya-saing", "Pertumbuhan tertimbang", "Sumbangan (definisi)", 0.8659]], // 39,14 + 24,62 + 22,82
    told: ["86,59% menurut bobot definisi"],
  },
  {
    id: "kek-perizinan",
    filling: {
      values: {
        "Dokumen melewati janji layanan": "0",
        "Dokumen sesuai janji layanan": "178",
        "Dokumen lebih cepat dari janji layanan": "52",
        "Jumlah dokumen masuk": "230",
        "Target Triwulan": "80%",
      },
    },
    kind: "umum",
    figures: [
      ["kek-indikator", "Perizinan tepat waktu", "Hasil hitung", 1.0452], // (178 + 52 × 1,2) / 230
      ["kek-indikator", "Perizinan tepat waktu", "Capaian triwulan", 1.2],
    ],
    told: ["Perizinan tepat waktu sebesar 104,52%, atau capaian 120,00% dari target triwulan."],
  },
  {
    id: "kek-pengawasan",
    filling: {
      values: {
        "Rencana pengawasan dan pengendalian Triwulan": "12",
        "Realisasi pengawasan dan pengendalian Triwulan": "16",
        "Pengawasan dan pengendalian ditindaklanjuti": "3",
        "Target Triwulan": "80%",
      },
    },
    kind: "umum",
    figures: [["kek-indikator", "Efektivitas pengawasan dan pengendalian", "Hasil hitung", 0.9896]], // 16/12×70% + 3/16×30%
    told: ["sebesar 98,96%, atau capaian 120,00% dari target triwulan."],
  },
  {
    id: "kek-anggaran",
    filling: {
      values: {
        "Pagu Netto": "Rp403.788.000,-",
        "Realisasi SP2D": "Rp94.405.123",
        "Target IKU Triwulan": "40%",
        "Target IKU Tahun": "95%",
      },
    },
    kind: "anggaran",
    figures: [
      ["kek-indikator", "Realisasi anggaran", "Hasil hitung", 0.2338], // 94.405.123 / 403.788.000
      ["kek-indikator", "Realisasi anggaran", "Capaian triwulan", 0.5845],
    ],
    told: ["Realisasi anggaran sebesar 23,38%, atau capaian 58,45% dari target triwulan dan 24,61% dari target tahun."],
  },
  {
    id: "biro-investasi",
    filling: {
      columns: {
        "No.": numbers,
        "Kawasan Ekonomi Khusus": ten((index) => `KEK Contoh ${index + 1}`),
        "Target Investasi 2024 (Miliar Rupiah)": ten((index) => `${(index + 1) * 100},50`),
        "Realisasi s.d. Triwulan II 2024 (Miliar Rupiah)": ten((index) => `${(index + 1) * 45},25`),
      },
    },
    rows: 10,
    kind: "investasi-kawasan",
    // 2.477,5 / 5.505
    figures: [["kek-investasi", "Jumlah 10 kawasan", "Capaian", 0.45]],
    told: ["Realisasi investasi 10 kawasan mencapai 45,00% dari jumlah targetnya."],
    planted: { cell: "D14", typed: "2.577,50", found: ["D14"] },
  },
  {
    id: "biro-tenaga-kerja",
    filling: {
      columns: {
        "No.": numbers,
        "Kawasan Ekonomi Khusus": ten((index) => `KEK Contoh ${index + 1}`),
        "Tenaga kerja s.d. 2023": ten((index) => `${index + 1}.000`),
        "Tenaga kerja s.d. 2024": ten((index) => `${index + 1}.100`),
        "Pelaku usaha s.d. 2023": ten((index) => `${10 + index}`),
        "Pelaku usaha s.d. 2024": ten((index) => `${12 + index}`),
      },
    },
    rows: 10,
    kind: "tenaga-kerja",
    figures: [["kek-tenaga-kerja", "Jumlah 10 kawasan", "Tambahan TK", 1000]],
    told: ["tenaga kerja bertambah 1.000 orang (1,82%), dari 55.000 s.d. 2023 menjadi 56.000 s.d. 2024"],
  },
  {
    id: "biro-nspk",
    filling: {
      values: {
        "NSPK yang ditindaklanjuti": "3 NSPK",
        "NSPK yang direncanakan": "5 NSPK",
        "Target Triwulan": "20%",
        "Target tahun": "90%",
      },
    },
    kind: "umum",
    figures: [["kek-indikator", "Rekomendasi NSPK", "Hasil hitung", 0.6]],
    told: ["Rekomendasi NSPK sebesar 60,00%, atau capaian 120,00% dari target triwulan dan 66,67% dari target tahun."],
  },
  {
    id: "biro-fasilitasi",
    filling: {
      values: {
        "Permasalahan masuk": "10",
        "Permasalahan ditindaklanjuti": "8",
        "Rekomendasi penyelesaian": "5",
        "Tahap 1: Identifikasi masalah": "0",
        "Tahap 2: Koordinasi dengan pihak terkait": "2",
        "Tahap 3: Rekomendasi disampaikan": "0",
        "Tahap 4: Masalah selesai": "3",
        "Target tahun": "90%",
      },
    },
    kind: "umum",
    figures: [["kek-indikator", "Fasilitasi penyelesaian permasalahan", "Hasil hitung", 0.8]], // 8/10×70% + (1 + 3)/5×30%
    told: ["Fasilitasi penyelesaian permasalahan sebesar 80,00%, atau capaian 88,89% dari target tahun."],
  },
  {
    id: "biro-kualitas-anggaran",
    filling: {
      values: {
        "Realisasi Anggaran": "Rp538.400.000,-",
        "Pagu setelah blokir": "Rp1.000.000.000,-",
        "Target realisasi anggaran": "40%",
        "Capaian Output": "100%",
        "Target tahun": "90%",
      },
    },
    kind: "anggaran",
    figures: [["kek-indikator", "Kualitas pelaksanaan anggaran", "Hasil hitung", 1.173]], // (53,84/40 + 1) / 2
    told: ["Kualitas pelaksanaan anggaran sebesar 117,30%"],
  },
  {
    id: "opd-perjanjian-kinerja",
    filling: {
      columns: {
        "No.": ["1.", "2."],
        "Sasaran Strategis": ["Meningkatnya kepuasan masyarakat", "Meningkatnya akuntabilitas kinerja"],
        "Indikator Kinerja": ["Indeks Kepuasan Masyarakat", "Nilai AKIP"],
        Satuan: ["Nilai", "Nilai"],
        Arah: ["maksimum", "maksimum"],
        Target: ["85,00", "BB (71,00)"],
      },
    },
    kind: "iku",
    figures: [],
    told: [],
  },
  {
    id: "opd-penduduk",
    filling: {
      columns: {
        "No.": numbers,
        "Nama Desa/Kelurahan": ten((index) => `Desa Contoh ${"ABCDEFGHIJ"[index]}`),
        "Luas Wilayah (Ha)": ten((index) => `${100 + index},50`),
        "Jumlah Dusun": ten((index) => `${3 + (index % 3)}`),
        "Jumlah KK": ten((index) => `${300 + index * 7}`),
        "Laki-laki": ten((index) => `${600 + index * 13}`),
        Perempuan: ten((index) => `${590 + index * 11}`),
      },
    },
    rows: 10,
    kind: "umum",
    figures: [],
    told: [],
    planted: { cell: "F14", typed: "6.855", found: ["F14"] }, // 6.585
  },
  {
    id: "opd-sdm",
    filling: {
      columns: {
        "No.": numbers,
        "Jabatan/Golongan": ten((index) => `Jabatan ${"ABCDEFGHIJ"[index]}`),
        "Laki-laki": ten((index) => `${1 + (index % 4)}`),
        Perempuan: ten((index) => `${2 + (index % 3)}`),
      },
    },
    rows: 10,
    kind: "umum",
    figures: [],
    told: [],
  },
  {
    id: "opd-sarana",
    filling: {
      columns: {
        "No.": numbers,
        "Jenis Sarana dan Prasarana": ten((index) => `Sarana ${"ABCDEFGHIJ"[index]}`),
        Baik: ten((index) => `${5 + index}`),
        "Rusak Ringan": ten((index) => `${index % 3}`),
        "Rusak Berat": ten((index) => `${index % 2}`),
      },
    },
    rows: 10,
    kind: "umum",
    figures: [],
    told: [],
  },
  {
    id: "opd-iku",
    filling: {
      columns: {
        "No.": ["1.", "2.", "3."],
        "Sasaran Strategis": ["Kepuasan meningkat", "Akuntabilitas meningkat", "Kemiskinan menurun"],
        "Indikator Kinerja": ["Indeks Kepuasan Masyarakat", "Nilai AKIP", "Angka kemiskinan"],
        Satuan: ["Nilai", "Nilai", "%"],
        Target: ["85,00", "71,00", "9,00%"],
        Realisasi: ["75,35", "72,62", "8,00%"],
        Arah: ["maksimum", "maksimum", "minimum"],
      },
    },
    kind: "iku",
    figures: [
      ["capaian-iku", "Indeks Kepuasan Masyarakat", "Capaian", 0.8865],
      ["capaian-iku", "Nilai AKIP", "Capaian", 1.0228],
      ["capaian-iku", "Angka kemiskinan", "Capaian", 1.1111], // (2×9 - 8) / 9
    ],
    told: [
      "capaian kinerjanya 88,65% dengan peringkat Tinggi",
      "capaian kinerjanya 111,11% dengan peringkat Sangat Tinggi",
    ],
    planted: { cell: "H4", typed: "98,65%", found: ["H4"] },
  },
  {
    id: "opd-faktor-solusi",
    filling: {
      columns: {
        "No.": ["1.", "2."],
        "Sasaran Strategis": ["Kepuasan meningkat", "Akuntabilitas meningkat"],
        "Indikator Kinerja": ["Indeks Kepuasan Masyarakat", "Nilai AKIP"],
        Satuan: ["Nilai", "Nilai"],
        Target: ["85,00", "71,00"],
        Realisasi: ["75,35", "72,62"],
        "Faktor Pendukung Keberhasilan": ["Tim yang solid", "Inovasi pelayanan"],
        "Faktor Penghambat": ["Sarana belum memadai", "Anggaran terbatas"],
        "Solusi yang Dilakukan": ["Melengkapi sarana", "Menggeser anggaran"],
      },
    },
    kind: "iku",
    figures: [["capaian-iku", "Nilai AKIP", "Capaian", 1.0228]],
    told: [
      "Faktor pendukung: Tim yang solid",
      "Penyebab: Sarana belum memadai",
      "Solusi dan tindak lanjut: Menggeser anggaran",
    ],
  },
  {
    id: "opd-tren",
    filling: {
      columns: {
        "No.": ["1.", "2."],
        "Indikator Kinerja": ["Indeks Kepuasan Masyarakat", "Nilai AKIP"],
        Satuan: ["Nilai", "Nilai"],
        "Target 2021": ["78,00", "70,00"],
        "Target 2022": ["80,00", "72,00"],
        "Target 2023": ["85,00", "75,00"],
        "Target 2024": ["85,00", "71,00"],
        "Realisasi 2021": ["77,98", "70,07"],
        "Realisasi 2022": ["90,10", "72,16"],
        "Realisasi 2023": ["80,50", "70,15"],
        "Realisasi 2024": ["75,35", "72,62"],
      },
    },
    kind: "multi-tahun",
    figures: [
      ["tren", "Indeks Kepuasan Masyarakat", "Perubahan", -5.15],
      ["tren", "Nilai AKIP", "Tren", "Naik"],
    ],
    told: ["Dibandingkan dengan tahun 2023, realisasi tahun 2024 turun 5,15."],
  },
  {
    id: "opd-renstra",
    filling: {
      columns: {
        "Indikator Kinerja": ["Indeks Kepuasan Masyarakat", "Nilai AKIP"],
        Satuan: ["Nilai", "Nilai"],
        "Target 2024": ["85,00", "71,00"],
        "Target 2025": ["86,00", "71,50"],
        "Target 2026": ["87,00", "72,00"],
        "Target 2027": ["88,00", "72,50"],
        "Target 2028": ["90,25", "73,00"],
        "Realisasi 2024": ["75,35", "72,62"],
      },
    },
    kind: "renstra",
    figures: [["kemajuan", "Indeks Kepuasan Masyarakat", "Kemajuan", 0.8349]], // 75,35 / 90,25
    told: ["mencapai 83,49% dari target akhir Renstra tahun 2028 sebesar 90,25."],
  },
  {
    id: "opd-pembanding",
    filling: {
      columns: {
        "No.": ["1.", "2."],
        "Perangkat Daerah": ["Kecamatan Melati", "Kecamatan Kenanga"],
        "Indikator Kinerja": ["Indeks Kepuasan Masyarakat", "Indeks Kepuasan Masyarakat"],
        "Target 2023": ["85,00", "82,00"],
        "Target 2024": ["85,00", "83,00"],
        "Realisasi 2023": ["80,50", "83,20"],
        "Realisasi 2024": ["75,35", "98,24"],
      },
    },
    kind: "pembanding",
    figures: [],
    told: ["lebih rendah 22,89 daripada Kecamatan Kenanga (98,24)"],
  },
  {
    id: "opd-ikm",
    filling: {
      columns: { "Nilai Rata-Rata": ["3,24", "3,20", "3,20", "3,92", "3,36", "3,32", "3,32", "3,20", "4,00"] },
    },
    kind: "skm-unsur",
    figures: [
      ["ikm", "Nilai IKM", "Nilai konversi", 85.4444], // 30,76 / 9 × 25
      ["ikm", "Nilai IKM", "Mutu", "B"],
    ],
    told: ["Nilai Indeks Kepuasan Masyarakat sebesar 85,44 dengan mutu pelayanan B (Baik)."],
    planted: { cell: "C13", typed: "88,44", found: ["C13"] },
  },
  {
    id: "opd-skm-responden",
    filling: {
      columns: {
        Responden: ten((index) => `R${index + 1}`),
        ...Object.fromEntries(
          Array.from({ length: 9 }, (_, unsur) => [`U${unsur + 1}`, ten((index) => (index < 5 ? "3" : "4"))]),
        ),
      },
    },
    rows: 10,
    kind: "skm-responden",
    figures: [["ikm", "Nilai IKM", "Nilai konversi", 87.5]], // 3,5 × 25
    told: ["sebesar 87,50 dengan mutu pelayanan B (Baik)"],
  },
  {
    id: "opd-akip",
    filling: {
      columns: { Target: ["23,50", "20,23", "11,40", "15,87"], Realisasi: ["24,39", "20,96", "11,40", "15,87"] },
    },
    kind: "akip-komponen",
    figures: [
      ["akip", "Nilai AKIP", "Nilai", 72.62],
      ["akip", "Predikat", "Nilai", "BB"],
    ],
    told: ["Nilai AKIP sebesar 72,62 dengan predikat BB (Sangat Baik)."],
    planted: { cell: "E8", typed: "72,26", found: ["E8"] },
  },
  {
    id: "opd-anggaran",
    filling: {
      columns: {
        "No.": numbers,
        Program: ten((index) => `Program ${"ABCDEFGHIJ"[index]}`),
        "Anggaran (Rp)": ten((index) => `Rp${index < 9 ? index + 1 : "1.0"}00.000.000,-`),
        "Realisasi (Rp)": ten((index) => `${index + 1}0.500.000`),
      },
    },
    rows: 10,
    kind: "anggaran",
    // 5.500 juta, 555 juta
    figures: [
      ["anggaran", "Jumlah", "Pagu (Rp)", 5_500_000_000],
      ["anggaran", "Jumlah", "Serapan", 0.1009],
    ],
    told: ["dari pagu sebesar Rp5.500.000.000 telah direalisasikan Rp555.000.000 atau 10,09%"],
    planted: { cell: "D14", typed: "565.000.000", found: ["D14"] },
  },
  {
    id: "opd-belanja",
    filling: {
      columns: {
        "Anggaran (Rp)": ["2.158.169.574", "777.610.456", "0", "0", "25.000.000", "0", "0", "0"],
        "Realisasi (Rp)": ["2.043.003.211", "755.991.550", "0", "0", "24.100.000", "0", "0", "0"],
      },
    },
    kind: "anggaran",
    figures: [
      ["anggaran", "Jumlah", "Pagu (Rp)", 2_960_780_030],
      ["anggaran", "Jumlah", "Serapan", 0.9535],
    ],
    told: ["dari pagu sebesar Rp2.960.780.030 telah direalisasikan Rp2.823.094.761 atau 95,35%"],
  },
  {
    id: "opd-efisiensi",
    filling: {
      columns: {
        "No.": ["1.", "2."],
        Sasaran: ["Kepuasan meningkat", "Akuntabilitas meningkat"],
        "Indikator Kinerja": ["Indeks Kepuasan Masyarakat", "Nilai AKIP"],
        "% Capaian Kinerja": ["88,65%", "102,28%"],
        "% Penyerapan Anggaran": ["98,94%", "95,07%"],
      },
    },
    kind: "efisiensi",
    figures: [["efisiensi", "Nilai AKIP", "Efisiensi", 0.0721]],
    told: ["belum efisien dengan selisih -10,29 poin persen"],
  },
  {
    id: "opd-program-lengkap",
    filling: {
      columns: {
        "No.": numbers,
        "Program/Kegiatan": ten((index) => `Program ${"ABCDEFGHIJ"[index]}`),
        "Indikator Kinerja": ten((index) => `Persentase layanan ${"ABCDEFGHIJ"[index]}`),
        Satuan: ten(() => "%"),
        "Target Kinerja": ten(() => "100%"),
        "Realisasi Kinerja": ten((index) => `${90 + index}%`),
        "Pagu Anggaran (Rp)": ten((index) => `${index < 9 ? index + 1 : "1.0"}00.000.000`),
        "Realisasi Anggaran (Rp)": ten((index) => `${index + 1}0.500.000`),
      },
    },
    rows: 10,
    kind: "program-kegiatan",
    figures: [
      ["program-kegiatan", "Program A", "Capaian", 0.9],
      ["anggaran", "Jumlah", "Serapan", 0.1009],
    ],
    told: ["dari pagu sebesar Rp5.500.000.000 telah direalisasikan Rp555.000.000 atau 10,09%"],
  },
  {
    id: "opd-program-kegiatan",
    filling: {
      columns: {
        "No.": ["1.", "2."],
        "Program dan Kegiatan": ["Program A", "Program B"],
        "Indikator Kegiatan": ["Persentase layanan A", "Persentase layanan B"],
        "% Capaian": ["100%", "95%"],
        "Menunjang/Tidak Menunjang": ["Menunjang", "Menunjang"],
      },
    },
    kind: "program-kegiatan",
    figures: [["program-kegiatan", "Program B", "Capaian", 0.95]],
    told: [],
  },
  {
    id: "lke-akip",
    filling: {
      columns: { Gradasi: ["A", "BB", "B", "A", "BB", "B", "A", "BB", "B", "A", "BB", "B"] },
    },
    kind: "akip-komponen",
    // (20% × 90 + 30% × 80 + 50% × 70) = 77
    figures: [
      ["akip", "Nilai AKIP", "Nilai", 77],
      ["akip", "Predikat", "Nilai", "BB"],
    ],
    told: ["Nilai AKIP sebesar 77,00 dengan predikat BB (Sangat Baik)."],
  },
  {
    id: "rencana-aksi",
    filling: {
      columns: {
        "Indikator Kinerja": ["Indeks Kepuasan Masyarakat", "", "Nilai AKIP"],
        "Rencana Aksi": ["Survei kepuasan", "Pelatihan petugas loket", "Reviu laporan kinerja"],
        Satuan: ["Kegiatan", "Kegiatan", "Dokumen"],
        "Target TW II": ["1", "2", "1"],
        Status: ["Terlaksana", "Terlaksana", "Terlaksana"],
        Tenggat: ["30 Juni 2024", "B06", "TW II"],
        "Penanggung jawab": ["Seksi Pelayanan", "Seksi Umum", "Sekretariat"],
        "Bukti dukung": ["laporan-skm.pdf", "daftar-hadir.pdf", "berita-acara.pdf"],
      },
    },
    kind: "rencana-aksi",
    figures: [
      ["rencana-aksi", "Pelatihan petugas loket", "Status", "Terlaksana"],
      ["rencana-aksi", "Selesai", "Status", 3],
      ["rencana-aksi", "Lewat tenggat", "Status", 0],
    ],
    told: [],
    planted: { cell: "I5", typed: "Belum terlaksana", found: ["I5"] },
  },
];

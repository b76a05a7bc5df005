import { wordList } from "./word-list";

export const naming = wordList(
  "Headers of columns whose intervals and numbers name the rows: ages, classes, times.",
  `usia, umur, kelompok, kelompok umur, kelompok usia, rentang usia, rentang umur, golongan umur, karakteristik, klasifikasi,
  klasifikasi kelompok, tahun, bulan, periode, kelas interval, golongan, pangkat, kelas, semester, triwulan, masa kerja, lama bekerja, penghasilan, pendapatan per bulan`,
);

export const times = wordList(
  "Headers of parts of a year that exports write as numbers.",
  "bulan, tahun, triwulan, semester, tanggal, minggu",
);

export const keys = wordList(
  "Headers of keys: numbers that count nothing.",
  `id, kode, kd, no, nomor, nip, nik, npwp, rt, rw, level, tingkat ke, urutan, ranking, rank, peringkat, npsn, code`,
);

export const timeKeys = wordList(
  "Headers of times written as numbers.",
  "tahun, bulan, tanggal, tgl, tahun ke, bulan ke, tanggal ke",
);

export const keysWithin = wordList("Keys inside a longer header.", "telepon, kode pos, no hp, nomor telepon");

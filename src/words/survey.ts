import { type WordList, wordList } from "./word-list";

/** The nine unsur of PermenPANRB 14/2017, by the words that tell them from each other. */
export const unsur: readonly WordList[] = [
  wordList("U1", "persyaratan, persyaratan pelayanan, kesesuaian persyaratan"),
  wordList("U2", "prosedur, sistem mekanisme dan prosedur, mekanisme, prosedur pelayanan, kemudahan prosedur"),
  wordList("U3", "waktu, waktu penyelesaian, waktu pelayanan, kecepatan waktu, kecepatan"),
  wordList("U4", "biaya, tarif, biaya/tarif, biaya/ tarif, kewajaran biaya"),
  wordList("U5", "produk, produk spesifikasi jenis pelayanan, produk layanan, kesesuaian produk, produk pelayanan"),
  wordList("U6", "kompetensi, kompetensi pelaksana, kompetensi petugas"),
  wordList("U7", "perilaku, prilaku, perilaku pelaksana, perilaku petugas, kesopanan"),
  wordList("U8", "penanganan pengaduan*, pengaduan, penanganan, saran dan masukan, kualitas penanganan"),
  wordList("U9", "sarana, sarana dan prasarana, sarpras, prasarana, kualitas sarana"),
];

/** Those of KepMenPAN 25/2004 that the nine do not name. */
export const unsurLama: readonly WordList[] = [
  wordList("3", "kejelasan petugas, kejelasan petugas pelayanan"),
  wordList("4", "kedisiplinan, kedisiplinan petugas, kedisiplinan petugas pelayanan"),
  wordList("5", "tanggung jawab, tanggung jawab petugas*"),
  wordList("6", "kemampuan petugas, kemampuan petugas pelayanan"),
  wordList("8", "keadilan, keadilan mendapatkan pelayanan"),
  wordList("9", "kesopanan dan keramahan, keramahan"),
  wordList("11", "kepastian biaya, kepastian biaya pelayanan"),
  wordList("12", "kepastian jadwal, kepastian jadwal pelayanan, ketepatan jadwal"),
  wordList("13", "kenyamanan, kenyamanan lingkungan"),
  wordList("14", "keamanan, keamanan pelayanan, keamanan lingkungan"),
];

export const weighted = wordList(
  "A figure times its weight.",
  "tertimbang, terbobot, nrr tertimbang, nilai tertimbang, nrr x bobot, nilai x bobot",
);

export const converted = wordList("A mean on the scale of the index.", "konversi, nilai konversi, dikonversi");

export const meanOfUnsur = wordList(
  "The mean of an unsur's answers.",
  "nrr, nilai rata rata, rata rata, nrr per unsur, nilai unsur",
);

export const surveyIndex = wordList(
  "The index of a satisfaction survey.",
  "ikm, skm, indeks, index, nilai akhir, nilai konversi, indeks kepuasan masyarakat, survei kepuasan masyarakat, nilai ikm, nilai skm",
);

export const scored = wordList("Words that make a score of what follows them.", "nilai, indeks, hasil, skor");

export const ofHundred = wordList(
  "Scores that end at 100.",
  "akip, sakip, kepuasan masyarakat, ikm, indeks kepuasan masyarakat",
);

import { wordList } from "./word-list";

export const whole = wordList(
  "A line of a reckoning that others are held against.",
  "target, rencana, direncanakan, pagu, masuk",
);

export const part = wordList(
  "A line of a reckoning that is a part of a whole.",
  "realisasi, ditindaklanjuti, terlaksana, tercapai, terserap, diselesaikan, selesai",
);

export const shareOf = wordList(
  "A line of a reckoning that is the share of two lines above.",
  "%, persen, persentase, prosentase, presentase, capaian, pencapaian, serapan, penyerapan, terhadap",
);

export const rising = wordList("A line that is how much more.", "penambahan, peningkatan, kenaikan, pertambahan");

export const difference = wordList(
  "A line that is the difference of the two above.",
  "penambahan, peningkatan, kenaikan, pertambahan, penurunan, pengurangan, selisih, sisa",
);

export const absorbed = wordList(
  "Headers of a percentage that is the share of a budget that was spent.",
  "serapan, penyerapan, realisasi, keuangan, anggaran, belanja, daya serap, terserap, capaian",
);

export const remaining = wordList(
  "Headers of what is left of a whole, as an amount or a percentage.",
  "sisa, saldo, selisih, belum, lebih, kurang, deviasi, gap",
);

export const apart = wordList("Headers of how far two shares lie apart.", "gap, perbedaan, selisih, beda");

export const ofTotal = wordList(
  "Headers of a share of the total row.",
  "porsi, proporsi, kontribusi, komposisi, dari total",
);

export const growth = wordList(
  "Headers of what changed from one time to the next, as a percentage or an amount.",
  `pertumbuhan, growth, laju, kenaikan, penurunan, peningkatan, naik, turun, tren, trend, perubahan, perkembangan, delta,
  selisih, beda, bertambah, berkurang`,
);

export const change = wordList(
  "Headers of a change as an amount.",
  "selisih, beda, deviasi, bertambah, berkurang, kenaikan, penurunan, naik, turun, perubahan, gap",
);

export const unsignedChange = wordList(
  "Headers of a change that may be printed without its sign.",
  "penurunan, turun, berkurang, selisih, beda, deviasi, gap",
);

export const rate = wordList(
  "Headers of a figure per another.",
  `rasio, kepadatan, rata rata, rerata, per, tingkat, angka, sex ratio, produktivitas, provitas, apk, apm, aps, cakupan,
  density, jiwa kk, penyebut, pembilang`,
);

export const toldRate = wordList(
  "Headers that say which two figures a rate is of.",
  "rasio jenis kelamin, sex ratio, kepadatan, density",
);

export const weighed = wordList(
  "Headers of a figure times its weight.",
  "tertimbang, terbobot, indeks, index, skor, nilai, hasil, bobot, ×",
);

export const timesWeight = wordList(
  "Headers that say so outright.",
  "tertimbang, terbobot, ×, nilai x bobot, indeks x bobot, skor x bobot",
);

export const directionColumn = wordList(
  "Headers of the column that says which way an indicator is better.",
  "arah, polarisasi, polaritas, sifat indikator, jenis indikator",
);

/** What stands in that column. */
export const toldDirections = {
  lower: wordList("Lower is better.", "minim*, negatif, turun, lower, rendah"),
  higher: wordList("Higher is better.", "maksim*, maxim*, positif, naik, higher, tinggi"),
} as const;

export const restColumn = wordList(
  "Headers of a column that is the difference of others in its row.",
  `sisa, selisih, saldo, deviasi, lebih, kurang, kekurangan, belum, tambahan, penambahan, pertambahan, bertambah, berkurang,
  kenaikan, penurunan, surplus, defisit, neraca, neto, netto, bersih, efisiensi, penghematan`,
);

export const outgoing = wordList(
  "Headers of what goes out of a stock.",
  "keluar, pengeluaran, pengurangan, berkurang, penghapusan, kurang, terpakai, pemakaian, mutasi kurang",
);

export const unsignedRest = wordList(
  "Headers of a difference that may be printed without its sign.",
  "lebih, kurang, selisih, deviasi, bertambah, berkurang",
);

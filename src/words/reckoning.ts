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

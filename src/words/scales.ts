import { wordList } from "./word-list";

export const otherScales = wordList(
  "What has a scale of its own, not that of achievements.",
  "ikm, skm, kepuasan, akip, sakip, mutu, daya saing, survei, survey, indeks, evaluasi",
);

export const ofAchievements = wordList(
  "What the scale of achievements is of.",
  "capaian, kinerja, realisasi, peringkat",
);

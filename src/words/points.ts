import { wordList } from "./word-list";

export const points = wordList(
  "Units whose figures are points of a score, so that one lies so many points from another.",
  "poin, point, nilai, skor, indeks, angka",
);

import { wordList } from "./word-list";

export const rose = wordList(
  "A figure that rose, as a word beside it.",
  "naik, meningkat, bertambah, meningkat tajam, kenaikan, peningkatan",
);
export const fell = wordList("A figure that fell, as a word beside it.", "turun, menurun, berkurang, penurunan");
export const stayed = wordList(
  "A figure that stayed the same, as a word beside it.",
  "tetap, sama, stabil, tidak berubah",
);

import { wordList } from "./word-list";

export const deadline = wordList(
  "By when an action is to be done.",
  "tenggat, tenggat waktu, batas waktu, deadline, target waktu, target selesai, waktu penyelesaian, waktu pelaksanaan, jadwal, jadwal pelaksanaan, jangka waktu",
);

export const evidence = wordList(
  "What shows that an action was done.",
  "bukti, bukti dukung, bukti pendukung, data dukung, tautan bukti, link bukti, tautan, link, evidence, eviden, dokumen pendukung",
);

export const doneStatus = wordList(
  "An action that was carried out.",
  "terlaksana, selesai, sudah, sudah terlaksana, telah terlaksana, tuntas, tercapai, done, rampung",
);

export const openStatus = wordList(
  "An action that was not, or not wholly, carried out.",
  "belum, belum terlaksana, tidak, tidak terlaksana, sebagian, dalam proses, proses, berjalan, sedang berjalan, tertunda, ditunda, batal",
);

/** Of an action, as a user chooses it. */
export const statusChoices = ["Belum terlaksana", "Dalam proses", "Terlaksana"] as const;

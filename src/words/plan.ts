import { wordList } from "./word-list";

export const program = wordList(
  "Programs and activities, whose rows have targets of their own beside the indicators of the sasaran.",
  "program, kegiatan, sub kegiatan, aktivitas, program/kegiatan, sub program, rincian output, kro, ro",
);

export const output = wordList(
  "What an activity produces: its indicators are not those of the sasaran.",
  "kegiatan, sub kegiatan, program, output, keluaran, aktivitas",
);

export const actionPlan = wordList("The plan of actions.", "rencana aksi, rencana tindak, rencana tindak lanjut");

export const goal = wordList(
  "What is to be reached, above the indicators.",
  "sasaran, sasaran strategis, tujuan, misi, visi, outcome, objective, kegiatan utama",
);

export const indicator = wordList(
  "An indicator.",
  `indikator, indikator kinerja, iku, ikk, iki, ikp, iksk, iks, ikss, iksp, ik, indicator, uraian indikator,
  nama indikator, kinerja utama, tolok ukur, tolok ukur kinerja, spm`,
);

export const elsewhere = wordList(
  "Another whose figures stand for comparison.",
  "nasional, provinsi, standar, standar nasional, pembanding, terhadap, thd, rata rata nasional, kabupaten lain, instansi lain",
);

export const fulfilled = wordList(
  "Words of a status: reached.",
  "tercapai, melampaui, melampaui target, melebihi target, terlampaui, tercapai/melampaui",
);

export const unfulfilled = wordList(
  "Words of a status: not reached.",
  "tidak tercapai, belum tercapai, tidak mencapai target, kurang dari target, tidak memenuhi target",
);

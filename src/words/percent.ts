import { wordList } from "./word-list";

export const percent = wordList(
  "A percentage, as a unit or in a header, in the spellings in use.",
  "%, persen, persentase, prosentase, presentase, percent, percentage, pct, procentase",
);

export const shareHeader = wordList(
  "Headers of figures that are shares, whatever sign stands in them; before an amount's role they mean nothing ('target kinerja').",
  `%, persen, persentase, prosentase, presentase, percent, porsi, proporsi, serapan, penyerapan, daya serap, kontribusi,
  komposisi, efektivitas, efektifitas, kinerja, hasil pengukuran`,
);

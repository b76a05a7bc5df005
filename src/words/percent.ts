import { wordList } from "./word-list";

export const percent = wordList(
  "A percentage, as a unit or in a header, in the spellings in use.",
  "%, persen, persentase, prosentase, presentase, percent, percentage, pct, procentase",
);

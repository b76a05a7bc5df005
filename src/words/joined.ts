import { wordList } from "./word-list";

export const joined = wordList(
  "Words that join two figures or a figure and what it is part of: such a text is no single figure.",
  "dari, sampai, hingga, s.d., sd, dan, atau, banding",
);

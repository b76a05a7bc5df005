import { wordList } from "./word-list";

/** Words before a figure, or after it, that make a bound of it: "lebih dari 10", "85 ke atas". */
export const bounds = {
  ">": wordList("Above, the figure itself left out.", "lebih dari, diatas, di atas, lebih besar dari, melebihi"),
  "<": wordList("Below, the figure itself left out.", "kurang dari, dibawah, di bawah, lebih kecil dari"),
  "≥": wordList("The figure or more.", "minimal, paling sedikit, paling rendah, sekurang kurangnya, min"),
  "≤": wordList("The figure or less.", "maksimal, paling banyak, paling tinggi, sebanyak banyaknya, maks"),
} as const;

export const upwards = wordList("Behind a figure: it and all above.", "ke atas, keatas, lebih, atau lebih, dan lebih");

export const between = wordList("Between the two ends of an interval.", "sd, sampai, sampai dengan, hingga");

/** "> 10" for "lebih dari 10"; the text itself where it begins with no bound. */
export function withSign(text: string): string {
  const digit = text.search(/\d/);
  if (digit <= 0 || digit > 25) return text;
  const words = text.slice(0, digit).trim();
  for (const [sign, list] of Object.entries(bounds)) if (list.is(words)) return `${sign} ${text.slice(digit)}`;
  return text;
}

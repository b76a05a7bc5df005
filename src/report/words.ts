import { empty, numbering, synonyms } from "../words/names";
import { normalise } from "../words/normalise";
import { remembered } from "../words/remembered";

const emptyWords: ReadonlySet<string> = new Set(empty.words);
const anySynonym = new RegExp(synonyms.map(([pattern]) => pattern.source).join("|"));

/** The words of a name that carry its meaning, each once; numbering and what stands in brackets left out. */
export const wordsOf = remembered((text): readonly string[] => {
  const plain = normalise(text.replace(numbering, " "))
    .replace(/\([^()]*\)/g, " ")
    .replace(/[/+&()-]/g, " ");
  const isPlain = !anySynonym.test(plain);
  const spelled = isPlain ? plain : synonyms.reduce((words, [pattern, full]) => words.replace(pattern, full), plain);
  return [...new Set(spelled.split(/\s+/).filter((word) => word !== "" && !emptyWords.has(word)))];
});

/** "3.2" of "IKU-3.2 Tingkat Efektivitas"; "" where a name has no number of several parts. */
export function codeOf(text: string): string {
  const code = numbering.exec(text)?.[1] ?? "";
  return code.includes(".") ? code : "";
}

/** How many of the shorter name's words are in the other: 1 where it is part of it. */
export function shareOfWords(one: readonly string[], other: readonly string[]): number {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length === 0) return 0;
  return short.filter((word) => long.includes(word)).length / short.length;
}

export function sameWords(one: readonly string[], other: readonly string[]): boolean {
  return one.length > 0 && one.length === other.length && one.every((word) => other.includes(word));
}

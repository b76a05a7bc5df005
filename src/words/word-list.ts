import { normalise, normaliseStart } from "./normalise";

/** Words and phrases that mean one thing in reports, and the one way to look for them. */
export interface WordList {
  /** What the words stand for, and what they must not be taken for. */
  readonly note: string;
  readonly words: readonly string[];
  /** The whole text is one of them. */
  is(text: string): boolean;
  /** The text begins with one of them. */
  opens(text: string): boolean;
  /** The text ends with one of them. */
  ends(text: string): boolean;
  /** One of them stands in the text. */
  isIn(text: string): boolean;
  /** The first of them that stands in the text. */
  findIn(text: string): string | undefined;
  /** The text, as `normalise` leaves it, without them. */
  without(text: string): string;
}

/**
 * Words apart by commas, in lower case and without punctuation. A space also stands for a hyphen or for nothing
 * ("sub kegiatan" is "sub-kegiatan" and "subkegiatan"); "*" at an end stands for any further letters ("efisien*").
 */
export function wordList(note: string, words: string): WordList {
  const list = words
    .split(",")
    .map((word) => word.replace(/\s+/g, " ").trim())
    .filter((word) => word !== "");
  // The longest first, so that "laju pertumbuhan" is not found as "laju".
  const sources = [...list].sort((one, other) => other.length - one.length).map(sourceOf);
  const any = `(?<![\\p{L}\\d])(?:${sources.join("|")})(?![\\p{L}\\d])`;
  const whole = new RegExp(`^${any}$`, "u");
  const start = new RegExp(`^${any}`, "u");
  const end = new RegExp(`${any}$`, "u");
  const inside = new RegExp(any, "u");
  const all = new RegExp(any, "gu");
  return {
    note,
    words: list,
    is: (text) => whole.test(normaliseStart(text)),
    opens: (text) => start.test(normaliseStart(text)),
    ends: (text) => end.test(normaliseStart(text)),
    isIn: (text) => inside.test(normaliseStart(text)),
    findIn: (text) => inside.exec(normaliseStart(text))?.[0],
    without: (text) => normalise(text).replace(all, " ").replace(/\s+/g, " ").trim(),
  };
}

/** The words of several lists as one. */
export function joined(note: string, ...lists: readonly WordList[]): WordList {
  return wordList(note, lists.flatMap(({ words }) => words).join(","));
}

function sourceOf(word: string): string {
  return word
    .replace(/[.+?^{}$()|[\]\\/]/g, "\\$&")
    .replace(/ /g, "[ -]?")
    .replace(/\*/g, "\\p{L}*");
}

import { remembered } from "./remembered";

const punctuation = /[‘’'"“”`.,:;*_?!\u00a0]/g;
const untilWords = /\bs\s*\/?\s*d\b/g;
const untidy = /\s{2,}|[^\S ]|^ | $/;

/** Lower case, no punctuation but the marks that carry meaning, one space between words; "s/d" and "s.d." are "sd". */
export const normalise = remembered((text) => {
  const plain = text.toLowerCase().replace(punctuation, " ").replace(untilWords, "sd");
  return untidy.test(plain) ? plain.replace(/\s+/g, " ").trim() : plain;
});

/** A longer text is a paragraph: its beginning says what it is about, and nobody waits for the rest. */
const longestRead = 300;

/** The same of the beginning of a text: enough to tell what it names. */
export function normaliseStart(text: string): string {
  return normalise(text.length > longestRead ? text.slice(0, longestRead) : text);
}

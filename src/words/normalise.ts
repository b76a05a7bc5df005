import { remembered } from "./remembered";

/** Lower case, no punctuation but the marks that carry meaning, one space between words; "s/d" and "s.d." are "sd". */
export const normalise = remembered((text) =>
  text
    .toLowerCase()
    .replace(/[‘’'"“”`.,:;*_?!\u00a0]/g, " ")
    .replace(/\bs\s*\/?\s*d\b/g, "sd")
    .replace(/\s+/g, " ")
    .trim(),
);

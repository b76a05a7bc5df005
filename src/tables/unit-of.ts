import { normalise } from "../words/normalise";
import { remembered } from "../words/remembered";
import { headerUnitIn } from "../words/units";

/** The unit named in a header: what stands in brackets first, then anywhere in it. */
export const unitOf = remembered((header): string | undefined => {
  // "Tahap I (40%)" names a part, not a unit.
  const text = normalise(header).replace(/\d+([.,]\d+)? ?%/g, "");
  const bracketed = /[([]([^)\]]+)[)\]]/.exec(text)?.[1];
  for (const part of bracketed ? [bracketed, text] : [text]) {
    const unit = headerUnitIn(part.trim());
    if (unit) return unit;
  }
  return undefined;
});

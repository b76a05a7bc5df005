import type { Decimal } from "../numbers/decimal";
import { roundDouble, roundHalfUp } from "../numbers/round";
import type { Scale } from "../regulations/dated";

/** The class of a figure, decided as it is printed: rounded half-up to the scale's decimals, so no figure falls between two. */
export function classOf<Label extends string | number>(value: Decimal, scale: Scale<Label>): Label | undefined {
  return lookUp(roundHalfUp(value, scale.decimals).toNumber(), scale);
}

export function classOfDouble<Label extends string | number>(value: number, scale: Scale<Label>): Label | undefined {
  return lookUp(roundDouble(value, scale.decimals), scale);
}

function lookUp<Label extends string | number>(printed: number, { classes, reached }: Scale<Label>): Label | undefined {
  for (const { bound, label } of classes) {
    // A scale without an end takes also what lies below every double.
    if (bound === Number.NEGATIVE_INFINITY || (reached === "at" ? printed >= bound : printed > bound)) return label;
  }
  return undefined;
}

import { Decimal } from "../numbers/decimal";
import { printNumber, printPlain } from "../numbers/print";
import type { Scale } from "../regulations/dated";

/** "88,31–100 A, 76,61–88,30 B …", ">90 AA, >80 A … selebihnya D": every class of a scale in points, best first. */
export function scaleInWords({ classes, decimals, reached }: Scale, most: number): string {
  const step = new Decimal(10).pow(-decimals);
  const shown = (value: Decimal) => (value.eq(most) ? printPlain(value) : printNumber(value, decimals));
  return classes
    .map(({ bound, label }, index) => {
      if (!Number.isFinite(bound)) return `selebihnya ${label}`;
      if (reached === "above") return `>${printPlain(new Decimal(bound))} ${label}`;
      const above = classes[index - 1]?.bound;
      const top = above === undefined ? new Decimal(most) : new Decimal(above).minus(step);
      return `${shown(new Decimal(bound))}–${shown(top)} ${label}`;
    })
    .join(", ");
}

/** "120%" */
export function percentInWords(fraction: number): string {
  return `${printPlain(new Decimal(fraction).times(100))}%`;
}

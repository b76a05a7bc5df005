import { FormulaError } from "../core/formula-error";
import type { Decimal } from "../numbers/decimal";
import { printPlain } from "../numbers/print";
import type { CellValue } from "./define";
import { isWrittenInPercent, nameOf, readNumber } from "./parameters";

/** Beside a figure with a percent sign, one without may be a fraction up to 150%; above it, it is in points. */
const mostAsFraction = 1.5;

/** Figures that a function sets against each other: "98,95%" against 80 is neither 1,24% nor surely 123,69%. */
export function unlike(figures: readonly (readonly [name: string, value: CellValue])[]): FormulaError | undefined {
  const inPercent = figures.find(([, value]) => isWrittenInPercent(value));
  const plain = inPercent && figures.find(([, value]) => !isWrittenInPercent(value) && isAbove(readNumber(value, "")));
  if (!inPercent || !plain) return undefined;
  const [first, second] = [inPercent, plain].map(([name]) => nameOf(name)) as [string, string];
  const percent = String(inPercent[1]).trim();
  const written = typeof plain[1] === "number" ? String(plain[1]).replace(".", ",") : String(plain[1]).trim();
  const points = printPlain((readNumber(inPercent[1], "") as Decimal).times(100));
  const [here, there] = [inSentence(first), inSentence(second)];
  return new FormulaError(
    "value",
    `${first} ${percent} dalam persen, ${there} ${written} tidak: tulis ${there} ${written}%, atau ${here} ${points}.`,
  );
}

function inSentence(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function isAbove(read: ReturnType<typeof readNumber>): boolean {
  return read !== undefined && !(read instanceof FormulaError) && read.abs().gt(mostAsFraction);
}

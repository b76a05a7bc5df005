import { type SurveiKepuasan, surveiKepuasan } from "../regulations/survei-kepuasan";
import { failure, type NativeOperand } from "./native-operand";
import { lookUp } from "./native-parts";

/** The mutu, or the word for it, of an index from 25 to 100, by the regulation that applies. */
export function nativeMutu(nilai: NativeOperand, peraturan: NativeOperand, inWords: boolean): string {
  return peraturan.pick(Object.fromEntries(surveiKepuasan.map(({ id, value }) => [id, mutuBy(value, nilai, inWords)])));
}

function mutuBy({ mutu, kinerja, most }: SurveiKepuasan, nilai: NativeOperand, inWords: boolean): string {
  const printed = `ROUND(${nilai},${mutu.decimals})`;
  const least = mutu.classes.at(-1)?.bound;
  const label = lookUp(`${nilai}`, mutu, inWords ? (key: keyof typeof kinerja) => kinerja[key] : undefined);
  return `IF(OR(${printed}<${least},${printed}>${most}),${failure(`nilai di luar ${least}-${most}`)},${label})`;
}

import { kinerjaUnit, skalaMutu } from "../regulations/ikm";
import { failure, type NativeOperand } from "./native-operand";
import { lookUp } from "./native-parts";

/** The mutu, or the word for it, of an index from 25 to 100. */
export function nativeMutu(nilai: NativeOperand, inWords: boolean): string {
  const { classes, decimals, most } = skalaMutu.value;
  const printed = `ROUND(${nilai},${decimals})`;
  const least = classes.at(-1)?.bound;
  const label = lookUp(
    `${nilai}`,
    skalaMutu.value,
    inWords ? (key: keyof typeof kinerjaUnit.value) => kinerjaUnit.value[key] : undefined,
  );
  return `IF(OR(${printed}<${least},${printed}>${most}),${failure(`nilai di luar ${least}-${most}`)},${label})`;
}

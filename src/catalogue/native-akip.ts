import { type EvaluasiAkip, evaluasiAkip } from "../regulations/evaluasi-akip";
import { failure, type NativeOperand } from "./native-operand";

/** `body` of the regulation that applies, once the score is known to lie on its scale. */
export function nativePredikat(
  nilai: NativeOperand,
  peraturan: NativeOperand,
  body: (evaluasi: EvaluasiAkip) => string,
): string {
  const branches = evaluasiAkip.map(({ id, value }) => {
    const { most, predikat } = value;
    const outside = `OR(${nilai}<0,ROUND(${nilai},${predikat.decimals})>${most})`;
    return [id, `IF(${outside},${failure(`nilai di luar 0-${most}`)},IF(${nilai}=0,NA(),${body(value)}))`];
  });
  return peraturan.pick(Object.fromEntries(branches));
}

/** Points of a cell that holds a gradation letter, or where allowed a score from 0 to 100. */
export function nativeGradasi(
  cell: NativeOperand,
  letters: Readonly<Record<string, number>>,
  orScore: boolean,
): string {
  const words = Object.keys(letters).map((letter) => `"${letter}"`);
  const match = `MATCH(${cell},{${words.join(",")}},0)`;
  const points = `CHOOSE(${match},${Object.values(letters).join(",")})`;
  const ofLetter = `IF(ISNUMBER(${match}),${points},${failure("gradasi tidak dikenal")})`;
  const score = `IF(AND(${cell}>=0,${cell}<=100),${cell},${failure("nilai di luar 0-100")})`;
  const ofCell = orScore ? `IF(ISNUMBER(${cell}),${score},${ofLetter})` : ofLetter;
  return `IF(OR(${cell}="",${cell}="-"),NA(),${ofCell})`;
}

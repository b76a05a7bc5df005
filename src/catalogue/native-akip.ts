import { evaluasiAkip, type PeraturanAkip } from "../regulations/akip";
import { failure, type NativeOperand } from "./native-operand";

type Evaluasi = (typeof evaluasiAkip)[PeraturanAkip]["value"];

/** `body` of the regulation that applies, once the score is known to lie between 0 and 100. */
export function nativePredikat(
  nilai: NativeOperand,
  peraturan: NativeOperand,
  body: (evaluasi: Evaluasi) => string,
): string {
  const outside = `OR(${nilai}<0,ROUND(${nilai},2)>100)`;
  const branches = Object.entries(evaluasiAkip).map(([key, { value }]) => [
    key,
    `IF(${outside},${failure("nilai di luar 0-100")},IF(${nilai}=0,NA(),${body(value)}))`,
  ]);
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

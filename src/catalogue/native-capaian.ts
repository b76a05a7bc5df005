import { type Arithmetic, ways } from "../core/capaian";
import { arahCapaian } from "../regulations/capaian";
import type { NativeOperand } from "./native-operand";

interface CapaianOperands {
  readonly realisasi: NativeOperand;
  readonly target: NativeOperand;
  readonly arah: NativeOperand;
  readonly batas: NativeOperand;
}

/** Capaian as built-in functions reckon it; an interval must be written in the call itself. */
export function nativeCapaian({ realisasi, target, arah, batas }: CapaianOperands): string {
  const [low, high] = [target.end("low"), target.end("high")];
  const nearest = target.isInterval ? `IF(${realisasi}<${low},${low},${high})` : `${target}`;
  const branches = arahCapaian.value.map((each) => {
    const { divisor, reckon } = ways[each];
    const reckoned = reckon(written, `${realisasi}`, nearest);
    return [each, divisor === "target" ? reckoned : `IF(${nearest}=0,1/0,${reckoned})`];
  });
  const reached = arah.pick(Object.fromEntries(branches));
  const met = target.isInterval ? `IF(AND(${realisasi}>=${low},${realisasi}<=${high}),1,${reached})` : reached;
  return `MAX(0,${batas.ifGiven(`MIN(${met},${batas})`, met)})`;
}

const written: Arithmetic<string> = {
  twice: (value) => `2*${value}`,
  minus: (value, less) => `(${value}-${less})`,
  over: (value, divisor) => `${value}/${divisor}`,
  size: (value) => (value.startsWith("(") ? `ABS${value}` : `ABS(${value})`),
};

import type { Arah } from "../core/capaian";
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
  const reached = arah.pick(byArah(`${realisasi}`, nearest));
  const met = target.isInterval ? `IF(AND(${realisasi}>=${low},${realisasi}<=${high}),1,${reached})` : reached;
  return `MAX(0,${batas.ifGiven(`MIN(${met},${batas})`, met)})`;
}

function byArah(realisasi: string, target: string): Record<Arah, string> {
  return {
    maksimum: `${realisasi}/${target}`,
    minimum: `(2*${target}-${realisasi})/${target}`,
    terbalik: `IF(${target}=0,1/0,${target}/${realisasi})`,
    stabil: `1-ABS(${realisasi}/${target}-1)`,
  };
}

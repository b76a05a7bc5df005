import { batasCapaian } from "../regulations/capaian";

/** The cap that a formula itself puts on a capaian: our function's, or that of its built-in form. */
export function liveCap(formula: string): number | undefined {
  if (/\bKEK[._]CAPAIAN\(/i.test(formula)) return batasCapaian.value;
  const written = /\bMIN\(.*,\s*(1(?:\.\d+)?|1\d\d%)\s*\)/i.exec(formula)?.[1];
  if (written === undefined) return undefined;
  return written.endsWith("%") ? Number(written.slice(0, -1)) / 100 : Number(written);
}

import { menuju } from "../core/akip";
import { Decimal } from "../numbers/decimal";
import type { Scale } from "../regulations/dated";
import { evaluasiAkip } from "../regulations/evaluasi-akip";
import { inForce, named } from "../regulations/in-force";
import { defineFunction, describeFunction } from "./define";
import { nativePredikat } from "./native-akip";
import type { NativeOperand } from "./native-operand";
import { lowerEnd } from "./native-parts";
import { number } from "./parameters";
import { peraturanAkip } from "./peraturan-akip";

const declared = defineFunction({
  name: "AKIP.MENUJU",
  parameters: { nilai: number("Nilai AKIP, 0–100."), peraturan: peraturanAkip },
  returns: "number",
  run: ({ nilai, peraturan }) => menuju(nilai, named(evaluasiAkip, peraturan)),
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Poin yang masih diperlukan untuk predikat AKIP berikutnya; AA menghasilkan 0.",
    reference: inForce(evaluasiAkip).reference,
    note: "Sampai dua desimal, tepat di atas batas: dari 66,66 ke 70,01.",
    examples: [
      { args: [66.66], result: 3.35, why: "BB mulai 70,01" },
      { args: [70], result: 0.01 },
      { args: [95], result: 0, why: "sudah AA" },
      { args: [0], error: "not-available", why: "belum dinilai" },
      { args: [101], error: "value" },
    ],
    native: ({ nilai, peraturan }) =>
      nativePredikat(nilai, peraturan, ({ predikat }) => nativeDistance(nilai, predikat)),
  });

/** From each class to the lower end of the one above it. */
function nativeDistance(nilai: NativeOperand, { classes, decimals, reached }: Scale): string {
  const printed = `ROUND(${nilai},${decimals})`;
  const ends = [...classes].reverse().map(({ bound }) => lowerEnd(bound, decimals, reached));
  const next = `LOOKUP(${printed},{${ends.slice(0, -1).join(",")}},{${ends.slice(1).join(",")}})`;
  const best = new Decimal(classes[0]?.bound ?? 0);
  return `IF(${printed}>${best},0,ROUND(${next}-${printed},${decimals}))`;
}

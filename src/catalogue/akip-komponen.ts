import { gradasi, nilaiKomponen } from "../core/akip";
import { FormulaError } from "../core/formula-error";
import type { Decimal } from "../numbers/decimal";
import { printPlain } from "../numbers/print";
import { bagianKomponen, gradasiAkip } from "../regulations/lke-akip";
import { type CellValue, defineFunction, describeFunction } from "./define";
import { nativeGradasi } from "./native-akip";
import { failure, type NativeOperand } from "./native-operand";
import { blankError, type CellParameter, number, raw, readNumber } from "./parameters";

/** A gradation letter, or a score from 0 to 100. */
function gradasiOrScore(description: string): CellParameter<Decimal> {
  return { ...raw(description, "gradasi"), read: readGradasi };
}

function readGradasi(value: CellValue, name: string): Decimal | FormulaError {
  if (typeof value === "string" && /^\s*[a-z]{1,2}\s*$/i.test(value)) return gradasi(value);
  const score = readNumber(value, name) ?? blankError(name);
  if (score instanceof FormulaError || (score.gte(0) && score.lte(100))) return score;
  return new FormulaError("value", `Nilai ${name} ${printPlain(score)} di luar 0–100.`);
}

const declared = defineFunction({
  name: "AKIP.KOMPONEN",
  parameters: {
    keberadaan: gradasiOrScore("Huruf gradasi AA–E, atau nilai 0–100."),
    kualitas: gradasiOrScore("Huruf gradasi AA–E, atau nilai 0–100."),
    pemanfaatan: gradasiOrScore("Huruf gradasi AA–E, atau nilai 0–100."),
    bobot: { ...number("Bobot komponen dalam poin, misalnya 30."), type: "bobot" },
  },
  returns: "number",
  run: ({ keberadaan, kualitas, pemanfaatan, bobot }) => nilaiKomponen(keberadaan, kualitas, pemanfaatan, bobot),
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Nilai satu komponen AKIP: (20% keberadaan + 30% kualitas + 50% pemanfaatan) × bobot / 100.",
    reference: `${bagianKomponen.reference}; ${gradasiAkip.reference}`,
    examples: [
      { args: ["A", "BB", "B", 30], result: 23.1, why: "(20%×90 + 30%×80 + 50%×70) × 30/100" },
      { args: [100, 100, 100, 25], result: 25 },
      { args: ["aa", 50, "c", 15], result: 9, why: "huruf kecil dan angka boleh" },
      { args: ["F", "BB", "B", 30], error: "value", why: "gradasi tidak dikenal" },
      { args: ["A", "BB", "B", 0.3], error: "value", why: "bobot dalam poin: tulis 30" },
      { args: [null, "BB", "B", 30], error: "not-available" },
    ],
    native: ({ keberadaan, kualitas, pemanfaatan, bobot }) => {
      const bagian = bagianKomponen.value;
      const points = [
        `${nativeGradasi(keberadaan, gradasiAkip.value, true)}*${bagian.keberadaan}`,
        `${nativeGradasi(kualitas, gradasiAkip.value, true)}*${bagian.kualitas}`,
        `${nativeGradasi(pemanfaatan, gradasiAkip.value, true)}*${bagian.pemanfaatan}`,
      ];
      return `(${points.join("+")})*${nativeBobot(bobot)}/100`;
    },
  });

/** Judged behind the gradations, as it stands behind them. */
function nativeBobot(bobot: NativeOperand): string {
  const within = `IF(AND(${bobot}>=1,${bobot}<=100),${bobot},${failure("bobot di luar 1-100")})`;
  return `IF(OR(${bobot}="",${bobot}="-"),NA(),IF(ISNUMBER(${bobot}),${within},${failure("bobot bukan angka")}))`;
}

import type { Instance } from "../../evidence/law";
import { Decimal } from "../../numbers/decimal";
import { arahCapaian } from "../../regulations/capaian";
import { printLike } from "../../tables/print-like";
import { isPercent, prints } from "../../tables/prints";
import { defineRule, type Explanation, type Values } from "../define";
import { lawRelations } from "../law-relation";
import { costs } from "../slips";

/** Capaian against realisasi and target, by the one convention of its column. */
export default defineRule({
  id: "capaian",
  summary: "Capaian harus sesuai dengan realisasi dan target.",
  basis: arahCapaian.reference,
  messages: {
    differs: "Capaian {label}: tertulis {actual}, sedangkan {hitungan} = {expected}.",
  },

  *relate(table, { lawsOf }) {
    yield* lawRelations(lawsOf(table), "capaian", () => ({ message: "differs", diagnose: explainRatio }));
  },
});

/** What commonly happens to a ratio: its dividend copied, divided once more, a fraction for a percentage. */
export function explainRatio({ result, operands, formula }: Instance, values: Values): Explanation | undefined {
  const [realisasi, target] = operands;
  const ratio = formula.exactly(operands.map(values));
  if (!realisasi || !target || !ratio) return undefined;
  const printed = values(result);
  const whole = new Decimal(isPercent(result) ? 1 : 100);
  const asShown = (cell: typeof realisasi) =>
    isPercent(cell) && !isPercent(result) ? values(cell).times(100) : values(cell);
  const isCopied = printed.eq(values(realisasi)) || printed.eq(asShown(realisasi));
  if (isCopied && !prints(result, ratio)) {
    const why = ratio.eq(whole)
      ? `padahal target tercapai tepat ${printLike(result, whole)}`
      : `kemungkinan realisasi tersalin, belum dibagi target`;
    const mark = ratio.eq(whole) ? "," : ":";
    return told("salin-kolom-lain", `Angkanya sama dengan realisasi (${realisasi.ref})${mark} ${why}.`, costs.repeat);
  }
  const divisor = isPercent(target)
    ? values(target)
    : values(target).abs().lte(1)
      ? values(target)
      : values(target).div(100);
  if (!divisor.isZero() && !divisor.eq(1) && prints(result, ratio.div(divisor), printed)) {
    return told(
      "persen-dibagi-lagi",
      "Persentase yang sudah dibagi target tampaknya dibagi target sekali lagi.",
      costs.shift,
    );
  }
  if (prints(result, ratio.times(100), printed) || prints(result, ratio.div(100), printed)) {
    return told(
      "persen-pecahan",
      "Persen dan pecahan tampaknya tertukar: nilainya seratus kali lebih besar atau lebih kecil.",
      costs.repeat,
    );
  }
  return undefined;
}

function told(
  cause: "salin-kolom-lain" | "persen-dibagi-lagi" | "persen-pecahan",
  message: string,
  cost: number,
): Explanation {
  return { diagnosis: { cause, message }, cost };
}

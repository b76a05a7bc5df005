import { prints } from "../../tables/prints";
import { defineRule } from "../define";
import { lawRelations } from "../law-relation";
import { costs } from "../slips";

/** Shares of one figure in another: serapan of a pagu, a part of its total. */
export default defineRule({
  id: "persen",
  summary: "Persentase harus sesuai dengan angka yang dibandingkannya.",
  basis: "Persentase = bagian dibagi keseluruhan",
  messages: {
    differs: "{column}, {label}: tertulis {actual}, sedangkan {hitungan} = {expected}.",
  },

  *relate(table, { lawsOf }) {
    yield* lawRelations(lawsOf(table), "persen", () => ({
      message: "differs",
      diagnose: ({ result, operands, formula }, values) => {
        const value = formula.exactly(operands.map(values));
        const printed = values(result);
        if (!value || !(prints(result, value.times(100), printed) || prints(result, value.div(100), printed))) {
          return undefined;
        }
        const message = "Persen dan pecahan tampaknya tertukar: nilainya seratus kali lebih besar atau lebih kecil.";
        return { diagnosis: { cause: "persen-pecahan", message }, cost: costs.repeat };
      },
    }));
  },
});

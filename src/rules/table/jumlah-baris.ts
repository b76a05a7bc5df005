import type { Law } from "../../evidence/law";
import { defineRule, type Problem } from "../define";
import { lawRelations } from "../law-relation";

export default defineRule({
  id: "jumlah-baris",
  summary: "Kolom jumlah harus sama dengan jumlah kolom-kolom yang dijumlahkannya; sisa dengan selisihnya.",
  basis: "Penjumlahan kolom-kolom tabel",
  messages: {
    differs: "{column}, {label}: tertulis {actual}, sedangkan {hitungan} = {expected}.",
    estimates:
      "{count} jumlah dalam tabel ini berselisih satu atau dua dari bagian-bagiannya: angkanya tampaknya perkiraan yang dibulatkan.",
  },

  *check(table, { lawsOf }): Iterable<Problem<"estimates">> {
    const estimated = lawsOf(table).flatMap(estimatesOf);
    const [first] = estimated;
    if (!first) return;
    const count = estimated.length;
    yield { message: "estimates", severity: "saran", cell: first, data: { count }, related: estimated.slice(1) };
  },

  *relate(table, { lawsOf }) {
    yield* lawRelations(lawsOf(table), "jumlah-baris", () => ({ message: "differs" }));
  },
});

/** Results that lie within the roundings of their parts. */
function estimatesOf({ isEstimate, instances }: Law) {
  return isEstimate ? instances.filter(({ allowance }) => allowance !== undefined).map(({ result }) => result) : [];
}

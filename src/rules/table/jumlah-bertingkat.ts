import { defineRule } from "../define";
import { lawRelations } from "../law-relation";
import { explainTotal } from "./explain-total";

/** A programme against its kegiatan, belanja operasi against its kinds: parents against the rows right below them. */
export default defineRule({
  id: "jumlah-bertingkat",
  summary: "Baris induk harus sama dengan jumlah rinciannya.",
  basis: "Penjumlahan rincian satu tingkat di bawahnya",
  messages: {
    differs: "{column}, {label}: tertulis {actual}, sedangkan {rows} rincian di bawahnya berjumlah {expected}.",
  },

  *relate(table, { lawsOf }) {
    yield* lawRelations(lawsOf(table), "jumlah-bertingkat", () => ({
      message: "differs",
      diagnose: ({ result, operands }, values) => explainTotal(result, operands, table, values),
    }));
  },
});

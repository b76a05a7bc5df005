import { defineRule } from "../define";
import { lawRelations } from "../law-relation";

export default defineRule({
  id: "rata-rata",
  summary: "Baris rata-rata harus sama dengan rata-rata baris di atasnya.",
  basis: "Rata-rata baris-baris tabel",
  messages: {
    differs: "{column}, {label}: tertulis {actual}, sedangkan rata-rata {rows} baris adalah {expected}.",
  },

  *relate(table, { lawsOf }) {
    yield* lawRelations(lawsOf(table), "rata-rata", () => ({ message: "differs" }));
  },
});

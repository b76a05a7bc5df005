import { defineRule } from "../define";
import { lawRelations } from "../law-relation";

export default defineRule({
  id: "pertumbuhan",
  summary: "Pertumbuhan harus sesuai dengan dua angka yang dibandingkannya.",
  basis: "Pertumbuhan = (angka kini − angka lalu) / angka lalu",
  messages: {
    differs: "{column}, {label}: tertulis {actual}, sedangkan {hitungan} = {expected}.",
  },

  *relate(table, { lawsOf }) {
    yield* lawRelations(lawsOf(table), "pertumbuhan", () => ({ message: "differs" }));
  },
});

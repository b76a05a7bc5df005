import { defineRule } from "../define";
import { lawRelations } from "../law-relation";

export default defineRule({
  id: "indeks",
  summary: "Bagian indeks harus sama dengan nilai dikali bobotnya.",
  basis: "Nilai tertimbang = nilai × bobot",
  messages: {
    differs: "{label}: {column} tertulis {actual}, sedangkan {hitungan} = {expected}.",
  },

  *relate(table, { lawsOf }) {
    yield* lawRelations(lawsOf(table), "indeks", () => ({ message: "differs" }));
  },
});

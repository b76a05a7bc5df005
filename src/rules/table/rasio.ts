import { defineRule } from "../define";
import { lawRelations } from "../law-relation";

export default defineRule({
  id: "rasio",
  summary: "Rasio, kepadatan dan hasil kali harus sesuai dengan kolom-kolom yang membentuknya.",
  basis: "Hitungan yang dipakai baris-baris lain tabel ini",
  messages: {
    differs: "{column}, {label}: tertulis {actual}, sedangkan {hitungan} = {expected}.",
  },

  *relate(table, { lawsOf }) {
    yield* lawRelations(lawsOf(table), "rasio", () => ({ message: "differs" }));
  },
});

import { defineRule } from "../define";
import { lawRelations } from "../law-relation";

export default defineRule({
  id: "jumlah-baris",
  summary: "Kolom jumlah harus sama dengan jumlah kolom-kolom yang dijumlahkannya; sisa dengan selisihnya.",
  basis: "Penjumlahan kolom-kolom tabel",
  messages: {
    differs: "{column}, {label}: tertulis {actual}, sedangkan {hitungan} = {expected}.",
  },

  *relate(table, { lawsOf }) {
    yield* lawRelations(lawsOf(table), "jumlah-baris", () => ({ message: "differs" }));
  },
});

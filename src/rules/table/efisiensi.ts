import { defineRule } from "../define";
import { lawRelations } from "../law-relation";

export default defineRule({
  id: "efisiensi",
  summary: "Tingkat efisiensi harus sesuai dengan capaian kinerja dan penyerapan anggaran.",
  basis: "Efisiensi = capaian kinerja − penyerapan anggaran (atau cara hitung lain yang dipakai seluruh tabel)",
  messages: {
    differs: "Efisiensi {label}: tertulis {actual}, sedangkan {hitungan} = {expected}.",
  },

  *relate(table, { lawsOf }) {
    yield* lawRelations(lawsOf(table), "efisiensi", () => ({ message: "differs" }));
  },
});

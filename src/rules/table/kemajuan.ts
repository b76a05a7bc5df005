import { defineRule } from "../define";
import { lawRelations } from "../law-relation";
import { explainRatio } from "./capaian";

export default defineRule({
  id: "kemajuan",
  summary: "Tingkat kemajuan harus sama dengan realisasi terakhir dibagi target akhir rencana.",
  basis: "Tingkat kemajuan = realisasi tahun berjalan / target akhir rencana strategis",
  messages: {
    differs: "Tingkat kemajuan {label}: tertulis {actual}, sedangkan {hitungan} = {expected}.",
  },

  *relate(table, { lawsOf }) {
    yield* lawRelations(lawsOf(table), "kemajuan", () => ({ message: "differs", diagnose: explainRatio }));
  },
});

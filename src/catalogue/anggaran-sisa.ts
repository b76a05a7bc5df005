import { defineFunction } from "./define";
import { number } from "./parameters";

export default defineFunction({
  name: "ANGGARAN.SISA",
  summary: "Sisa anggaran: pagu − realisasi.",
  reference: "Laporan realisasi anggaran: pagu dikurangi realisasi",
  parameters: { pagu: number("Pagu, rupiah."), realisasi: number("Realisasi, rupiah.") },
  returns: "number",
  examples: [
    { args: [2960780030, 2823094761], result: 137685269 },
    { args: ["Rp. 403.788.000,-", "Rp94.405.123"], result: 309382877 },
    { args: [2960780030, "-"], error: "not-available" },
  ],
  run: ({ pagu, realisasi }) => pagu.minus(realisasi),
  native: ({ pagu, realisasi }) => `${pagu}-${realisasi}`,
});

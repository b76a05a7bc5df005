import { defineFunction, describeFunction } from "./define";
import { number } from "./parameters";

const declared = defineFunction({
  name: "ANGGARAN.SISA",
  parameters: { pagu: number("Pagu, rupiah."), realisasi: number("Realisasi, rupiah.") },
  returns: "number",
  run: ({ pagu, realisasi }) => pagu.minus(realisasi),
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Sisa anggaran: pagu − realisasi.",
    reference: "Laporan realisasi anggaran: pagu dikurangi realisasi",
    examples: [
      { args: [2960780030, 2823094761], result: 137685269 },
      { args: ["Rp. 403.788.000,-", "Rp94.405.123"], result: 309382877 },
      { args: [2960780030, "-"], error: "not-available" },
    ],
    native: ({ pagu, realisasi }) => `${pagu}-${realisasi}`,
  });

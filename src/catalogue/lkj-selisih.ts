import { defineFunction, describeFunction } from "./define";
import { number } from "./parameters";

const declared = defineFunction({
  name: "LKJ.SELISIH",
  parameters: {
    realisasi: number("Realisasi."),
    pembanding: number("Target, realisasi tahun lalu, atau pembanding lain."),
  },
  alike: ["realisasi", "pembanding"],
  returns: "number",
  run: ({ realisasi, pembanding }) => realisasi.minus(pembanding),
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Selisih realisasi dengan target, tahun lalu atau pembanding lain.",
    reference: "PermenPANRB 53/2014: perbandingan realisasi dengan target dan tahun sebelumnya",
    examples: [
      { args: [75.35, 85], result: -9.65 },
      { args: [72.62, 71], result: 1.62 },
      { args: [75.35, "n/a"], error: "not-available" },
      { args: [75.35, "delapan"], error: "value" },
    ],
    native: ({ realisasi, pembanding }) => `${realisasi}-${pembanding}`,
  });

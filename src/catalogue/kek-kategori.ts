import { kategoriIndeks } from "../core/kek";
import { kategoriDayaSaing } from "../regulations/kek";
import { defineFunction, describeFunction } from "./define";
import { failure } from "./native-operand";
import { number } from "./parameters";

const declared = defineFunction({
  name: "KEK.KATEGORI",
  parameters: { indeks: number("Indeks daya saing: 1, 2, 3 atau 4.") },
  returns: "text",
  run: ({ indeks }) => kategoriIndeks(indeks),
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Kategori daya saing KEK dari indeks 1–4.",
    reference: kategoriDayaSaing.reference,
    examples: [
      { args: [4], result: "Sangat Berdaya Saing" },
      { args: [3], result: "Berdaya Saing" },
      { args: [2], result: "Kurang Berdaya Saing" },
      { args: [1], result: "Belum Berdaya Saing" },
      { args: [3.5], error: "value", why: "bukan 1–4" },
      { args: [0], error: "value" },
      { args: [null], error: "not-available" },
    ],
    native: ({ indeks }) => {
      const names = [1, 2, 3, 4].map((key) => `"${kategoriDayaSaing.value[key as 1 | 2 | 3 | 4]}"`);
      const known = `AND(${indeks}>=1,${indeks}<=4,${indeks}=INT(${indeks}))`;
      return `IF(${known},CHOOSE(${indeks},${names.join(",")}),${failure("indeks bukan 1-4")})`;
    },
  });

import { FormulaError } from "../core/formula-error";
import { peringkat, peringkatOfDouble, type Tangga } from "../core/lkj";
import type { Decimal } from "../numbers/decimal";
import { inForce } from "../regulations/in-force";
import { skalaPeringkat } from "../regulations/skala-peringkat";
import { defineFunction, describeFunction, type Grid } from "./define";
import { lookUp } from "./native-parts";
import { blankError, choice, custom, errorIn, isEmpty, mostPercent, readPercent } from "./parameters";
import { fractionOf, nativeByUnit, portion, satuanCapaian } from "./portion";

/** A range of two columns (or two rows): bounds and labels, in any order of both. */
const skala = custom<Tangga | "baik" | undefined>(
  {
    type: "bobot",
    optional: true,
    fallback: "Sangat Tinggi sampai Sangat Rendah",
    description:
      'Skala sendiri: rentang batas bawah dan sebutannya, misalnya 91% dan "Sangat Baik"; atau teks "baik" untuk Sangat Baik, Baik, Cukup, Kurang, Sangat Kurang.',
  },
  (grid, name) => {
    const [first] = grid.flat();
    if (grid.length > 1 || (grid[0]?.length ?? 0) > 1) return readScale(grid, name);
    if (isEmpty(first ?? null)) return undefined;
    const error = errorIn(first ?? null);
    if (error) return error;
    if (String(first).trim().toLowerCase() === "baik") return "baik";
    return new FormulaError("value", `Skala "${first}" tidak dikenal: tulis "baik" atau rentang batas dan sebutan.`);
  },
);

function readScale(grid: Grid, name: string): Tangga | FormulaError {
  const isTall = (grid[0]?.length ?? 0) === 2;
  const pairs = isTall ? grid : (grid[0] ?? []).map((_, column) => grid.map((row) => row[column] ?? null));
  if (!isTall && grid.length !== 2) return new FormulaError("value", "Skala harus dua kolom: batas dan sebutan.");
  const tangga: { bound: Decimal; label: string }[] = [];
  for (const [one = null, other = null] of pairs) {
    if (isEmpty(one) && isEmpty(other)) continue;
    const bound = readPercent(one, name);
    if (bound instanceof FormulaError) return bound;
    if (bound === undefined || isEmpty(other)) return blankError(name);
    tangga.push({ bound, label: String(other).trim() });
  }
  return tangga.length > 0 ? tangga : blankError(name);
}

const declared = defineFunction({
  name: "LKJ.PERINGKAT",
  parameters: {
    capaian: portion("Capaian, misalnya 88,65%."),
    cara: choice(["batas", "bulat", "kontinu"], "Cara membaca celah skala.", "batas"),
    skala,
    satuan: satuanCapaian,
  },
  returns: "text",
  run: ({ capaian, cara, skala: tangga, satuan }) => {
    const fraction = fractionOf(capaian, satuan, "capaian");
    return fraction instanceof FormulaError ? fraction : peringkat(fraction, cara, tangga);
  },
  quick: ({ capaian, cara, satuan }) =>
    satuan === "persen" && capaian <= mostPercent ? peringkatOfDouble(capaian, cara) : undefined,
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Peringkat kinerja dari capaian: Sangat Tinggi, Tinggi, Sedang, Rendah atau Sangat Rendah.",
    reference: inForce(skalaPeringkat).reference,
    note: 'Skala tercetak dalam persen bulat (76–90, 91–100) dan menyisakan celah. Cara "batas": peringkat dicapai pada batas bawahnya; "bulat": capaian dibulatkan dulu ke persen; "kontinu": di atas 90, 75, 65, 50. Di atas 100% tetap Sangat Tinggi.',
    examples: [
      { args: [0.8865], result: "Tinggi" },
      { args: [1.0228], result: "Sangat Tinggi", why: "di atas 100%" },
      { args: [0.906], result: "Tinggi", why: "91% belum dicapai" },
      { args: [0.906, "bulat"], result: "Sangat Tinggi", why: "dibulatkan 91%" },
      { args: [0.906, "kontinu"], result: "Sangat Tinggi", why: "di atas 90%" },
      { args: [0.8865, null, "baik"], result: "Baik", why: "sebutan lain, batas sama" },
      {
        args: [
          0.8,
          null,
          [
            [0.85, "Memuaskan"],
            [0.75, "Sangat Baik"],
            [0, "Kurang"],
          ],
        ],
        result: "Sangat Baik",
        why: "skala sendiri",
      },
      { args: [88.65, null, null, "poin"], result: "Tinggi", why: "capaian ditulis dalam poin" },
      { args: [88.65], error: "value", why: "tulis 88,65%, atau tambahkan poin" },
      { args: [null], error: "not-available" },
    ],
    native: ({ capaian, cara, skala: tangga, satuan }) => {
      const isBaik = typeof tangga.literal === "string" && tangga.literal.toLowerCase() === "baik";
      if (tangga.kind !== "omitted" && !isBaik) return undefined;
      const { value } = inForce(skalaPeringkat);
      return nativeByUnit([capaian], satuan, (per) => {
        const branches = Object.entries(value.cara).map(([key, scale]) => {
          const labels = scale.classes.map(({ label }) => label);
          const other = (label: string) => value.sebutanLain[labels.indexOf(label)] as string;
          return [key, lookUp(`${capaian}${per}`, scale, isBaik ? other : undefined)];
        });
        return cara.pick(Object.fromEntries(branches));
      });
    },
  });

import { parseBobot, sharesOf } from "../core/bobot";
import { FormulaError } from "../core/formula-error";
import { dayaSaing } from "../core/kek";
import { Decimal } from "../numbers/decimal";
import { bobotDayaSaing, bobotDayaSaingTabel } from "../regulations/kek";
import { defineFunction, describeFunction } from "./define";
import type { NativeOperand } from "./native-operand";
import { ifFullWeight, wholeOf } from "./native-parts";
import { custom, errorIn, isEmpty, number, readNumber, readNumbers } from "./parameters";

const fallback = bobotDayaSaing.value.map((share) => new Decimal(share));

const bobot = custom<readonly Decimal[]>(
  {
    type: "bobot",
    optional: true,
    fallback: "70%/15%/15%",
    description:
      'Bobot investasi, tenaga kerja, lahan: rentang tiga sel, atau teks seperti "50/40/10" (tabel laporan). Harus berjumlah 100%.',
  },
  (grid, name) => {
    const [first] = grid.flat();
    const isOneCell = grid.length === 1 && grid[0]?.length === 1;
    if (isOneCell && isEmpty(first ?? null)) return fallback;
    if (isOneCell && typeof first === "string") return errorIn(first) ?? parseBobot(first, fallback.length);
    const read = readNumbers(grid, name, readNumber);
    if (read instanceof FormulaError) return read;
    const shares = read.rows.flat().flatMap((share) => share ?? []);
    if (shares.length !== fallback.length) {
      return new FormulaError("value", `Bobot harus ${fallback.length} angka, bukan ${shares.length}.`);
    }
    return sharesOf(shares);
  },
);

const declared = defineFunction({
  name: "KEK.DAYASAING",
  parameters: {
    investasi_t1: number("Investasi tahun ini."),
    investasi_t0: number("Investasi tahun pembanding."),
    tk_t1: number("Tenaga kerja tahun ini."),
    tk_t0: number("Tenaga kerja tahun pembanding."),
    lahan_t1: number("Penggunaan lahan tahun ini."),
    lahan_t0: number("Penggunaan lahan tahun pembanding."),
    bobot,
  },
  returns: "percent",
  run: ({ investasi_t1, investasi_t0, tk_t1, tk_t0, lahan_t1, lahan_t0, bobot: shares }) =>
    dayaSaing({ t1: investasi_t1, t0: investasi_t0 }, { t1: tk_t1, t0: tk_t0 }, { t1: lahan_t1, t0: lahan_t0 }, shares),
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Pertumbuhan gabungan investasi, tenaga kerja dan penggunaan lahan, menurut bobotnya.",
    reference: `${bobotDayaSaing.reference}; ${bobotDayaSaingTabel.reference}`,
    examples: [
      { args: [24194, 15517, 7343, 2780, 562.68, 223.14], result: 0.86588707662287, why: "86,59%, bobot definisi" },
      {
        args: [24194, 15517, 7343, 2780, 562.68, 223.14, "50/40/10"],
        result: 1.08830789445784,
        why: "108,83%, bobot tabel laporan",
      },
      { args: [110, 100, 120, 100, 130, 100, [[0.5, 0.4, 0.1]]], result: 0.16, why: "bobot dari rentang" },
      { args: [110, 100, 120, 100, 130, 100, [[50, 40, 10]]], result: 0.16, why: "bobot dalam poin" },
      { args: [110, 100, 120, 100, 130, 100, "50/40/20"], error: "value", why: "berjumlah 110%" },
      { args: [110, 0, 120, 100, 130, 100], error: "division-by-zero" },
      { args: [110, 100, null, 100, 130, 100], error: "not-available" },
    ],
    native: ({ investasi_t1, investasi_t0, tk_t1, tk_t0, lahan_t1, lahan_t0, bobot: shares }) => {
      const weights = nativeShares(shares);
      if (!weights) return undefined;
      const growths = [
        [investasi_t1, investasi_t0],
        [tk_t1, tk_t0],
        [lahan_t1, lahan_t0],
      ].map(([t1, t0], index) => `(${t1}-${t0})/${t0}*${weights[index]}`);
      const total = growths.join("+");
      return shares.isRange ? ifFullWeight(shares, `(${total})/${wholeOf(shares)}`) : total;
    },
  });

/** The weights as constants, or as the three cells of a range. */
function nativeShares(shares: NativeOperand): readonly string[] | undefined {
  if (shares.kind === "omitted") return fallback.map(String);
  if (typeof shares.literal === "string") {
    const parsed = parseBobot(shares.literal, fallback.length);
    return parsed instanceof FormulaError ? undefined : parsed.map(String);
  }
  return shares.isRange && shares.isVector ? fallback.map((_, index) => shares.item(index + 1)) : undefined;
}

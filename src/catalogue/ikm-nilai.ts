import { FormulaError } from "../core/formula-error";
import { ikm, ikmBerbobot, nrrOf } from "../core/ikm";
import type { NumberGrid } from "../core/values";
import { Decimal } from "../numbers/decimal";
import { bobotUnsur, type KonvensiBobot, skalaUnsur } from "../regulations/survei";
import { defineFunction, describeFunction } from "./define";
import type { NativeOperand } from "./native-operand";
import { areAlike, ifFullWeight, ifPaired, ifWithin, sumOfPairs, wholeOf } from "./native-parts";
import { choice, custom, numbers, readNumber, readNumbers } from "./parameters";

const conventions = Object.keys(bobotUnsur.value) as (keyof typeof bobotUnsur.value)[];
const description =
  '"1/n" (tepat), "0,11" atau "0,111" (1/n dibulatkan), "sukma" (0,111 dan NRR tertimbang tiga desimal), "0,071" (empat belas unsur), atau rentang bobot yang berjumlah 100%.';
const word = choice(conventions, description, "1/n");

const bobot = custom<KonvensiBobot | NumberGrid>(
  { type: "bobot", optional: true, fallback: "1/n", words: conventions, description },
  (grid, name) => {
    if (grid.length > 1 || (grid[0]?.length ?? 0) > 1) return readNumbers(grid, name, readNumber);
    const convention = word.read(grid[0]?.[0] ?? null, name);
    return convention instanceof FormulaError ? convention : bobotUnsur.value[convention];
  },
);

const declared = defineFunction({
  name: "IKM.NILAI",
  parameters: { nrr_atau_responden: numbers("NRR tiap unsur, atau tabel jawaban responden × unsur."), bobot },
  returns: "number",
  run: ({ nrr_atau_responden, bobot: weights }) => {
    const nrr = nrrOf(nrr_atau_responden);
    if (nrr instanceof FormulaError) return nrr;
    return "rows" in weights ? ikmBerbobot(nrr, weights) : ikm(nrr, weights);
  },
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Indeks Kepuasan Masyarakat 25–100: Σ NRR × bobot × 25.",
    reference: bobotUnsur.reference,
    note: 'Bobot "0,11" membatasi nilai tertinggi pada 99. Satu baris atau kolom dibaca sebagai NRR tiap unsur, tabel sebagai jawaban responden (satu responden tiap baris).',
    examples: [
      { args: [[[3.24, 3.2, 3.2, 3.92, 3.36, 3.32, 3.32, 3.2, 4]]], result: 85.4444444444444, why: "85,44" },
      { args: [[[3.24, 3.2, 3.2, 3.92, 3.36, 3.32, 3.32, 3.2, 4]], "0,11"], result: 84.59 },
      { args: [[[3.24, 3.2, 3.2, 3.92, 3.36, 3.32, 3.32, 3.2, 4]], "0,111"], result: 85.359, why: "85,36" },
      { args: [[[3.24, 3.2, 3.2, 3.92, 3.36, 3.32, 3.32, 3.2, 4]], "sukma"], result: 85.35, why: "seperti tercetak" },
      {
        args: [
          [
            [3, 4],
            [4, 4],
          ],
        ],
        result: 93.75,
        why: "dari jawaban dua responden atas dua unsur",
      },
      { args: [[[3, 4]], [[0.25, 0.75]]], result: 93.75, why: "bobot sendiri" },
      { args: [[[3, 4]], [[25, 75]]], result: 93.75, why: "bobot dalam poin" },
      { args: [[[3, 4]], [[0.25, 0.5]]], error: "value", why: "bobot berjumlah 75%" },
      { args: [[[3, 5]]], error: "value", why: "di luar 1–4" },
      { args: [[[3, null, 4]]], error: "not-available", why: "satu unsur belum diisi" },
    ],
    native: ({ nrr_atau_responden: nrr, bobot: weights }) => {
      const body = nrr.isVector ? nativeIkm(nrr, weights) : nativeIkmOfAnswers(nrr, weights);
      const { least, most } = skalaUnsur.value;
      return body && ifWithin(nrr, least, most, nrr.isVector ? nrr.ifWithoutGap(body) : body);
    },
  });

function nativeIkm(nrr: NativeOperand, weights: NativeOperand): string | undefined {
  if (weights.isRange) {
    if (!areAlike(nrr, weights)) return undefined;
    return `${ifPaired(nrr, weights, ifFullWeight(weights, `${sumOfPairs(nrr, weights)}/${wholeOf(weights)}`))}*${skalaUnsur.value.konversi}`;
  }
  return nativeWeighed(`SUM(${nrr})`, `COUNT(${nrr})`, weights);
}

/** Beyond any survey, and short of a formula too long for a cell. */
const mostColumns = 30;

/** From a table of answers with a known number of columns: the mean of each, none of them blank. */
function nativeIkmOfAnswers(answers: NativeOperand, weights: NativeOperand): string | undefined {
  const columns = answers.columns();
  if (columns.length === 0 || columns.length > mostColumns || weights.isRange) return undefined;
  const means = columns.map((column) => `AVERAGE(${column})`).join("+");
  const index = nativeWeighed(`(${means})`, String(columns.length), weights);
  const counts = columns.map((column) => `COUNT(${column})`).join(",");
  return index && `IF(MIN(${counts})>0,${index},NA())`;
}

function nativeWeighed(sum: string, count: string, weights: NativeOperand): string | undefined {
  const convention = conventionOf(weights);
  if (!convention) return undefined;
  const { weight, weighted } = convention;
  const share = weight === undefined ? `1/${count}` : `ROUND(1/${count},${weight})`;
  // Rounded twice: the first takes away what doubles leave behind 2,5775, so that the second meets the half.
  const total = weighted === undefined ? `${sum}*${share}` : `ROUND(ROUND(${sum}*${share},9),${weighted})`;
  return `${total}*${skalaUnsur.value.konversi}`;
}

function conventionOf({ kind, literal }: NativeOperand): KonvensiBobot | undefined {
  if (kind === "omitted") return bobotUnsur.value["1/n"];
  const value = literal instanceof Decimal ? literal.toNumber() : literal;
  const key = typeof value === "string" || typeof value === "number" ? word.quick?.(value) : undefined;
  return key === undefined ? undefined : bobotUnsur.value[key as keyof typeof bobotUnsur.value];
}

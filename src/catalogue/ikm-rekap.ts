import { FormulaError } from "../core/formula-error";
import { ikm, konversi, mutu, unsurOf } from "../core/ikm";
import { Decimal } from "../numbers/decimal";
import { inForce, named } from "../regulations/in-force";
import { surveiKepuasan } from "../regulations/survei-kepuasan";
import { defineFunction, describeFunction, type Result } from "./define";
import { numbers, texts } from "./parameters";
import { peraturanSurvei } from "./peraturan-survei";

const header = ["Unsur", "Responden", "Jumlah", "NRR", "NRR Tertimbang", "Mutu"];

const declared = defineFunction({
  name: "IKM.REKAP",
  parameters: {
    responden: numbers("Tabel jawaban 1–4: satu responden tiap baris, satu unsur tiap kolom."),
    unsur: texts("Nama unsur, sebanyak kolom.", { optional: true }),
    peraturan: peraturanSurvei,
  },
  returns: "table",
  run: ({ responden, unsur: names, peraturan }) => {
    const skala = named(surveiKepuasan, peraturan);
    const unsur = unsurOf({ rows: asTable(responden.rows) });
    if (unsur instanceof FormulaError) return unsur;
    if (names.length > 0 && names.length !== unsur.length) {
      return new FormulaError("value", `Nama unsur ada ${names.length}, sedangkan kolom unsur ada ${unsur.length}.`);
    }
    const rows = unsur.map(({ responden: count, jumlah, nrr }, index): Result[] => {
      const name = names[index] ?? defaultName(index, unsur.length);
      const failed = nrr instanceof FormulaError;
      return [
        name,
        new Decimal(count),
        jumlah,
        nrr,
        failed ? nrr : nrr.div(unsur.length),
        failed ? nrr : mutuOf(nrr, skala),
      ];
    });
    const nrr = unsur.map((one) => one.nrr);
    const missing = nrr.find((one) => one instanceof FormulaError);
    const index = missing ?? ikm(nrr as Decimal[], {});
    const most = Math.max(...unsur.map(({ responden: count }) => count));
    const last = ["IKM", new Decimal(most), "", "", index, index instanceof FormulaError ? index : mutu(index, skala)];
    return [header, ...rows, last];
  },
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary:
      "Tabel rekap survei: tiap unsur dengan responden, jumlah, NRR, NRR tertimbang dan mutu; baris terakhir IKM.",
    reference: inForce(surveiKepuasan).reference,
    note: "Bobot 1/n tepat. Tanpa nama, sembilan atau empat belas unsur memakai nama pada peraturannya, jumlah lain U1, U2 dan seterusnya.",
    examples: [
      {
        args: [
          [
            [3, 4],
            [4, 4],
          ],
          [["Persyaratan", "Prosedur"]],
        ],
        result: [
          header,
          ["Persyaratan", 2, 7, 3.5, 1.75, "B"],
          ["Prosedur", 2, 8, 4, 2, "A"],
          ["IKM", 2, "", "", 93.75, "A"],
        ],
      },
      { args: [[[3, 5]]], error: "value", why: "di luar 1–4" },
      {
        args: [
          [
            [3, 4],
            [4, 4],
          ],
          [["Persyaratan"]],
        ],
        error: "value",
        why: "nama unsur harus sebanyak kolom",
      },
    ],
    noNative: "Mengisi tabel dari satu rumus.",
  });

/** One respondent alone is still a row of unsur, and not the answers to one unsur. */
function asTable<T>(rows: readonly (readonly (T | undefined)[])[]): readonly (readonly (T | undefined)[])[] {
  return rows.length === 1 ? [...rows, (rows[0] ?? []).map(() => undefined)] : rows;
}

function mutuOf(nrr: Decimal, skala: Parameters<typeof mutu>[1]): Result {
  const nilai = konversi(nrr);
  return nilai instanceof FormulaError ? nilai : mutu(nilai, skala);
}

function defaultName(index: number, count: number): string {
  const known = surveiKepuasan.find(({ value }) => value.unsur.length === count);
  return known?.value.unsur[index] ?? `U${index + 1}`;
}

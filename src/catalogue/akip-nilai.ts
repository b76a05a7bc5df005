import { nilaiAkip } from "../core/akip";
import { evaluasiAkip } from "../regulations/evaluasi-akip";
import { named } from "../regulations/in-force";
import { defineFunction, describeFunction } from "./define";
import { failure, type NativeOperand } from "./native-operand";
import { numbers } from "./parameters";
import { peraturanAkip } from "./peraturan-akip";

const latestFirst = [...evaluasiAkip].sort((one, other) => other.since - one.since);

function weightsOf({ id, value }: (typeof latestFirst)[number]): string {
  return `${id}: ${value.komponen.map(({ name, bobot }) => `${name} ${bobot}`).join(", ")}.`;
}

const declared = defineFunction({
  name: "AKIP.NILAI",
  parameters: {
    komponen: numbers("Nilai tiap komponen menurut urutan peraturan."),
    peraturan: peraturanAkip,
  },
  returns: "number",
  run: ({ komponen, peraturan }) => nilaiAkip(komponen, named(evaluasiAkip, peraturan)),
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Nilai AKIP: jumlah nilai komponen, masing-masing paling tinggi bobotnya.",
    reference: latestFirst.map(({ reference }) => reference).join("; "),
    note: latestFirst.map(weightsOf).join(" "),
    examples: [
      { args: [[[24.39], [20.96], [11.4], [15.87]]], result: 72.62 },
      { args: [[[21.37], [18.22], [11.2], [15.87]]], result: 66.66 },
      { args: [[[25.43], [15.31], [9.86], [5.9], [12.63]], "12/2015"], result: 69.13 },
      {
        args: [[[25.43], [15.31], [9.86], [5.9], [12.63]], 2020],
        result: 69.13,
        why: "peraturan menurut tahun nilainya",
      },
      { args: [[[24.39], [20.96], [16], [15.87]]], error: "value", why: "Pelaporan melebihi bobotnya, 15" },
      { args: [[[25.43], [15.31], [9.86], [5.9], [12.63]]], error: "value", why: 'lima komponen: tulis "12/2015"' },
      { args: [[[24.39], [null], [11.4], [15.87]]], error: "not-available" },
    ],
    native: ({ komponen, peraturan }) => {
      if (!komponen.isVector) return undefined;
      const branches = evaluasiAkip.map(({ id, value }) => [
        id,
        nativeSum(
          komponen,
          value.komponen.map(({ bobot }) => bobot),
        ),
      ]);
      return peraturan.pick(Object.fromEntries(branches));
    },
  });

function nativeSum(komponen: NativeOperand, weights: readonly number[]): string {
  const count = weights.length;
  const { rows, columns } = komponen.size ?? { rows: 0, columns: 0 };
  const wrongCount = failure(`komponen harus ${count}`);
  if (rows * columns < count) return wrongCount;
  const within = weights.map((weight, index) => `${komponen.item(index + 1)}<=${weight}`).join(",");
  const total = `IF(AND(MIN(${komponen})>=0,${within}),SUM(${komponen}),${failure("komponen di luar bobotnya")})`;
  return komponen.ifWithoutGap(`IF(COUNT(${komponen})<>${count},${wrongCount},${total})`);
}

import { nilaiAkip } from "../core/akip";
import { evaluasiAkip } from "../regulations/akip";
import { defineFunction } from "./define";
import { failure, type NativeOperand } from "./native-operand";
import { numbers } from "./parameters";
import { peraturanAkip } from "./peraturan-akip";

export default defineFunction({
  name: "AKIP.NILAI",
  summary: "Nilai AKIP: jumlah nilai komponen, masing-masing paling tinggi bobotnya.",
  reference: `${evaluasiAkip["88/2021"].reference}; ${evaluasiAkip["12/2015"].reference}`,
  note: "88/2021: Perencanaan 30, Pengukuran 30, Pelaporan 15, Evaluasi Internal 25. 12/2015: Perencanaan 30, Pengukuran 25, Pelaporan 15, Evaluasi 10, Capaian 20.",
  parameters: {
    komponen: numbers("Nilai tiap komponen menurut urutan peraturan."),
    peraturan: peraturanAkip,
  },
  returns: "number",
  examples: [
    { args: [[[24.39], [20.96], [11.4], [15.87]]], result: 72.62 },
    { args: [[[21.37], [18.22], [11.2], [15.87]]], result: 66.66 },
    { args: [[[25.43], [15.31], [9.86], [5.9], [12.63]], "12/2015"], result: 69.13 },
    { args: [[[24.39], [20.96], [16], [15.87]]], error: "value", why: "Pelaporan melebihi bobotnya, 15" },
    { args: [[[25.43], [15.31], [9.86], [5.9], [12.63]]], error: "value", why: 'lima komponen: tulis "12/2015"' },
    { args: [[[24.39], [null], [11.4], [15.87]]], error: "not-available" },
  ],
  run: ({ komponen, peraturan }) => nilaiAkip(komponen, peraturan),
  native: ({ komponen, peraturan }) => {
    if (!komponen.isVector) return undefined;
    const branches = Object.entries(evaluasiAkip).map(([key, { value }]) => [
      key,
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

import { sampel } from "../core/ikm";
import { sampelSurvei } from "../regulations/survei";
import { defineFunction, describeFunction } from "./define";
import { failure } from "./native-operand";
import { number, percent } from "./parameters";

const declared = defineFunction({
  name: "IKM.SAMPEL",
  parameters: {
    populasi: number("Banyaknya penerima layanan."),
    galat: percent("Galat yang diterima.", sampelSurvei.value.galat),
  },
  returns: "number",
  run: ({ populasi, galat }) => sampel(populasi, galat),
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: "Jumlah responden survei menurut Krejcie dan Morgan.",
    reference: sampelSurvei.reference,
    note: "Dibulatkan ke responden terdekat; untuk populasi 100.000 tabel aslinya mencetak 384, rumusnya 383.",
    examples: [
      { args: [10], result: 10 },
      { args: [100], result: 80 },
      { args: [1000], result: 278 },
      { args: [10000], result: 370 },
      { args: [100000], result: 383 },
      { args: [1000, 0.1], result: 88, why: "galat 10%" },
      { args: [0], error: "value" },
      { args: [1000, 0], error: "value" },
      { args: [null], error: "not-available" },
    ],
    native: ({ populasi, galat }) => {
      const { chiSquared, proportion } = sampelSurvei.value;
      const spread = `${chiSquared}*${proportion}*${1 - proportion}`;
      const size = `ROUND(${spread}*${populasi}/(${galat}^2*(${populasi}-1)+${spread}),0)`;
      return `IF(OR(${populasi}<1,${galat}<=0,${galat}>=1),${failure("populasi atau galat di luar batas")},${size})`;
    },
  });

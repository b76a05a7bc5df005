import { gradasi } from "../core/akip";
import { gradasiAkip } from "../regulations/lke-akip";
import { defineFunction, describeFunction } from "./define";
import { nativeGradasi } from "./native-akip";
import { text } from "./parameters";

const points = Object.entries(gradasiAkip.value).map(([letter, value]) => `${letter} ${value}`);

const declared = defineFunction({
  name: "AKIP.GRADASI",
  parameters: { huruf: text("Huruf gradasi AA, A, BB, B, CC, C, D atau E.") },
  returns: "number",
  run: ({ huruf }) => gradasi(huruf),
});

export default declared;

export const entry = () =>
  describeFunction(declared, {
    summary: `Nilai dari huruf gradasi: ${points.join(", ")}.`,
    reference: gradasiAkip.reference,
    examples: [
      { args: ["BB"], result: 80 },
      { args: ["aa"], result: 100 },
      { args: ["E"], result: 0 },
      { args: ["F"], error: "value" },
      { args: [null], error: "not-available" },
    ],
    native: ({ huruf }) => nativeGradasi(huruf, gradasiAkip.value, false),
  });

import { gradasi } from "../core/akip";
import { gradasiAkip } from "../regulations/lke-akip";
import { defineFunction } from "./define";
import { nativeGradasi } from "./native-akip";
import { text } from "./parameters";

const points = Object.entries(gradasiAkip.value).map(([letter, value]) => `${letter} ${value}`);

export default defineFunction({
  name: "AKIP.GRADASI",
  summary: `Nilai dari huruf gradasi: ${points.join(", ")}.`,
  reference: gradasiAkip.reference,
  parameters: { huruf: text("Huruf gradasi AA, A, BB, B, CC, C, D atau E.") },
  returns: "number",
  examples: [
    { args: ["BB"], result: 80 },
    { args: ["aa"], result: 100 },
    { args: ["E"], result: 0 },
    { args: ["F"], error: "value" },
    { args: [null], error: "not-available" },
  ],
  run: ({ huruf }) => gradasi(huruf),
  native: ({ huruf }) => nativeGradasi(huruf, gradasiAkip.value, false),
});

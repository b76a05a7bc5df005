import { gradasi } from "../core/akip";
import { gradasiAkip } from "../regulations/akip";
import { defineFunction } from "./define";
import { nativeGradasi } from "./native-akip";
import { text } from "./parameters";

export default defineFunction({
  name: "AKIP.GRADASI",
  summary: "Nilai dari huruf gradasi: AA 100, A 90, BB 80, B 70, CC 60, C 50, D 30, E 0.",
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

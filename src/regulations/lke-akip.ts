import type { Dated } from "./dated";

/** Points of a gradation letter. */
export const gradasiAkip: Dated<Readonly<Record<string, number>>> = {
  value: { AA: 100, A: 90, BB: 80, B: 70, CC: 60, C: 50, D: 30, E: 0 },
  since: 2022,
  reference: "PermenPANRB 88/2021, gradasi nilai AA sampai E",
};

/** What a component's score is made of. */
export const bagianKomponen: Dated<{
  readonly keberadaan: number;
  readonly kualitas: number;
  readonly pemanfaatan: number;
}> = {
  value: { keberadaan: 0.2, kualitas: 0.3, pemanfaatan: 0.5 },
  since: 2022,
  reference: "PermenPANRB 88/2021, sub-komponen keberadaan 20%, kualitas 30%, pemanfaatan 50%",
};

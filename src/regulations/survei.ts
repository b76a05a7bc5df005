import type { Dated } from "./dated";

/** An answer, and so the mean of an unsur, lies on 1 to 4; an index is 25 times that. */
export const skalaUnsur: Dated<{ readonly least: number; readonly most: number; readonly konversi: number }> = {
  value: { least: 1, most: 4, konversi: 25 },
  since: 2004,
  reference: "PermenPANRB 14/2017, nilai persepsi 1–4 dikonversi dengan 25",
};

/** Decimals kept of the weight 1/n and of the weighted NRR of all unsur; none where nothing is rounded. */
export interface KonvensiBobot {
  readonly weight?: number;
  readonly weighted?: number;
}

/** Ways to weigh the unsur: the regulation divides by their number and prints the weight rounded. */
export const bobotUnsur: Dated<Readonly<Record<"1/n" | "0,11" | "0,111" | "sukma" | "0,071", KonvensiBobot>>> = {
  value: {
    "1/n": {},
    "0,11": { weight: 2 },
    "0,111": { weight: 3 },
    sukma: { weight: 3, weighted: 3 },
    // One of fourteen unsur.
    "0,071": { weight: 3 },
  },
  since: 2004,
  reference: "PermenPANRB 14/2017, bobot NRR tertimbang = 1/jumlah unsur; aplikasi SUKMA memakai 0,111",
};

/** Krejcie and Morgan (1970): chi squared of one degree at 95%, the proportion, the error. */
export const sampelSurvei: Dated<{ readonly chiSquared: number; readonly proportion: number; readonly galat: number }> =
  {
    value: { chiSquared: 3.841, proportion: 0.5, galat: 0.05 },
    since: 2017,
    reference: "PermenPANRB 14/2017, tabel sampel Krejcie dan Morgan",
  };

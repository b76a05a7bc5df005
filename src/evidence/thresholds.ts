/**
 * All weights and thresholds of the checker, in decades (powers of ten of a chance). None of them decides alone: a
 * third more or less of any changes nothing on the real tables, as tests/evidence/ablation.test.ts shows.
 */
export interface Thresholds {
  /** Told outright by the words: "Capaian" beside Target and Realisasi, "Jumlah" under its rows, "(6) = (5)/(4)". */
  readonly told: number;
  /** Usual where such words stand: a % beside money, a parent by its code. */
  readonly usual: number;
  /** Only tried out by arithmetic. */
  readonly found: number;
  /** What never adds up: keys, years, codes, rates, means. */
  readonly unlikely: number;
  /** A figure that is wrong where the law holds: three in a hundred. */
  readonly misfit: number;
  /** The same, where a slip of the hand explains it: these people make. */
  readonly slip: number;
  /** A total that misses its rows by less than a hundredth was meant to be theirs. */
  readonly near: number;
  /** No single row says more than this, so that ten rows say more than one long number. */
  readonly row: number;
  /** 100 or a cap stands there in a third of all rows anyway. */
  readonly whole: number;
  /** From here on a broken law is "salah" … */
  readonly certain: number;
  /** … and from here on "periksa". */
  readonly likely: number;
  /** A rival nearer than this leaves undecided the rows on which they differ. */
  readonly rival: number;
  /** So many sums off by one say of a table that its figures are estimates. */
  readonly estimateRows: number;
  /** A law only found by arithmetic is silent when more of its telling rows misfit. */
  readonly foundMisfits: number;
  /** Errors have nothing in common: so many may misfit before a reason is looked for, and each further costs double. */
  readonly rareMisfits: number;
  /** Share of telling rows that may misfit: above it "periksa" at most, above twice of it silence. */
  readonly misfits: number;
}

export const thresholds: Thresholds = {
  told: 3,
  usual: 1,
  found: -2,
  unlikely: -3,
  misfit: 1.5,
  slip: 0.7,
  near: 0.5,
  row: 4,
  whole: 0.5,
  certain: 3,
  likely: 1,
  rival: 1,
  estimateRows: 3,
  foundMisfits: 1 / 8,
  rareMisfits: 2,
  misfits: 0.3,
};

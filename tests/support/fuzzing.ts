/** Set by `npm run fuzz`: the seed that draws the inputs, and how many times as many of them as on each commit. */
export const fuzzing = process.env.LAKIN_FUZZ ? { seed: Number(process.env.LAKIN_FUZZ), times: 100 } : undefined;

/** So many runs on each commit, and many more when fuzzing. */
export function runs(count: number): { readonly numRuns: number } {
  return { numRuns: count * (fuzzing?.times ?? 1) };
}

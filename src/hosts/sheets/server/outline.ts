/** Stretches of rows to be grouped, an inner one after the outer it lies in; 0-based, both ends included. */
export function outlineRuns(
  rows: readonly { readonly row: number; readonly level: number }[],
): { from: number; to: number }[] {
  const levels = new Map(rows.map(({ row, level }) => [row, level]));
  const deepest = rows.reduce((most, { level }) => Math.max(most, level), 0);
  const sorted = [...levels.keys()].sort((one, other) => one - other);

  return Array.from({ length: deepest }, (_, index) => index + 1).flatMap((depth) => {
    const runs: { from: number; to: number }[] = [];
    for (const row of sorted.filter((each) => (levels.get(each) ?? 0) >= depth)) {
      const last = runs.at(-1);
      if (last && last.to === row - 1) last.to = row;
      else runs.push({ from: row, to: row });
    }
    return runs;
  });
}

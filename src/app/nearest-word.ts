/** The word that a mistyped one most likely meant: at most two letters away, or none. */
export function nearestWord(typed: string, words: readonly string[]): string | undefined {
  const [near] = words
    .map((word) => ({ word, distance: distance(typed, word) }))
    .filter((candidate) => candidate.distance <= 2)
    .sort((one, other) => one.distance - other.distance);
  return near?.word;
}

/** Letters to insert, drop or replace. */
function distance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    const current = [row];
    for (let column = 1; column <= other.length; column++) {
      const replaced = (above[column - 1] as number) + (one[row - 1] === other[column - 1] ? 0 : 1);
      current.push(Math.min(replaced, (above[column] as number) + 1, (current[column - 1] as number) + 1));
    }
    above = current;
  }
  return above.at(-1) as number;
}

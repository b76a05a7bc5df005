/** The keys that walk along a row or down a list, as WAI-ARIA gives them. */
const steps = {
  row: { ArrowRight: 1, ArrowLeft: -1 },
  list: { ArrowDown: 1, ArrowUp: -1 },
} as const satisfies Record<string, Readonly<Record<string, 1 | -1>>>;

/** Where a key leads to from the item `at` of so many, round the ends; nothing where it leads nowhere. */
export function nextItem(key: string, at: number, count: number, along: keyof typeof steps): number | undefined {
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  const step = (steps[along] as Readonly<Record<string, number>>)[key];
  return step === undefined ? undefined : (at + step + count) % count;
}

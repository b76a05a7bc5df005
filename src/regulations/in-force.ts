import type { Peraturan } from "./dated";

/**
 * The regulation that judges the figures of a year: the last that had begun by then, the first of all for years before
 * it. Without a year, the one in force today: a regulation may be written down before its first year has come.
 */
export function inForce<T>(versions: readonly Peraturan<T>[], year = new Date().getFullYear()): Peraturan<T> {
  const latestFirst = [...versions].sort((one, other) => other.since - one.since);
  const found = latestFirst.find(({ since }) => since <= year) ?? latestFirst.at(-1);
  if (!found) throw new Error("No regulation is known.");
  return found;
}

/** The regulation of that number. */
export function named<T>(versions: readonly Peraturan<T>[], id: string): Peraturan<T> {
  const found = versions.find((version) => version.id === id);
  if (!found) throw new Error(`Regulation ${id} is not known.`);
  return found;
}

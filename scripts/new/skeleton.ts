import { readdirSync, readFileSync } from "node:fs";

/** Paths and texts of the files, or why the name is none. */
export type Skeleton = Readonly<Record<string, string>> | string;

/** "jumlah-kolom": small letters and hyphens. */
export function isKebab(name: string): boolean {
  return /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name);
}

/** The place behind all that stand in the list so far. */
export function lastOrder(folder: string): number {
  const orders = readdirSync(folder).flatMap((file) =>
    [...readFileSync(`${folder}/${file}`, "utf8").matchAll(/^ {2}order: (\d+),/gm)].map(([, order]) => Number(order)),
  );
  return Math.max(0, ...orders) + 10;
}

/** "kualitas-anggaran" as people read it: Kualitas anggaran. */
export function inWords(id: string): string {
  const words = id.replace(/-/g, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

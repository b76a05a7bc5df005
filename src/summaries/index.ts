// Made by "npm run generate" from the files of this folder.
import type { Summary } from "./define";
import ringkasanCapaian from "./ringkasan-capaian";

const declared: readonly Summary[] = [ringkasanCapaian];

export const summaries: readonly Summary[] = [...declared].sort((one, other) => one.order - other.order);

import capaian from "./capaian";
import type { ColumnLaw } from "./define";
import efisiensi from "./efisiensi";
import indeks from "./indeks";
import persen from "./persen";
import pertumbuhan from "./pertumbuhan";

const declared: readonly ColumnLaw[] = [capaian, efisiensi, indeks, persen, pertumbuhan];

/** Made by "npm run generate" from the declarations beside it, in the order in which they are asked. */
export const columnLaws: readonly ColumnLaw[] = [...declared].sort((one, other) => one.order - other.order);

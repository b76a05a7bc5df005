// Made by "npm run generate" from the files of this folder.
import type { Summary } from "../define";

const declared: readonly Summary[] = [];

export const templates: readonly Summary[] = [...declared].sort((one, other) => one.order - other.order);

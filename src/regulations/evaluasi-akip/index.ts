import type { Peraturan } from "../dated";
import type { EvaluasiAkip } from "./define";
import permenpanrb122015 from "./permenpanrb-12-2015";
import permenpanrb882021 from "./permenpanrb-88-2021";

export type * from "./define";

/** Made by "npm run generate" from the files beside it. */
export const evaluasiAkip: readonly Peraturan<EvaluasiAkip>[] = [permenpanrb122015, permenpanrb882021];

import type { Peraturan } from "../dated";
import type { SurveiKepuasan } from "./define";
import kepmenpan252004 from "./kepmenpan-25-2004";
import permenpanrb142017 from "./permenpanrb-14-2017";

export type * from "./define";

/** Made by "npm run generate" from the files beside it. */
export const surveiKepuasan: readonly Peraturan<SurveiKepuasan>[] = [kepmenpan252004, permenpanrb142017];

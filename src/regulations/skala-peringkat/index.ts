import type { Peraturan } from "../dated";
import type { SkalaPeringkat } from "./define";
import permendagri862017 from "./permendagri-86-2017";

export type * from "./define";

/** Made by "npm run generate" from the files beside it. */
export const skalaPeringkat: readonly Peraturan<SkalaPeringkat>[] = [permendagri862017];

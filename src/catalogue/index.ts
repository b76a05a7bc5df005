import akipPredikat from "./akip-predikat";
import type { FunctionDeclaration } from "./define";
import kekCapaian from "./kek-capaian";
import kekInvestasi from "./kek-investasi";

/** Made by "npm run generate" from the declarations beside it. */
export const catalogue: readonly FunctionDeclaration[] = [akipPredikat, kekCapaian, kekInvestasi];

import type { SheetPlan } from "../../contract/plan";
import { berkas } from "./berkas";
import { kawasan } from "./kawasan";
import { kinerja } from "./kinerja";
import type { RecapInput } from "./recap-input";
import { temuanPerAturan } from "./temuan";

/** The sheets of one workbook that many others are gathered in. */
export function recapPlans(input: RecapInput): readonly SheetPlan[] {
  return [kinerja(input), kawasan(input), temuanPerAturan(input), berkas(input)].filter((plan) => plan !== undefined);
}

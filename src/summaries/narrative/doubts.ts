import { contestWords, type Verdicts } from "../../report/verdicts";
import type { TableCell } from "../../tables/table";

/** Behind a paragraph: what is found of the figures that it tells; "" where nobody contests them. */
export function doubts(verdicts: Verdicts, sheet: string, cells: readonly (TableCell | undefined)[]): string {
  return verdicts
    .onAny(sheet, cells)
    .map((finding) => ` [Periksa ${finding.sheet}!${finding.cell}: ${contestWords(finding)}]`)
    .join("");
}

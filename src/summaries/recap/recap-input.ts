import type { Recap } from "../../report/recap";
import { verdictsOf } from "../../report/verdicts";
import { type Heading, SheetBuilder } from "../parts/layout/sheet-builder";

/** What many workbooks say, for the sheets of one. */
export interface RecapInput {
  readonly recaps: readonly Recap[];
  /** Files that could not be read, and why. */
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[];
  /** "2025-07-31" */
  readonly today: string;
}

export function recapSheet(id: string, name: string, headings: readonly Heading[], input: RecapInput): SheetBuilder {
  const workbook = { name: `${input.recaps.length} buku kerja`, sheets: [] };
  return new SheetBuilder({ id: `rekap-${id}`, name }, headings, {
    workbook,
    today: input.today,
    native: true,
    verdicts: verdictsOf([]),
  });
}

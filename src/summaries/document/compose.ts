import type { ReportDocument } from "../../contract/document";
import type { SummaryInput } from "../define";
import { kekQuarter } from "./kek-quarter";
import { lkjip } from "./lkjip";
import { isKek, officeFactsOf } from "./office-facts";
import { toldIn } from "./told-blocks";

/**
 * The whole report of the office, in the order in which offices of its kind write it: what the tables tell is told,
 * what the writer typed is carried over, what is missing is a marked gap. Or one Indonesian sentence that says why
 * there is none.
 */
export function composeReport(input: SummaryInput): ReportDocument | string {
  if (input.report.main.length === 0 && input.report.budgets.length === 0) {
    return "Laporan tidak dibuat: tidak ada tabel indikator dengan target dan realisasi, atau tabel anggaran, yang dikenali.";
  }
  const facts = officeFactsOf(input);
  const told = toldIn(input);
  return isKek(facts.kind) ? kekQuarter(facts, input, told) : lkjip(facts, input, told);
}

import { type Action, hasEvidence, progressOf } from "../../report/actions";
import { isFilled } from "../../report/columns";
import { dueMonth, endOf } from "../../report/due-date";
import { defineRule, type Problem } from "../define";

type Key = "overdue" | "unproven";

export default defineRule({
  id: "rencana-aksi",
  summary: "Rencana aksi yang tenggatnya lewat sudah selesai, dan yang selesai punya bukti.",
  basis: "PermenPANRB 88/2021: rencana aksi dipantau, dan pelaksanaannya didukung bukti",
  messages: {
    overdue: "{label}: tenggatnya {due} sudah lewat pada akhir periode laporan, sedangkan statusnya {actual}.",
    unproven: "{label}: dinyatakan selesai, tetapi buktinya belum diisi.",
  },

  *checkAll(_, { report }): Iterable<Problem<Key>> {
    for (const action of report.actions) {
      const { table, statusCell, tenggat } = action;
      const within = { ...report.period, ...table.period };
      const [due, end] = [isFilled(tenggat) ? dueMonth(tenggat, within) : undefined, endOf(within)];
      const isOverdue = due !== undefined && end !== undefined && due <= end;
      if (statusCell && tenggat && isOverdue && progressOf(action) !== "selesai") {
        yield {
          message: "overdue",
          severity: "periksa",
          cell: statusCell,
          data: { due: tenggat.text.trim() },
          related: [tenggat],
        };
      }
    }
    for (const table of new Set(report.actions.map((action) => action.table))) {
      yield* unproven(report.actions.filter((action) => action.table === table));
    }
  },
});

/** Only where the table has a column for it, and the office fills it in. */
function* unproven(actions: readonly Action[]): Iterable<Problem<Key>> {
  if (!actions.some(hasEvidence)) return;
  for (const action of actions) {
    if (action.bukti && progressOf(action) === "selesai" && !hasEvidence(action)) {
      yield { message: "unproven", severity: "periksa", cell: action.bukti };
    }
  }
}

import { type Action, progressOf } from "../../report/actions";
import { dueMonth, endOf } from "../../report/due-date";
import { defineSummary, type SummaryInput } from "../define";
import { link, text, whole } from "../parts/layout/cells";
import { type Heading, SheetBuilder } from "../parts/layout/sheet-builder";

const headings: readonly Heading[] = [
  { title: "No.", width: 6 },
  { title: "Rencana aksi", width: 44 },
  { title: "Status", width: 16 },
  { title: "Tenggat", width: 12 },
  { title: "Penanggung jawab", width: 20 },
  { title: "Bukti", width: 24 },
  { title: "Keterangan", width: 56 },
  { title: "Sumber", width: 18 },
  { title: "Catatan", width: 22 },
];
const notesColumn = 8;

export default defineSummary({
  id: "rencana-aksi",
  name: "Rencana Aksi",
  description: "Rencana aksi semua indikator: yang selesai, yang belum, yang lewat tenggat, dan yang belum berbukti.",
  order: 155,

  build(input) {
    const { actions } = input.report;
    if (actions.length === 0) return "Rencana aksi tidak diringkas: tidak ada tabel rencana aksi di buku kerja ini.";
    const sheet = new SheetBuilder({ id: "rencana-aksi", name: "Ringkasan Rencana Aksi" }, headings, input)
      .title("Rencana Aksi")
      .header();
    const groups = new Map<string, Action[]>();
    for (const action of actions) {
      const about = action.indikator || action.about || action.table.sheet;
      groups.set(about, [...(groups.get(about) ?? []), action]);
    }
    for (const [about, group] of groups) {
      sheet.line(about, "group");
      for (const [index, action] of group.entries()) writeRow(sheet, action, index, input);
    }
    const done = actions.filter((action) => progressOf(action) === "selesai").length;
    const overdue = actions.filter((action) => isOverdue(action, input)).length;
    sheet.row([undefined, text("Selesai", "total"), whole(done, "total-number")], { key: "Selesai" });
    sheet.row([undefined, text("Belum selesai", "total"), whole(actions.length - done, "total-number")], {
      key: "Belum selesai",
    });
    sheet.row([undefined, text("Lewat tenggat", "total"), whole(overdue, "total-number")], { key: "Lewat tenggat" });
    sheet.note("Lewat tenggat dihitung pada akhir periode laporan.");
    return sheet.plan(notesColumn);
  },
});

function writeRow(sheet: SheetBuilder, action: Action, index: number, input: SummaryInput): void {
  const { name, status, statusCell, tenggat, penanggungJawab, bukti, keterangan, table } = action;
  const shown = sheet.judged(text(status || "belum diisi", "center"), table.sheet, [statusCell]);
  const remark = isOverdue(action, input) ? "Lewat tenggat" : keterangan;
  const at = statusCell ?? table.rows[0]?.cells[0];
  sheet.row([
    whole(index + 1),
    text(name, "wrap"),
    shown,
    text(tenggat?.text.trim() ?? "", "center"),
    text(penanggungJawab?.text.trim() ?? "", "wrap"),
    sheet.judged(text(bukti?.text.trim() ?? "", "wrap"), table.sheet, [bukti]),
    text(remark, "wrap"),
    at ? link({ sheet: table.sheet, cell: at.ref }) : undefined,
    sheet.notesCell(),
  ]);
}

function isOverdue(action: Action, { report }: SummaryInput): boolean {
  const within = { ...report.period, ...action.table.period };
  const due = action.tenggat && dueMonth(action.tenggat, within);
  const end = endOf(within);
  return due !== undefined && end !== undefined && due <= end && progressOf(action) !== "selesai";
}

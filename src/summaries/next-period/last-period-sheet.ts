import type { PlanCell, SheetPlan } from "../../contract/plan";
import { progressOf } from "../../report/actions";
import { kinds, lastPeriodColumns, lastPeriodId, yes } from "../../report/last-period";
import { settle } from "../../report/settled-capaian";
import { contestWords } from "../../report/verdicts";
import type { Table, TableCell } from "../../tables/table";
import type { SummaryInput } from "../define";
import { text } from "../parts/layout/cells";
import { SheetBuilder } from "../parts/layout/sheet-builder";
import { periodInWords, type Step } from "./move-text";

const widths = [14, 52, 16, 16, 12, 11, 60, 18];

/** The figures of the period that ends: to compare with, and for the check to see what was left in place. */
export function lastPeriodSheet(input: SummaryInput, { from }: Step): SheetPlan {
  const { report, verdicts } = input;
  const headings = lastPeriodColumns.map((title, index) => ({ title, width: widths[index] ?? 12 }));
  const sheet = new SheetBuilder({ id: lastPeriodId, name: "Periode Lalu" }, headings, input)
    .title(`Angka ${periodInWords(from)}`)
    .header();
  for (const { name, table, measure, period } of report.main) {
    const settled = settle(report, table.sheet, measure, verdicts);
    const remark = settled.contests.map(({ of, finding }) => `Diragukan (${of}): ${contestWords(finding)}`).join(" ");
    sheet.row([
      text(kinds.indicator),
      text(name, "wrap"),
      shown(measure.target),
      shown(measure.realisasi),
      settled.value ? number(settled.value.toNumber(), "0.00%") : text("-", "center"),
      text(isCumulative(table, measure.realisasi, period.cumulative) ? yes : "", "center"),
      text(remark, "wrap"),
      source(table, measure.realisasi ?? measure.target),
    ]);
  }
  const { zones } = report;
  for (const { name, target, realisasi } of zones?.rows ?? []) {
    if (!zones) break;
    const figures = [shown(target), shown(realisasi), undefined, text(yes, "center"), undefined];
    sheet.row([text(kinds.zone), text(name), ...figures, source(zones.table, realisasi)]);
  }
  for (const action of report.actions) {
    const { name, status, about, table } = action;
    if (progressOf(action) === "selesai") continue;
    const remark = text(`${status || "Status belum diisi"} (${about})`, "wrap");
    sheet.row([
      text(kinds.action),
      text(name, "wrap"),
      undefined,
      undefined,
      undefined,
      undefined,
      remark,
      text(table.sheet),
    ]);
  }
  sheet.note("Angka ini disalin ketika periode baru dimulai; pemeriksaan membandingkan angka baru dengannya.");
  sheet.note(
    "Rencana aksi yang belum selesai dilanjutkan. Angka yang diragukan diperbaiki lebih dulu di laporan lama.",
  );
  return sheet.plan();
}

function isCumulative({ columns }: Table, cell: TableCell | undefined, told: boolean | undefined): boolean {
  return told ?? columns.find(({ index }) => index === cell?.column)?.period.cumulative ?? false;
}

/** As it was printed, with its number for the check. */
function shown(cell: TableCell | undefined): PlanCell {
  if (!cell || cell.text.trim() === "") return text("-", "center");
  if (!cell.number || cell.reading.kind !== "number") return text(cell.text.trim(), "center");
  const { percent, decimals } = cell.reading;
  const places = decimals > 0 ? `.${"0".repeat(Math.min(6, decimals))}` : "";
  return number(Number(cell.number.toPrecision(15)), percent ? `0${places}%` : `#,##0${places}`);
}

function number(value: number, format: string): PlanCell {
  return { content: { kind: "number", number: value, format }, style: "number" };
}

function source({ sheet }: Table, cell: TableCell | undefined): PlanCell | undefined {
  return cell && text(`${sheet}!${cell.ref}`);
}

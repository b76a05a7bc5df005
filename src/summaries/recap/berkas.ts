import type { SheetPlan } from "../../contract/plan";
import type { Period } from "../../tables/table";
import { text, whole } from "../parts/layout/cells";
import type { Heading } from "../parts/layout/sheet-builder";
import { fileLink } from "./file-link";
import { type RecapInput, recapSheet } from "./recap-input";

const headings: readonly Heading[] = [
  { title: "No.", width: 6 },
  { title: "Berkas", width: 44 },
  { title: "Kantor", width: 34 },
  { title: "Periode", width: 20 },
  { title: "Salah", width: 9 },
  { title: "Periksa", width: 9 },
  { title: "Keterangan", width: 50 },
];

/** Every file that was given, those too that could not be read. */
export function berkas(input: RecapInput): SheetPlan {
  const sheet = recapSheet("berkas", "Berkas", headings, input).title("Berkas yang Direkap").header();
  for (const [index, { file, office, period, counts, indicators }] of input.recaps.entries()) {
    const remark = indicators.all === 0 ? "Tidak ada tabel indikator yang dikenali." : "";
    const counted = [whole(counts.salah), whole(counts.periksa)];
    sheet.row([whole(index + 1), fileLink(file), text(office), text(periodInWords(period)), ...counted, text(remark)]);
  }
  for (const { file, reason } of input.unreadable) {
    sheet.row([
      text("-", "center"),
      text(file),
      text(""),
      text(""),
      text("-", "center"),
      text("-", "center"),
      text(reason, "wrap"),
    ]);
  }
  return sheet.plan();
}

function periodInWords({ year, quarter }: Period): string {
  const parts = [quarter && `Triwulan ${["I", "II", "III", "IV"][quarter - 1]}`, year && String(year)];
  return parts.filter(Boolean).join(" ") || "-";
}

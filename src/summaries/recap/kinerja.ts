import type { PlanCell, SheetPlan } from "../../contract/plan";
import type { Recap, RecapFigure } from "../../report/recap";
import { toA1 } from "../../tables/address";
import { own } from "../parts/formulas/expression";
import { text, whole } from "../parts/layout/cells";
import { regionLights } from "../parts/layout/lights";
import type { Heading } from "../parts/layout/sheet-builder";
import { fileLink } from "./file-link";
import { type RecapInput, recapSheet } from "./recap-input";

const headings: readonly Heading[] = [
  { title: "Urutan", width: 8 },
  { title: "Kantor", width: 34 },
  { title: "Rata-rata capaian", width: 12 },
  { title: "Indikator", width: 10 },
  { title: "Tercapai", width: 10 },
  { title: "Diragukan", width: 10 },
  { title: "IKM", width: 10 },
  { title: "AKIP", width: 10 },
  { title: "Pagu (Rp)", width: 18 },
  { title: "Serapan", width: 11 },
  { title: "Temuan salah", width: 10 },
  { title: "Perlu diperiksa", width: 10 },
  { title: "Berkas", width: 30 },
];

/** Offices beside each other, the highest mean first; a figure that a finding contests is marked and ranks nobody. */
export function kinerja(input: RecapInput): SheetPlan | undefined {
  const offices = input.recaps.filter(({ isKek }) => !isKek);
  if (offices.length === 0) return undefined;
  const ranked = [...offices].sort((one, other) => (other.capaian ?? -1) - (one.capaian ?? -1));
  const sheet = recapSheet("kinerja", "Rekap Kinerja", headings, input).title("Rekap Kinerja").header();
  const top = sheet.nextRow;
  for (const [index, recap] of ranked.entries()) sheet.row(rowOf(recap, index), { key: recap.file });
  const bottom = sheet.nextRow - 1;
  const over = (name: string, column: number, format: string) => ({
    content: { kind: "formula", formula: `=${name}(${toA1(top, column)}:${toA1(bottom, column)})`, format } as const,
    style: "total-number" as const,
  });
  sheet.row([
    undefined,
    text("Rata-rata / jumlah", "total"),
    over("AVERAGE", 2, "0.00%"),
    over("SUM", 3, "0"),
    over("SUM", 4, "0"),
    over("SUM", 5, "0"),
    over("AVERAGE", 6, "0.00"),
    over("AVERAGE", 7, "0.00"),
    over("SUM", 8, "#,##0"),
    over("AVERAGE", 9, "0.00%"),
    over("SUM", 10, "0"),
    over("SUM", 11, "0"),
  ]);
  sheet.lights(`${toA1(top, 2)}:${toA1(bottom, 2)}`, regionLights);
  const named = ranked.slice(0, mostBars).filter(({ capaian }) => capaian !== undefined);
  sheet.chart(
    { type: "bar", title: "Rata-rata capaian", percent: true, height: Math.max(12, Math.min(40, named.length + 6)) },
    named.map(({ office }) => office),
    [{ name: "Rata-rata capaian", values: named.map(({ capaian }, index) => own(toA1(top + index, 2), capaian ?? 0)) }],
  );
  sheet.note("Rata-rata capaian dihitung dari indikator yang angkanya tidak diragukan pemeriksaan.");
  return sheet.plan();
}

/** More bars than this can't be read. */
const mostBars = 40;

function rowOf(recap: Recap, index: number): readonly (PlanCell | undefined)[] {
  const { office, capaian, indicators, ikm, akip, pagu, serapan, counts, file } = recap;
  return [
    whole(index + 1),
    text(office),
    capaian === undefined ? text("-", "center") : number(capaian, "0.00%"),
    whole(indicators.all),
    whole(indicators.met),
    whole(indicators.contested),
    figure(ikm, "0.00"),
    figure(akip, "0.00"),
    figure(pagu, "#,##0"),
    figure(serapan, "0.00%"),
    whole(counts.salah),
    whole(counts.periksa),
    fileLink(file),
  ];
}

function number(value: number, format: string): PlanCell {
  return { content: { kind: "number", number: value, format }, style: "number" };
}

export function figure(shown: RecapFigure | undefined, format: string): PlanCell {
  if (!shown) return text("-", "center");
  const cell = number(shown.value, format);
  if (!shown.isContested) return cell;
  return {
    ...cell,
    style: "contested",
    contested: { expected: "", message: `${shown.sheet}!${shown.cell} diragukan` },
  };
}

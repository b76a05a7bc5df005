import type { PlanCell, SheetPlan } from "../../contract/plan";
import { keyOf, type Recap, type RecapFigure, type RecapZone } from "../../report/recap";
import { toA1 } from "../../tables/address";
import { own } from "../parts/formulas/expression";
import { text, whole } from "../parts/layout/cells";
import type { Heading } from "../parts/layout/sheet-builder";
import { fileLink } from "./file-link";
import { figure } from "./kinerja";
import { type RecapInput, recapSheet } from "./recap-input";

const headings: readonly Heading[] = [
  { title: "No.", width: 6 },
  { title: "Kawasan", width: 30 },
  { title: "Target investasi (miliar Rp)", width: 14 },
  { title: "Realisasi investasi (miliar Rp)", width: 14 },
  { title: "Capaian", width: 11 },
  { title: "Tenaga kerja", width: 12 },
  { title: "Pelaku usaha", width: 12 },
  { title: "Menurut Biro: realisasi", width: 14 },
  { title: "Selisih", width: 12 },
  { title: "Keterangan", width: 38 },
  { title: "Berkas", width: 28 },
];

/** A zone with its own workbook's figures, and those that the bureau's workbook has of it. */
interface Joined {
  readonly name: string;
  readonly own?: { readonly zone: RecapZone; readonly file: string };
  readonly bureau?: { readonly zone: RecapZone; readonly file: string };
}

/** All zones, from their own workbooks and from the bureau's; where the two differ, both are shown. */
export function kawasan(input: RecapInput): SheetPlan | undefined {
  const zones = joined(input.recaps.filter(({ isKek }) => isKek));
  if (zones.length === 0) return undefined;
  const sheet = recapSheet("kawasan", "Rekap Kawasan", headings, input).title("Rekap Kawasan Ekonomi Khusus").header();
  const top = sheet.nextRow;
  for (const [index, zone] of zones.entries()) sheet.row(rowOf(zone, index, sheet.nextRow), { key: zone.name });
  const bottom = sheet.nextRow - 1;
  const sum = (column: number, format: string): PlanCell => ({
    content: { kind: "formula", formula: `=SUM(${toA1(top, column)}:${toA1(bottom, column)})`, format },
    style: "total-number",
  });
  const total = sheet.nextRow;
  sheet.row([
    undefined,
    text("Jumlah", "total"),
    sum(2, "#,##0.00"),
    sum(3, "#,##0.00"),
    quotient(total, "total-percent"),
    sum(5, "#,##0"),
    sum(6, "#,##0"),
    sum(7, "#,##0.00"),
  ]);
  const shown = zones.map((zone, index) => ({ zone, row: top + index })).filter(({ zone }) => realisasiOf(zone));
  sheet.chart(
    {
      type: "bar",
      title: "Target dan realisasi investasi (miliar Rp)",
      percent: false,
      height: Math.max(12, shown.length + 8),
    },
    shown.map(({ zone }) => zone.name),
    [
      { name: "Target", values: shown.map(({ zone, row }) => own(toA1(row, 2), targetOf(zone)?.value ?? 0)) },
      { name: "Realisasi", values: shown.map(({ zone, row }) => own(toA1(row, 3), realisasiOf(zone)?.value ?? 0)) },
    ],
  );
  sheet.note("Angka sebuah kawasan diambil dari buku kerjanya sendiri; bila tidak ada, dari buku kerja Biro.");
  return sheet.plan();
}

function joined(recaps: readonly Recap[]): readonly Joined[] {
  const bureaus = recaps.filter(({ zones }) => zones.length > 1);
  const owners = recaps.filter(({ zones }) => zones.length === 1);
  const byKey = new Map<string, Joined>();
  for (const { zones, file } of bureaus) {
    for (const zone of zones)
      if (!byKey.has(keyOf(zone.name))) byKey.set(keyOf(zone.name), { name: zone.name, bureau: { zone, file } });
  }
  for (const { zones, file } of owners) {
    for (const zone of zones) {
      const key = keyOf(zone.name);
      byKey.set(key, { ...(byKey.get(key) ?? { name: zone.name }), own: { zone, file } });
    }
  }
  return [...byKey.values()];
}

function targetOf({ own: mine, bureau }: Joined): RecapFigure | undefined {
  return mine?.zone.target ?? bureau?.zone.target;
}

function realisasiOf({ own: mine, bureau }: Joined): RecapFigure | undefined {
  return mine?.zone.realisasi ?? bureau?.zone.realisasi;
}

function rowOf(joinedZone: Joined, index: number, row: number): readonly (PlanCell | undefined)[] {
  const { name, own: mine, bureau } = joinedZone;
  const [ours, theirs] = [mine?.zone.realisasi, bureau?.zone.realisasi];
  const isCompared = ours !== undefined && theirs !== undefined;
  const source = mine ?? bureau;
  return [
    whole(index + 1),
    text(name),
    figure(targetOf(joinedZone), "#,##0.00"),
    figure(realisasiOf(joinedZone), "#,##0.00"),
    quotient(row, "percent"),
    figure(mine?.zone.tenagaKerja ?? bureau?.zone.tenagaKerja, "#,##0"),
    figure(mine?.zone.pelakuUsaha ?? bureau?.zone.pelakuUsaha, "#,##0"),
    figure(theirs, "#,##0.00"),
    isCompared
      ? {
          content: { kind: "formula", formula: `=${toA1(row, 3)}-${toA1(row, 7)}`, format: "#,##0.00" },
          style: "number",
        }
      : text("-", "center"),
    text(remark(joinedZone), "wrap"),
    source ? fileLink(source.file, realisasiOf(joinedZone)) : undefined,
  ];
}

function quotient(row: number, style: "percent" | "total-percent"): PlanCell {
  const [target, realisasi] = [toA1(row, 2), toA1(row, 3)];
  const formula = `=IF(AND(ISNUMBER(${target}),ISNUMBER(${realisasi})),IF(${target}=0,"-",${realisasi}/${target}),"-")`;
  return { content: { kind: "formula", formula, format: "0.00%" }, style };
}

/** Figures that print alike to the second decimal do not differ. */
const smallest = 0.005;

function remark(joinedZone: Joined): string {
  const { own: mine, bureau } = joinedZone;
  const [ours, theirs] = [mine?.zone.realisasi, bureau?.zone.realisasi];
  if (!mine) return "Buku kerja kawasan tidak ada di antara berkas ini.";
  if (!ours) return "Realisasi investasi tidak ditemukan di buku kerja kawasan.";
  if (theirs && Math.abs(ours.value - theirs.value) > smallest) return "Realisasi berbeda dari buku kerja Biro.";
  if (ours.isContested) return "Realisasi diragukan pemeriksaan.";
  return "";
}

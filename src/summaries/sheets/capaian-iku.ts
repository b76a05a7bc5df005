import { titleOf } from "../../report/columns";
import { hasIndicators, type Indicator } from "../../report/indicators";
import { settle } from "../../report/settled-capaian";
import { defineSummary, type SummaryInput } from "../define";
import { meanOf } from "../parts/formulas/arithmetic";
import { capaianExpression, capaianNote } from "../parts/formulas/capaian";
import { dash } from "../parts/formulas/expression";
import { peringkat, peringkatNote } from "../parts/formulas/peringkat";
import { capaianCell, contestRemark, remarkOn } from "../parts/layout/capaian-cell";
import { capaianChart } from "../parts/layout/capaian-chart";
import { link, text } from "../parts/layout/cells";
import { lightsOf } from "../parts/layout/lights";
import { printed } from "../parts/layout/printed";
import { type Heading, SheetBuilder } from "../parts/layout/sheet-builder";

const headings: readonly Heading[] = [
  { title: "No.", width: 7 },
  { title: "Sasaran / Indikator Kinerja Utama", width: 58 },
  { title: "Satuan", width: 12 },
  { title: "Target", width: 14 },
  { title: "Realisasi", width: 14 },
  { title: "Capaian", width: 12 },
  { title: "Peringkat", width: 15 },
  { title: "Keterangan", width: 30 },
  { title: "Sumber", width: 15 },
  { title: "Catatan", width: 24 },
];
const capaianColumn = 5;
const notesColumn = 9;

export default defineSummary({
  id: "capaian-iku",
  name: "Capaian IKU",
  description: "Tabel capaian indikator kinerja utama menurut sasaran, dengan rata-rata tiap sasaran dan grafik.",
  order: 20,

  build(input) {
    const { report } = input;
    const [first] = report.main;
    if (!first) {
      return "Capaian IKU tidak dibuat: tidak ada tabel indikator yang memuat target dan realisasi.";
    }
    const sheet = new SheetBuilder({ id: "capaian-iku", name: "Capaian IKU" }, headings, input)
      .title("Capaian Indikator Kinerja Utama", titleOf(first.table))
      .header();
    const bars = bySasaran(report.main).flatMap((group, index) => writeGroup(sheet, group, index, input));
    sheet.lights(`F5:F${sheet.nextRow}`, lightsOf(report.skala));
    capaianChart(sheet, "Capaian terhadap target", bars);
    sheet.note(capaianNote(report.office));
    sheet.note("Baris sasaran memuat rata-rata capaian indikatornya yang terisi.");
    sheet.note(peringkatNote(report.skala));
    const others = report.tables.filter(
      (table) => hasIndicators(table) && !report.main.some((one) => one.table === table),
    );
    if (others.length > 0) {
      sheet.note(`Tabel indikator lain di buku kerja ini ada di Ringkasan Capaian: ${sheetNames(others)}.`);
    }
    return sheet.plan(notesColumn);
  },
});

const doubted = "diragukan";

/** The sasaran row with the mean, then its indicators; gives what the chart shows. */
function writeGroup(sheet: SheetBuilder, group: readonly Indicator[], index: number, input: SummaryInput) {
  const { report, verdicts } = input;
  const headRow = sheet.nextRow;
  const named = (group[0]?.sasaran ?? "") !== "";
  const firstRow = headRow + (named ? 1 : 0);
  const told = group.map(({ table, measure, arahCell }) => {
    const settled = settle(report, table.sheet, measure, verdicts);
    return { settled, capaian: capaianExpression(table, measure, settled, arahCell) };
  });
  const values = told.map(({ capaian }) => (typeof capaian?.value === "number" ? capaian.value : dash));
  if (named) {
    const range = sheet.range(capaianColumn, firstRow, firstRow + group.length - 1, values);
    const mean = values.some((value) => value !== dash) ? meanOf(range) : undefined;
    const shown = sheet.at(headRow, capaianColumn, mean ? mean.value : dash);
    const contests = told.flatMap(({ settled }) => settled.contests.map(({ finding }) => finding));
    const isSure = contests.length === 0;
    sheet.row([
      text(roman(index + 1), "group"),
      text(group[0]?.sasaran ?? "", "group"),
      ...["", "", ""].map((words) => text(words, "group")),
      mean ? sheet.contested(sheet.formula(mean, "total-percent", "0.00%"), contests) : text(dash, "total-center"),
      !isSure
        ? text(doubted, "total-center")
        : mean
          ? sheet.formula(peringkat(shown, report.skala), "total-center")
          : text(dash, "total-center"),
      text(isSure ? "" : "Rata-rata ini memuat capaian yang diragukan.", "wrap"),
      ...["", ""].map((words) => text(words, "group")),
    ]);
  }
  // Names of sasaran are long.
  if (named) sheet.merge(headRow, 1, capaianColumn - 1);
  return group.flatMap((indicator, at) => {
    const { table, measure } = indicator;
    const row = sheet.nextRow;
    const { settled, capaian } = told[at] ?? {};
    const shown = sheet.at(row, capaianColumn, values[at] ?? dash);
    const isSure = settled?.contests.length === 0;
    sheet.row(
      [
        text(indicator.number, "center"),
        text(indicator.name, "wrap"),
        text(indicator.satuan, "center"),
        printed(sheet, table, measure.target),
        printed(sheet, table, measure.realisasi),
        capaian && settled ? capaianCell(sheet, capaian, settled) : text(dash, "center"),
        capaian && isSure
          ? sheet.formula(peringkat(shown, report.skala), "center")
          : text(isSure ? dash : doubted, "center"),
        text([remarkOn(indicator, input), settled ? contestRemark(settled) : ""].filter(Boolean).join(" "), "wrap"),
        link({ sheet: table.sheet, cell: measure.realisasi?.ref ?? "A1" }),
        sheet.notesCell(),
      ],
      { key: indicator.name },
    );
    return typeof shown.value === "number"
      ? [{ number: indicator.number, name: indicator.bareName, capaian: shown }]
      : [];
  });
}

function bySasaran(indicators: readonly Indicator[]): readonly (readonly Indicator[])[] {
  const groups: Indicator[][] = [];
  for (const indicator of indicators) {
    const last = groups.at(-1);
    if (last?.[0]?.sasaran === indicator.sasaran) last.push(indicator);
    else groups.push([indicator]);
  }
  return groups;
}

function sheetNames(tables: readonly { readonly sheet: string }[]): string {
  return [...new Set(tables.map(({ sheet }) => sheet))].join(", ");
}

function roman(number: number): string {
  const signs: readonly (readonly [number, string])[] = [
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let rest = number;
  let written = "";
  for (const [value, sign] of signs) {
    while (rest >= value) {
      written += sign;
      rest -= value;
    }
  }
  return written;
}

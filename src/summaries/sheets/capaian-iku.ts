import { defineSummary } from "../define";
import { meanOf } from "../parts/formulas/arithmetic";
import { dash } from "../parts/formulas/expression";
import { peringkat } from "../parts/formulas/peringkat";
import { capaianChart } from "../parts/layout/capaian-chart";
import { link, text } from "../parts/layout/cells";
import { capaianLights } from "../parts/layout/lights";
import { printed } from "../parts/layout/printed";
import { type Heading, SheetBuilder } from "../parts/layout/sheet-builder";
import { titleOf } from "../parts/sources/columns";
import { bareName, capaianOf, type Indicator, indicatorTables, mainIndicators } from "../parts/sources/indicators";
import { capaianNote, type Office, officeOf } from "../parts/sources/office";

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
    const indicators = mainIndicators(input.tables);
    const [first] = indicators;
    if (!first) {
      return "Capaian IKU tidak dibuat: tidak ada tabel indikator yang memuat target dan realisasi.";
    }
    const office = officeOf(input);
    const sheet = new SheetBuilder({ id: "capaian-iku", name: "Capaian IKU" }, headings, input)
      .title("Capaian Indikator Kinerja Utama", titleOf(first.table))
      .header();
    const bars = bySasaran(indicators).flatMap((group, index) => writeGroup(sheet, group, index, office));
    sheet.lights(`F5:F${sheet.nextRow}`, capaianLights);
    capaianChart(sheet, "Capaian terhadap target", bars);
    sheet.note(capaianNote(office));
    sheet.note("Baris sasaran memuat rata-rata capaian indikatornya yang terisi.");
    sheet.note(
      "Peringkat menurut skala Permendagri 86/2017: ≥91% Sangat Tinggi, ≥76% Tinggi, ≥66% Sedang, ≥51% Rendah.",
    );
    const others = indicatorTables(input.tables).filter((table) => !indicators.some((one) => one.table === table));
    if (others.length > 0) {
      sheet.note(`Tabel indikator lain di buku kerja ini ada di Ringkasan Capaian: ${sheetNames(others)}.`);
    }
    return sheet.plan(notesColumn);
  },
});

/** The sasaran row with the mean, then its indicators; gives what the chart shows. */
function writeGroup(sheet: SheetBuilder, group: readonly Indicator[], index: number, office: Office) {
  const headRow = sheet.nextRow;
  const named = (group[0]?.sasaran ?? "") !== "";
  const firstRow = headRow + (named ? 1 : 0);
  const comparisons = group.map((indicator) => capaianOf(indicator, office));
  const values = comparisons.map((one) => (typeof one?.capaian.value === "number" ? one.capaian.value : dash));
  if (named) {
    const range = sheet.range(capaianColumn, firstRow, firstRow + group.length - 1, values);
    const mean = values.some((value) => value !== dash) ? meanOf(range) : undefined;
    const shown = sheet.at(headRow, capaianColumn, mean ? mean.value : dash);
    sheet.row([
      text(roman(index + 1), "group"),
      text(group[0]?.sasaran ?? "", "group"),
      ...["", "", ""].map((words) => text(words, "group")),
      mean ? sheet.formula(mean, "total-percent", "0.00%") : text(dash, "total-center"),
      mean ? sheet.formula(peringkat(shown), "total-center") : text(dash, "total-center"),
      ...["", "", ""].map((words) => text(words, "group")),
    ]);
  }
  // Names of sasaran are long.
  if (named) sheet.merge(headRow, 1, capaianColumn - 1);
  return group.flatMap((indicator, at) => {
    const { table } = indicator;
    const row = sheet.nextRow;
    const comparison = comparisons[at];
    const shown = sheet.at(row, capaianColumn, values[at] ?? dash);
    sheet.row(
      [
        text(indicator.number, "center"),
        text(indicator.name, "wrap"),
        text(indicator.satuan, "center"),
        printed(sheet, table, indicator.target),
        printed(sheet, table, indicator.realisasi),
        comparison ? sheet.formula(comparison.capaian, "percent", "0.00%") : text(dash, "center"),
        comparison ? sheet.formula(peringkat(shown), "center") : text(dash, "center"),
        text(comparison?.remark ?? "", "wrap"),
        link({ sheet: table.sheet, cell: indicator.realisasi?.ref ?? "A1" }),
        sheet.notesCell(),
      ],
      { key: indicator.name },
    );
    return typeof shown.value === "number"
      ? [{ number: indicator.number, name: bareName(indicator), capaian: shown }]
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

import { percentInWords } from "../../core/scale-in-words";
import { batasCapaian } from "../../regulations/capaian";
import type { NamedValue } from "../../report/named-values";
import { contestWords, type Verdicts } from "../../report/verdicts";
import { missingParts, type WorkedIndicator } from "../../report/worked-indicators";
import { defineSummary } from "../define";
import { whereNumbers } from "../parts/formulas/arithmetic";
import { call, dash, type Expression } from "../parts/formulas/expression";
import { source } from "../parts/formulas/source";
import { resultOf } from "../parts/formulas/worked";
import { link, text } from "../parts/layout/cells";
import { targetLights } from "../parts/layout/lights";
import { printed } from "../parts/layout/printed";
import { type Heading, SheetBuilder } from "../parts/layout/sheet-builder";

const headings: readonly Heading[] = [
  { title: "Indikator", width: 38 },
  { title: "Fungsi", width: 22 },
  { title: "Hasil hitung", width: 12 },
  { title: "Tertulis", width: 12 },
  { title: "Target triwulan", width: 11 },
  { title: "Capaian triwulan", width: 11 },
  { title: "Target tahun", width: 11 },
  { title: "Capaian tahun", width: 11 },
  { title: "Keterangan", width: 40 },
  { title: "Sumber", width: 20 },
  { title: "Catatan", width: 22 },
];
const resultColumn = 2;
const notesColumn = 10;

export default defineSummary({
  id: "kek-indikator",
  name: "KEK: Indikator Kinerja",
  description: "Investasi, pertumbuhan, perizinan, pengawasan, NSPK dan anggaran: target triwulan dan tahun terpisah.",
  order: 140,

  build(input) {
    const indicators = input.report.worked;
    if (indicators.length === 0) {
      return "Indikator KEK tidak dibuat: tidak ada tabel perhitungan indikator KEK (investasi, perizinan, pengawasan, anggaran).";
    }
    const sheet = new SheetBuilder({ id: "kek-indikator", name: "KEK Indikator" }, headings, input)
      .title("Perhitungan Indikator Kinerja KEK")
      .header();
    const charted: { readonly name: string; readonly quarter: Expression; readonly year: Expression }[] = [];
    for (const indicator of indicators) {
      const row = sheet.nextRow;
      writeIndicator(sheet, indicator, input.verdicts);
      const [quarter, year] = [5, 7].map((column) => shownCapaian(sheet, indicator, row, column));
      if (quarter && year && (quarter.value !== dash || year.value !== dash)) {
        charted.push({ name: indicator.name, quarter, year });
      }
    }
    sheet.lights(`F5:F${sheet.nextRow}`, targetLights).lights(`H5:H${sheet.nextRow}`, targetLights);
    sheet.chart(
      { type: "bar", title: "Capaian terhadap target triwulan dan target tahun", percent: true },
      charted.map(({ name }) => name),
      [
        { name: "Terhadap target triwulan", values: charted.map(({ quarter }) => quarter) },
        { name: "Terhadap target tahun", values: charted.map(({ year }) => year) },
      ],
    );
    sheet.note(
      `Target triwulan dan target tahun dihitung terpisah; capaian paling tinggi ${percentInWords(batasCapaian.value)} (KEK.CAPAIAN).`,
    );
    sheet.note(
      "Hasil yang tidak dapat dihitung dibiarkan kosong; angka yang belum tertulis disebut dalam kolom Keterangan.",
    );
    return sheet.plan(notesColumn);
  },
});

function writeIndicator(sheet: SheetBuilder, indicator: WorkedIndicator, verdicts: Verdicts): void {
  const row = sheet.nextRow;
  const result = resultOf(indicator);
  const shown = sheet.at(row, resultColumn, result?.value ?? dash);
  const isCapaian = indicator.function === "KEK.CAPAIAN";
  const year = indicator.yearTarget ?? indicator.undatedTarget;
  const first = indicator.parts.find(({ value }) => value)?.value;
  const target = (value: NamedValue | undefined) =>
    value && !isCapaian ? printed(sheet, value.table, value.cell) : text(dash, "center");
  const reached = (value: NamedValue | undefined) =>
    value && !isCapaian
      ? sheet.formula(
          whereNumbers([shown], call("KEK.CAPAIAN", shown, source(value.table.sheet, value.cell))),
          "percent",
          "0.00%",
        )
      : text(dash, "center");
  sheet.row(
    [
      text(indicator.name, "wrap"),
      text(indicator.function),
      result ? sheet.formula(result, "percent", "0.00%") : text(dash, "center"),
      indicator.printed ? printed(sheet, indicator.printed.table, indicator.printed.cell) : text(dash, "center"),
      target(indicator.quarterTarget),
      reached(indicator.quarterTarget),
      target(year),
      reached(year),
      text(remarkOn(indicator, verdicts), "wrap"),
      first ? link({ sheet: first.table.sheet, cell: first.cell.ref }) : text(dash, "center"),
      sheet.notesCell(),
    ],
    { key: indicator.name },
  );
}

function shownCapaian(sheet: SheetBuilder, indicator: WorkedIndicator, row: number, column: number): Expression {
  const result = resultOf(indicator);
  const target = column === 5 ? indicator.quarterTarget : (indicator.yearTarget ?? indicator.undatedTarget);
  const isCapaian = indicator.function === "KEK.CAPAIAN";
  const value =
    result && target && !isCapaian ? call("KEK.CAPAIAN", result, source(target.table.sheet, target.cell)).value : dash;
  return sheet.at(row, column, typeof value === "number" ? value : dash);
}

function remarkOn(indicator: WorkedIndicator, verdicts: Verdicts): string {
  const sheet = indicator.printed?.table.sheet ?? "";
  const contests = verdicts.onAny(sheet, [...indicator.parts.map(({ value }) => value?.cell), indicator.printed?.cell]);
  const missing = missingParts(indicator);
  const { yearTarget, undatedTarget } = indicator;
  const parts = [
    missing.length > 0 && `Tidak tertulis: ${missing.join(", ")}.`,
    !yearTarget &&
      undatedTarget &&
      indicator.function !== "KEK.CAPAIAN" &&
      "Periode target tidak tertulis; dihitung sebagai target tahun.",
  ];
  return [...parts.filter(Boolean), ...contests.map((finding) => `Diragukan: ${contestWords(finding)}`)].join(" ");
}

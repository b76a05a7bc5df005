import { settle } from "../../report/settled-capaian";
import { withTrend, type YearSeries } from "../../report/years";
import { defineSummary, type SummaryInput } from "../define";
import { bySign, difference, ratio, whereNumbers } from "../parts/formulas/arithmetic";
import { capaianExpression, capaianNote } from "../parts/formulas/capaian";
import { dash } from "../parts/formulas/expression";
import { capaianCell } from "../parts/layout/capaian-cell";
import { link, text } from "../parts/layout/cells";
import { asNumber, numeric, printedFormat } from "../parts/layout/printed";
import { type Heading, SheetBuilder } from "../parts/layout/sheet-builder";

/** Before the years, so that it stays where it is when a year is added. */
const notesColumn = 1;
const firstYear = 2;

export default defineSummary({
  id: "tren",
  name: "Tren Antar Tahun",
  description: "Realisasi dan capaian tiap indikator dari tahun ke tahun, perubahannya, dan grafik garis.",
  order: 30,

  build(input) {
    const series = withTrend(input.report.series);
    if (series.length === 0) {
      return "Tren tidak dibuat: tidak ada tabel yang memuat realisasi dua tahun atau lebih.";
    }
    const years = [...new Set(series.flatMap((one) => one.years.map(({ year }) => year)))].sort((a, b) => a - b);
    const sheet = new SheetBuilder({ id: "tren", name: "Tren Antar Tahun" }, headingsFor(years), input)
      .title("Tren Realisasi dan Capaian Antar Tahun")
      .header();

    const realisasi = writeRealisasi(sheet, series, years);
    sheet.gap().line("Capaian terhadap target tahun yang sama", "group");
    const capaian = writeCapaian(sheet, series, years, input);

    const half = Math.floor((years.length + 5) / 2);
    const labels = years.map(String);
    sheet.chart({ type: "line", title: "Realisasi", percent: false, columns: [0, half - 1] }, labels, realisasi);
    sheet.chart({ type: "line", title: "Capaian", percent: true, columns: [half, years.length + 5] }, labels, capaian);
    sheet.note("Perubahan dibandingkan dengan tahun terisi sebelumnya.");
    sheet.note(capaianNote(input.report.office));
    return sheet.plan(notesColumn);
  },
});

function headingsFor(years: readonly number[]): readonly Heading[] {
  return [
    { title: "Indikator kinerja", width: 40 },
    { title: "Catatan", width: 22 },
    ...years.map((year) => ({ title: String(year), width: 13 })),
    { title: "Perubahan", width: 13 },
    { title: "Perubahan (%)", width: 13 },
    { title: "Tren", width: 10 },
    { title: "Sumber", width: 16 },
  ];
}

function writeRealisasi(sheet: SheetBuilder, series: readonly YearSeries[], years: readonly number[]) {
  return series.map((one) => {
    const row = sheet.nextRow;
    const cells = years.map((year) => one.years.find((figures) => figures.year === year)?.realisasi);
    const [before, now] = cells.filter((cell) => cell?.number).slice(-2);
    const from = numeric(one.table, before);
    const to = numeric(one.table, now);
    const change = from && to ? difference(to, from) : undefined;
    const changed = sheet.at(row, years.length + firstYear, change?.value ?? dash);
    sheet.row(
      [
        text(one.name, "wrap"),
        sheet.notesCell(),
        ...cells.map((cell) => asNumber(sheet, one.table, cell)),
        change ? sheet.formula(change, "number", now ? printedFormat(now) : undefined) : text(dash, "center"),
        from ? sheet.formula(ratio(changed, from), "percent", "0.00%") : text(dash, "center"),
        sheet.formula(whereNumbers([changed], bySign(changed, "Naik", "Turun", "Tetap")), "center"),
        link({ sheet: one.table.sheet, cell: now?.ref ?? "A1" }),
      ],
      { key: `${one.table.sheet} · ${one.name}` },
    );
    return { name: one.name, values: cells.map((cell) => numeric(one.table, cell)) };
  });
}

function writeCapaian(
  sheet: SheetBuilder,
  series: readonly YearSeries[],
  years: readonly number[],
  { report, verdicts }: SummaryInput,
) {
  return series.map((one) => {
    const row = sheet.nextRow;
    const figures = years.map((year) => {
      const measure = one.years.find((candidate) => candidate.year === year)?.measure;
      if (!measure?.target?.number || !measure.realisasi?.number) return undefined;
      const settled = settle(report, one.table.sheet, measure, verdicts);
      const capaian = capaianExpression(one.table, measure, settled);
      return capaian && { capaian, settled };
    });
    const filled = figures.flatMap((figure, index) =>
      figure ? [sheet.at(row, index + firstYear, figure.capaian.value)] : [],
    );
    const [before, now] = filled.slice(-2);
    const change = before && now ? difference(now, before) : undefined;
    const changed = sheet.at(row, years.length + firstYear, change?.value ?? dash);
    sheet.row([
      text(one.name, "wrap"),
      undefined,
      ...figures.map((figure) => (figure ? capaianCell(sheet, figure.capaian, figure.settled) : text(dash, "center"))),
      change ? sheet.formula(change, "percent", "0.00%") : text(dash, "center"),
      text(dash, "center"),
      change ? sheet.formula(bySign(changed, "Naik", "Turun", "Tetap"), "center") : text(dash, "center"),
    ]);
    return {
      name: one.name,
      values: figures.map((figure, index) =>
        figure ? sheet.at(row, index + firstYear, figure.capaian.value) : undefined,
      ),
    };
  });
}

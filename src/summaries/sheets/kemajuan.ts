import { finalTarget, latestRealisasi, planned, type YearSeries } from "../../report/years";
import { defineSummary } from "../define";
import { difference } from "../parts/formulas/arithmetic";
import { call } from "../parts/formulas/expression";
import { source } from "../parts/formulas/source";
import { link, text, whole } from "../parts/layout/cells";
import { lightsOf } from "../parts/layout/lights";
import { asNumber, numeric, printedFormat } from "../parts/layout/printed";
import { type Heading, SheetBuilder } from "../parts/layout/sheet-builder";

const headings: readonly Heading[] = [
  { title: "Indikator kinerja", width: 44 },
  { title: "Satuan", width: 11 },
  { title: "Tahun realisasi", width: 11 },
  { title: "Realisasi", width: 14 },
  { title: "Tahun akhir Renstra", width: 12 },
  { title: "Target akhir", width: 14 },
  { title: "Kemajuan", width: 12 },
  { title: "Sisa menuju target", width: 13 },
  { title: "Sumber", width: 16 },
  { title: "Catatan", width: 26 },
];
const notesColumn = 9;
const chartsBeside = 2;

export default defineSummary({
  id: "kemajuan",
  name: "Kemajuan Renstra",
  description: "Realisasi terakhir terhadap target akhir Renstra, dengan grafik garis target dan realisasi.",
  order: 40,

  build(input) {
    const series = planned(input.report.series);
    if (series.length === 0) {
      return "Kemajuan Renstra tidak dibuat: tidak ada tabel yang memuat realisasi dan target sampai akhir Renstra.";
    }
    const sheet = new SheetBuilder({ id: "kemajuan", name: "Kemajuan Renstra" }, headings, input)
      .title("Kemajuan terhadap Target Akhir Renstra")
      .header();
    for (const one of series) writeRow(sheet, one);
    sheet.lights(`G5:G${sheet.nextRow}`, lightsOf(input.report.skala));

    for (const [index, one] of series.entries()) {
      const right = index % chartsBeside;
      if (index > 0 && right === 0) sheet.belowCharts();
      sheet.chart(
        { type: "line", title: one.name, percent: false, height: 14, columns: right ? [4, 9] : [0, 3] },
        one.years.map(({ year }) => String(year)),
        [
          { name: "Target", values: one.years.map(({ target }) => numeric(one.table, target)) },
          { name: "Realisasi", values: one.years.map(({ realisasi }) => numeric(one.table, realisasi)) },
        ],
      );
    }
    sheet.note("Kemajuan = realisasi terakhir dibagi target tahun akhir (LKJ.KEMAJUAN), tanpa batas atas.");
    return sheet.plan(notesColumn);
  },
});

function writeRow(sheet: SheetBuilder, one: YearSeries): void {
  const { table } = one;
  const reached = latestRealisasi(one);
  const final = finalTarget(one);
  const realisasi = reached?.realisasi;
  const target = final?.target;
  if (!reached || !final || !realisasi || !target) return;
  const [from, to] = [numeric(table, realisasi), numeric(table, target)];
  if (!from || !to) return;
  sheet.row(
    [
      text(one.name, "wrap"),
      text(one.satuan, "center"),
      whole(reached.year),
      asNumber(sheet, table, realisasi),
      whole(final.year),
      asNumber(sheet, table, target),
      sheet.judged(
        sheet.formula(
          call("LKJ.KEMAJUAN", source(table.sheet, realisasi), source(table.sheet, target)),
          "percent",
          "0.00%",
        ),
        table.sheet,
        [realisasi, target],
      ),
      sheet.formula(difference(to, from), "number", printedFormat(target)),
      link({ sheet: table.sheet, cell: realisasi.ref }),
      sheet.notesCell(),
    ],
    { key: `${table.sheet} · ${one.name}` },
  );
}

import { titleOf } from "../../report/columns";
import { hasIndicators, missingColumns } from "../../report/indicators";
import { settle } from "../../report/settled-capaian";
import { defineSummary } from "../define";
import { capaianExpression, capaianNote } from "../parts/formulas/capaian";
import { dash, type Expression } from "../parts/formulas/expression";
import { peringkat, peringkatNote } from "../parts/formulas/peringkat";
import { capaianCell, contestRemark, remarkOn } from "../parts/layout/capaian-cell";
import { capaianChart } from "../parts/layout/capaian-chart";
import { link, text } from "../parts/layout/cells";
import { lightsOf } from "../parts/layout/lights";
import { printed } from "../parts/layout/printed";
import { type Heading, SheetBuilder } from "../parts/layout/sheet-builder";

const headings: readonly Heading[] = [
  { title: "No.", width: 6 },
  { title: "Indikator kinerja", width: 46 },
  { title: "Satuan", width: 11 },
  { title: "Target", width: 13 },
  { title: "Realisasi", width: 13 },
  { title: "Capaian", width: 11 },
  { title: "Peringkat", width: 14 },
  { title: "Capaian tertulis", width: 11 },
  { title: "Sumber", width: 16 },
  { title: "Keterangan", width: 34 },
  { title: "Catatan", width: 24 },
];
const capaianColumn = 5;
const notesColumn = 10;
/** In place of a class, where the capaian rests on a contested figure. */
const doubted = "diragukan";

export default defineSummary({
  id: "ringkasan-capaian",
  name: "Ringkasan Capaian Kinerja",
  description: "Setiap indikator dengan target, realisasi, capaian dan peringkat yang dihitung ulang, serta letaknya.",
  order: 10,

  build(input) {
    const { report, verdicts } = input;
    const tables = report.tables.filter(hasIndicators);
    if (tables.length === 0) {
      return "Ringkasan capaian tidak dibuat: tidak ada tabel indikator yang memuat target dan realisasi.";
    }
    const sheet = new SheetBuilder({ id: "ringkasan-capaian", name: "Ringkasan Capaian" }, headings, input)
      .title("Ringkasan Capaian Kinerja")
      .header();
    const bars = new Map<string, { number: string; name: string; capaian: Expression }>();

    for (const table of tables) {
      sheet.line(titleOf(table), "group");
      for (const indicator of report.indicators.filter((each) => each.table === table)) {
        const { measure, number, bareName: name } = indicator;
        const key = [...indicator.words].sort().join(" ");
        const settled = settle(report, table.sheet, measure, verdicts);
        const capaian = capaianExpression(table, measure, settled, indicator.arahCell);
        if (!capaian) continue;
        const shown = sheet.at(sheet.nextRow, capaianColumn, isNumber(capaian) ? capaian.value : dash);
        const isSure = settled.contests.length === 0;
        sheet.row(
          [
            text(number, "center"),
            text(indicator.name, "wrap"),
            text(indicator.satuan, "center"),
            printed(sheet, table, measure.target),
            printed(sheet, table, measure.realisasi),
            capaianCell(sheet, capaian, settled),
            isSure ? sheet.formula(peringkat(shown, report.skala), "center") : text(doubted, "center"),
            printed(sheet, table, measure.printed),
            link({ sheet: table.sheet, cell: (measure.realisasi ?? indicator.row.cells[0])?.ref ?? "A1" }),
            text([remarkOn(indicator, input), contestRemark(settled)].filter(Boolean).join(" "), "wrap"),
            sheet.notesCell(),
          ],
          { key: `${table.sheet} · ${indicator.name}` },
        );
        // An indicator told of in several tables stands once in the chart.
        if (isNumber(capaian) && !bars.has(key)) bars.set(key, { number, name, capaian: shown });
      }
    }
    sheet.lights(`F5:F${sheet.nextRow}`, lightsOf(report.skala));
    capaianChart(sheet, "Capaian tiap indikator", [...bars.values()]);
    sheet.note(capaianNote(report.office));
    sheet.note(peringkatNote(report.skala));
    for (const table of report.tables.filter(({ kind }) => kind === "iku")) {
      const missing = missingColumns(table);
      if (missing.length > 0) sheet.note(`${titleOf(table)}: tanpa kolom ${missing.join(" dan ")}, tidak diringkas.`);
    }
    return sheet.plan(notesColumn);
  },
});

function isNumber({ value }: Expression): boolean {
  return typeof value === "number";
}

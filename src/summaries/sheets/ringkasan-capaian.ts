import { defineSummary, type SummaryInput } from "../define";
import { dash, type Expression } from "../parts/formulas/expression";
import { peringkat } from "../parts/formulas/peringkat";
import { capaianChart } from "../parts/layout/capaian-chart";
import { link, text } from "../parts/layout/cells";
import { capaianLights } from "../parts/layout/lights";
import { printed } from "../parts/layout/printed";
import { type Heading, SheetBuilder } from "../parts/layout/sheet-builder";
import { titleOf } from "../parts/sources/columns";
import {
  bareName,
  capaianOf,
  type Indicator,
  indicatorsOf,
  indicatorTables,
  missingColumns,
} from "../parts/sources/indicators";
import { capaianNote, officeOf } from "../parts/sources/office";

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

export default defineSummary({
  id: "ringkasan-capaian",
  name: "Ringkasan Capaian Kinerja",
  description: "Setiap indikator dengan target, realisasi, capaian dan peringkat yang dihitung ulang, serta letaknya.",
  order: 10,

  build(input) {
    const tables = indicatorTables(input.tables);
    if (tables.length === 0) {
      return "Ringkasan capaian tidak dibuat: tidak ada tabel indikator yang memuat target dan realisasi.";
    }
    const office = officeOf(input);
    const sheet = new SheetBuilder({ id: "ringkasan-capaian", name: "Ringkasan Capaian" }, headings, input)
      .title("Ringkasan Capaian Kinerja")
      .header();
    const bars = new Map<string, { number: string; name: string; capaian: Expression }>();

    for (const table of tables) {
      sheet.line(titleOf(table), "group");
      for (const indicator of indicatorsOf(table)) {
        const row = sheet.nextRow;
        const comparison = capaianOf(indicator, office);
        if (!comparison) continue;
        const { capaian, remark } = comparison;
        const shown = sheet.at(row, capaianColumn, isNumber(capaian) ? capaian.value : dash);
        sheet.row(
          [
            text(indicator.number, "center"),
            text(indicator.name, "wrap"),
            text(indicator.satuan, "center"),
            printed(sheet, table, indicator.target),
            printed(sheet, table, indicator.realisasi),
            sheet.formula(capaian, "percent", "0.00%"),
            sheet.formula(peringkat(shown), "center"),
            printed(sheet, table, indicator.capaian),
            link({ sheet: table.sheet, cell: (indicator.realisasi ?? indicator.row.cells[0])?.ref ?? "A1" }),
            text([remark, findingsOn(indicator, input)].filter(Boolean).join(" "), "wrap"),
            sheet.notesCell(),
          ],
          { key: `${table.sheet} · ${indicator.name}` },
        );
        // An indicator told of in several tables stands once in the chart.
        const { number } = indicator;
        const name = bareName(indicator);
        if (isNumber(capaian) && !bars.has(name)) bars.set(name, { number, name, capaian: shown });
      }
    }
    sheet.lights(`F5:F${sheet.nextRow}`, capaianLights);
    capaianChart(sheet, "Capaian tiap indikator", [...bars.values()]);
    sheet.note(capaianNote(office));
    sheet.note(
      "Peringkat menurut skala Permendagri 86/2017: ≥91% Sangat Tinggi, ≥76% Tinggi, ≥66% Sedang, ≥51% Rendah.",
    );
    for (const table of input.tables.filter(({ kind }) => kind === "iku")) {
      const missing = missingColumns(table);
      if (missing.length > 0) sheet.note(`${titleOf(table)}: tanpa kolom ${missing.join(" dan ")}, tidak diringkas.`);
    }
    return sheet.plan(notesColumn);
  },
});

function isNumber({ value }: Expression): boolean {
  return typeof value === "number";
}

function findingsOn({ table, row }: Indicator, { findings }: SummaryInput): string {
  const refs = new Set(row.cells.map(({ ref }) => ref));
  return findings
    .filter(({ sheet, cell, severity }) => sheet === table.sheet && refs.has(cell) && severity !== "saran")
    .map(({ message }) => message)
    .join(" ");
}

import type { Row, Table, TableCell } from "../../tables/table";
import { defineSummary } from "../define";
import { bySign } from "../parts/formulas/arithmetic";
import { call, type Expression, literal } from "../parts/formulas/expression";
import { asFraction } from "../parts/formulas/source";
import { link, text } from "../parts/layout/cells";
import { printed } from "../parts/layout/printed";
import { type Heading, SheetBuilder } from "../parts/layout/sheet-builder";
import { cellAt, isFilled, latestColumn, textAt } from "../parts/sources/columns";
import { printsAs } from "../parts/sources/prints-as";

const headings: readonly Heading[] = [
  { title: "No.", width: 6 },
  { title: "Sasaran", width: 44 },
  { title: "Indikator kinerja", width: 34 },
  { title: "Capaian kinerja", width: 12 },
  { title: "Penyerapan anggaran", width: 13 },
  { title: "Efisiensi", width: 12 },
  { title: "Simpulan", width: 15 },
  { title: "Tertulis", width: 11 },
  { title: "Sumber", width: 16 },
  { title: "Catatan", width: 24 },
];
const notesColumn = 9;
type Cara = "selisih" | "sisa";

interface Line {
  readonly table: Table;
  readonly row: Row;
  readonly capaian: TableCell;
  readonly serapan: TableCell;
  readonly printed: TableCell | undefined;
}

export default defineSummary({
  id: "efisiensi",
  name: "Efisiensi",
  description: "Capaian kinerja dibandingkan dengan penyerapan anggaran tiap sasaran, dengan grafik.",
  order: 90,

  build(input) {
    const lines = input.tables.filter(({ kind }) => kind === "efisiensi").flatMap(linesOf);
    if (lines.length === 0) {
      return "Efisiensi tidak dibuat: tidak ada tabel yang memuat capaian kinerja beserta penyerapan anggarannya.";
    }
    const cara = caraOf(lines);
    const sheet = new SheetBuilder({ id: "efisiensi", name: "Efisiensi" }, headings, input)
      .title("Efisiensi Penggunaan Sumber Daya")
      .header();
    const top = sheet.nextRow;
    for (const [index, line] of lines.entries()) writeLine(sheet, line, index, cara);
    const names = lines.map(({ table, row }) => textAt(table, row, latestColumn(table, "indikator")) || row.label);
    sheet.chart({ type: "column", title: "Capaian dan penyerapan", percent: true }, names, [
      {
        name: "Capaian",
        values: lines.map((line, index) => sheet.at(top + index, 3, fraction(line, "capaian").value)),
      },
      {
        name: "Penyerapan",
        values: lines.map((line, index) => sheet.at(top + index, 4, fraction(line, "serapan").value)),
      },
    ]);
    sheet.note(
      cara === "selisih"
        ? "Efisiensi = capaian kinerja dikurangi penyerapan anggaran (LKJ.EFISIENSI, cara selisih)."
        : "Efisiensi = 100% dikurangi penyerapan anggaran (LKJ.EFISIENSI, cara sisa), sesuai angka tertulis.",
    );
    sheet.note(
      "Belum ada peraturan yang menetapkan rumus efisiensi perangkat daerah; caranya disebut agar dapat diperiksa.",
    );
    return sheet.plan(notesColumn);
  },
});

function linesOf(table: Table): readonly Line[] {
  const [capaian, serapan, efisiensi] = (["capaian", "serapan", "efisiensi"] as const).map((role) =>
    latestColumn(table, role),
  );
  return table.rows
    .filter(({ kind }) => kind === "data")
    .flatMap((row) => {
      const [reached, spent] = [cellAt(table, row, capaian), cellAt(table, row, serapan)];
      if (!reached?.number || !spent?.number) return [];
      return [{ table, row, capaian: reached, serapan: spent, printed: cellAt(table, row, efisiensi) }];
    });
}

function fraction(line: Line, which: "capaian" | "serapan"): Expression {
  return asFraction(line.table.sheet, line[which]);
}

function efisiensiOf(capaian: Expression, serapan: Expression, cara: Cara): Expression {
  return cara === "selisih"
    ? call("LKJ.EFISIENSI", capaian, serapan)
    : call("LKJ.EFISIENSI", capaian, serapan, literal(cara));
}

/** The convention that gives the printed figures; the difference where neither does. */
function caraOf(lines: readonly Line[]): Cara {
  const fits = (cara: Cara) =>
    lines.every((line) => {
      if (!isFilled(line.printed)) return true;
      const { value } = efisiensiOf(fraction(line, "capaian"), fraction(line, "serapan"), cara);
      const isPoints = line.printed.reading.kind === "number" && !line.printed.reading.percent;
      return typeof value === "number" && printsAs(line.printed, isPoints ? value * 100 : value);
    });
  return !fits("selisih") && fits("sisa") ? "sisa" : "selisih";
}

function writeLine(sheet: SheetBuilder, line: Line, index: number, cara: Cara): void {
  const { table, row } = line;
  const at = sheet.nextRow;
  const [capaian, serapan] = [fraction(line, "capaian"), fraction(line, "serapan")];
  const [reached, spent] = [sheet.at(at, 3, capaian.value), sheet.at(at, 4, serapan.value)];
  const efisiensi = efisiensiOf(reached, spent, cara);
  const indikator = textAt(table, row, latestColumn(table, "indikator"));
  const sasaran = textAt(table, row, latestColumn(table, "sasaran"));
  sheet.row(
    [
      text(String(index + 1), "center"),
      text(sasaran || row.label.trim(), "wrap"),
      text(indikator, "wrap"),
      sheet.formula(capaian, "percent", "0.00%"),
      sheet.formula(serapan, "percent", "0.00%"),
      sheet.formula(efisiensi, "percent", "0.00%"),
      sheet.formula(bySign(sheet.at(at, 5, efisiensi.value), "Efisien", "Tidak efisien", "Seimbang"), "center"),
      printed(sheet, table, line.printed),
      link({ sheet: table.sheet, cell: line.capaian.ref }),
      sheet.notesCell(),
    ],
    { key: `${sasaran} ${indikator}`.trim() || row.label.trim() },
  );
}

import type { CaraEfisiensi, EfisiensiLine } from "../../report/efisiensi";
import type { TableCell } from "../../tables/table";
import { defineSummary } from "../define";
import { bySign } from "../parts/formulas/arithmetic";
import { call, type Expression, literal } from "../parts/formulas/expression";
import { asFraction } from "../parts/formulas/source";
import { link, text } from "../parts/layout/cells";
import { printed } from "../parts/layout/printed";
import { type Heading, SheetBuilder } from "../parts/layout/sheet-builder";

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
export default defineSummary({
  id: "efisiensi",
  name: "Efisiensi",
  description: "Capaian kinerja dibandingkan dengan penyerapan anggaran tiap sasaran, dengan grafik.",
  order: 90,

  build(input) {
    const { lines, cara } = input.report.efisiensi;
    if (lines.length === 0) {
      return "Efisiensi tidak dibuat: tidak ada tabel yang memuat capaian kinerja beserta penyerapan anggarannya.";
    }
    const sheet = new SheetBuilder({ id: "efisiensi", name: "Efisiensi" }, headings, input)
      .title("Efisiensi Penggunaan Sumber Daya")
      .header();
    const top = sheet.nextRow;
    for (const [index, line] of lines.entries()) writeLine(sheet, line, index, cara);
    sheet.chart(
      { type: "column", title: "Capaian dan penyerapan", percent: true },
      lines.map(({ name }) => name),
      [
        { name: "Capaian", values: lines.map((line, index) => sheet.at(top + index, 3, reachedBy(line).value)) },
        { name: "Penyerapan", values: lines.map((line, index) => sheet.at(top + index, 4, spentBy(line).value)) },
      ],
    );
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

function reachedBy({ table, capaian, takaran }: EfisiensiLine): Expression {
  return asFraction(table.sheet, capaian, takaran.capaian);
}

function spentBy({ table, serapan, takaran }: EfisiensiLine): Expression {
  return asFraction(table.sheet, serapan, takaran.serapan);
}

function writeLine(sheet: SheetBuilder, line: EfisiensiLine, index: number, cara: CaraEfisiensi): void {
  const { table, sasaran, indikator } = line;
  const at = sheet.nextRow;
  const [capaian, serapan] = [reachedBy(line), spentBy(line)];
  const [reached, spent] = [sheet.at(at, 3, capaian.value), sheet.at(at, 4, serapan.value)];
  const efisiensi =
    cara === "selisih" ? call("LKJ.EFISIENSI", reached, spent) : call("LKJ.EFISIENSI", reached, spent, literal(cara));
  const judged = (value: Expression, cells: readonly TableCell[]) =>
    sheet.judged(sheet.formula(value, "percent", "0.00%"), table.sheet, cells);
  const result = judged(efisiensi, [line.capaian, line.serapan]);
  sheet.row(
    [
      text(String(index + 1), "center"),
      text(sasaran, "wrap"),
      text(indikator, "wrap"),
      judged(capaian, [line.capaian]),
      judged(serapan, [line.serapan]),
      result,
      result.contested
        ? text("diragukan", "center")
        : sheet.formula(bySign(sheet.at(at, 5, efisiensi.value), "Efisien", "Tidak efisien", "Seimbang"), "center"),
      printed(sheet, table, line.printed),
      link({ sheet: table.sheet, cell: line.capaian.ref }),
      sheet.notesCell(),
    ],
    { key: `${sasaran} ${indikator}`.trim() },
  );
}

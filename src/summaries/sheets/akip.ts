import { evaluasiAkip, type PeraturanAkip } from "../../regulations/akip";
import type { Table } from "../../tables/table";
import { defineSummary, type SummaryInput } from "../define";
import { difference, ratio, whereNumbers } from "../parts/formulas/arithmetic";
import { call, dash, type Expression, literal } from "../parts/formulas/expression";
import { link, text } from "../parts/layout/cells";
import { asNumber, numeric, printed } from "../parts/layout/printed";
import { type Heading, SheetBuilder } from "../parts/layout/sheet-builder";
import { cellAt, latestColumn, titleOf } from "../parts/sources/columns";
import { yearSeriesOf } from "../parts/sources/years";

const headings: readonly Heading[] = [
  { title: "No.", width: 6 },
  { title: "Komponen", width: 40 },
  { title: "Bobot", width: 10 },
  { title: "Target", width: 11 },
  { title: "Nilai", width: 11 },
  { title: "Nilai terhadap bobot", width: 13 },
  { title: "Capaian target", width: 12 },
  { title: "Sisa ke bobot", width: 12 },
  { title: "Sumber", width: 16 },
  { title: "Catatan", width: 26 },
];
const nilaiColumn = 4;
const notesColumn = 9;

export default defineSummary({
  id: "akip",
  name: "Evaluasi AKIP",
  description: "Komponen terhadap bobotnya, predikat, perubahan dari tahun lalu, dan jarak ke predikat berikutnya.",
  order: 70,

  build(input) {
    const table = input.tables.find(({ kind }) => kind === "akip-komponen");
    const nilai = table && (latestColumn(table, "realisasi") ?? latestColumn(table, "nilai"));
    if (!table || !nilai) {
      return "Ringkasan AKIP tidak dibuat: tidak ada tabel komponen evaluasi AKIP dengan nilainya.";
    }
    const peraturan = peraturanOf(table);
    const sheet = new SheetBuilder({ id: "akip", name: "AKIP" }, headings, input)
      .title("Hasil Evaluasi AKIP", titleOf(table))
      .header();
    const target = latestColumn(table, "target");
    const rows = table.rows.filter((row) => row.kind === "data" && cellAt(table, row, nilai)?.number);
    const top = sheet.nextRow;
    for (const [index, row] of rows.entries()) {
      const cell = cellAt(table, row, nilai);
      const value = numeric(table, cell);
      const goal = numeric(table, cellAt(table, row, target));
      if (!cell || !value) continue;
      const at = sheet.nextRow;
      const shown = sheet.at(at, nilaiColumn, value.value);
      const bobot = bobotOf(row.label, peraturan);
      const weight = bobot === undefined ? undefined : sheet.at(at, 2, bobot);
      sheet.row(
        [
          text(String(index + 1), "center"),
          text(row.label.trim(), "wrap"),
          bobot === undefined ? text(dash, "center") : sheet.formula(literal(bobot), "number", "0"),
          asNumber(sheet, table, cellAt(table, row, target)),
          asNumber(sheet, table, cell),
          weight ? sheet.formula(ratio(shown, weight), "percent", "0.00%") : text(dash, "center"),
          goal
            ? sheet.formula(call("LKJ.CAPAIAN", shown, sheet.at(at, 3, goal.value)), "percent", "0.00%")
            : text(dash, "center"),
          weight ? sheet.formula(difference(weight, shown), "number", "0.00") : text(dash, "center"),
          link({ sheet: table.sheet, cell: cell.ref }),
          sheet.notesCell(),
        ],
        { key: row.label.trim() },
      );
    }
    const bottom = sheet.nextRow - 1;
    const column = (index: number) =>
      sheet.range(
        index,
        top,
        bottom,
        rows.map(
          (row) =>
            (index === nilaiColumn
              ? numeric(table, cellAt(table, row, nilai))?.value
              : bobotOf(row.label, peraturan)) ?? dash,
        ),
      );
    writeTotal(sheet, table, column(nilaiColumn), column(2), peraturan, input);
    const named = rows.map((row) => row.label.trim());
    sheet.chart({ type: "column", title: "Nilai komponen terhadap bobot", percent: false }, named, [
      {
        name: "Bobot",
        values: rows.map((row, index) => sheet.at(top + index, 2, bobotOf(row.label, peraturan) ?? dash)),
      },
      {
        name: "Nilai",
        values: rows.map((row, index) =>
          sheet.at(top + index, nilaiColumn, numeric(table, cellAt(table, row, nilai))?.value ?? dash),
        ),
      },
    ]);
    sheet.note(`Bobot komponen menurut ${evaluasiAkip[peraturan].reference}.`);
    sheet.note(
      "Predikat: >90 AA, >80 A, >70 BB, >60 B, >50 CC, >30 C, selebihnya D; batas atas masuk kelas di bawahnya.",
    );
    return sheet.plan(notesColumn);
  },
});

/** Five components, or one for what was achieved, are those of the older regulation. */
function peraturanOf(table: Table): PeraturanAkip {
  const components = table.rows.filter(({ kind }) => kind === "data");
  const older = components.some(({ label }) => /capaian|pencapaian/i.test(label));
  return older ? "12/2015" : "88/2021";
}

function bobotOf(label: string, peraturan: PeraturanAkip): number | undefined {
  const word = /perencanaan|pengukuran|pelaporan|evaluasi|capaian/i.exec(label)?.[0].toLowerCase();
  if (!word) return undefined;
  return evaluasiAkip[peraturan].value.komponen.find(({ name }) => name.toLowerCase().includes(word))?.bobot;
}

function writeTotal(
  sheet: SheetBuilder,
  table: Table,
  nilai: Expression,
  bobot: Expression,
  peraturan: PeraturanAkip,
  input: SummaryInput,
): void {
  const args = peraturan === "88/2021" ? [nilai] : [nilai, literal(peraturan)];
  const total = call("AKIP.NILAI", ...args);
  const row = sheet.nextRow;
  const shown = sheet.at(row, nilaiColumn, total.value);
  const weights = sheet.formula(
    { lakin: `SUM(${bobot.lakin})`, native: `SUM(${bobot.lakin})`, value: 100 },
    "total-number",
    "0",
  );
  sheet.row([
    text("", "total"),
    text("Nilai AKIP", "total"),
    weights,
    text("", "total"),
    sheet.formula(total, "total-number", "0.00"),
    ...["", "", "", "", ""].map((words) => text(words, "total")),
  ]);
  const line = (label: string, value: Expression, format?: string) =>
    sheet.row([
      undefined,
      text(label),
      undefined,
      undefined,
      sheet.formula(value, format ? "number" : "center", format),
    ]);
  line("Predikat", call("AKIP.PREDIKAT", shown));
  line("Kategori", call("AKIP.KATEGORI", shown));
  line("Nilai yang masih diperlukan ke predikat berikutnya", call("AKIP.MENUJU", shown), "0.00");
  const printedTotal = table.rows.find(({ kind }) => kind === "total");
  const column = latestColumn(table, "realisasi") ?? latestColumn(table, "nilai");
  const printedCell = printedTotal && cellAt(table, printedTotal, column);
  if (printedCell?.number) {
    sheet.row([
      undefined,
      text("Jumlah tertulis dalam laporan"),
      undefined,
      undefined,
      printed(sheet, table, printedCell),
    ]);
  }
  writeLastYear(sheet, shown, input, column?.period.year);
}

/** Last year's score, where a table over the years has one. */
function writeLastYear(
  sheet: SheetBuilder,
  shown: Expression,
  { tables }: SummaryInput,
  year: number | undefined,
): void {
  const series = tables
    .filter(({ kind }) => kind === "multi-tahun" || kind === "renstra")
    .flatMap(yearSeriesOf)
    .filter(({ name }) => /\b(akip|sakip)\b|akuntabilitas kinerja/i.test(name));
  for (const one of series) {
    const earlier = one.years.filter(
      (figures) => figures.realisasi?.number && year !== undefined && figures.year < year,
    );
    const last = earlier.at(-1);
    const value = numeric(one.table, last?.realisasi);
    if (!last?.realisasi || !value) continue;
    const row = sheet.nextRow;
    sheet.row([
      undefined,
      text(`Nilai AKIP tahun ${last.year}`),
      undefined,
      undefined,
      asNumber(sheet, one.table, last.realisasi),
      undefined,
      undefined,
      undefined,
      link({ sheet: one.table.sheet, cell: last.realisasi.ref }),
    ]);
    const before = sheet.at(row, nilaiColumn, value.value);
    sheet.row([
      undefined,
      text(`Perubahan dari tahun ${last.year}`),
      undefined,
      undefined,
      sheet.formula(whereNumbers([shown, before], difference(shown, before)), "number", "0.00"),
    ]);
    return;
  }
  sheet.note("Nilai AKIP tahun lalu tidak ditemukan, jadi perubahannya tidak dihitung.");
}

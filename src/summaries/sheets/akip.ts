import { scaleInWords } from "../../core/scale-in-words";
import { evaluasiAkip } from "../../regulations/evaluasi-akip";
import { inForce, named } from "../../regulations/in-force";
import { titleOf } from "../../report/columns";
import type { Evaluasi } from "../../report/evaluasi";
import { defineSummary } from "../define";
import { difference, ratio, sumOf, whereNumbers } from "../parts/formulas/arithmetic";
import { call, dash, type Expression, literal } from "../parts/formulas/expression";
import { link, text } from "../parts/layout/cells";
import { asNumber, numeric, printed } from "../parts/layout/printed";
import { type Heading, SheetBuilder } from "../parts/layout/sheet-builder";

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
    const { evaluasi } = input.report;
    if (!evaluasi) {
      return "Ringkasan AKIP tidak dibuat: tidak ada tabel komponen evaluasi AKIP dengan nilainya.";
    }
    const { table, peraturan, components } = evaluasi;
    const sheet = new SheetBuilder({ id: "akip", name: "AKIP" }, headings, input)
      .title("Hasil Evaluasi AKIP", titleOf(table))
      .header();
    const top = sheet.nextRow;
    const values = components.map(({ nilai }) => numeric(table, nilai)?.value ?? dash);
    for (const [index, { name, bobot, target, nilai }] of components.entries()) {
      const goal = numeric(table, target);
      const at = top + index;
      const shown = sheet.at(at, nilaiColumn, values[index] ?? dash);
      const weight = bobot === undefined ? undefined : sheet.at(at, 2, bobot);
      const share = weight && sheet.formula(ratio(shown, weight), "percent", "0.00%");
      const reached =
        goal && sheet.formula(call("LKJ.CAPAIAN", shown, sheet.at(at, 3, goal.value)), "percent", "0.00%");
      sheet.row(
        [
          text(String(index + 1), "center"),
          text(name, "wrap"),
          bobot === undefined ? text(dash, "center") : sheet.formula(literal(bobot), "number", "0"),
          asNumber(sheet, table, target),
          asNumber(sheet, table, nilai),
          share ? sheet.judged(share, table.sheet, [nilai]) : text(dash, "center"),
          reached ? sheet.judged(reached, table.sheet, [nilai, target]) : text(dash, "center"),
          weight
            ? sheet.judged(sheet.formula(difference(weight, shown), "number", "0.00"), table.sheet, [nilai])
            : text(dash, "center"),
          link({ sheet: table.sheet, cell: nilai.ref }),
          sheet.notesCell(),
        ],
        { key: name },
      );
    }
    const bottom = sheet.nextRow - 1;
    const weights = components.map(({ bobot }) => bobot ?? dash);
    writeTotal(sheet, evaluasi, sheet.range(nilaiColumn, top, bottom, values), sheet.range(2, top, bottom, weights));
    sheet.chart(
      { type: "column", title: "Nilai komponen terhadap bobot", percent: false },
      components.map(({ name }) => name),
      [
        { name: "Bobot", values: weights.map((weight, index) => sheet.at(top + index, 2, weight)) },
        { name: "Nilai", values: values.map((value, index) => sheet.at(top + index, nilaiColumn, value)) },
      ],
    );
    sheet.note(`Bobot komponen menurut ${named(evaluasiAkip, peraturan).reference}.`);
    sheet.note(predikatNote(evaluasi));
    return sheet.plan(notesColumn);
  },
});

function predikatNote({ peraturan }: Evaluasi): string {
  const { predikat, most } = named(evaluasiAkip, peraturan).value;
  return `Predikat: ${scaleInWords(predikat, most)}; batas atas masuk kelas di bawahnya.`;
}

function writeTotal(sheet: SheetBuilder, evaluasi: Evaluasi, nilai: Expression, bobot: Expression): void {
  const { table, peraturan, components, total: written } = evaluasi;
  const args = peraturan === inForce(evaluasiAkip).id ? [nilai] : [nilai, literal(peraturan)];
  const total = call("AKIP.NILAI", ...args);
  const row = sheet.nextRow;
  const shown = sheet.at(row, nilaiColumn, total.value);
  const parts = components.map((component) => component.nilai);
  const sum = sheet.formula(total, "total-number", "0.00");
  sheet.row([
    text("", "total"),
    text("Nilai AKIP", "total"),
    sheet.formula(sumOf(bobot), "total-number", "0"),
    text("", "total"),
    sheet.judged(sum, table.sheet, parts),
    ...["", "", "", "", ""].map((words) => text(words, "total")),
  ]);
  const line = (label: string, value: Expression, format?: string) =>
    sheet.row([
      undefined,
      text(label),
      undefined,
      undefined,
      sheet.judged(sheet.formula(value, format ? "number" : "center", format), table.sheet, parts),
    ]);
  line("Predikat", call("AKIP.PREDIKAT", shown));
  line("Kategori", call("AKIP.KATEGORI", shown));
  line("Nilai yang masih diperlukan ke predikat berikutnya", call("AKIP.MENUJU", shown), "0.00");
  if (written?.number) {
    sheet.row([
      undefined,
      text("Jumlah tertulis dalam laporan"),
      undefined,
      undefined,
      printed(sheet, table, written),
      undefined,
      undefined,
      undefined,
      link({ sheet: table.sheet, cell: written.ref }),
    ]);
  }
  writeLastYear(sheet, shown, evaluasi);
}

/** Last year's score, where a table over the years has one. */
function writeLastYear(sheet: SheetBuilder, shown: Expression, { before }: Evaluasi): void {
  const value = before && numeric(before.table, before.cell);
  if (!before || !value) {
    sheet.note("Nilai AKIP tahun lalu tidak ditemukan, jadi perubahannya tidak dihitung.");
    return;
  }
  const row = sheet.nextRow;
  sheet.row([
    undefined,
    text(`Nilai AKIP tahun ${before.year}`),
    undefined,
    undefined,
    asNumber(sheet, before.table, before.cell),
    undefined,
    undefined,
    undefined,
    link({ sheet: before.table.sheet, cell: before.cell.ref }),
  ]);
  const last = sheet.at(row, nilaiColumn, value.value);
  sheet.row([
    undefined,
    text(`Perubahan dari tahun ${before.year}`),
    undefined,
    undefined,
    sheet.formula(whereNumbers([shown, last], difference(shown, last)), "number", "0.00"),
  ]);
}

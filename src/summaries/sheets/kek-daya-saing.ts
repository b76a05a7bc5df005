import { bobotDayaSaing, bobotDayaSaingTabel } from "../../regulations/kek";
import { isFilled, titleOf } from "../../report/columns";
import type { DayaSaing, Variable } from "../../report/daya-saing";
import type { Table, TableCell } from "../../tables/table";
import { defineSummary } from "../define";
import { product, whereNumbers } from "../parts/formulas/arithmetic";
import { call, dash, type Expression, literal } from "../parts/formulas/expression";
import { link, text } from "../parts/layout/cells";
import { asNumber, numeric, printed } from "../parts/layout/printed";
import { type Heading, SheetBuilder } from "../parts/layout/sheet-builder";

const headings: readonly Heading[] = [
  { title: "Variabel", width: 30 },
  { title: "Awal", width: 14 },
  { title: "Akhir", width: 14 },
  { title: "Pertumbuhan", width: 13 },
  { title: "Bobot definisi", width: 10 },
  { title: "Sumbangan (definisi)", width: 22 },
  { title: "Bobot tabel", width: 10 },
  { title: "Sumbangan (tabel)", width: 22 },
  { title: "Indeks tertulis", width: 12 },
  { title: "Sumber", width: 16 },
  { title: "Catatan", width: 24 },
];
const notesColumn = 10;

export default defineSummary({
  id: "kek-daya-saing",
  name: "KEK: Daya Saing",
  description:
    "Indeks daya saing dari investasi, tenaga kerja dan lahan, dengan bobot definisi dan bobot tabel laporan.",
  order: 130,

  build(input) {
    const { dayaSaing } = input.report;
    if (!dayaSaing) {
      return "Daya saing tidak dibuat: tidak ada tabel investasi, tenaga kerja dan lahan pada dua waktu.";
    }
    const { table, variables } = dayaSaing;
    const sheet = new SheetBuilder({ id: "kek-daya-saing", name: "KEK Daya Saing" }, headings, input)
      .title("Indeks Daya Saing KEK", titleOf(table))
      .header();
    const top = sheet.nextRow;
    for (const [index, variable] of variables.entries()) writeVariable(sheet, table, variable, index);
    writeIndex(sheet, dayaSaing, top);
    const contribution = (column: number, weights: readonly number[]) =>
      variables.map((variable, index) => {
        const growth = growthOf(sheet, table, variable, top + index).value;
        return sheet.at(top + index, column, typeof growth === "number" ? growth * (weights[index] ?? 0) : dash);
      });
    sheet.chart(
      { type: "column", title: "Sumbangan tiap variabel", percent: true },
      variables.map(({ name }) => name),
      [
        { name: "Bobot definisi", values: contribution(5, bobotDayaSaing.value) },
        { name: "Bobot tabel", values: contribution(7, bobotDayaSaingTabel.value) },
      ],
    );
    sheet.note(`Bobot definisi: ${bobotDayaSaing.reference}.`);
    sheet.note(`Bobot tabel: ${bobotDayaSaingTabel.reference}.`);
    sheet.note("Indeks menurut pertumbuhan: >20% 4, >15–20% 3, >10–15% 2, ≤10% 1 (KEK.INDEKS).");
    return sheet.plan(notesColumn);
  },
});

function growthOf(sheet: SheetBuilder, table: Table, { before, now }: Variable, row: number): Expression {
  const value = (column: number, cell: TableCell) => sheet.at(row, column, numeric(table, cell)?.value ?? dash);
  return call("KEK.PERTUMBUHAN", value(2, now), value(1, before));
}

function writeVariable(sheet: SheetBuilder, table: Table, variable: Variable, index: number): void {
  const at = sheet.nextRow;
  const growth = growthOf(sheet, table, variable, at);
  const shown = sheet.at(at, 3, growth.value);
  const weight = (column: number, value: number) => sheet.at(at, column, value);
  const share = (column: number, value: number) => {
    const cell = weight(column, value);
    return [
      sheet.formula(literal(value), "percent", "0%"),
      sheet.formula(whereNumbers([shown, cell], product(shown, cell)), "percent", "0.00%"),
    ];
  };
  sheet.row(
    [
      text(variable.name, "wrap"),
      asNumber(sheet, table, variable.before),
      asNumber(sheet, table, variable.now),
      sheet.formula(growth, "percent", "0.00%"),
      ...share(4, bobotDayaSaing.value[index] ?? 0),
      ...share(6, bobotDayaSaingTabel.value[index] ?? 0),
      printed(sheet, table, variable.printed),
      link({ sheet: table.sheet, cell: variable.now.ref }),
      sheet.notesCell(),
    ],
    { key: variable.name },
  );
}

function writeIndex(sheet: SheetBuilder, { table, variables, printed: written }: DayaSaing, top: number): void {
  const operands = variables.flatMap(({ before, now }, index) => [
    sheet.at(top + index, 2, numeric(table, now)?.value ?? dash),
    sheet.at(top + index, 1, numeric(table, before)?.value ?? dash),
  ]);
  const weights = (column: number, values: readonly number[]) => sheet.range(column, top, top + 2, values);
  const byDefinition = call("KEK.DAYASAING", ...operands, weights(4, bobotDayaSaing.value));
  const byTable = call("KEK.DAYASAING", ...operands, weights(6, bobotDayaSaingTabel.value));
  const row = sheet.nextRow;
  sheet.row([
    text("Pertumbuhan tertimbang", "total"),
    ...["", "", "", ""].map((words) => text(words, "total")),
    sheet.formula(byDefinition, "total-percent", "0.00%"),
    text("", "total"),
    sheet.formula(byTable, "total-percent", "0.00%"),
    isFilled(written) ? printed(sheet, table, written) : text("", "total"),
    text("", "total"),
    text("", "total"),
  ]);
  const growths = [sheet.at(row, 5, byDefinition.value), sheet.at(row, 7, byTable.value)];
  const line = (label: string, results: readonly Expression[], format?: string) => {
    const at = sheet.nextRow;
    const [left, right] = results.map((result) => sheet.formula(result, "center", format));
    sheet.row([text(label), ...["", "", "", ""].map((words) => text(words)), left, undefined, right]);
    return results.map(({ value }, index) => sheet.at(at, index === 0 ? 5 : 7, value));
  };
  const indices = line(
    "Indeks",
    growths.map((growth) => call("KEK.INDEKS", growth)),
    "0",
  );
  line(
    "Kategori",
    indices.map((index) => call("KEK.KATEGORI", index)),
  );
}

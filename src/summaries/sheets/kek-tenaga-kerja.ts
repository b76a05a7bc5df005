import type { PlanCell } from "../../contract/plan";
import { titleOf } from "../../report/columns";
import { contestWords } from "../../report/verdicts";
import type { Pair, Workforce, WorkforceTable } from "../../report/workforce";
import { defineSummary, type SummaryInput } from "../define";
import { difference, sumOf, whereNumbers } from "../parts/formulas/arithmetic";
import { call, dash, type Expression } from "../parts/formulas/expression";
import { link, text } from "../parts/layout/cells";
import { asNumber, numeric } from "../parts/layout/printed";
import { type Heading, SheetBuilder } from "../parts/layout/sheet-builder";

const notesColumn = 11;
const widthOfCount = 12;

export default defineSummary({
  id: "kek-tenaga-kerja",
  name: "KEK: Tenaga Kerja dan Pelaku Usaha",
  description: "Pertambahan dan pertumbuhan tenaga kerja serta pelaku usaha tiap kawasan.",
  order: 120,

  build(input) {
    const { workforce } = input.report;
    if (!workforce || workforce.rows.length === 0) {
      return "Tenaga kerja KEK tidak dibuat: tidak ada tabel tenaga kerja dan pelaku usaha per kawasan pada dua waktu.";
    }
    const { table, rows, dates } = workforce;
    const sheet = new SheetBuilder({ id: "kek-tenaga-kerja", name: "KEK TK dan PU" }, headingsFor(dates), input)
      .title("Pertumbuhan Tenaga Kerja (TK) dan Pelaku Usaha (PU)", titleOf(table))
      .header();
    const top = sheet.nextRow;
    for (const [index, zone] of rows.entries()) {
      sheet.row(
        [
          text(String(index + 1), "center"),
          text(zone.name, "wrap"),
          ...pairCells(sheet, workforce, zone.tk, 2),
          ...pairCells(sheet, workforce, zone.pu, 6),
          link({ sheet: table.sheet, cell: zone.tk.now?.ref ?? "A1" }),
          sheet.notesCell(),
        ],
        { key: zone.name },
      );
    }
    writeTotal(sheet, workforce, top);
    const change = (column: number, pair: (zone: Workforce) => Pair) =>
      rows.map((zone, index) => sheet.at(top + index, column, changeOf(workforce, pair(zone))?.value ?? dash));
    const names = rows.map(({ name }) => name);
    const height = Math.max(16, rows.length + 5);
    sheet.chart({ type: "bar", title: "Pertambahan tenaga kerja", percent: false, height, columns: [0, 4] }, names, [
      { name: "Tenaga kerja", values: change(4, ({ tk }) => tk) },
    ]);
    sheet.chart({ type: "bar", title: "Pertambahan pelaku usaha", percent: false, height, columns: [5, 11] }, names, [
      { name: "Pelaku usaha", values: change(8, ({ pu }) => pu) },
    ]);
    sheet.note("Pertumbuhan = (akhir − awal) dibagi awal; tidak dihitung untuk kawasan yang awalnya kosong atau nol.");
    for (const words of contestsOfTotal(workforce, input)) sheet.note(words);
    return sheet.plan(notesColumn);
  },
});

function headingsFor({ tk, pu }: WorkforceTable["dates"]): readonly Heading[] {
  const group = (name: string, { before, now }: { before: string; now: string }) =>
    [`${name} s.d. ${before}`, `${name} s.d. ${now}`, `Tambahan ${name}`, `Pertumbuhan ${name}`].map((title) => ({
      title,
      width: widthOfCount,
    }));
  return [
    { title: "No.", width: 6 },
    { title: "Kawasan Ekonomi Khusus", width: 42 },
    ...group("TK", tk),
    ...group("PU", pu),
    { title: "Sumber", width: 20 },
    { title: "Catatan", width: 24 },
  ];
}

function changeOf({ table }: WorkforceTable, { before, now }: Pair): Expression | undefined {
  const [from, to] = [numeric(table, before), numeric(table, now)];
  return from && to ? difference(to, from) : undefined;
}

/** Before, now, change and growth, the last two on the first two. */
function pairCells(sheet: SheetBuilder, { table }: WorkforceTable, { before, now }: Pair, column: number) {
  const row = sheet.nextRow;
  const from = sheet.at(row, column, numeric(table, before)?.value ?? dash);
  const to = sheet.at(row, column + 1, numeric(table, now)?.value ?? dash);
  const judged = (cell: PlanCell) => sheet.judged(cell, table.sheet, [before, now]);
  return [
    asNumber(sheet, table, before),
    asNumber(sheet, table, now),
    judged(sheet.formula(whereNumbers([from, to], difference(to, from)), "number", "#,##0")),
    judged(sheet.formula(whereNumbers([from, to], call("KEK.PERTUMBUHAN", to, from)), "percent", "0.00%")),
  ];
}

function writeTotal(sheet: SheetBuilder, workforce: WorkforceTable, top: number): void {
  const { table, rows } = workforce;
  const row = sheet.nextRow;
  const columns: readonly [number, (zone: Workforce) => Pair["now"]][] = [
    [2, ({ tk }) => tk.before],
    [3, ({ tk }) => tk.now],
    [6, ({ pu }) => pu.before],
    [7, ({ pu }) => pu.now],
  ];
  const sums = columns.map(([column, cell]) =>
    sumOf(
      sheet.range(
        column,
        top,
        row - 1,
        rows.map((zone) => numeric(table, cell(zone))?.value ?? dash),
      ),
    ),
  );
  const [tk0, tk1, pu0, pu1] = columns.map(([column], index) => sheet.at(row, column, sums[index]?.value ?? dash));
  if (!tk0 || !tk1 || !pu0 || !pu1) return;
  const total = (value: Expression | undefined) => value && sheet.formula(value, "total-number", "#,##0");
  sheet.row([
    text("", "total"),
    text(`Jumlah ${rows.length} kawasan`, "total"),
    total(sums[0]),
    total(sums[1]),
    total(difference(tk1, tk0)),
    sheet.formula(call("KEK.PERTUMBUHAN", tk1, tk0), "total-percent", "0.00%"),
    total(sums[2]),
    total(sums[3]),
    total(difference(pu1, pu0)),
    sheet.formula(call("KEK.PERTUMBUHAN", pu1, pu0), "total-percent", "0.00%"),
    text("", "total"),
    text("", "total"),
  ]);
  sheet.row([
    undefined,
    text("Pertumbuhan TK dan PU (50% + 50%)"),
    ...Array.from({ length: 7 }, () => undefined),
    sheet.formula(call("KEK.PERTUMBUHANTKPU", tk1, tk0, pu1, pu0), "percent", "0.00%"),
  ]);
}

/** What is found of the total row as printed; our own totals are added up from the zones. */
function contestsOfTotal({ table, total }: WorkforceTable, { verdicts }: SummaryInput): readonly string[] {
  return verdicts
    .onAny(table.sheet, [total?.tk.before, total?.tk.now, total?.pu.before, total?.pu.now])
    .map((finding) => `Baris jumlah di sumber diragukan (${finding.sheet}!${finding.cell}): ${contestWords(finding)}`);
}

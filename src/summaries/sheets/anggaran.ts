import type { PlanCell } from "../../contract/plan";
import type { Budget, BudgetLine } from "../../report/budgets";
import { isFilled, titleOf } from "../../report/columns";
import { contestWords } from "../../report/verdicts";
import { defineSummary, type SummaryInput } from "../define";
import { sumOf } from "../parts/formulas/arithmetic";
import { call, dash, type Expression, onceFilled } from "../parts/formulas/expression";
import { source } from "../parts/formulas/source";
import { link, text } from "../parts/layout/cells";
import { asNumber, numeric } from "../parts/layout/printed";
import { type Heading, SheetBuilder } from "../parts/layout/sheet-builder";

const headings: readonly Heading[] = [
  { title: "No.", width: 7 },
  { title: "Uraian", width: 54 },
  { title: "Pagu (Rp)", width: 20 },
  { title: "Realisasi (Rp)", width: 20 },
  { title: "Serapan", width: 12 },
  { title: "Sisa (Rp)", width: 18 },
  { title: "Keterangan", width: 26 },
  { title: "Sumber", width: 16 },
  { title: "Catatan", width: 24 },
];
const notesColumn = 8;

export default defineSummary({
  id: "anggaran",
  name: "Realisasi Anggaran",
  description: "Pagu, realisasi, serapan dan sisa menurut belanja dan program, dengan jumlah yang dihitung ulang.",
  order: 80,

  build(input) {
    const { budgets } = input.report;
    if (budgets.length === 0) {
      return "Realisasi anggaran tidak dibuat: tidak ada tabel yang memuat pagu dan realisasi anggaran.";
    }
    const sheet = new SheetBuilder({ id: "anggaran", name: "Realisasi Anggaran" }, headings, input)
      .title("Realisasi Anggaran")
      .header();
    const names: string[] = [];
    const pagu: Expression[] = [];
    const realisasi: Expression[] = [];
    for (const budget of budgets) {
      sheet.line(titleOf(budget.table), "group");
      const top = sheet.nextRow;
      for (const [index, line] of budget.lines.entries()) {
        writeLine(sheet, budget, line, input);
        if (line.level > 0) continue;
        names.push(line.name);
        pagu.push(sheet.at(top + index, 2, amountIn(budget, line.pagu)));
        realisasi.push(sheet.at(top + index, 3, amountIn(budget, line.realisasi)));
      }
      writeTotal(sheet, budget, top, input);
    }
    sheet.lights(`E5:E${sheet.nextRow}`, [
      { atLeast: 0.95, colour: "green" },
      { atLeast: 0.85, below: 0.95, colour: "yellow" },
      { atLeast: 0.5, below: 0.85, colour: "orange" },
      { atLeast: 0, below: 0.5, colour: "red" },
    ]);
    sheet.chart({ type: "bar", title: "Pagu dan realisasi", percent: false }, names, [
      { name: "Pagu", values: pagu },
      { name: "Realisasi", values: realisasi },
    ]);
    sheet.note("Serapan = realisasi dibagi pagu (ANGGARAN.SERAPAN); sisa = pagu dikurangi realisasi (ANGGARAN.SISA).");
    sheet.note("Jumlah dihitung dari baris tingkat teratas tiap tabel, bukan disalin dari baris jumlah tertulis.");
    return sheet.plan(notesColumn);
  },
});

function amountIn({ table }: Budget, cell: BudgetLine["pagu"]) {
  return numeric(table, cell)?.value ?? dash;
}

function writeLine(sheet: SheetBuilder, budget: Budget, line: BudgetLine, input: SummaryInput): void {
  const { table } = budget;
  const { pagu, realisasi } = line;
  const operands = [realisasi, pagu].map((cell) => cell && source(table.sheet, cell));
  const [spent, allotted] = operands;
  const isWhole = isFilled(pagu) && isFilled(realisasi);
  const serapan = spent && allotted && call("ANGGARAN.SERAPAN", spent, allotted);
  const sisa = spent && allotted && call("ANGGARAN.SISA", allotted, spent);
  const guarded = (formula: Expression) =>
    isWhole || !spent || !allotted ? formula : onceFilled([spent, allotted], formula);
  const judged = (cell: PlanCell) => sheet.judged(cell, table.sheet, [pagu, realisasi]);
  sheet.row(
    [
      text(line.number.replace(/\.$/, ""), "center"),
      text(`${"    ".repeat(line.level)}${line.name}`, "wrap"),
      asNumber(sheet, table, pagu),
      asNumber(sheet, table, realisasi),
      serapan ? judged(sheet.formula(guarded(serapan), "percent", "0.00%")) : text(dash, "center"),
      sisa ? judged(sheet.formula(guarded(sisa), "number", "#,##0")) : text(dash, "center"),
      text(isFilled(realisasi) ? contestsOf(budget, line, input) : "Realisasi belum diisi.", "wrap"),
      link({ sheet: table.sheet, cell: (realisasi ?? pagu)?.ref ?? "A1" }),
      sheet.notesCell(),
    ],
    { key: `${table.sheet} · ${line.number} ${line.name}`, level: line.level },
  );
}

/** The rows of the outermost level, each added by name: what lies under them is already in them. */
function writeTotal(sheet: SheetBuilder, budget: Budget, top: number, input: SummaryInput): void {
  const outermost = Math.min(...budget.lines.map(({ level }) => level));
  const totalOf = (column: number, cell: (line: BudgetLine) => BudgetLine["pagu"]) => {
    const parts = budget.lines.flatMap((line, index) =>
      line.level === outermost ? [sheet.at(top + index, column, amountIn(budget, cell(line)))] : [],
    );
    const isFlat = parts.length === budget.lines.length;
    const first = parts[0]?.lakin;
    const written = isFlat ? `${first}:${parts.at(-1)?.lakin}` : parts.map(({ lakin }) => lakin).join(",");
    return sumOf({ lakin: written, native: written, value: parts.map(({ value }) => [value as number]) });
  };
  const { total } = budget;
  const pagu = totalOf(2, (line) => line.pagu);
  const realisasi = totalOf(3, (line) => line.realisasi);
  const row = sheet.nextRow;
  const [allotted, spent] = [sheet.at(row, 2, pagu.value), sheet.at(row, 3, realisasi.value)];
  sheet.row([
    text("", "total"),
    text("Jumlah", "total"),
    sheet.formula(pagu, "total-number", "#,##0"),
    sheet.formula(realisasi, "total-number", "#,##0"),
    sheet.formula(call("ANGGARAN.SERAPAN", spent, allotted), "total-percent", "0.00%"),
    sheet.formula(call("ANGGARAN.SISA", allotted, spent), "total-number", "#,##0"),
    text(total ? contestsOf(budget, total, input) : "", "total"),
    text("", "total"),
    text("", "total"),
  ]);
}

/** What is found of a line as printed; our own total is added up from the lines. */
function contestsOf({ table }: Budget, { pagu, realisasi }: BudgetLine, { verdicts }: SummaryInput): string {
  return verdicts
    .onAny(table.sheet, [pagu, realisasi])
    .map((finding) => `Diragukan: ${contestWords(finding)}`)
    .join(" ");
}
